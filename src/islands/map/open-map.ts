// What the map needs before it can be drawn, fetched at once and only once: as soon as someone is about to open it.
import rulesUrl from 'maplibre-gl/dist/maplibre-gl.css?url';
import { loadJson } from '#browser/load-json.ts';
import type { Basemap } from '#domain/map/basemap.ts';
import type { createMap } from '#map/create-map.ts';

export interface MapParts {
  readonly createMap: typeof createMap;
  readonly basemap: Basemap;
}

let awaited: Promise<MapParts> | null = null;

/** Rejects when one of its files cannot be had; the next call then tries again. */
export function prepareMap(basemapUrl: string): Promise<MapParts> {
  awaited ??= fetchParts(basemapUrl).catch((error: unknown) => {
    awaited = null;
    throw error;
  });
  return awaited;
}

async function fetchParts(basemapUrl: string): Promise<MapParts> {
  const [library, basemap] = await Promise.all([
    import('#map/create-map.ts'),
    loadJson<Basemap>(basemapUrl),
    loadRules(),
  ]);
  return { createMap: library.createMap, basemap };
}

/** The rules of MapLibre, which a list without its map does without: the build would link them to the page. */
async function loadRules(): Promise<void> {
  if (document.querySelector(`link[href="${rulesUrl}"]`) !== null) return;
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = rulesUrl;
  await new Promise((resolve, reject) => {
    link.addEventListener('load', resolve);
    link.addEventListener('error', () => {
      link.remove();
      reject(new Error(`${rulesUrl} could not be fetched`));
    });
    // Before those of the page, which dress them.
    document.head.prepend(link);
  });
}
