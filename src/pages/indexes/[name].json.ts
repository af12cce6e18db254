// Emits the indexes that the browser fetches, under their hashed names: they can be cached for ever.
import type { APIRoute, GetStaticPaths } from 'astro';
import { loadMatchingIndex } from '#queries/matching-index.ts';
import { loadNearFiles } from '#queries/near-index.ts';
import { loadSearchIndex } from '#queries/search-index.ts';

export const getStaticPaths = (async () => {
  const [search, near, matching] = await Promise.all([
    loadSearchIndex(),
    loadNearFiles(),
    loadMatchingIndex(),
  ]);
  return [search, matching, near.index, ...near.potentials.values()].map(({ name, json }) => ({
    params: { name },
    props: { json },
  }));
}) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) =>
  new Response(props['json'], { headers: { 'Content-Type': 'application/json; charset=utf-8' } });
