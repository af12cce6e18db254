// The words of the glossary, from A to Z.
import { getCollection } from 'astro:content';
import { unbroken } from '#copy/format.ts';
import { once } from './memoize.ts';
import { loadPlaces } from './territories.ts';

export interface Term {
  readonly slug: string;
  readonly term: string;
  /** One sentence. */
  readonly short: string;
  /** HTML; empty where the sentence says all. */
  readonly more: string;
  readonly see: readonly { readonly slug: string; readonly term: string }[];
}

/** @throws Error naming the file that refers to a term that there is not. */
export const loadGlossary = once(async (): Promise<readonly Term[]> => {
  const [all, places] = await Promise.all([getCollection('glossary'), loadPlaces()]);
  const kinds = new Set<string>(places.map(({ kind }) => kind));
  const entries = all.filter(({ data }) => data.territories === undefined || kinds.has(data.territories));
  const leftOut = new Set(all.filter((entry) => !entries.includes(entry)).map(({ id }) => id));
  const names = new Map(entries.map(({ id, data }) => [id, data.term]));
  return entries
    .map(
      ({ id, data, rendered }): Term => ({
        slug: id,
        term: unbroken(data.term),
        short: unbroken(data.short),
        more: rendered?.html ?? '',
        see: data.see
          .filter((slug) => !leftOut.has(slug))
          .map((slug) => {
            const term = names.get(slug);
            if (term === undefined) throw new Error(`content/glossary/${id}.md: no term ${slug}`);
            return { slug, term: unbroken(term) };
          }),
      }),
    )
    .toSorted((a, b) => a.term.localeCompare(b.term, 'fr'));
});

/** @throws Error when there is no such term. */
export async function loadTerm(slug: string): Promise<Term> {
  const term = (await loadGlossary()).find((each) => each.slug === slug);
  if (term === undefined) throw new Error(`content/glossary/${slug}.md is missing`);
  return term;
}
