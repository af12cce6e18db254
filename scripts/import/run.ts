// Makes data/facts from the official files: read, derive, check, swap. Nothing is written when anything is wrong.
// Usage: npm run data:import -- --raw DIR [--region 52] [--rome-version 460] [--accept-drift FILE]…
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { site } from '#site';
import * as nomenclatures from './build/nomenclatures.ts';
import { buildAppellations, buildOccupations } from './build/occupations.ts';
import { buildOnisepAccess } from './build/onisep-access.ts';
import { buildOutlines } from './build/outlines.ts';
import { buildRegion } from './build/region.ts';
import { buildTerritories } from './build/territories.ts';
import { checkCoverage } from './checks/coverage.ts';
import { checkCurated } from './checks/curated.ts';
import { checkAcceptedDrift, checkRenamedOccupations, checkRowCountDrift } from './checks/drift.ts';
import { checkDuplicateRows } from './checks/duplicate-rows.ts';
import { checkReferences } from './checks/references.ts';
import { checkShapes } from './checks/shapes.ts';
import { checkTerritories, checkTerritoryTables } from './checks/territories.ts';
import { checkUniqueIds } from './checks/unique-ids.ts';
import { readCurated } from './curated.ts';
import { type Facts, factsTree } from './facts.ts';
import { recoverInterruptedSwap, replaceFacts } from './io.ts';
import { readOtherRegions, readPreviousFacts } from './previous.ts';
import { failOn, ImportError, type Problem } from './problems.ts';
import { readContours } from './sources/contours.ts';
import { DEPARTMENTS_FILE, REGIONS_FILE, readGeography } from './sources/geography.ts';
import { readOnisepOccupations } from './sources/onisep-occupations.ts';
import { geographySource, mergeSources, onisepSource, romeSource } from './sources/provenance.ts';
import { readRome } from './sources/rome.ts';
import { readTerritories } from './sources/territories.ts';
import { territorySources } from './sources/territory-provenance.ts';

export interface ImportOptions {
  readonly rawDir: string;
  /** The project's data folder: holds facts/ and curated/. */
  readonly dataDir: string;
  readonly region: string;
  /** `null`: the newest found. */
  readonly romeVersion: string | null;
  readonly acceptedDrift: readonly string[];
}

/** @throws ImportError with everything that is wrong; data/facts is then as it was. */
export function runImport(options: ImportOptions): Facts {
  const { rawDir, dataDir, region: regionCode } = options;
  recoverInterruptedSwap(dataDir);
  const problems: Problem[] = [];

  // Read
  const curated = readCurated(dataDir, problems);
  const rome = readRome(rawDir, options.romeVersion, problems);
  const onisep = readOnisepOccupations(rawDir, problems);
  const geography = readGeography(rawDir, problems);
  const territoryTables = readTerritories(rawDir, regionCode, problems);
  const contours = readContours(rawDir, regionCode, problems);
  const previous = readPreviousFacts(dataDir);
  failOn(problems);
  if (curated === null || rome === null || contours === null) throw new ImportError(problems);

  // Check the rows, then derive
  failOn([...checkReferences(rome), ...checkDuplicateRows(rome)]);
  const region = buildRegion(geography, regionCode, problems);
  failOn(problems);
  if (region === null) throw new ImportError(problems);
  failOn(checkTerritoryTables(territoryTables, region));
  const territories = buildTerritories(territoryTables, region, curated.basinNames, problems);
  const outlines = buildOutlines(contours, territories.municipalities, region, problems);
  const national = {
    occupations: buildOccupations(rome, problems),
    appellations: buildAppellations(rome),
    majorDomains: nomenclatures.buildMajorDomains(rome),
    domains: nomenclatures.buildDomains(rome),
    interests: nomenclatures.buildInterests(rome),
    sectors: nomenclatures.buildSectors(rome),
    themes: nomenclatures.buildThemes(rome),
    workContexts: nomenclatures.buildWorkContexts(rome),
    skills: nomenclatures.buildSkills(rome),
    macroSkills: nomenclatures.buildMacroSkills(rome),
    skillStakes: nomenclatures.buildSkillStakes(rome),
    knowledge: nomenclatures.buildKnowledge(rome),
    onisepAccess: buildOnisepAccess(
      onisep,
      new Set(rome.occupations.rows.map((row) => row.code_rome_parent)),
      problems,
    ),
  };
  failOn(problems);
  if (outlines === null) throw new ImportError(problems);

  const romeProvenance = romeSource(rome, problems);
  failOn(problems);
  if (romeProvenance === null) throw new ImportError(problems);
  const keptRegions = readOtherRegions(dataDir, regionCode);
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
    ...territorySources(territoryTables, contours, region),
  ];
  const facts: Facts = {
    national,
    region,
    regional: { ...territories, outlines: [outlines] },
    sources: mergeSources(ownSources, previous.sources, keptRegions),
  };

  // Check what was derived, then write
  failOn([
    ...checkShapes(facts),
    ...checkUniqueIds(facts),
    ...checkTerritories(facts.regional, region),
    ...checkCoverage(facts),
    ...checkCurated(curated, facts),
    ...checkAcceptedDrift(facts, options.acceptedDrift),
    ...checkRowCountDrift(facts, previous, options.acceptedDrift),
    ...checkRenamedOccupations(facts, previous, curated),
  ]);
  replaceFacts(dataDir, factsTree(facts, keptRegions));
  return facts;
}

function summarize(facts: Facts): string {
  const counts = Object.entries(facts.national).map(([name, records]) => `  ${name}: ${records.length}`);
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

function main(): void {
  const values = readArguments();
  try {
    const facts = runImport({
      rawDir: resolve(values.raw),
      dataDir: resolve(import.meta.dirname, '../../data'),
      region: values.region,
      romeVersion: values['rome-version'] ?? null,
      acceptedDrift: values['accept-drift'],
    });
    process.stdout.write(`${summarize(facts)}\n`);
  } catch (error) {
    if (!(error instanceof ImportError)) throw error;
    process.stderr.write(`${error.message}\ndata/facts is unchanged.\n`);
    process.exit(1);
  }
}

if (import.meta.main) main();
