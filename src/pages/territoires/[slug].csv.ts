// The figures of a territory as a file for spreadsheets: one row for each job family, best potential first.
import type { APIRoute, GetStaticPaths } from 'astro';
import { writeTerritoryCsv } from '#queries/territory-csv.ts';
import { loadTerritoryPages, type TerritoryPage } from '#queries/territory-page.ts';

export const getStaticPaths = (async () =>
  (await loadTerritoryPages()).map((territory) => ({
    params: { slug: territory.place.slug },
    props: { territory },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ territory: TerritoryPage }> = ({ props }) =>
  new Response(writeTerritoryCsv(props.territory), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
