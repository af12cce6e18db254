// Emits the outlines that maps refer to, under their hashed name.
import type { APIRoute, GetStaticPaths } from 'astro';
import { loadOutlinesFile } from '#queries/outlines-file.ts';

export const getStaticPaths = (async () => {
  const { name, svg } = await loadOutlinesFile();
  return [{ params: { name }, props: { svg } }];
}) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) =>
  new Response(props['svg'], { headers: { 'Content-Type': 'image/svg+xml' } });
