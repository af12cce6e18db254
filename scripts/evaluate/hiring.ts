// Back-test of the hiring potential: npm run evaluate:hiring -- [--facts DIR] [--region 52] [--save]
// --save keeps the figures in data/evaluations/regions/<code>/hiring.json, from which the method page is written.
// From what was known in 2024, foretells 2025 in each basin of the region. Everything that was learned was learned on
// the other regions of France, whose figures stand beside.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { parseCell, sumCells } from '#domain/hiring/cells.ts';
import { estimateMarket } from '#domain/hiring/estimates.ts';
import { nationalShares, type ProjectsByBasin, projectsByBasin } from '#domain/hiring/market.ts';
import { assessPotential, type Component, type PotentialWeights } from '#domain/hiring/potential.ts';
import { describeLargeTerritory, describeTerritory, type Estimates } from '#domain/hiring/territory.ts';
import { POTENTIAL, VOLUME } from '#domain/hiring/weights.ts';
import { type Figures, print, printFigures, printTable, round } from '#scripts/report.ts';
import { site } from '#site';
import { type BackTest, baselines, basinsOf, learnWeights, prepare } from './hiring-estimates.ts';
import { measureRates } from './hiring-rates.ts';
import { DEFAULT_FACTS, HIRING_YEARS, type HiringFacts, loadHiring } from './load-hiring.ts';
import { greatest, mean, misplaced, spearman, stayInTop, topOverlap } from './ranking.ts';

const EVALUATIONS = join(import.meta.dirname, '../../data/evaluations');

const TOP = 20;
const TARGETS = { spearman: 0.735, top20: 0.64, calibration: 0.9 };

interface Places {
  readonly own: readonly string[];
  readonly others: readonly string[];
}

function run(facts: HiringFacts, region: string): Figures {
  const test = prepare(facts);
  const places: Places = {
    own: basinsOf(test, (code) => code === region),
    others: basinsOf(test, (code) => code !== region),
  };
  printTotals(facts, region);
  const estimates = estimateMarket(test.known, test.before);
  const figures = {
    ...printVolumes(test, estimates.volumes, places),
    ...printLargePlaces(test, estimates, region),
    ...printCeiling(test, places.own),
    ...printRates(test, places),
    ...printClasses(test, estimates, places.own, facts.mediumTerm),
    basins: places.own.length,
  };
  printLearned(test, places.others);
  printFigures(figures);
  return figures;
}

/** The sums of the survey in the region, as the file shows them and with what stands for the hidden figures. */
function printTotals({ records }: HiringFacts, region: string): void {
  const rows = HIRING_YEARS.map((year) => {
    const cells = records
      .filter((record) => record.year === year && record.region === region)
      .flatMap((record) => record.cells.map((text) => parseCell(text).cell));
    const [visible, imputed] = [sumCells(cells, 'visible'), sumCells(cells, 'imputed')];
    return [
      String(year),
      visible.projects,
      visible.difficult,
      visible.seasonal,
      imputed.projects,
      `${((100 * imputed.seasonal) / imputed.projects).toFixed(1)} %`,
    ];
  });
  print(`region ${region}: sums of the survey`);
  printTable(['year', 'projects', 'difficult', 'seasonal', 'projects, imputed', 'seasonal, imputed'], rows);
}

interface VolumeFigures {
  readonly spearman: number;
  readonly top20: number;
  readonly calibration: number;
}

function measureVolumes(
  estimate: ProjectsByBasin,
  actual: ProjectsByBasin,
  basins: readonly string[],
): VolumeFigures {
  const pairs = basins.map((code) => [estimate.get(code) ?? [], actual.get(code) ?? []] as const);
  return {
    spearman: mean(pairs.map(([a, b]) => spearman(a, b) ?? 0)),
    top20: mean(pairs.map(([a, b]) => topOverlap(a, b, TOP))),
    calibration: mean(pairs.map(([a, b]) => stayInTop(a, b))),
  };
}

function printVolumes(test: BackTest, volumes: ProjectsByBasin, places: Places): Figures {
  const actual = projectsByBasin(test.actual);
  const estimates = new Map([['ours', volumes], ...baselines(test.known)]);
  const measured = [...estimates].map(([name, estimate]) => ({
    name,
    own: measureVolumes(estimate, actual, places.own),
    others: measureVolumes(estimate, actual, places.others),
  }));
  print(`\nvolume: projects of 2025 by job family, mean over ${places.own.length} basins`);
  printTable(
    [
      'estimate',
      'spearman',
      `top ${TOP}`,
      'calibration',
      'other regions:',
      'spearman',
      `top ${TOP}`,
      'calibration',
    ],
    [
      ...measured.map(({ name, own, others }) => [
        name,
        ...shown(own.spearman, own.top20, own.calibration),
        '',
        ...shown(others.spearman, others.top20, others.calibration),
      ]),
      ['target', ...shown(TARGETS.spearman, TARGETS.top20, TARGETS.calibration), '', '', '', ''],
    ],
  );
  return Object.assign({}, ...measured.map(({ name, own }) => prefixed(name, { ...own }))) as Figures;
}

/**
 * Departments and regions: their own estimate, the sum of their basins, and their counts of 2024. `misplaced`: share of
 * the projects that are foretold of another family than the one that came, whatever the whole did.
 */
function printLargePlaces(test: BackTest, estimates: Estimates, region: string): Figures {
  const actual = projectsByBasin(test.actual);
  const figures: Record<string, number> = {};
  const rows = (['region', 'department'] as const).flatMap((kind) => {
    const places = [...groupBasins(test, kind)].map(([, basins]) => {
      const whole = basins.map(({ code }) => ({ basin: code, share: 1 }));
      const own = describeTerritory(estimates, whole);
      return {
        isOwn: basins[0]?.region === region,
        came: addUp(basins.map(({ code }) => actual.get(code) ?? new Float64Array())),
        estimates: {
          ours: describeLargeTerritory(estimates, whole).map(({ expected }) => expected),
          basins: own.map(({ expected }) => expected),
          raw: own.map(({ recorded }) => recorded),
        },
      };
    });
    return (['ours', 'basins', 'raw'] as const).map((name) => {
      const [own, others] = [true, false].map((isOwn) => {
        const pairs = places
          .filter((place) => place.isOwn === isOwn)
          .map((place) => [place.estimates[name], place.came] as const);
        return {
          spearman: mean(pairs.map(([a, b]) => spearman(a, b) ?? 0)),
          top20: mean(pairs.map(([a, b]) => topOverlap(a, b, TOP))),
          misplaced: mean(pairs.map(([a, b]) => misplaced(a, b))),
        };
      });
      for (const [measure, value] of Object.entries(own ?? {})) {
        figures[`${name === 'ours' ? '' : `${name}_`}large_${kind}_${measure}`] = round(value);
      }
      return [
        `${kind}, ${name}`,
        ...shown(own?.spearman ?? 0, own?.top20 ?? 0, own?.misplaced ?? 0),
        '',
        ...shown(others?.spearman ?? 0, others?.top20 ?? 0, others?.misplaced ?? 0),
      ];
    });
  });
  print('\ndepartments and regions: projects of 2025 by job family');
  const columns = ['spearman', `top ${TOP}`, 'misplaced'];
  printTable(['estimate', ...columns, 'other regions:', ...columns], rows);
  return figures;
}

function groupBasins({ known, actual }: BackTest, kind: 'region' | 'department') {
  const later = new Set(actual.basins.map(({ code }) => code));
  return Map.groupBy(
    known.basins.filter(({ code, total }) => total > 0 && later.has(code)),
    (basin) => (kind === 'region' ? basin.region : `${basin.region}/${basin.department}`),
  );
}

function addUp(rows: readonly Float64Array[]): number[] {
  return Array.from(rows[0] ?? [], (_, column) => rows.reduce((sum, row) => sum + (row[column] ?? 0), 0));
}

/**
 * How well a perfect knowledge of 2024 would foretell 2025. The reliability of the middle one of three years is
 * r(1,2) r(2,3) / r(1,3) (Heise, 1969): what two neighbours share beyond what the outer two share is no chance. 2023
 * is blurred by the bridge, which that formula bears. The second figure takes all change between years for chance.
 */
function printCeiling({ before, known, actual }: BackTest, basins: readonly string[]): Figures {
  const years = [before, projectsByBasin(known), projectsByBasin(actual)];
  const between = (a: number, b: number) =>
    mean(basins.map((code) => spearman(years[a]?.get(code) ?? [], years[b]?.get(code) ?? []) ?? 0));
  const [r12, r23, r13] = [between(0, 1), between(1, 2), between(0, 2)];
  const ceiling = r23 / Math.sqrt((r12 * r23) / r13);
  const highest = Math.sqrt(r23);
  print('\nceiling set by the noise of the cells (spearman)');
  printTable(
    ['years', 'spearman'],
    [
      ['2023 and 2024', ...shown(r12)],
      ['2024 and 2025', ...shown(r23)],
      ['2023 and 2025', ...shown(r13)],
      ['2024 without noise, and 2025', ...shown(ceiling)],
      ['if nothing had changed but by chance', ...shown(highest)],
    ],
  );
  return { ceiling: round(ceiling), ceiling_if_nothing_changed: round(highest) };
}

function printRates({ known, actual }: BackTest, places: Places): Figures {
  const figures: Record<string, number> = {};
  print('\nrates of 2025: rank correlation within a basin, mean error in points, share held by the interval');
  const rows = (['durability', 'ease'] as const).flatMap((kind) => {
    const others = measureRates(known, actual, kind, places.others);
    return [...measureRates(known, actual, kind, places.own)].map(([name, own]) => {
      const prefix = name === 'ours' ? '' : `${name}_`;
      figures[`${prefix}${kind}`] = round(own.correlation);
      figures[`${prefix}${kind}_error`] = round(own.error, 2);
      if (own.held !== null) figures[`${kind}_held`] = round(own.held);
      const apart = others.get(name);
      return [
        `${kind}, ${name}`,
        ...shown(own.correlation),
        own.error.toFixed(1),
        own.held === null ? '' : own.held.toFixed(2),
        '',
        ...shown(apart?.correlation ?? 0),
        (apart?.error ?? 0).toFixed(1),
      ];
    });
  });
  printTable(['estimate', 'correlation', 'error', 'held', 'other regions:', 'correlation', 'error'], rows);
  print('half, uniform and bob rank by volume only: they foretell no rate, and have none to be measured');
  return figures;
}

/** The classes of each basin in 2024: how many of the first stay among the best, and what moves with the weights. */
function printClasses(
  test: BackTest,
  estimates: Estimates,
  basins: readonly string[],
  mediumTerm: ReadonlyMap<string, number>,
): Figures {
  const shares = nationalShares(test.known);
  const actual = projectsByBasin(test.actual);
  const classify = (weights: PotentialWeights) =>
    basins.map((code) =>
      assessPotential({
        families: describeTerritory(estimates, [{ basin: code, share: 1 }]),
        nationalShares: shares,
        mediumTerm,
        weights,
      }),
    );
  const usual = classify(POTENTIAL);
  const stay = mean(
    usual.map((potentials, index) => {
      const projects = actual.get(basins[index] ?? '') ?? new Float64Array();
      const best = new Set(
        greatest(projects, Math.floor((2 * projects.length) / 5)).map(
          (column) => test.known.jobFamilies[column],
        ),
      );
      const first = potentials.filter((potential) => potential.class === 'very-high');
      return first.filter(({ jobFamily }) => best.has(jobFamily)).length / Math.max(1, first.length);
    }),
  );
  const moved = (weights: PotentialWeights) => {
    const other = classify(weights);
    return mean(
      usual.map((potentials, index) => {
        const classes = new Map(other[index]?.map((each) => [each.jobFamily, each.class]));
        return (
          potentials.filter((each) => classes.get(each.jobFamily) !== each.class).length / potentials.length
        );
      }),
    );
  };
  const components = Object.keys(POTENTIAL) as Component[];
  print('\nclasses: share of the families of a basin whose class changes with the weights');
  const figures: Record<string, number> = { class_calibration: round(stay) };
  const rows = components.map((component) => {
    const [none, double] = [0, 2].map((factor) =>
      moved({ ...POTENTIAL, [component]: POTENTIAL[component] * factor }),
    );
    figures[`moved_without_${component}`] = round(none ?? 0);
    figures[`moved_with_twice_${component}`] = round(double ?? 0);
    return [component, POTENTIAL[component], ...shown(none ?? 0, double ?? 0)];
  });
  printTable(['component', 'weight', 'without it', 'twice it'], rows);
  print(`families "very high" that are in the first two fifths by projects in 2025: ${stay.toFixed(3)}`);
  return figures;
}

function printLearned(test: BackTest, others: readonly string[]): void {
  const learned = learnWeights(test, others);
  print('\nweights of the volume: those of the table, and as learned again on the other regions');
  printTable(
    ['ingredient', 'table', 'learned'],
    (Object.keys(VOLUME) as (keyof typeof VOLUME)[]).map((name) => [name, VOLUME[name], learned[name]]),
  );
}

const shown = (...values: readonly number[]): string[] => values.map((value) => value.toFixed(3));

/** Our own figures have no prefix. */
function prefixed(name: string, figures: Figures): Figures {
  const prefix = name === 'ours' ? '' : `${name}_`;
  return Object.fromEntries(Object.entries(figures).map(([key, value]) => [`${prefix}${key}`, round(value)]));
}

const { values } = parseArgs({
  options: {
    facts: { type: 'string', default: DEFAULT_FACTS },
    region: { type: 'string', default: site.region },
    save: { type: 'boolean', default: false },
  },
});
try {
  const figures = run(loadHiring(values.facts, values.region), values.region);
  if (values.save) {
    const saved = join(EVALUATIONS, 'regions', values.region, 'hiring.json');
    mkdirSync(dirname(saved), { recursive: true });
    writeFileSync(saved, `${JSON.stringify({ figures }, null, 1)}\n`);
  }
} catch (error) {
  if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
  process.stderr.write(
    `evaluate:hiring: ${error.message}\nRun the import first (README, Import new data).\n`,
  );
  process.exitCode = 1;
}
