// Emits the search index under its hashed name: it can be cached for ever.
import type { APIRoute, GetStaticPaths } from 'astro';
import { loadSearchIndex } from '#queries/search-index.ts';

export const getStaticPaths = (async () => {
  const { name, json } = await loadSearchIndex();
  return [{ params: { name }, props: { json } }];
}) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) =>
  new Response(props['json'], { headers: { 'Content-Type': 'application/json; charset=utf-8' } });
