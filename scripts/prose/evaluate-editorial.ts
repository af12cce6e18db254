// Holds our other texts (guides, glossary, sectors, families, interests) to the rules of tone that they share with those on
// occupations. A term of the glossary is a line or two, and names levels by their number; the pages of content/pages are
// about this site and the law, with words and figures of their own.
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { loadProseRules, type Rule, type Violation } from './evaluate-texts.ts';
import { checkGender, listGenderedNames } from './gender.ts';
import { loadOccupationRecords } from './load-trades.ts';
import { countWords, type ProseText, paragraphsOf, readSections } from './read-text.ts';
import { checkSpelling, loadDictionary } from './spelling.ts';
import { checkFigures, checkForbidden, checkSentences, checkTypography } from './text-rules.ts';

const ROOT = join(import.meta.dirname, '../../content');

interface Kind {
  readonly folder: string;
  /** Words of the body; `null`: as many as it takes. */
  readonly words: readonly [fewest: number, most: number] | null;
  readonly rules: readonly Rule[];
}

const TONE: readonly Rule[] = ['sentences', 'gender', 'forbidden', 'figures', 'typography', 'spelling'];
const KINDS: readonly Kind[] = [
  { folder: 'guides', words: [400, 800], rules: TONE },
  { folder: 'sectors', words: [150, 250], rules: TONE },
  { folder: 'domains', words: [80, 150], rules: TONE },
  { folder: 'interests', words: [60, 100], rules: TONE },
  { folder: 'glossary', words: null, rules: ['gender', 'forbidden', 'typography', 'spelling'] },
  { folder: 'pages', words: null, rules: ['spelling'] },
];

const FRONT_MATTER = /^---\n([\s\S]*?)\n---\n/;
/** Front matter that is not prose. */
const CODES = new Set([
  'audience',
  'order',
  'rules',
  'see',
  'sector',
  'interest',
  'domain',
  'figures',
  'territories',
]);

export function evaluateEditorial(): { readonly count: number; readonly violations: readonly Violation[] } {
  const rules = loadProseRules();
  const names = listGenderedNames(loadOccupationRecords().map(({ title }) => title));
  const isKnown = loadDictionary();
  let count = 0;
  const violations = KINDS.flatMap(({ folder, words, rules: held }) =>
    globSync(`${folder}/*.md`, { cwd: ROOT })
      .toSorted()
      .flatMap((path) => {
        count += 1;
        const text = readEditorial(path, readFileSync(join(ROOT, path), 'utf8'));
        const length = countWords(paragraphsOf(text).slice(1).join(' '));
        const found: Readonly<Partial<Record<Rule, readonly string[]>>> = {
          sentences: checkSentences(text),
          gender: checkGender(text, names, rules),
          forbidden: checkForbidden(text, rules),
          figures: checkFigures(text, rules),
          typography: checkTypography(text),
          spelling: checkSpelling(text, isKnown),
        };
        const tooLong = words !== null && (length < words[0] || length > words[1]);
        return [
          ...held.flatMap((rule) => (found[rule] ?? []).map((fault) => ({ code: path, rule, fault }))),
          ...(tooLong
            ? [
                {
                  code: path,
                  rule: 'length' as const,
                  fault: `${length} words, expected ${words[0]} to ${words[1]}`,
                },
              ]
            : []),
        ];
      }),
  );
  return { count, violations };
}

/** The sentences of the front matter as a first paragraph, then the body, less what Markdown adds. */
function readEditorial(path: string, source: string): ProseText {
  const matter = FRONT_MATTER.exec(source);
  const data = load(matter?.[1] ?? '');
  const told = proseOf(data).join(' ');
  const body = source
    .slice(matter?.[0].length ?? 0)
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/^\s*(?:[-*]|\d+\.) /gm, '')
    .replace(/\*\*|`/g, '');
  return {
    code: path,
    summary: '',
    keywords: [],
    reviewed: null,
    sections: [{ heading: null, paragraphs: [told] }, ...readSections(body)],
    hash: '',
  };
}

function proseOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(proseOf);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => (CODES.has(key) ? [] : proseOf(each)));
}
