// Holds our texts, those on occupations first, to the rules of CONTRIBUTING: npm run evaluate:prose [-- CODE… | --raw DIR [--save]].
// With codes, tells all that is wrong with these texts. With the raw files, looks for what is shared with ROME and
// Onisep; `--save` keeps the figures, and of which state of each text they speak. Ends with one line of JSON.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { measureSimilarity } from '#scripts/prose/corpus-rules.ts';
import { evaluateEditorial } from '#scripts/prose/evaluate-editorial.ts';
import { evaluateTexts, type ProseEvaluation, RULES, type Violation } from '#scripts/prose/evaluate-texts.ts';
import { findOverlaps, type Overlap } from '#scripts/prose/overlap.ts';
import { readRawTexts } from '#scripts/prose/raw-texts.ts';
import { type Figures, print, printFigures, printTable } from '#scripts/report.ts';

const SAVED = join(import.meta.dirname, '../../data/evaluations/prose.json');
const WORST = 20;
/** Of each text, in the list to be read again. */
const ALIKE_SHOWN = 2;

function printViolations(title: string, violations: readonly Violation[]): void {
  print(`\n${title}`);
  for (const { code, rule, fault } of violations) print(`  ${code}  ${rule}: ${fault}`);
}

/** The texts with most faults, with all of them. */
function worstOf(violations: readonly Violation[]): readonly Violation[] {
  return [...Map.groupBy(violations, ({ code }) => code).values()]
    .toSorted((a, b) => b.length - a.length)
    .slice(0, WORST)
    .flat();
}

function printNearest({ texts }: ProseEvaluation): void {
  const similarity = [...measureSimilarity(texts)];
  for (const measure of ['runs', 'words'] as const) {
    const values = similarity.map(([, each]) => each[measure].value).toSorted((a, b) => a - b);
    const at = (share: number) => values[Math.floor(share * (values.length - 1))] ?? 0;
    print(
      `nearest neighbour by ${measure}: median ${at(0.5).toFixed(3)}, 99 % ${at(0.99).toFixed(3)}, most ${at(1).toFixed(3)}`,
    );
  }
}

function printAlike(overlaps: ReadonlyMap<string, Overlap>): void {
  print(`\nto be read again: ${overlaps.size} texts share 8 words in a row with ROME or Onisep`);
  for (const [code, { alike }] of overlaps) print(`  ${code}  ${alike.slice(0, ALIKE_SHOWN).join(' | ')}`);
}

const { values, positionals: codes } = parseArgs({
  options: { raw: { type: 'string' }, save: { type: 'boolean', default: false } },
  allowPositionals: true,
});

if (values.save && (values.raw === undefined || codes.length > 0)) {
  process.stderr.write('evaluate:prose: --save keeps the measure of all texts, with --raw DIR and no code\n');
  process.exitCode = 1;
} else {
  const evaluation = evaluateTexts();
  const asked = (code: string) => codes.length === 0 || codes.includes(code);
  const texts = evaluation.texts.filter(({ code }) => asked(code));
  const overlaps = values.raw === undefined ? null : findOverlaps(texts, readRawTexts(values.raw));
  const copied = [...(overlaps ?? [])].flatMap(([code, overlap]) =>
    overlap.copied.slice(0, 1).map((run): Violation => ({ code, rule: 'overlap12', fault: run })),
  );
  const editorial = codes.length === 0 ? evaluateEditorial() : { count: 0, violations: [] };
  const violations = [
    ...evaluation.violations.filter(({ code }) => asked(code)),
    ...copied,
    ...editorial.violations,
  ];

  const countOf = (rule: Violation['rule']) => violations.filter((each) => each.rule === rule).length;
  const figures: Figures = {
    occupations: texts.length,
    long: texts.filter(({ code }) => evaluation.longCodes.has(code)).length,
    others: editorial.count,
    violations: violations.length,
    ...Object.fromEntries(RULES.map((rule) => [rule, countOf(rule)])),
    ...(overlaps !== null && { overlap12: copied.length, overlap8: overlaps.size }),
    reviewed: texts.filter(({ reviewed }) => reviewed !== null).length,
  };
  const missing = codes.filter((code) => !texts.some((text) => text.code === code));
  if (missing.length > 0) print(`no text for ${missing.join(', ')}`);
  if (violations.length > 0) {
    printTable(
      ['rule', 'violations'],
      [...RULES, 'overlap12' as const].map((rule) => [rule, countOf(rule)]),
    );
    printViolations(
      codes.length > 0 ? 'faults' : `the worst ${WORST}`,
      codes.length > 0 ? violations : worstOf(violations),
    );
  }
  if (codes.length === 0) printNearest(evaluation);
  if (overlaps !== null) printAlike(overlaps);
  if (values.save) {
    const hashes = Object.fromEntries(texts.map(({ code, hash }) => [code, hash]));
    writeFileSync(SAVED, `${JSON.stringify({ figures, texts: hashes }, null, 1)}\n`);
  }
  printFigures(figures);
}
