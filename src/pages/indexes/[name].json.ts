// Emits the indexes that the browser fetches, under their hashed names: they can be cached for ever.
import type { APIRoute, GetStaticPaths } from 'astro';
import { loadBridgeFiles } from '#queries/bridges.ts';
import { loadNearFiles } from '#queries/near-index.ts';
import { loadSearchIndex } from '#queries/search-index.ts';

export const getStaticPaths = (async () => {
  const [search, near, bridges] = await Promise.all([loadSearchIndex(), loadNearFiles(), loadBridgeFiles()]);
  return [search, near.index, ...near.potentials.values(), ...bridges.values()].map(({ name, json }) => ({
    params: { name },
    props: { json },
  }));
}) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) =>
  new Response(props['json'], { headers: { 'Content-Type': 'application/json; charset=utf-8' } });
