// The only place that constructs a map: the base map and its places, what one presses on it, and nothing fetched from
// anyone else.
import {
  AttributionControl,
  type GeoJSONSource,
  type MapOptions as LibraryOptions,
  type MapGeoJSONFeature,
  Map as MapLibre,
  NavigationControl,
  prewarm,
  ScaleControl,
  type StyleSpecification,
  setWorkerUrl,
} from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import {
  type Basemap,
  type BasemapDetails,
  type FeatureCollection,
  POINT_LAYERS,
  unpackBasemap,
} from '#domain/map/basemap.ts';
import type { Bounds } from '#domain/map/select-places.ts';
import { LEVELS } from './levels.ts';
import {
  BASE_SOURCE,
  DETAILS_SOURCE,
  groundLayers,
  municipalityBorders,
  NAMES_SOURCE,
  nameLayers,
} from './style/base-layers.ts';
import { CHOSEN_SOURCE, PLACES, PLACES_SOURCE, placeDetailLayers, placeLayer } from './style/place-layers.ts';
import type { MapTheme } from './theme.ts';

export interface MapPoint {
  readonly id: string;
  readonly lon: number;
  readonly lat: number;
  readonly isAdvice: boolean;
}

export interface MapOptions {
  readonly basemap: Basemap;
  /** Called once, when one has come near enough. */
  readonly loadDetails: () => Promise<BasemapDetails>;
  readonly theme: MapTheme;
  /** Words of the controls, by their names in MapLibre. */
  readonly words: Readonly<Record<string, string>>;
  readonly attribution: string;
  readonly points: readonly MapPoint[];
  /** A place was pressed, or Enter with it in the middle. */
  readonly onChoose: (id: string) => void;
  /** The window shows another part, once it stands still. */
  readonly onMove: (bounds: Bounds) => void;
  /** The base map and every place of the first view have been drawn. Names and counts follow. */
  readonly onSeen: () => void;
  /** All of the first view has been drawn. */
  readonly onDrawn: () => void;
}

export interface PlacesMap {
  readonly setPoints: (points: readonly MapPoint[]) => void;
  /** Draws a ring around it; `isMoving`: and goes there. `null`: none is chosen. */
  readonly choose: (point: MapPoint | null, isMoving: boolean) => void;
  readonly setTheme: (theme: MapTheme) => void;
  readonly remove: () => void;
}

setWorkerUrl(workerUrl);
// The worker starts while the base map is on its way.
prewarm();

/** Pixels around the middle in which Enter finds a place. */
const REACH = 40;
/** Of a window's width, or so: the region has air around it. */
const PADDING = 24;
const CLUSTER_RADIUS = 44;
/** Degrees by which one may leave the region: that much of its neighbours is drawn. */
const AROUND = { lon: 2, lat: 1 };

/** `null` when the browser has no WebGL 2. */
export function createMap(container: HTMLElement, options: MapOptions): PlacesMap | null {
  const [west, south, east, north] = options.basemap.bounds;
  const base = unpackBasemap(options.basemap);
  const names = keep(base, (_, name) => name !== '');
  const ground = keep(base, (layer) => !POINT_LAYERS.has(layer));
  let theme = options.theme;
  /** Names take several times as long as all the rest: the first frame is drawn without them. */
  let isWhole = false;
  let details: FeatureCollection = { type: 'FeatureCollection', features: [] };
  let points = toFeatures(options.points);
  let chosen = toFeatures([]);
  const styleOf = (): StyleSpecification => ({
    version: 8,
    sources: {
      [BASE_SOURCE]: { type: 'geojson', data: ground, tolerance: 0.4, maxzoom: LEVELS.roadsFade },
      [PLACES_SOURCE]: {
        type: 'geojson',
        data: points,
        cluster: true,
        clusterRadius: CLUSTER_RADIUS,
        clusterMaxZoom: LEVELS.lastClusters,
        maxzoom: LEVELS.lastClusters + 1,
      },
      ...(isWhole && {
        [NAMES_SOURCE]: { type: 'geojson', data: names, tolerance: 0.4, maxzoom: LEVELS.roadsFade },
        [DETAILS_SOURCE]: { type: 'geojson', data: details, tolerance: 0.4, maxzoom: LEVELS.roadsFade },
        [CHOSEN_SOURCE]: { type: 'geojson', data: chosen },
      }),
    },
    // From the bottom up. What says where one is stands under the points; names stand over all of the ground.
    layers: [
      ...(isWhole ? [municipalityBorders(theme)] : []),
      ...groundLayers(theme),
      ...(isWhole ? nameLayers(theme) : []),
      placeLayer(theme),
      ...(isWhole ? placeDetailLayers(theme) : []),
    ],
    transition: { duration: 0, delay: 0 },
  });
  const constructed = construct({
    container,
    style: styleOf(),
    // Ours, and the same for everyone: the tests look at it.
    validateStyle: false,
    renderWorldCopies: false,
    bounds: [west, south, east, north],
    fitBoundsOptions: { padding: PADDING },
    maxBounds: [west - AROUND.lon, south - AROUND.lat, east + AROUND.lon, north + AROUND.lat],
    minZoom: LEVELS.min,
    maxZoom: LEVELS.max,
    dragRotate: false,
    pitchWithRotate: false,
    touchPitch: false,
    fadeDuration: 0,
    attributionControl: false,
    locale: { ...options.words },
    // A page is scrolled with the wheel and one finger; the map with two, or its buttons.
    cooperativeGestures: true,
  });
  if (constructed === null) return null;
  const map = constructed;
  map.touchZoomRotate.disableRotation();
  map.keyboard.disableRotation();
  map.addControl(new NavigationControl({ showCompass: false }), 'top-right');
  map.addControl(new ScaleControl({ unit: 'metric' }), 'bottom-left');
  map.addControl(
    new AttributionControl({ compact: false, customAttribution: options.attribution }),
    'bottom-right',
  );

  const source = (id: string) => map.getSource<GeoJSONSource>(id);

  function tellBounds(): void {
    const bounds = map.getBounds();
    options.onMove([bounds.getWest(), bounds.getSouth(), bounds.getEast(), bounds.getNorth()]);
  }

  let isAsked = false;
  async function fetchDetails(): Promise<void> {
    if (isAsked || map.getZoom() < LEVELS.fetchDetails) return;
    isAsked = true;
    try {
      details = unpackBasemap(await options.loadDetails(), options.basemap.towns.length + 1);
      source(DETAILS_SOURCE)?.setData(details);
    } catch {
      // The map is whole without them: the next movement asks again.
      isAsked = false;
    }
  }

  async function press(feature: MapGeoJSONFeature | undefined): Promise<void> {
    if (feature === undefined || feature.geometry.type !== 'Point') return;
    const [lon = 0, lat = 0] = feature.geometry.coordinates;
    const cluster = feature.properties['cluster_id'] as number | undefined;
    if (cluster === undefined) {
      options.onChoose(String(feature.properties['id']));
      return;
    }
    const zoom = await source(PLACES_SOURCE)?.getClusterExpansionZoom(cluster);
    map.easeTo({ center: [lon, lat], zoom: Math.min(zoom ?? LEVELS.max, LEVELS.max) });
  }

  /** The nearest to the middle: what Enter means. */
  function findInTheMiddle(): MapGeoJSONFeature | undefined {
    const { x, y } = map.project(map.getCenter());
    const found = map.queryRenderedFeatures(
      [
        [x - REACH, y - REACH],
        [x + REACH, y + REACH],
      ],
      { layers: [PLACES] },
    );
    const distance = ({ geometry }: MapGeoJSONFeature) => {
      if (geometry.type !== 'Point') return REACH * 2;
      const [lon = 0, lat = 0] = geometry.coordinates;
      const at = map.project([lon, lat]);
      return Math.hypot(at.x - x, at.y - y);
    };
    return found.toSorted((a, b) => distance(a) - distance(b))[0];
  }

  map.on('click', [PLACES], ({ features }) => void press(features?.[0]));
  map.on('mouseenter', [PLACES], () => map.getCanvas().classList.add('over-place'));
  map.on('mouseleave', [PLACES], () => map.getCanvas().classList.remove('over-place'));
  map.getCanvas().addEventListener('keydown', (event) => {
    if (event.key === 'Enter') void press(findInTheMiddle());
  });
  map.on('moveend', () => {
    tellBounds();
    void fetchDetails();
  });
  map.once('load', tellBounds);
  // Half-drawn frames would each be put on the screen, which takes longer than to draw them.
  map.getCanvas().style.visibility = 'hidden';
  map.once('idle', () => {
    map.getCanvas().style.visibility = '';
    options.onSeen();
    isWhole = true;
    addMissing(map, styleOf());
    map.once('idle', options.onDrawn);
  });

  return {
    setPoints(next) {
      points = toFeatures(next);
      source(PLACES_SOURCE)?.setData(points);
    },
    choose(point, isMoving) {
      chosen = toFeatures(point === null ? [] : [point]);
      source(CHOSEN_SOURCE)?.setData(chosen);
      if (point !== null && isMoving) {
        map.easeTo({ center: [point.lon, point.lat], zoom: Math.max(map.getZoom(), LEVELS.chosen) });
      }
    },
    setTheme(next) {
      theme = next;
      map.setStyle(styleOf());
    },
    remove: () => map.remove(),
  };
}

/** Sources and layers of the style that the map does not have yet, each at its place. */
function addMissing(map: MapLibre, { sources, layers }: StyleSpecification): void {
  for (const [id, source] of Object.entries(sources)) {
    if (map.getSource(id) === undefined) map.addSource(id, source);
  }
  layers.toReversed().forEach((layer, place, all) => {
    if (map.getLayer(layer.id) === undefined) map.addLayer(layer, all[place - 1]?.id);
  });
}

/** Asking for a context first, to see whether there is one, would take as long as the map's own. */
function construct(options: LibraryOptions): MapLibre | null {
  try {
    return new MapLibre(options);
  } catch {
    return null;
  }
}

function keep(
  { features }: FeatureCollection,
  isKept: (layer: string, name: string) => boolean,
): FeatureCollection {
  return {
    type: 'FeatureCollection',
    features: features.filter(({ properties: { layer, name } }) => isKept(layer, name)),
  };
}

function toFeatures(points: readonly MapPoint[]): GeoJSON.FeatureCollection<GeoJSON.Point> {
  return {
    type: 'FeatureCollection',
    features: points.map(({ id, lon, lat, isAdvice }) => ({
      type: 'Feature',
      properties: { id, isAdvice },
      geometry: { type: 'Point', coordinates: [lon, lat] },
    })),
  };
}
