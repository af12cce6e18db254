// Finds the names of trades that a text gives in one gender only.
import { splitTitle } from '#domain/titles/split-title.ts';
import type { ProseRules } from '#schemas/prose-rules.ts';
import type { ProseText } from './read-text.ts';
import { wholeOf } from './text-rules.ts';

/** Of a name, the forms of each gender, in the singular and the plural. */
interface GenderedName {
  readonly masculine: readonly string[];
  readonly feminine: readonly string[];
}

/** "Steward" and "hôtesse" are two words: a text that has one alone may mean that one. */
const SHARED_LETTERS = 3;

/** The names with two genders that open the titles: "infirmier" and "infirmière". */
export function listGenderedNames(titles: Iterable<string>): readonly GenderedName[] {
  const pairs = new Map<string, readonly [masculine: string, feminine: string]>();
  for (const title of titles) {
    const { masculine, feminine } = splitTitle(title);
    const [left = '', right = ''] = [masculine, feminine ?? ''].map(
      (form) => form.toLowerCase().split(' ')[0],
    );
    if (left !== right && left.slice(0, SHARED_LETTERS) === right.slice(0, SHARED_LETTERS)) {
      pairs.set(`${left} ${right}`, [left, right]);
    }
  }
  return [...pairs.values()].map(([left, right]) => ({
    masculine: withPlural(left),
    feminine: withPlural(right),
  }));
}

function withPlural(form: string): readonly string[] {
  if (/[sxz]$/.test(form)) return [form];
  if (form.endsWith('eau')) return [form, `${form}x`];
  return form.endsWith('al') ? [form, `${form.slice(0, -1)}ux`] : [form, `${form}s`];
}

/** "En surveillant la cuisson": what is done, not who does it. */
const PARTICIPLE = /(?<!\p{L})en (?:(?:les?|la|se|y) |l’|s’)?\p{L}+ant(?!\p{L})/gu;

/** A diploma keeps the name that the law gives it: « jardinier paysagiste ». */
const OFFICIAL_NAME = /«[^»]*»/gu;

export function checkGender(
  text: ProseText,
  names: readonly GenderedName[],
  { homonyms }: ProseRules,
): readonly string[] {
  const words = new Set(
    wholeOf(text).flatMap(
      (part) =>
        part
          .toLowerCase()
          .replace(PARTICIPLE, ' ')
          .replace(OFFICIAL_NAME, ' ')
          .match(/[\p{L}-]+/gu) ?? [],
    ),
  );
  const innocent = new Set(homonyms.map(({ form }) => form));
  const has = (forms: readonly string[]) => forms.some((form) => words.has(form));
  const alone = new Set(
    names.flatMap(({ masculine, feminine }) => {
      if (has(masculine) === has(feminine)) return [];
      return [...masculine, ...feminine].filter((form) => words.has(form) && !innocent.has(form));
    }),
  );
  return (
    [...alone]
      // A feminine may answer two masculines ("entraîneure", "entraîneuse"): one of its pairs is enough.
      .filter(
        (form) =>
          !names.some(
            ({ masculine, feminine }) =>
              (masculine.includes(form) || feminine.includes(form)) && has(masculine) && has(feminine),
          ),
      )
      .map((form) => `"${form}" in one gender only`)
  );
}
