// What the comparison shows of an occupation, what links say of those of a major domain: a file each, in a folder for all.
import type { APIRoute, GetStaticPaths } from 'astro';
import { loadLinkedOccupationFiles } from '#queries/official-links.ts';
import { loadComparedFiles } from '#queries/selection-files.ts';

export const getStaticPaths = (async () => {
  const folders = await Promise.all([loadComparedFiles(), loadLinkedOccupationFiles()]);
  return folders.flatMap(({ folder, files }) =>
    Array.from(files, ([slug, json]) => ({ params: { folder, slug }, props: { json } })),
  );
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ readonly json: string }> = ({ props: { json } }) =>
  new Response(json, { headers: { 'Content-Type': 'application/json; charset=utf-8' } });
