// Reads the level of access of an occupation out of the French sentences that ROME writes about it.
//
// What counts as a level is what opens the occupation:
// - a range includes the levels in between; "à partir de" names only its start;
// - a diploma asked only of those who supervise is another job's: it never counts;
// - a bonus ("un atout", "apprécié", "en facilite l'accès", a complementary course) opens no door by itself:
//   it counts only where the text gives nothing firmer, neither another level nor a free access (no diploma,
//   no experience asked). What is "recommandé", "pertinent" or "peut être demandé" is asked, and counts;
// - a diploma that is only a step towards another one named after it is left to that one;
// - a diploma whose level is not certain from its name is not in the table: no level is better than a guess.
import type { Access } from '#schemas/access.ts';
import { readMentions } from './level-mentions.ts';
import { splitSentences } from './split-sentences.ts';
import { WITHOUT_DIPLOMA, type WithoutDiplomaRow } from './without-diploma-phrases.ts';

/** Reads the access sentences of one occupation, in their order, and whether it is in theme 017 of ROME. */
export function deriveAccess(sentences: readonly string[], inThemeWithoutDiploma: boolean): Access {
  const texts = splitSentences(sentences);
  const said = texts.map(readWithoutDiploma);
  const fromText = said.includes('yes')
    ? 'yes'
    : said.includes('with-experience')
      ? 'with-experience'
      : 'unknown';
  const withoutDiploma = inThemeWithoutDiploma ? 'yes' : fromText;

  const mentions = texts.flatMap(readMentions);
  const firm = mentions.filter((mention) => mention.standing === 'firm');
  const bonus = mentions.filter((mention) => mention.standing === 'bonus');
  const counted = firm.length > 0 || withoutDiploma === 'yes' ? firm : bonus;
  const levels = [...new Set(counted.flatMap((mention) => mention.levels))].sort((a, b) => a - b);

  const healthDoctorate = counted.length > 0 && counted.every((mention) => mention.healthDoctorate);
  const sources: Access['sources'] = [];
  if (levels.length > 0 || fromText !== 'unknown') sources.push('rome-access-text');
  if (inThemeWithoutDiploma) sources.push('rome-theme-017');
  return { levels, withoutDiploma, ...(healthDoctorate && { healthDoctorate }), sources };
}

function readWithoutDiploma(sentence: string): WithoutDiplomaRow['says'] {
  return WITHOUT_DIPLOMA.find(({ pattern }) => pattern.test(sentence))?.says ?? 'nothing';
}
