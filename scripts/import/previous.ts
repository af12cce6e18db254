// Reads what the previous run left in data/facts: what the drift checks compare with, and the regions to keep.
import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { z } from 'zod';
import { sourceSchema } from '#schemas/source.ts';
import type { PreviousFacts } from './checks/drift.ts';
import type { FactsTree } from './facts-folder.ts';
import { failOn, type Problem } from './problems.ts';
import { readJson } from './read/json.ts';

const OCCUPATIONS = 'facts/national/occupations.json';

const recordsSchema = z.array(z.looseObject({}));
const SOURCES = 'facts/sources.json';
const titlesSchema = z.array(z.object({ id: z.string(), title: z.string() }));

/** @throws ImportError when a file of the previous run is damaged: nothing could then be compared with it. */
export function readPreviousFacts(dataDir: string, region: string): PreviousFacts {
  const problems: Problem[] = [];
  const counts = new Map<string, number>();
  let occupations: PreviousFacts['occupations'] = [];
  for (const found of globSync(['facts/national/*.json', `facts/regions/${region}/*.json`], {
    cwd: dataDir,
  })) {
    const file = found.replaceAll('\\', '/');
    const records = readJson(dataDir, file, recordsSchema, problems);
    counts.set(file.replace('facts/', ''), records?.data.length ?? 0);
    if (file === OCCUPATIONS) occupations = readJson(dataDir, file, titlesSchema, problems)?.data ?? [];
  }
  const sources = existsSync(join(dataDir, SOURCES))
    ? readJson(dataDir, SOURCES, z.array(sourceSchema), problems)?.data
    : undefined;
  failOn(problems);
  return { counts, occupations, sources: sources ?? [] };
}

/** The files of every region but the one being made, whatever their format, byte for byte. */
export function readOtherRegions(dataDir: string, region: string): FactsTree {
  const facts = join(dataDir, 'facts');
  const files = globSync('regions/*/', { cwd: facts })
    .flatMap((dir) => readdirSync(join(facts, dir), { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => relative(facts, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .filter((file) => !file.startsWith(`regions/${region}/`))
    .sort();
  return new Map(files.map((file) => [file, readFileSync(join(facts, file))] as const));
}
