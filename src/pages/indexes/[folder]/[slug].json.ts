// What the comparison shows of an occupation, in a file of its own.
import type { APIRoute, GetStaticPaths } from 'astro';
import { loadComparedFiles } from '#queries/selection-files.ts';

export const getStaticPaths = (async () => {
  const { folder, files } = await loadComparedFiles();
  return [...files].map(([slug, json]) => ({ params: { folder, slug }, props: { json } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ readonly json: string }> = ({ props: { json } }) =>
  new Response(json, { headers: { 'Content-Type': 'application/json; charset=utf-8' } });
