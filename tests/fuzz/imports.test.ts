// Whatever has become of a file, the import gives records of the right shape, or says which file is wrong and what was
// expected of it: never an exception of another kind, and never half of data/.
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildRegion } from '#scripts/import/build/region.ts';
import { checkShapes } from '#scripts/import/checks/shapes.ts';
import { readCurated } from '#scripts/import/curated.ts';
import { readPreviousFacts } from '#scripts/import/previous.ts';
import { describeProblem, describeProblems, ImportError, type Problem } from '#scripts/import/problems.ts';
import { readAdvice } from '#scripts/import/sources/advice.ts';
import { readBasemap } from '#scripts/import/sources/basemap.ts';
import { readBmo } from '#scripts/import/sources/bmo.ts';
import { readContours } from '#scripts/import/sources/contours.ts';
import { readDisciplineInsertions } from '#scripts/import/sources/discipline-insertions.ts';
import { readEstablishments } from '#scripts/import/sources/establishments.ts';
import { readGeography } from '#scripts/import/sources/geography.ts';
import { readJobFamilies } from '#scripts/import/sources/job-families.ts';
import { readOnisepOccupations } from '#scripts/import/sources/onisep-occupations.ts';
import { readOnisepTrainings } from '#scripts/import/sources/onisep-trainings.ts';
import { readOutlook } from '#scripts/import/sources/outlook.ts';
import { readPeople } from '#scripts/import/sources/people.ts';
import { readProgrammes } from '#scripts/import/sources/programmes.ts';
import { readRome } from '#scripts/import/sources/rome.ts';
import { readTerritories } from '#scripts/import/sources/territories.ts';
import { readTerritoryFigures } from '#scripts/import/sources/territory-figures.ts';
import { readTrainings } from '#scripts/import/sources/trainings.ts';
import { importedWorld, readTree, type World } from '../pipeline/support/world.ts';
import { casesOf, findUnsoundNumber, PATIENCE } from './support/cases.ts';
import { anyFaults, breakFile, type Fault } from './support/mutations.ts';

type Reader = (world: World, problems: Problem[]) => unknown;
const ofRaw =
  (read: (rawDir: string, problems: Problem[]) => unknown): Reader =>
  ({ raw }, problems) =>
    read(raw.path, problems);
const ofRegion =
  (read: (rawDir: string, region: string, problems: Problem[]) => unknown): Reader =>
  ({ raw }, problems) =>
    read(raw.path, '52', problems);

/** Each reader of official files and of hand-kept tables, with the files that it opens. */
const READERS: Readonly<Record<string, readonly [files: RegExp, read: Reader]>> = {
  rome: [/^occupations\//, ({ raw }, problems) => readRome(raw.path, null, problems)],
  'onisep-occupations': [/5fe0808a2da6f/, ofRaw(readOnisepOccupations)],
  'onisep-trainings': [/5fe07a9ecc960/, ofRaw(readOnisepTrainings)],
  geography: [/admin\/(regions|departements)/, ofRaw(readGeography)],
  territories: [/geo\/(admin|zonages|efop)/, ofRegion(readTerritories)],
  contours: [/contours/, ofRegion(readContours)],
  basemap: [/basemap/, ofRaw(readBasemap)],
  'job-families': [/dares-fap/, ofRaw(readJobFamilies)],
  bmo: [/bmo\//, ofRaw(readBmo)],
  people: [/dares-(psm|fap)/, ofRaw(readPeople)],
  outlook: [/metiers-2030/, ofRaw(readOutlook)],
  'territory-figures': [
    /insee\/|observatoire|extracts/,
    ({ raw }, problems) => readTerritoryFigures(raw.path, '52', null, problems),
  ],
  trainings: [
    /trainings\/(nMef|vForm|certif|diplomesP|famille|optionsBTS|ideo-formations)/,
    ofRaw(readTrainings),
  ],
  programmes: [/parcoursup|attractivite|insertion/, ofRegion(readProgrammes)],
  establishments: [
    /trainings\/(annuaire|catalogue|depp|fr-e|ideo-ens|insersup|schools)/,
    ofRegion(readEstablishments),
  ],
  'discipline-insertions': [/insersup/, ofRaw(readDisciplineInsertions)],
  advice: [
    /lieux_conseil|prescribers/,
    ({ raw }, problems) => {
      const region = buildRegion(readGeography(raw.path, problems), '52', problems);
      return region === null ? expect.fail('no region') : readAdvice(raw.path, region, problems);
    },
  ],
  curated: [/^curated/, ({ data }, problems) => readCurated(data.path, '52', problems)],
  previous: [/^facts/, ({ data }) => readPreviousFacts(data.path, '52')],
};

const filesIn = (dir: string): string[] =>
  globSync('**/*.*', { cwd: dir })
    .map((file) => file.replaceAll('\\', '/'))
    .toSorted();

/** A world of which one file can be broken, and made good again. */
function breakableWorld() {
  const world = importedWorld();
  const files = [
    ...filesIn(world.raw.path).map((file) => ({ file, dir: world.raw.path })),
    ...filesIn(world.data.path).map((file) => ({ file, dir: world.data.path })),
  ].map(({ file, dir }) => ({ file, dir, good: readFileSync(join(dir, file)) }));
  return { world, files };
}
type Broken = ReturnType<typeof breakableWorld>['files'][number];

/** Named alone in a report: its bytes would fill it. */
const anyOf = (files: readonly Broken[]) =>
  fc.constantFrom(...files).map((file) => ({ file, [fc.toStringMethod]: () => file.file }));

function withBroken<Result>(
  world: World,
  { file, dir, good }: Broken,
  faults: readonly Fault[],
  run: () => Result,
): Result {
  const folder = dir === world.raw.path ? world.raw : world.data;
  folder.write(file, breakFile(file, good, faults));
  try {
    return run();
  } finally {
    folder.write(file, good);
  }
}

/** What an operator needs of each problem: a file that exists, a place if there is one, what was expected, on a line. */
function expectTold(problems: readonly Problem[]): void {
  for (const problem of problems) {
    expect(problem.file).not.toBe('');
    expect(problem.expected.trim()).not.toBe('');
    expect(problem.line ?? 1).toSatisfy((line: number) => Number.isInteger(line) && line >= 1);
    expect(describeProblem(problem)).toMatch(/^\P{Cc}+$/u);
  }
  expect(describeProblems(problems)).toMatch(/^[\P{Cc}\n]+$/u);
}

test('each file has a reader', () => {
  const { files } = breakableWorld();
  for (const { file } of files) {
    expect(
      Object.values(READERS).some(([pattern]) => pattern.test(file)),
      file,
    ).toBe(true);
  }
});

test.each(Object.entries(READERS))('%s: any file is read, or told', PATIENCE, (_, [pattern, read]) => {
  const { world, files } = breakableWorld();
  const own = files.filter(({ file }) => pattern.test(file));
  fc.assert(
    fc.property(anyOf(own), anyFaults, ({ file }, faults) => {
      const problems: Problem[] = [];
      withBroken(world, file, faults, () => {
        try {
          const found = read(world, problems);
          if (problems.length === 0) expect(findUnsoundNumber(found)).toBeNull();
        } catch (error) {
          if (!(error instanceof ImportError)) throw error;
          problems.push(...error.problems);
        }
      });
      expectTold(problems);
    }),
    casesOf(40),
  );
});

test(
  'the whole import: any file gives records of the right shape, or leaves data/facts as it was',
  PATIENCE,
  () => {
    const { world, files } = breakableWorld();
    const before = readTree(world.data.path);
    const facts = Object.entries(before).filter(([file]) => file.startsWith('facts/'));
    fc.assert(
      fc.property(anyOf(files), anyFaults, ({ file }, faults) => {
        withBroken(world, file, faults, () => {
          const found = readTree(world.data.path);
          try {
            const made = world.run();
            expect(checkShapes(made)).toEqual([]);
            expect(findUnsoundNumber(made)).toBeNull();
            for (const [name, content] of facts) world.data.write(name, Buffer.from(content, 'latin1'));
          } catch (error) {
            if (!(error instanceof ImportError)) throw error;
            expectTold(error.problems);
            expect(error.problems).not.toEqual([]);
            expect(readTree(world.data.path)).toEqual(found);
          }
        });
      }),
      casesOf(60),
    );
  },
);
