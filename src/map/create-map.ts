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
  unpackBasemap,
} from '#domain/map/basemap.ts';
import { GROUPING } from '#domain/map/groups.ts';
import type { MapView } from '#domain/map/mercator.ts';
import type { Bounds, Origin } from '#domain/map/select-places.ts';
import { LEVELS } from './levels.ts';
import { BASE_SOURCE, DETAILS_SOURCE, groundLayers, nameLayers } from './style/base-layers.ts';
import {
  CHOSEN_SOURCE,
  markLayers,
  ORIGIN_SOURCE,
  PLACES,
  PLACES_SOURCE,
  placeLayers,
} from './style/place-layers.ts';
import type { MapTheme } from './theme.ts';

export interface MapPoint {
  readonly id: string;
  readonly lon: number;
  readonly lat: number;
  readonly isAdvice: boolean;
  /** How many it stands for: above 1, it is drawn as a group. */
  readonly count: number;
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
  /** What it shows first. */
  readonly view: MapView;
  /** Where distances are counted from: has a mark of its own. */
  readonly origin: Origin | null;
  /** Has a ring around it from the start. */
  readonly chosen: MapPoint | null;
  /** A place was pressed, or Enter with it in the middle. */
  readonly onChoose: (id: string) => void;
  /** Enter, and no place is in the middle. */
  readonly onNothing: () => void;
  /** The window shows another part, once it stands still. */
  readonly onMove: (bounds: Bounds) => void;
  /** From now on its frames are shown: all of the first view has been drawn, or someone moves it before. */
  readonly onShown: () => void;
  /** All of the first view has been drawn. */
  readonly onDrawn: () => void;
}

export interface PlacesMap {
  readonly setPoints: (points: readonly MapPoint[]) => void;
  /** Draws a ring around it; `isMoving`: and goes there. `null`: none is chosen. */
  readonly choose: (point: MapPoint | null, isMoving: boolean) => void;
  /** Marks it, and goes to the view; `null`: there is none, or it moves nowhere. */
  readonly setOrigin: (origin: Origin | null, view: MapView | null) => void;
  readonly setTheme: (theme: MapTheme) => void;
  readonly remove: () => void;
}

setWorkerUrl(workerUrl);
// The worker starts while the base map is on its way.
prewarm();

/** Pixels around the middle in which Enter finds a place. */
const REACH = 40;
/** Degrees by which one may leave the region: that much of its neighbours is drawn. */
const AROUND = { lon: 2, lat: 1 };

/** `null` when the browser has no WebGL 2. */
export function createMap(container: HTMLElement, options: MapOptions): PlacesMap | null {
  const [west, south, east, north] = options.basemap.bounds;
  const base = unpackBasemap(options.basemap);
  let theme = options.theme;
  let details: FeatureCollection = { type: 'FeatureCollection', features: [] };
  let points = toFeatures(options.points);
  let origin = toMark(options.origin);
  let chosen = toFeatures(options.chosen === null ? [] : [options.chosen]);
  const drawn = { type: 'geojson', tolerance: 0.4, maxzoom: LEVELS.roadsFade } as const;
  const styleOf = (): StyleSpecification => ({
    version: 8,
    sources: {
      [BASE_SOURCE]: { ...drawn, data: base },
      [PLACES_SOURCE]: {
        type: 'geojson',
        data: points,
        cluster: true,
        clusterRadius: GROUPING.radius,
        clusterMaxZoom: GROUPING.lastZoom,
        clusterProperties: { total: ['+', ['get', 'count']] },
        maxzoom: GROUPING.lastZoom + 1,
      },
      [DETAILS_SOURCE]: { ...drawn, data: details },
      [ORIGIN_SOURCE]: { type: 'geojson', data: origin },
      [CHOSEN_SOURCE]: { type: 'geojson', data: chosen },
    },
    // From the bottom up. Names stand over the points, and aside from the counts and the marks.
    layers: [...groundLayers(theme), ...placeLayers(theme), ...nameLayers(theme), ...markLayers(theme)],
    transition: { duration: 0, delay: 0 },
  });
  const constructed = construct({
    container,
    style: styleOf(),
    // Ours, and the same for everyone: the tests look at it.
    validateStyle: false,
    renderWorldCopies: false,
    center: [options.view.lon, options.view.lat],
    zoom: options.view.zoom,
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
    if (event.key !== 'Enter') return;
    const found = findInTheMiddle();
    if (found === undefined) options.onNothing();
    else void press(found);
  });
  const settle = () => {
    tellBounds();
    void fetchDetails();
  };
  map.on('moveend', settle);
  map.once('load', settle);
  // Half-drawn frames would each be put on the screen, which takes longer than to draw them.
  map.getCanvas().style.visibility = 'hidden';
  const show = () => {
    map.getCanvas().style.visibility = '';
    options.onShown();
  };
  map.once('movestart', show);
  map.once('idle', () => {
    map.off('movestart', show);
    show();
    options.onDrawn();
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
    setOrigin(next, view) {
      origin = toMark(next);
      source(ORIGIN_SOURCE)?.setData(origin);
      if (view !== null) map.easeTo({ center: [view.lon, view.lat], zoom: view.zoom });
    },
    setTheme(next) {
      theme = next;
      map.setStyle(styleOf());
    },
    remove: () => map.remove(),
  };
}

/** Asking for a context first, to see whether there is one, would take as long as the map's own. */
function construct(options: LibraryOptions): MapLibre | null {
  try {
    return new MapLibre(options);
  } catch {
    return null;
  }
}

const toMark = (origin: Origin | null) =>
  toFeatures(origin === null ? [] : [{ ...origin, id: '', isAdvice: false, count: 1 }]);

function toFeatures(points: readonly MapPoint[]): GeoJSON.FeatureCollection<GeoJSON.Point> {
  return {
    type: 'FeatureCollection',
    features: points.map(({ id, lon, lat, isAdvice, count }) => ({
      type: 'Feature',
      properties: { id, isAdvice, count },
      geometry: { type: 'Point', coordinates: [lon, lat] },
    })),
  };
}
