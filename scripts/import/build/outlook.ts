// Derives the projections of one region: its rows are found by its name, merged groups are told apart, thousands become
// people.
import { slugify } from '#domain/text/slug.ts';
import type { Outlook } from '#schemas/outlook.ts';
import type { People } from '#schemas/people.ts';
import type { Problem } from '../problems.ts';
import type { OutlookRow, OutlookTable } from '../sources/outlook.ts';
import { cleanLabel } from './job-families.ts';
import { sortedById } from './sorting.ts';

/** Groups that the projections join under a code of their own, known by their names. */
const MERGED: Readonly<Record<string, readonly string[]>> = {
  /** Unskilled workers of mechanics, and of metal removal or forming. */
  D0A: ['D0Z', 'D3Z'],
  /** Workers of textile and leather. */
  F0A: ['F0Z', 'F1Z'],
  /** Workers of wood and furniture. */
  F2A: ['F2Z', 'F3Z'],
  /** Craftspeople, and professionals of politics and religion. */
  XK_: ['K0Z', 'X0Z'],
};

/** Posts to fill are the sum of two other columns: within a person, in thousands. */
const TOLERANCE = 0.001;

/**
 * `country`: all the regions and their names. Empty for a region that was not projected (overseas); a region of the file
 * that does not exist, a group unknown or met twice, and a sum that fails go to `problems`.
 */
export function buildOutlook(
  table: OutlookTable,
  regionName: string,
  country: readonly string[],
  people: readonly People[],
  problems: Problem[],
): Outlook[] {
  const { file, rows } = table;
  const known = new Set(country.map(slugify));
  for (const name of new Set(rows.map((row) => row.region))) {
    if (known.has(slugify(name))) continue;
    problems.push({ file, column: 'region', found: name, expected: 'the name of a region of France' });
  }
  const groups = new Set(people.filter(({ level }) => level === 'group').map(({ id }) => id));
  const seen = new Set<string>();
  const own = rows.filter((row) => slugify(row.region) === slugify(regionName));
  const records = own.map((row) => {
    const members = row.code_fap.split(';').flatMap((code) => MERGED[code] ?? [code]);
    const tell = (column: string, found: string, expected: string) =>
      problems.push({ file, column: `${row.region}, ${row.code_fap}, ${column}`, found, expected });
    for (const group of members) {
      if (!groups.has(group)) tell('code_fap', group, 'a group of FAP-2009');
      if (seen.has(group)) tell('code_fap', group, 'a group met once only in the region');
      seen.add(group);
    }
    const expected = row.creations_destructions_milliers + row.departs_fin_carriere_milliers;
    if (Math.abs(row.postes_a_pourvoir_milliers - expected) > TOLERANCE) {
      const sum = `the jobs created and the departures together, ${expected.toFixed(3)}`;
      tell('postes_a_pourvoir_milliers', row.postes_a_pourvoir_milliers.toFixed(3), sum);
    }
    return describe(row, members);
  });
  for (const group of records.length > 0 ? groups : []) {
    if (seen.has(group)) continue;
    problems.push({
      file,
      column: 'code_fap',
      found: group,
      expected: `a row for this group in ${regionName}`,
    });
  }
  return sortedById(records);
}

function describe(row: OutlookRow, groups: readonly string[]): Outlook {
  const created = people(row.creations_destructions_milliers);
  const retirements = people(row.departs_fin_carriere_milliers);
  return {
    id: groups.toSorted().join('-'),
    label: cleanLabel(row.fap_libelle).replace('Clérgé', 'Clergé'),
    groups: groups.toSorted(),
    employment: people(row.effectifs_2019_milliers),
    created,
    retirements,
    starters: people(-row.jeunes_debutants_milliers),
    // So that the two shown beside it make it up to the unit.
    toFill: created + retirements,
    toFillShare: Number((row.postes_a_pourvoir_milliers / row.effectifs_2019_milliers).toFixed(3)),
    tension: row.niveau_tension_2019 === 'hors champ' ? null : Number(row.niveau_tension_2019),
  };
}

/** To the ten: no projection is finer. */
function people(thousands: number): number {
  // Not -0, which JSON would not keep.
  return Math.round(thousands * 100) * 10 + 0;
}
