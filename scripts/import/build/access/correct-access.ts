// Puts right, by hand and with a reason, what the reading of an access text cannot know.
import type { Access } from '#schemas/access.ts';
import type { AccessCorrection } from '#schemas/curated.ts';
import type { Problem } from '../../problems.ts';

export const ACCESS_CORRECTIONS_FILE = 'curated/access-corrections.json';

/** The access as read, or as corrected. A row that no longer answers what is read goes to `problems`. */
export function correctAccess(read: Access, row: AccessCorrection | undefined, problems: Problem[]): Access {
  if (row === undefined) return read;
  const { code, insteadOf, levels, healthDoctorate, source, withoutDiploma = read.withoutDiploma } = row;
  if (insteadOf.join() !== read.levels.join()) {
    problems.push({
      file: ACCESS_CORRECTIONS_FILE,
      column: `${code}.insteadOf`,
      found: insteadOf.join(', '),
      expected: `what the text says now (${read.levels.join(', ') || 'no level'}): is the row still right?`,
    });
  }
  const isThemeSetAside = withoutDiploma !== read.withoutDiploma;
  const kept = read.sources.filter(
    (name) => name !== 'rome-access-text' && !(isThemeSetAside && name === 'rome-theme-017'),
  );
  const isSaid = levels.length > 0 || (withoutDiploma !== 'unknown' && kept.length === 0);
  return {
    levels,
    withoutDiploma,
    ...(healthDoctorate && { healthDoctorate }),
    sources: isSaid ? [source, ...kept] : kept,
  };
}
