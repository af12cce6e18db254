// Finds the training of a label of Parcoursup, which has no code: the same label in the file of BTS, then a row of
// curated/trainings/labels.json, then the title that the label amounts to.
import type { TrainingCuratedTables } from '#schemas/curated-training.ts';
import type { Problem } from '../../problems.ts';
import type { ParcoursupRow } from '../../sources/programmes.ts';
import { restoreCapitals } from '../capital-accents.ts';
import { type Catalogue, type Draft, unknownTitle } from './catalogue.ts';
import { normalizeTitle } from './titles.ts';

export interface LabelMatch {
  readonly training: Draft;
  /** What the label says beyond the training: a course, a site. `null`: nothing. */
  readonly detail: string | null;
}

export const LABELS_FILE = 'curated/trainings/labels.json';

/** How titles start in the nomenclatures, by what labels start with. */
const STARTS: readonly (readonly [label: RegExp, starts: readonly string[]])[] = [
  [/^BTS - Agricole - /, ['BTSA ', 'BTS ']],
  [/^BTS - (?:Services|Production|Maritime) - /, ['BTS ', 'BTSA ']],
  [/^BUT - /, ['BUT ']],
  [/^Double licence - /, ['licence mention ']],
  [/^Licence professionnelle - /, ['licence pro mention ', 'licence professionnelle mention ']],
  [/^Licence - Portail /, ['licence mention ']],
  [/^Licence - /, ['licence mention ']],
  [/^Certificat de Spécialisation - /, ['CS (ex MC) ', 'MC ', 'CS ']],
  [/^D\.E /, ["diplôme d'État d'", "diplôme d'État de "]],
  [/^DN MADE - /, ['DN MADE mention ']],
  [/^DEUST - /, ['DEUST ']],
  [/^BPJEPS - /, ['BPJEPS ']],
];

const DOUBLE = 'Double licence - ';

/** Where a label may stop to be a title: the longest that is one wins. */
const STOPS = / - | -$| parcours | \/ /gi;

export function createLabelMatcher(
  catalogue: Catalogue,
  curated: TrainingCuratedTables,
  /** Labels of other files that come with a code. */
  known: ReadonlyMap<string, Draft>,
  problems: Problem[],
): (row: Pick<ParcoursupRow, 'filiere' | 'famille'>) => LabelMatch | null {
  const rules = curated.labels.flatMap(({ family, label, title }) => {
    const training = catalogue.ofTitle(title);
    if (training === null) problems.push(unknownTitle(LABELS_FILE, 'title', title));
    return training === null ? [] : [{ family, label, start: normalizeTitle(label), training }];
  });
  const ofTitle = (title: string) =>
    catalogue.ofTitle(title) ?? catalogue.ofTitle(title.replace(/,? option /, ' option '));
  return ({ filiere, famille }) => {
    const label = filiere.replace(/\s+/g, ' ').trim();
    const same = known.get(normalizeTitle(label));
    if (same !== undefined) return { training: same, detail: null };
    const words = normalizeTitle(label);
    const rule = rules.find(
      ({ family, start }) => (family === null || family === famille) && `${words} `.startsWith(`${start} `),
    );
    if (rule !== undefined)
      return { training: rule.training, detail: beyond(rule.training, rest(label, rule.label)) };
    const [pattern, starts] = STARTS.find(([start]) => start.test(label)) ?? [/^/, ['']];
    const isDouble = label.startsWith(DOUBLE);
    const [first = '', ...second] = isDouble
      ? label.replace(pattern, '').split(' / ')
      : [label.replace(pattern, '')];
    const ends = [...[...first.matchAll(STOPS)].map(({ index }) => index), first.length].sort(
      (a, b) => b - a,
    );
    for (const end of ends) {
      for (const start of starts) {
        const training = ofTitle(start + first.slice(0, end).replaceAll(/ - /g, ' '));
        if (training === null) continue;
        return { training, detail: isDouble ? doubleDetail(first, second) : tidy(first.slice(end)) };
      }
    }
    return null;
  };
}

/** A double licence gives two: it is filed under the first, and names the other, or its own words where both are one. */
function doubleDetail(first: string, second: readonly string[]): string | null {
  const [other = '', ...words] = second.join(' / ').split(' - ');
  return first === other ? tidy(words.join(' - ')) : `Double licence, avec ${tidy(other) ?? ''}`;
}

/** What follows the words of a rule; their case, accents and punctuation may differ. */
function rest(label: string, start: string): string {
  const length = normalizeTitle(start).length;
  for (let end = 1; end <= label.length; end += 1) {
    if (normalizeTitle(label.slice(0, end)).length >= length) return label.slice(end);
  }
  return '';
}

/** What only repeats words of the title says nothing more. */
function beyond({ title }: Draft, text: string): string | null {
  const detail = tidy(text);
  return detail === null || ` ${normalizeTitle(title)} `.includes(` ${normalizeTitle(detail)} `)
    ? null
    : detail;
}

function tidy(text: string): string | null {
  const words = text
    .replace(/^[\s\-/–):,]+/, '')
    .replace(/[\s\-/–]+$/, '')
    .replace(/^parcours /i, '')
    .replace(/^(Portail )+/, 'Portail ');
  return words.length < 2 ? null : restoreCapitals(words.charAt(0).toLocaleUpperCase('fr') + words.slice(1));
}
