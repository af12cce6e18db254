// The base map: sea, land, water, borders, roads and names, quiet as in a printed atlas, under what the map is for.
import type {
  ExpressionSpecification,
  LayerSpecification,
  VariableAnchorOffsetCollectionSpecification,
} from 'maplibre-gl';
import { RIVER_NAME_ZOOMS } from '#domain/map/river-names.ts';
import { FILLS, GROWTH, STROKES, type Stops, type Stroke } from '../ground.ts';
import { LEVELS, TOWNS_AT } from '../levels.ts';
import { FONT } from '../place-looks.ts';
import type { MapTheme } from '../theme.ts';

export const BASE_SOURCE = 'base';
export const DETAILS_SOURCE = 'details';

const TEXT_FONT = [FONT, 'sans-serif'];

const isLayer = (name: string): ExpressionSpecification => ['==', ['get', 'layer'], name];

/** Where a rank may show at a zoom: labels of a layer in the order of their importance. */
const townShows: ExpressionSpecification = [
  'step',
  ['zoom'],
  ['<=', ['get', 'rank'], 4],
  ...TOWNS_AT.flatMap(([zoom, towns]) => [zoom, ['<=', ['get', 'rank'], towns]]),
] as unknown as ExpressionSpecification;

/** Where a name may step aside for a group of places, in ems: first on its place, then around, near and farther. */
const ASIDE: VariableAnchorOffsetCollectionSpecification = [
  ['center', [0, 0]] as const,
  ...[1.6, 2.8].flatMap(
    (far) =>
      [
        ['bottom', [0, -far]],
        ['top', [0, far]],
        ['left', [far, 0]],
        ['right', [-far, 0]],
      ] as const,
  ),
].flat() as VariableAnchorOffsetCollectionSpecification;

function byStops(stops: Stops): ExpressionSpecification | number {
  const [[, only] = [0, 0], ...others] = stops;
  if (others.length === 0) return only;
  return ['interpolate', ['exponential', GROWTH], ['zoom'], ...stops.flat()] as ExpressionSpecification;
}

/** Fetched once one has come near: the first picture does without. */
const MUNICIPALITY_BORDERS: Stroke = {
  id: 'municipality-border',
  layer: 'municipality-border',
  color: 'border',
  width: [[0, 0.5]],
  opacity: [[0, 0.6]],
  from: LEVELS.municipalityBorders,
};

/** Over the sea, which is the background of the page's frame. */
export function groundLayers(theme: MapTheme): LayerSpecification[] {
  return [
    ...FILLS.map(
      ({ layer, color, opacity }): LayerSpecification => ({
        id: layer,
        type: 'fill',
        source: BASE_SOURCE,
        filter: isLayer(layer),
        paint: {
          'fill-color': theme[color],
          'fill-antialias': false,
          ...(opacity === undefined ? {} : { 'fill-opacity': byStops(opacity) }),
        },
      }),
    ),
    stroke(MUNICIPALITY_BORDERS, DETAILS_SOURCE, theme),
    ...STROKES.map((each) => stroke(each, BASE_SOURCE, theme)),
  ];
}

function stroke(
  { id, layer, color, width, dash, from, opacity, ranks }: Stroke,
  source: string,
  theme: MapTheme,
): LayerSpecification {
  const [first, last] = ranks ?? [];
  return {
    id,
    type: 'line',
    source,
    minzoom: from ?? LEVELS.min - 1,
    filter:
      first === undefined || last === undefined
        ? isLayer(layer)
        : ['all', isLayer(layer), ['>=', ['get', 'rank'], first], ['<=', ['get', 'rank'], last]],
    layout: { 'line-join': 'round', 'line-cap': dash === undefined ? 'round' : 'butt' },
    paint: {
      'line-color': theme[color],
      'line-width': byStops(width),
      ...(dash === undefined ? {} : { 'line-dasharray': [...dash] }),
      ...(opacity === undefined ? {} : { 'line-opacity': byStops(opacity) }),
    },
  };
}

/** Those that were placed for the zoom. */
const riverShows = [
  'step',
  ['zoom'],
  ['==', ['get', 'zoom'], RIVER_NAME_ZOOMS[0]],
  ...RIVER_NAME_ZOOMS.slice(1).flatMap((zoom) => [zoom, ['==', ['get', 'zoom'], zoom]]),
] as unknown as ExpressionSpecification;

function names(
  id: string,
  source: string,
  filter: ExpressionSpecification,
  theme: MapTheme,
  text: {
    readonly color: string;
    readonly size: ExpressionSpecification | number;
    readonly spacing?: number;
  },
): LayerSpecification {
  return {
    id,
    type: 'symbol',
    source,
    filter,
    layout: {
      'text-field': ['get', 'name'],
      'text-font': TEXT_FONT,
      'text-size': text.size,
      'text-max-width': 8,
      'text-padding': 4,
      'text-variable-anchor-offset': ASIDE,
      'text-letter-spacing': text.spacing ?? 0,
      'symbol-sort-key': ['get', 'rank'],
    },
    paint: { 'text-color': text.color, 'text-halo-color': theme.land, 'text-halo-width': 1.6 },
  };
}

export function nameLayers(theme: MapTheme): LayerSpecification[] {
  return [
    names('small-town-name', DETAILS_SOURCE, ['all', isLayer('town'), townShows], theme, {
      color: theme.textSoft,
      size: byStops([
        [8, 11],
        [12, 14],
      ]),
    }),
    names('city-name', BASE_SOURCE, isLayer('city'), theme, {
      color: theme.textSoft,
      size: byStops([
        [6, 11],
        [10, 13],
      ]),
      spacing: 0.04,
    }),
    names('town-name', BASE_SOURCE, ['all', isLayer('town'), townShows], theme, {
      color: theme.text,
      size: [
        'interpolate',
        ['linear'],
        ['zoom'],
        6,
        ['case', ['<=', ['get', 'rank'], 3], 14, 11.5],
        11,
        ['case', ['<=', ['get', 'rank'], 3], 20, 15],
      ],
    }),
    // The last has the first choice: towns have other places around them.
    {
      id: 'river-name',
      type: 'symbol',
      source: BASE_SOURCE,
      filter: ['all', isLayer('river-name'), riverShows],
      layout: {
        'text-field': ['get', 'name'],
        'text-font': TEXT_FONT,
        'text-size': byStops([
          [6, 11],
          [11, 14],
        ]),
        'text-letter-spacing': 0.08,
        'text-max-width': 20,
        // Above the stroke.
        'text-offset': [0, -0.75],
        'text-rotate': ['get', 'angle'],
        'text-rotation-alignment': 'map',
        'symbol-sort-key': ['get', 'rank'],
      },
      paint: { 'text-color': theme.waterText, 'text-halo-color': theme.land, 'text-halo-width': 1.4 },
    },
  ];
}
