// Measures the bridges against the links of mobility of ROME, which are none of their fields: npm run evaluate:bridges.
// `recall10` and `mrr` are cross-validated: each fifth of the occupations is ranked by weights learned on the others.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { allOf } from '#domain/bridges/requirements.ts';
import { compareFields, FIELDS, pickNearest } from '#domain/bridges/similarity.ts';
import { FIELD_WEIGHTS } from '#domain/bridges/weights.ts';
import { type Figures, print, printFigures, printTable, round } from '#scripts/report.ts';
import { type Candidates, learnFieldWeights, totalOf } from './learn-bridges.ts';
import { type BridgeFacts, loadBridges } from './load-bridges.ts';
import { DEFAULT_FACTS } from './load-hiring.ts';
import { mean } from './ranking.ts';

const SAVED = join(import.meta.dirname, '../../data/evaluations/bridges.json');
const TOP = 10;
const FOLDS = 5;
const TARGET = 0.32;
/** Of each occupation, those between which weights are learned: by equal weights, hardly a link stands below. */
const CANDIDATES = 150;

interface Measure {
  readonly recall10: number;
  readonly mrr: number;
}

/** Fills the scores of one occupation with all the others. */
type Score = (index: number, row: Float64Array) => void;

/** Of one occupation: the share of its links among the ten nearest, and one over the place of its first link. */
function measureOne({ links }: BridgeFacts, index: number, score: Score): Measure | null {
  const linked = links[index];
  if (linked === undefined || linked.size === 0) return null;
  const row = new Float64Array(links.length);
  score(index, row);
  const ranked = pickNearest(row, index, row.length);
  const first = ranked.findIndex(({ index: other }) => linked.has(other));
  const found = ranked.slice(0, TOP).filter(({ index: other }) => linked.has(other)).length;
  return { recall10: found / linked.size, mrr: first === -1 ? 0 : 1 / (first + 1) };
}

function measure(facts: BridgeFacts, scoreOf: (index: number) => Score): Measure {
  const all = facts.links.flatMap((_, index) => measureOne(facts, index, scoreOf(index)) ?? []);
  return { recall10: mean(all.map(({ recall10 }) => recall10)), mrr: mean(all.map(({ mrr }) => mrr)) };
}

/** Ways to rank that ask for no weight. Among equals, the order of the codes. */
function baselines({ occupations }: BridgeFacts): Readonly<Record<string, Score>> {
  const skills = occupations.map((occupation) => new Set(allOf(occupation.skills)));
  const frequencies = new Map<string, number>();
  for (const code of skills.flatMap((set) => [...set]))
    frequencies.set(code, (frequencies.get(code) ?? 0) + 1);
  const squares = new Map(
    [...frequencies].map(([code, count]) => [code, Math.log((skills.length + 1) / count) ** 2]),
  );
  const weigh = (codes: Iterable<string>) =>
    Array.from(codes, (code) => squares.get(code) ?? 0).reduce((sum, square) => sum + square, 0);
  const norms = skills.map((set) => Math.sqrt(weigh(set)) || 1);
  const pairwise =
    (compare: (a: number, b: number) => number): Score =>
    (index, row) => {
      for (let other = 0; other < row.length; other += 1) row[other] = compare(index, other);
    };
  const shared = (a: number, b: number) => [...(skills[a] ?? [])].filter((code) => skills[b]?.has(code));
  return {
    jaccard: pairwise((a, b) => {
      const both = shared(a, b).length;
      return both / ((skills[a]?.size ?? 0) + (skills[b]?.size ?? 0) - both || 1);
    }),
    tfidf: pairwise((a, b) => weigh(shared(a, b)) / ((norms[a] ?? 1) * (norms[b] ?? 1))),
    family: pairwise((a, b) => {
      const [one, other] = [occupations[a], occupations[b]];
      return 2 * Number(one?.parent === other?.parent) + Number(one?.domain === other?.domain);
    }),
  };
}

function run(facts: BridgeFacts): Figures {
  const rowsOf = compareFields(facts.requirements);
  const byWeights =
    (weights: readonly number[]): Score =>
    (index, row) =>
      totalOf(rowsOf(index), weights, row);
  const candidates = gatherCandidates(facts, rowsOf);
  const folds = Array.from({ length: FOLDS }, (_, fold) =>
    learnFieldWeights(candidates.filter((_, index) => index % FOLDS !== fold)),
  );
  const learned = learnFieldWeights(candidates);
  const table = FIELDS.map((field) => FIELD_WEIGHTS[field]);
  const measured: Record<string, Measure> = {
    ours: measure(facts, (index) => byWeights(folds[index % FOLDS] ?? table)),
    table: measure(facts, () => byWeights(table)),
    ...Object.fromEntries(
      Object.entries(baselines(facts)).map(([name, score]) => [name, measure(facts, () => score)]),
    ),
  };
  const links = facts.links.reduce((sum, { size }) => sum + size, 0);
  print(
    `${facts.links.length} occupations, ${links} links of mobility; ours: ${FOLDS}-fold cross-validation`,
  );
  printTable(
    ['ranking', 'recall at 10', 'mrr'],
    [
      ...Object.entries(measured).map(([name, { recall10, mrr }]) => [
        name,
        recall10.toFixed(3),
        mrr.toFixed(3),
      ]),
      ['target', TARGET.toFixed(3), ''],
    ],
  );
  print('\nweights: those of the table, as learned again on all, and from the least to the greatest fold');
  printTable(
    ['field', 'table', 'learned', 'least', 'greatest'],
    FIELDS.map((field, place) => {
      const inFolds = folds.map((weights) => weights[place] ?? 0);
      return [
        field,
        ...[FIELD_WEIGHTS[field], learned[place] ?? 0, Math.min(...inFolds), Math.max(...inFolds)].map(
          (weight) => weight.toFixed(3),
        ),
      ];
    }),
  );
  return Object.fromEntries(
    Object.entries(measured).flatMap(([name, { recall10, mrr }]) => {
      const prefix = name === 'ours' ? '' : `${name}_`;
      return [
        [`${prefix}recall10`, round(recall10)],
        [`${prefix}mrr`, round(mrr)],
      ];
    }),
  );
}

function gatherCandidates(
  { links }: BridgeFacts,
  rowsOf: ReturnType<typeof compareFields>,
): readonly Candidates[] {
  const equal = FIELDS.map(() => 1);
  const total = new Float64Array(links.length);
  return links.map((linked, index) => {
    const rows = rowsOf(index);
    totalOf(rows, equal, total);
    const nearest = pickNearest(total, index, CANDIDATES).map((neighbour) => neighbour.index);
    return {
      features: Float64Array.from(nearest.flatMap((other) => FIELDS.map((field) => rows[field][other] ?? 0))),
      isLink: nearest.map((other) => linked.has(other)),
      links: linked.size,
    };
  });
}

const { values } = parseArgs({
  options: {
    facts: { type: 'string', default: DEFAULT_FACTS },
    save: { type: 'boolean', default: false },
  },
});
try {
  const figures = run(loadBridges(values.facts));
  if (values.save) {
    mkdirSync(dirname(SAVED), { recursive: true });
    writeFileSync(SAVED, `${JSON.stringify({ figures }, null, 1)}\n`);
  }
  printFigures(figures);
} catch (error) {
  if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
  process.stderr.write(
    `evaluate:bridges: ${error.message}\nRun the import first (README, Import new data).\n`,
  );
  process.exitCode = 1;
}
