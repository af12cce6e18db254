// The sources of the facts, for the pages that cite them.
import { getCollection } from 'astro:content';
import type { Source } from '#schemas/source.ts';
import { once } from './memoize.ts';

export const loadSources = once(async (): Promise<readonly Source[]> => {
  const entries = await getCollection('sources');
  return entries.map((entry) => entry.data).toSorted((a, b) => a.title.localeCompare(b.title, 'fr'));
});

/** @throws when no such source was imported: a page that cites it would be lying. */
export async function loadSource(id: string): Promise<Source> {
  const source = (await loadSources()).find((candidate) => candidate.id === id);
  if (source === undefined) throw new Error(`data/facts/sources.json has no source "${id}"`);
  return source;
}
