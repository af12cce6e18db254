// What the comparison shows of an occupation, in a file beside its page.
import type { APIRoute, GetStaticPaths } from 'astro';
import { loadOccupationPages, type OccupationPage } from '#queries/occupation-page.ts';
import { describeCompared } from '#queries/selection-files.ts';

export const getStaticPaths = (async () =>
  (await loadOccupationPages()).map((occupation) => ({
    params: { slug: occupation.slug },
    props: { occupation },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ readonly occupation: OccupationPage }> = async ({ props }) =>
  new Response(JSON.stringify(await describeCompared(props.occupation)), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
