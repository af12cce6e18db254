// Emits the indexes that the browser fetches, under their hashed names: they can be cached for ever.
import type { APIRoute, GetStaticPaths } from 'astro';
import { loadAdviceFile } from '#queries/advice.ts';
import { loadBasemapFiles } from '#queries/basemap.ts';
import { loadBridgeFiles } from '#queries/bridges.ts';
import { loadGeographyFile } from '#queries/geography.ts';
import { loadMapFile } from '#queries/map-data.ts';
import { loadMatchingIndex } from '#queries/matching-index.ts';
import { loadNearFiles } from '#queries/near-index.ts';
import { loadOfferFiles } from '#queries/offers.ts';
import { loadOfficialPlacesFile } from '#queries/official-links.ts';
import { loadKeywordsFile, loadSearchIndex } from '#queries/search-index.ts';
import { loadOccupationNamesFile } from '#queries/selection-files.ts';
import { loadTrainingFile } from '#queries/training-index.ts';

export const getStaticPaths = (async () => {
  const [
    search,
    keywords,
    names,
    matching,
    near,
    geography,
    trainings,
    advice,
    bridges,
    basemap,
    map,
    officialPlaces,
    offers,
  ] = await Promise.all([
    loadSearchIndex(),
    loadKeywordsFile(),
    loadOccupationNamesFile(),
    loadMatchingIndex(),
    loadNearFiles(),
    loadGeographyFile(),
    loadTrainingFile(),
    loadAdviceFile(),
    loadBridgeFiles(),
    loadBasemapFiles(),
    loadMapFile(),
    loadOfficialPlacesFile(),
    loadOfferFiles(),
  ]);
  const files = [
    search,
    keywords,
    names,
    matching,
    near.index,
    geography,
    trainings,
    advice,
    ...near.potentials.values(),
    ...bridges.values(),
    basemap.first,
    basemap.details,
    map,
    officialPlaces,
    ...offers.files,
  ];
  return files.map(({ name, json }) => ({
    params: { name },
    props: { json },
  }));
}) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) =>
  new Response(props['json'], { headers: { 'Content-Type': 'application/json; charset=utf-8' } });
