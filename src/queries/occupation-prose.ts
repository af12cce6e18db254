// Our own texts on the occupations, for those that have one.
import { type CollectionEntry, getCollection } from 'astro:content';
import { loadOccupationsByCode } from './catalogue.ts';
import { once } from './memoize.ts';

export type OccupationProseEntry = CollectionEntry<'occupationProse'>;

/**
 * By ROME code.
 * @throws Error naming the file whose code is of no occupation, or not that of its name.
 */
export const loadOccupationProse = once(async (): Promise<ReadonlyMap<string, OccupationProseEntry>> => {
  const [entries, occupations] = await Promise.all([
    getCollection('occupationProse'),
    loadOccupationsByCode(),
  ]);
  for (const { id, data } of entries) {
    const file = `content/occupations/${id}.md`;
    if (data.rome !== id) throw new Error(`${file}: rome is ${data.rome}, expected ${id} as in its name`);
    if (!occupations.has(id)) throw new Error(`${file}: no occupation has this code`);
  }
  return new Map(entries.map((entry) => [entry.id, entry]));
});
