// The sources of the facts, for the pages that cite them.
import { getCollection } from 'astro:content';
import { isExpired } from '#domain/sources/is-expired.ts';
import type { Source } from '#schemas/source.ts';
import { once } from './memoize.ts';

/** A source, and whether its figures are old on the day of the build. */
export interface CitedSource extends Source {
  readonly isExpired: boolean;
}

export const loadSources = once(async (): Promise<readonly CitedSource[]> => {
  const entries = await getCollection('sources');
  const today = new Date().toISOString().slice(0, 10);
  return entries
    .map(({ data }) => ({ ...data, isExpired: isExpired(data.expires, today) }))
    .toSorted((a, b) => a.title.localeCompare(b.title, 'fr'));
});

/** @throws when no such source was imported: a page that cites it would be lying. */
export async function loadSource(id: string): Promise<CitedSource> {
  const source = (await loadSources()).find((candidate) => candidate.id === id);
  if (source === undefined) throw new Error(`data/facts/sources.json has no source "${id}"`);
  return source;
}
