// Holds all our texts on occupations to the rules that need nothing but this repository.
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ProseRules, proseRulesSchema } from '#schemas/prose-rules.ts';
import { checkOpenings, checkSimilarity, type Faults } from './corpus-rules.ts';
import { checkGender, listGenderedNames } from './gender.ts';
import { loadLongOccupations, loadOccupationRecords } from './load-trades.ts';
import { type ProseText, readText } from './read-text.ts';
import { checkSpelling, loadDictionary } from './spelling.ts';
import {
  checkFigures,
  checkForbidden,
  checkKeywords,
  checkLength,
  checkSentences,
  checkStructure,
  checkSummary,
  checkTypography,
} from './text-rules.ts';

const ROOT = join(import.meta.dirname, '../..');
const FOLDER = join(ROOT, 'content/occupations');

export const RULES = [
  'shape',
  'summary',
  'keywords',
  'length',
  'sentences',
  'openings',
  'similarity',
  'gender',
  'forbidden',
  'figures',
  'typography',
  'spelling',
] as const;
export type Rule = (typeof RULES)[number];

export interface Violation {
  /** Code of the text. */
  readonly code: string;
  readonly rule: Rule | 'overlap12';
  readonly fault: string;
}

export interface ProseEvaluation {
  readonly texts: readonly ProseText[];
  /** Codes of the occupations that get the longer kind. */
  readonly longCodes: ReadonlySet<string>;
  readonly violations: readonly Violation[];
}

export function loadProseRules(): ProseRules {
  return proseRulesSchema.parse(
    JSON.parse(readFileSync(join(ROOT, 'data/curated/prose-rules.json'), 'utf8')),
  );
}

/** Code and content of each file; none before the first text is written. */
export function readSources(): readonly (readonly [code: string, source: string])[] {
  return globSync('*.md', { cwd: FOLDER })
    .toSorted()
    .map((name) => [name.replace(/\.md$/, ''), readFileSync(join(FOLDER, name), 'utf8')]);
}

/** @param sources code and content of each text, those of the repository unless a test brings its own */
export function evaluateTexts(sources = readSources()): ProseEvaluation {
  const rules = loadProseRules();
  const occupations = new Map(loadOccupationRecords().map((occupation) => [occupation.id, occupation]));
  const longCodes = new Set(loadLongOccupations().map(({ code }) => code));
  const names = listGenderedNames([...occupations.values()].map(({ title }) => title));
  const isKnown = loadDictionary();
  const read = sources.map(([code, source]) => readText(code, source));
  const texts = read.map(({ text }) => text);
  const own = read.flatMap(({ text, faults }) => {
    const occupation = occupations.get(text.code);
    const isLong = longCodes.has(text.code);
    const found: Readonly<Partial<Record<Rule, readonly string[]>>> = {
      shape: [
        ...faults,
        ...(occupation === undefined ? [`no occupation ${text.code}`] : []),
        ...checkStructure(text, isLong, rules),
      ],
      summary: checkSummary(text),
      keywords: occupation === undefined ? [] : checkKeywords(text, occupation.title),
      length: checkLength(text, isLong),
      sentences: checkSentences(text),
      gender: checkGender(text, names, rules),
      forbidden: checkForbidden(text, rules),
      figures: checkFigures(text, rules),
      typography: checkTypography(text),
      spelling: checkSpelling(text, isKnown),
    };
    return RULES.flatMap((rule) => (found[rule] ?? []).map((fault) => ({ code: text.code, rule, fault })));
  });
  return {
    texts,
    longCodes,
    violations: [
      ...own,
      ...toViolations('openings', checkOpenings(texts)),
      ...toViolations('similarity', checkSimilarity(texts)),
    ],
  };
}

function toViolations(rule: Rule, faults: Faults): readonly Violation[] {
  return [...faults].flatMap(([code, all]) => all.map((fault) => ({ code, rule, fault })));
}
