// Our own texts on the occupations, for those that have one.
import { type CollectionEntry, getCollection } from 'astro:content';
import { unbroken } from '#copy/format.ts';
import { loadOccupationsByCode } from './catalogue.ts';
import { once } from './memoize.ts';

export interface OccupationText {
  /** One sentence. */
  readonly summary: string;
  /** Everyday words by which to find it. */
  readonly keywords: readonly string[];
  /** HTML: what a reader sees first. */
  readonly opening: string;
  /** HTML: the parts of a longer text, each with its heading; `null` for the others. */
  readonly parts: string | null;
}

/**
 * By ROME code.
 * @throws Error naming the file whose code is of no occupation, or not that of its name.
 */
export const loadOccupationTexts = once(async (): Promise<ReadonlyMap<string, OccupationText>> => {
  const [entries, occupations] = await Promise.all([
    getCollection('occupationProse'),
    loadOccupationsByCode(),
  ]);
  return new Map(
    entries.map((entry) => {
      const file = `content/occupations/${entry.id}.md`;
      if (entry.data.rome !== entry.id) {
        throw new Error(`${file}: rome is ${entry.data.rome}, expected ${entry.id} as in its name`);
      }
      if (!occupations.has(entry.id)) throw new Error(`${file}: no occupation has this code`);
      return [entry.id, toText(entry, file)];
    }),
  );
});

function toText({ data, rendered }: CollectionEntry<'occupationProse'>, file: string): OccupationText {
  if (rendered === undefined) throw new Error(`${file}: nothing to show under the front matter`);
  const start = rendered.html.indexOf('<h2');
  return {
    summary: unbroken(data.summary),
    keywords: data.keywords,
    opening: start === -1 ? rendered.html : rendered.html.slice(0, start),
    parts: start === -1 ? null : rendered.html.slice(start),
  };
}
