// What the map needs before it can be drawn, fetched at once and only once: as soon as someone is about to open it.
import rulesUrl from 'maplibre-gl/dist/maplibre-gl.css?url';
import { loadJson } from '#browser/load-json.ts';
import type { Basemap } from '#domain/map/basemap.ts';
import type { createMap } from '#map/create-map.ts';

export interface MapParts {
  readonly basemap: Promise<Basemap>;
  readonly createMap: Promise<typeof createMap>;
}

let prepared: MapParts | null = null;

/** Who waits for a part says its failure; after one, the next call tries again. */
export function prepareMap(basemapUrl: string): MapParts {
  if (prepared !== null) return prepared;
  const parts = {
    basemap: loadJson<Basemap>(basemapUrl, ['bounds', 'features', 'towns', 'riverNames']),
    createMap: Promise.all([import('#map/create-map.ts'), loadRules()]).then(
      ([library]) => library.createMap,
    ),
  };
  Promise.all([parts.basemap, parts.createMap]).catch(() => {
    prepared = null;
  });
  prepared = parts;
  return parts;
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
