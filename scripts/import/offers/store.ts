// Keeps the offers of each source in a file of its own, data/offers/<region>/<source>.json, so that importing one leaves
// the others alone. They stay out of data/facts, which data:import replaces, and out of the history of the project.
import { existsSync, globSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { type Offer, offerSchema } from '#schemas/offer.ts';
import { serializeFacts } from '../facts-folder.ts';
import { failOn, type Problem } from '../problems.ts';
import { readJson } from '../read/json.ts';

function fileOf(region: string, source: string): string {
  return `offers/${region}/${source}.json`;
}

/** @throws ImportError when the file is damaged: nothing could be compared with it. */
export function readStored(dataDir: string, region: string, source: string): readonly Offer[] {
  const file = fileOf(region, source);
  if (!existsSync(join(dataDir, file))) return [];
  const problems: Problem[] = [];
  const offers = readJson(dataDir, file, z.array(offerSchema), problems)?.data ?? [];
  failOn(problems);
  return offers;
}

/** The sources that have a file. */
export function storedSources(dataDir: string, region: string): string[] {
  return globSync('*.json', { cwd: join(dataDir, 'offers', region) })
    .map((name) => name.replace(/\.json$/, ''))
    .sort();
}

/** Writes beside the file, then renames: whoever reads it sees the old offers or the new ones. */
export function replaceStored(
  dataDir: string,
  region: string,
  source: string,
  offers: readonly Offer[],
): void {
  const path = join(dataDir, fileOf(region, source));
  const next = `${path}.${process.pid}.next`;
  mkdirSync(dirname(path), { recursive: true });
  // A run that was killed left one.
  for (const left of globSync(`${source}.json.*.next`, { cwd: dirname(path) })) {
    rmSync(join(dirname(path), left), { force: true });
  }
  try {
    writeFileSync(next, serializeFacts(offers));
    renameSync(next, path);
  } finally {
    rmSync(next, { force: true });
  }
}
