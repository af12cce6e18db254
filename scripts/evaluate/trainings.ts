// Measures how many of the trainings given in the region lead to an occupation, and how precisely:
// npm run evaluate:trainings [-- --raw DIR] [--draw SEED]. With the raw files, says how many of their rows each department
// has beside what was kept; with a seed, draws links to read. Ends with one line of JSON.
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Establishment, Programme } from '#schemas/establishment.ts';
import type { Region } from '#schemas/region.ts';
import type { Insertion, Training } from '#schemas/training.ts';
import {
  BTS_SOURCE,
  departmentOfUai,
  FIRST_YEARS_SOURCE,
  PARCOURSUP_SOURCE,
} from '#scripts/import/build/trainings/programmes.ts';
import { failOn, type Problem } from '#scripts/import/problems.ts';
import { readProgrammes } from '#scripts/import/sources/programmes.ts';
import { type Figures, print, printFigures, printTable, round } from '#scripts/report.ts';
import { site } from '#site';
import { drawLinks, judgeLinks, listShownLinks } from './link-sample.ts';
import { DEFAULT_FACTS } from './load-hiring.ts';

const SOURCES = [PARCOURSUP_SOURCE, BTS_SOURCE, FIRST_YEARS_SOURCE] as const;

/** Links of a draw. */
const DRAWN = 80;

/** How far a training leads; each includes those before it, but `domain` alone. */
type Reach = 'occupation' | 'family' | 'domain' | 'nowhere';

interface TrainingFacts {
  readonly trainings: ReadonlyMap<string, Training>;
  readonly programmes: readonly Programme[];
  readonly insertions: readonly Insertion[];
  /** `null`: not imported yet. */
  readonly establishments: ReadonlyMap<string, Establishment> | null;
  readonly region: Region;
}

/** @throws Error naming the file that is not there. */
function load(facts: string, code: string): TrainingFacts {
  // The pipeline has validated these files: reading them again as their type is enough for a measure.
  const read = <T>(name: string): T[] => JSON.parse(readFileSync(join(facts, `${name}.json`), 'utf8')) as T[];
  const [region] = read<Region>(`regions/${code}/region`);
  if (region === undefined) throw new Error(`regions/${code}/region.json is empty`);
  const establishments = `regions/${code}/establishments`;
  return {
    trainings: new Map(read<Training>('national/trainings').map((each) => [each.id, each])),
    programmes: read(`regions/${code}/programmes`),
    insertions: read(`regions/${code}/insertions`),
    establishments: existsSync(join(facts, `${establishments}.json`))
      ? new Map(read<Establishment>(establishments).map((each) => [each.id, each]))
      : null,
    region,
  };
}

/** A common first year leads where what it opens does. */
function reachOf(training: Training | undefined, trainings: ReadonlyMap<string, Training>): Reach {
  if (training === undefined) return 'nowhere';
  const links = [training, ...training.opens.map((id) => trainings.get(id))].flatMap(
    (each) => each?.leadsTo ?? [],
  );
  if (links.some(({ precision }) => precision === 'occupation')) return 'occupation';
  if (links.length > 0) return 'family';
  return training.leadsToDomains.length > 0 ? 'domain' : 'nowhere';
}

function share(count: number, of: number): number {
  return of === 0 ? 0 : round(count / of);
}

function run(
  { trainings, programmes, insertions, establishments, region }: TrainingFacts,
  raw: string | null,
  seed: string | null,
): Figures {
  const reach = (id: string) => reachOf(trainings.get(id), trainings);
  const groups: readonly (readonly [string, readonly Programme[]])[] = [
    ...SOURCES.map((source) => [source, programmes.filter((each) => each.source === source)] as const),
    ...Map.groupBy(programmes, ({ training }) => trainings.get(training)?.kind ?? 'unknown'),
  ];
  print(`${trainings.size} trainings, ${programmes.length} programmes, ${insertions.length} insertions\n`);
  printTable(
    ['programmes', 'all', 'occupation', 'family only', 'domain only', 'nowhere'],
    groups.map(([name, group]) => {
      const count = (wanted: Reach) => group.filter(({ training }) => reach(training) === wanted).length;
      return [name, group.length, count('occupation'), count('family'), count('domain'), count('nowhere')];
    }),
  );

  print('\nprogrammes by department (rows of the raw file, when it is given)');
  const departments = region.departments.map(({ id }) => id);
  const rows = raw === null ? null : countRawRows(raw, region.id);
  printTable(
    ['source', ...departments, 'all'],
    SOURCES.map((source) => {
      const kept = programmes.filter((each) => each.source === source);
      const cell = (department: string | null) => {
        const isHere = (uai: string) =>
          department === null
            ? departments.includes(departmentOfUai(uai))
            : departmentOfUai(uai) === department;
        const count = kept.filter(({ establishment }) => isHere(establishment)).length;
        return rows === null ? `${count}` : `${count} (${rows[source].filter(isHere).length})`;
      };
      return [source, ...departments.map(cell), cell(null)];
    }),
  );

  const given = [...new Set(programmes.map(({ training }) => training))].sort();
  const ambiguous = given.filter((id) => reach(id) === 'family');
  const lost = given.filter((id) => reach(id) === 'nowhere');
  const titlesOf = (ids: readonly string[]) => ids.map((id) => trainings.get(id)?.title ?? id).join('; ');
  print(`\n${given.length} trainings given here`);
  print(`ambiguous, families of several occupations only (${ambiguous.length}): ${titlesOf(ambiguous)}`);
  print(`lead nowhere (${lost.length}): ${titlesOf(lost)}`);

  const isOf =
    (kinds: readonly string[]) =>
    ({ training }: Programme) =>
      kinds.includes(trainings.get(training)?.kind ?? '');
  const linked = (group: readonly Programme[], wanted: readonly Reach[]) =>
    share(group.filter(({ training }) => wanted.includes(reach(training))).length, group.length);
  const listed = new Set([
    ...given,
    ...insertions.map(({ training }) => training),
    ...given.flatMap((id) => trainings.get(id)?.opens ?? []),
  ]);
  const shown = listShownLinks(
    [...trainings.values()].filter(({ id }) => listed.has(id)),
    trainings,
  );
  const readings = judgeLinks(shown);
  print(`\n${shown.length} links to an occupation on the pages of trainings; of those read by eye`);
  printTable(
    ['judge', 'date', 'links', 'read', 'right', '', 'still told', 'right', ''],
    readings.map(({ judge, date, kind, read, readRight, told, toldRight }) => [
      ...[judge, date, kind, read, readRight, share(readRight, read), told],
      ...[toldRight, share(toldRight, told)],
    ]),
  );
  if (seed !== null) {
    print(`\n${DRAWN} to read, drawn by ${seed}`);
    for (const { training, occupation } of drawLinks(shown, seed, DRAWN)) {
      print(`${training} ${trainings.get(training)?.title}: ${occupation}`);
    }
  }
  const sumOf = (judge: string, key: 'read' | 'readRight' | 'told' | 'toldRight') =>
    readings.reduce((sum, reading) => sum + (reading.judge === judge ? reading[key] : 0), 0);
  const parcoursup = programmes.filter(({ source }) => source === PARCOURSUP_SOURCE);
  const places = [...new Set(programmes.map(({ establishment }) => establishment))];
  const placed = places.filter((id) => establishments?.get(id)?.position != null);
  const known = places.filter((id) => establishments?.has(id));
  print(
    establishments === null
      ? '\nestablishments are not imported yet: none has a position'
      : `\n${placed.length} of ${places.length} establishments that give a training have a position; ${
          places.length - known.length
        } of the others are numbers (UAI) that no directory names: ${places.filter((id) => !known.includes(id)).join(', ')}`,
  );
  return {
    bts: linked(programmes.filter(isOf(['bts'])), ['occupation', 'family']),
    cap_bacpro: linked(
      programmes.filter(({ source }) => source === FIRST_YEARS_SOURCE),
      ['occupation', 'family'],
    ),
    parcoursup: linked(parcoursup, ['occupation', 'family', 'domain']),
    parcoursup_occupation: linked(parcoursup, ['occupation', 'family']),
    ambiguous: ambiguous.length,
    link_precision: share(sumOf('second', 'toldRight'), sumOf('second', 'told')),
    link_precision_drawn: share(sumOf('second', 'readRight'), sumOf('second', 'read')),
    link_precision_fresh: share(sumOf('third', 'readRight'), sumOf('third', 'read')),
    placed: share(placed.length, places.length),
    placed_known: share(placed.length, known.length),
  };
}

/** UAI of every row, by source. */
function countRawRows(raw: string, region: string): Record<(typeof SOURCES)[number], string[]> {
  const problems: Problem[] = [];
  const tables = readProgrammes(raw, region, problems);
  failOn(problems);
  return {
    [PARCOURSUP_SOURCE]: tables.parcoursup.rows.map(({ uai }) => uai),
    [BTS_SOURCE]: tables.bts.rows.map(({ UAI }) => UAI),
    [FIRST_YEARS_SOURCE]: tables.firstYears.rows.map((row) => row["Etablissement d'accueil"]),
  };
}

const { values } = parseArgs({
  options: {
    facts: { type: 'string', default: DEFAULT_FACTS },
    region: { type: 'string', default: site.region },
    raw: { type: 'string' },
    draw: { type: 'string' },
  },
});
try {
  const raw = values.raw === undefined ? null : resolve(values.raw);
  printFigures(run(load(values.facts, values.region), raw, values.draw ?? null));
} catch (error) {
  if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
  process.stderr.write(
    `evaluate:trainings: ${error.message}\nRun the import first (README, Import new data).\n`,
  );
  process.exitCode = 1;
}
