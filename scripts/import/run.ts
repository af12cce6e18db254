// Makes data/facts from the official files: read, derive, check, swap. Nothing is written when anything is wrong.
// Usage: npm run data:import -- --raw DIR [--region 52] [--rome-version 460] [--accept-drift FILE]…
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { site } from '#site';
import { buildActivitySectors } from './build/activity-sectors.ts';
import { buildAdvicePlaces } from './build/advice-places.ts';
import { buildBasemap } from './build/basemap.ts';
import { buildEstablishmentInsertions } from './build/establishment-insertions.ts';
import { atWholes, buildEstablishments } from './build/establishments.ts';
import { buildHiring, checkHiringReferences, FIRST_YEAR_OF_FAP_2021 } from './build/hiring.ts';
import { buildJobFamilies, buildJobFamilyBridge } from './build/job-families.ts';
import { createSpeller } from './build/label-spelling.ts';
import { createLocator } from './build/locate.ts';
import * as nomenclatures from './build/nomenclatures.ts';
import { buildOccupationJobFamilies } from './build/occupation-job-families.ts';
import { buildOccupationPortraits } from './build/occupation-portraits.ts';
import { buildAppellations, buildOccupations } from './build/occupations.ts';
import { buildOnisepAccess } from './build/onisep-access.ts';
import { buildOutlines } from './build/outlines.ts';
import { buildOutlook } from './build/outlook.ts';
import { buildPeople } from './build/people.ts';
import { createPlaceSpeller } from './build/place-names.ts';
import { buildRegion } from './build/region.ts';
import { buildTerritories } from './build/territories.ts';
import { buildTerritoryFigures } from './build/territory-figures.ts';
import { buildDisciplineInsertions } from './build/trainings/discipline-insertions.ts';
import { buildTrainings } from './build/trainings/index.ts';
import { checkCoverage } from './checks/coverage.ts';
import { checkCurated } from './checks/curated.ts';
import {
  checkAcceptedDrift,
  checkRenamedOccupations,
  checkRowCountDrift,
  explainByFileDrift,
} from './checks/drift.ts';
import { checkDuplicateRows } from './checks/duplicate-rows.ts';
import { checkReferences } from './checks/references.ts';
import { checkShapes } from './checks/shapes.ts';
import { checkTerritories, checkTerritoryTables } from './checks/territories.ts';
import { checkTrainings } from './checks/trainings.ts';
import { checkUniqueIds } from './checks/unique-ids.ts';
import { type Curated, readCurated } from './curated.ts';
import { type Facts, factsTree, recordFiles } from './facts.ts';
import { recoverInterruptedSwap, replaceFacts } from './facts-folder.ts';
import { readOtherRegions, readPreviousFacts } from './previous.ts';
import { failOn, ImportError, type Problem } from './problems.ts';
import type { ParquetTable } from './read/parquet.ts';
import { readAdvice } from './sources/advice.ts';
import { readBasemap } from './sources/basemap.ts';
import { basemapSources } from './sources/basemap-provenance.ts';
import { type BmoTable, readBmo } from './sources/bmo.ts';
import { readContours } from './sources/contours.ts';
import { readDisciplineInsertions } from './sources/discipline-insertions.ts';
import { readEstablishments } from './sources/establishments.ts';
import { DEPARTMENTS_FILE, REGIONS_FILE, readGeography } from './sources/geography.ts';
import { bmoSource, jobFamilySource } from './sources/hiring-provenance.ts';
import { type JobFamilySources, readJobFamilies } from './sources/job-families.ts';
import { readOnisepOccupations } from './sources/onisep-occupations.ts';
import { readOnisepTrainings } from './sources/onisep-trainings.ts';
import { readOutlook } from './sources/outlook.ts';
import { readPeople } from './sources/people.ts';
import { outlookSource, portraitSource, territoryFigureSources } from './sources/people-provenance.ts';
import { placeSources } from './sources/place-provenance.ts';
import { readProgrammes } from './sources/programmes.ts';
import { geographySource, mergeSources, onisepSource, romeSource } from './sources/provenance.ts';
import { readRome } from './sources/rome.ts';
import { readTerritories } from './sources/territories.ts';
import { readNationalEmployees, readTerritoryFigures } from './sources/territory-figures.ts';
import { territorySources } from './sources/territory-provenance.ts';
import { disciplineInsertionSource, trainingSources } from './sources/training-provenance.ts';
import { readTrainings } from './sources/trainings.ts';

export interface ImportOptions {
  readonly rawDir: string;
  /** The project's data folder: holds facts/ and curated/. */
  readonly dataDir: string;
  readonly region: string;
  /** `null`: the newest found. */
  readonly romeVersion: string | null;
  readonly acceptedDrift: readonly string[];
  /** Read before (`readNationalEmployees`), for a region that has no file of its own. */
  readonly nationalEmployees?: ParquetTable | null;
  /** Called once, after the checks, with what was set aside or differs by little: nothing that stops the run. */
  readonly onNotices?: (notices: readonly string[]) => void;
}

/** @throws ImportError with everything that is wrong; data/facts is then as it was. */
export function runImport(options: ImportOptions): Facts {
  const { rawDir, dataDir, region: regionCode } = options;
  recoverInterruptedSwap(dataDir);
  const problems: Problem[] = [];
  const notices: string[] = [];

  // Read
  const curated = readCurated(dataDir, regionCode, problems);
  const rome = readRome(rawDir, options.romeVersion, problems);
  const onisep = readOnisepOccupations(rawDir, problems);
  const geography = readGeography(rawDir, problems);
  const territoryTables = readTerritories(rawDir, regionCode, problems);
  const contours = readContours(rawDir, regionCode, problems);
  const basemapTables = readBasemap(rawDir, problems);
  const jobFamilyTables = readJobFamilies(rawDir, problems);
  const bmo = readBmo(rawDir, problems);
  const peopleTables = readPeople(rawDir, problems);
  const outlookTable = readOutlook(rawDir, problems);
  const figureTables = readTerritoryFigures(rawDir, regionCode, options.nationalEmployees ?? null, problems);
  const trainingTables = readTrainings(rawDir, problems);
  const trainingSheets = readOnisepTrainings(rawDir, problems);
  const programmeTables = readProgrammes(rawDir, regionCode, problems);
  const establishmentTables = readEstablishments(rawDir, regionCode, problems);
  const disciplineTable = readDisciplineInsertions(rawDir, problems);
  const previous = readPreviousFacts(dataDir, regionCode);
  failOn(problems);
  if (curated === null || rome === null || outlookTable === null || disciplineTable === null) {
    throw new ImportError(problems);
  }
  if (contours === null || basemapTables === null) {
    throw new ImportError(problems);
  }

  const region = buildRegion(geography, regionCode, problems);
  const advice = region === null ? null : readAdvice(rawDir, region, problems);
  const romeProvenance = romeSource(rome, problems);
  const bmoProvenance = bmoSource(bmo, problems);
  failOn(problems);
  if (region === null || advice === null || romeProvenance === null || bmoProvenance === null) {
    throw new ImportError(problems);
  }
  const ownSources = [
    geographySource(
      [
        {
          name: REGIONS_FILE,
          sha256: geography.regions?.sha256 ?? '',
          rows: geography.regions?.data.length ?? 0,
        },
        {
          name: DEPARTMENTS_FILE,
          sha256: geography.departments?.sha256 ?? '',
          rows: geography.departments?.data.length ?? 0,
        },
      ],
      regionCode,
    ),
    onisepSource({ name: onisep.file, sha256: onisep.sha256, rows: onisep.rows.length }),
    romeProvenance,
    bmoProvenance,
    jobFamilySource(jobFamilyTables),
    portraitSource(peopleTables),
    outlookSource(outlookTable, region.id),
    ...territoryFigureSources(figureTables, region.id),
    ...territorySources(territoryTables, contours, region),
    ...trainingSources(trainingTables, trainingSheets, programmeTables, region.id),
    disciplineInsertionSource(disciplineTable, region.id),
    ...basemapSources(basemapTables, region.id),
    ...placeSources(establishmentTables, advice, region),
  ];

  // Check the rows, then derive
  const explanation = explainByFileDrift(ownSources, previous.sources);
  const failExplained = (found: readonly Problem[]) =>
    failOn(found.length > 0 ? [...explanation, ...found] : []);
  failExplained([
    ...checkReferences(rome),
    ...checkDuplicateRows(rome),
    ...checkTerritoryTables(territoryTables, region, notices),
  ]);
  const territories = buildTerritories(territoryTables, region, curated, problems);
  const outlines = buildOutlines(contours, territories.municipalities, region, problems);
  const occupations = buildOccupations(rome, curated.accessCorrections, problems);
  const hiring = deriveHiring(
    bmo,
    jobFamilyTables,
    { occupations, municipalities: territories.municipalities, curated, region: regionCode },
    problems,
    notices,
  );
  const people = buildPeople(peopleTables, problems);
  const portraitRule = {
    people,
    jobFamilies: hiring.jobFamilies,
    bridge: hiring.jobFamilyBridge,
    exceptions: curated.portraitFamilies,
  };
  const speller = createSpeller(curated.labelSpellings);
  const country = geography.regions?.data.map(({ nom }) => nom) ?? [];
  const appellations = buildAppellations(rome);
  const { programmes, insertions, ...trainings } = buildTrainings(
    {
      tables: trainingTables,
      sheets: trainingSheets,
      programmes: programmeTables,
      onisepOccupations: onisep.rows,
      curated: curated.trainings,
      occupations,
      appellations,
    },
    region,
    problems,
    notices,
  );
  const national = {
    occupations,
    appellations,
    majorDomains: nomenclatures.buildMajorDomains(rome),
    domains: nomenclatures.buildDomains(rome),
    interests: nomenclatures.buildInterests(rome),
    sectors: nomenclatures.buildSectors(rome),
    themes: nomenclatures.buildThemes(rome),
    workContexts: nomenclatures.buildWorkContexts(rome),
    skills: speller.correct(nomenclatures.buildSkills(rome)),
    macroSkills: speller.correct(nomenclatures.buildMacroSkills(rome)),
    skillStakes: nomenclatures.buildSkillStakes(rome),
    knowledge: speller.correct(nomenclatures.buildKnowledge(rome)),
    onisepAccess: buildOnisepAccess(
      onisep,
      new Set(rome.occupations.rows.map((row) => row.code_rome_parent)),
      problems,
    ),
    ...hiring,
    people,
    occupationPortraits: buildOccupationPortraits(
      occupations,
      hiring.occupationJobFamilies,
      jobFamilyTables,
      portraitRule,
      problems,
    ),
    activitySectors: buildActivitySectors(),
    ...trainings,
  };
  const known = {
    region,
    municipalities: territories.municipalities,
    locator: createLocator(contours, territories.municipalities),
    speller: createPlaceSpeller(territories.municipalities, curated.capitalNames),
  };
  const establishments = buildEstablishments(
    { ...establishmentTables, ...programmeTables },
    known,
    curated.places.establishments,
    problems,
    notices,
  );
  const regional = {
    ...territories,
    basemap: buildBasemap(
      basemapTables,
      contours,
      territories.municipalities,
      region,
      curated.riverNames,
      problems,
    ),
    outlook: buildOutlook(outlookTable, region.name, country, people, problems),
    territoryFigures: buildTerritoryFigures(figureTables, territories.territories, region.id, problems),
    programmes: atWholes(programmes, establishments),
    insertions,
    disciplineInsertions: buildDisciplineInsertions(
      disciplineTable,
      region.name,
      country,
      trainings.trainings,
      curated.trainings.disciplines,
      problems,
    ),
    establishments,
    establishmentInsertions: buildEstablishmentInsertions(establishmentTables, establishments),
    advicePlaces: buildAdvicePlaces(
      { ...advice, schools: establishmentTables.directory },
      known,
      curated.places.advice,
      problems,
      notices,
    ),
  };
  failExplained(problems);
  if (outlines === null) throw new ImportError(problems);

  const keptRegions = readOtherRegions(dataDir, regionCode);
  const facts: Facts = {
    national,
    region,
    regional: { ...regional, outlines: [outlines] },
    sources: mergeSources(ownSources, previous.sources, keptRegions),
  };

  // Check what was derived, then write
  failOn([
    ...checkAcceptedDrift(facts, options.acceptedDrift),
    ...checkRowCountDrift(facts, previous, options.acceptedDrift),
    ...checkShapes(facts),
    ...checkUniqueIds(facts),
    ...checkTerritories(facts.regional, region),
    ...checkCoverage(facts),
    ...checkTrainings(facts),
    ...checkCurated(curated, facts),
    ...speller.findUnused(),
    ...checkRenamedOccupations(facts, previous, curated),
  ]);
  options.onNotices?.(notices);
  replaceFacts(dataDir, factsTree(facts, keptRegions));
  return facts;
}

/** What employers plan to hire, and the families in which it is counted. */
function deriveHiring(
  bmo: readonly BmoTable[],
  tables: JobFamilySources,
  known: {
    readonly occupations: Facts['national']['occupations'];
    readonly municipalities: Facts['regional']['municipalities'];
    readonly curated: Curated;
    readonly region: string;
  },
  problems: Problem[],
  notices: string[],
) {
  const ofYear = (year: number) => bmo.filter((table) => table.year === year);
  const jobFamilies = buildJobFamilies(
    tables,
    bmo.filter(({ year }) => year >= FIRST_YEAR_OF_FAP_2021),
    problems,
  );
  const basins = known.municipalities.map(({ basin }) => basin);
  const references = { basins: new Set(basins), jobFamilies: new Set(jobFamilies.map(({ id }) => id)) };
  checkHiringReferences(bmo, known.region, references, problems, notices);
  const [before, after] = bmo;
  const rule = { words: known.curated.qualificationWords, exceptions: known.curated.principalJobFamilies };
  return {
    jobFamilies,
    jobFamilyBridge: before && after ? buildJobFamilyBridge(tables, before, after, problems) : [],
    occupationJobFamilies: buildOccupationJobFamilies(known.occupations, tables, jobFamilies, rule, problems),
    'hiring-2023': buildHiring(ofYear(2023), problems),
    'hiring-2024': buildHiring(ofYear(2024), problems),
    'hiring-2025': buildHiring(ofYear(2025), problems),
  };
}

function summarize(facts: Facts): string {
  const counts = recordFiles(facts).map(([file, records]) => `  ${file}: ${records.length}`);
  return [`data/facts written, region ${facts.region.id} (${facts.region.name})`, ...counts].join('\n');
}

const USAGE =
  'Usage: npm run data:import -- --raw DIR [--region CODE] [--rome-version N] [--accept-drift FILE]…\n';

function readArguments() {
  try {
    const { values } = parseArgs({
      options: {
        raw: { type: 'string' },
        region: { type: 'string', default: site.region },
        'rome-version': { type: 'string' },
        'accept-drift': { type: 'string', multiple: true, default: [] },
      },
    });
    if (values.raw !== undefined) return { ...values, raw: values.raw };
    process.stderr.write(USAGE);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : error}\n${USAGE}`);
  }
  return process.exit(2);
}

async function main(): Promise<void> {
  const values = readArguments();
  const rawDir = resolve(values.raw);
  try {
    const facts = runImport({
      rawDir,
      dataDir: resolve(import.meta.dirname, '../../data'),
      region: values.region,
      romeVersion: values['rome-version'] ?? null,
      acceptedDrift: values['accept-drift'],
      nationalEmployees: await readNationalEmployees(rawDir),
      onNotices: (notices) => process.stderr.write(notices.map((notice) => `note: ${notice}\n`).join('')),
    });
    process.stdout.write(`${summarize(facts)}\n`);
  } catch (error) {
    if (!(error instanceof ImportError)) throw error;
    process.stderr.write(`${error.message}\ndata/facts is unchanged.\n`);
    process.exit(1);
  }
}

if (import.meta.main) await main();
