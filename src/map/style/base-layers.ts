// The base map: sea, land, water, borders, roads and names, quiet as in a printed atlas, under what the map is for.
import type {
  ExpressionSpecification,
  LayerSpecification,
  VariableAnchorOffsetCollectionSpecification,
} from 'maplibre-gl';
import { LEVELS, TOWNS_AT } from '../levels.ts';
import type { MapTheme } from '../theme.ts';

export const BASE_SOURCE = 'base';
/** Towns, cities and the rivers again, under their names. */
export const NAMES_SOURCE = 'names';
export const DETAILS_SOURCE = 'details';

/** Families of the page: without a server of glyphs, the browser draws the letters itself. */
const TEXT_FONT = ['Atkinson Hyperlegible Next', 'sans-serif'];

const isLayer = (name: string): ExpressionSpecification => ['==', ['get', 'layer'], name];

/** Grows with the zoom, evenly at each level. */
function byZoom(...stops: readonly (readonly [zoom: number, value: number])[]): ExpressionSpecification {
  return ['interpolate', ['exponential', 1.4], ['zoom'], ...stops.flat()] as ExpressionSpecification;
}

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

/** Of the longest of the country. */
const GREAT_RIVERS = 5;

interface Stroke {
  readonly id: string;
  readonly layer: string;
  readonly color: string;
  readonly width: ExpressionSpecification | number;
  readonly dash?: readonly number[];
  readonly from?: number;
  readonly opacity?: ExpressionSpecification | number;
  readonly rank?: ExpressionSpecification;
  readonly source?: string;
}

function stroke({
  id,
  layer,
  color,
  width,
  dash,
  from,
  opacity,
  rank,
  source = BASE_SOURCE,
}: Stroke): LayerSpecification {
  return {
    id,
    type: 'line',
    source,
    minzoom: from ?? LEVELS.min - 1,
    filter: rank === undefined ? isLayer(layer) : ['all', isLayer(layer), rank],
    layout: { 'line-join': 'round', 'line-cap': dash === undefined ? 'round' : 'butt' },
    paint: {
      'line-color': color,
      'line-width': width,
      ...(dash === undefined ? {} : { 'line-dasharray': [...dash] }),
      ...(opacity === undefined ? {} : { 'line-opacity': opacity }),
    },
  };
}

function fill(id: string, layer: string, color: string): LayerSpecification {
  return {
    id,
    type: 'fill',
    source: BASE_SOURCE,
    filter: isLayer(layer),
    // Borders and coasts are lines of their own: an outline would be drawn twice.
    paint: { 'fill-color': color, 'fill-antialias': false },
  };
}

function names(
  id: string,
  source: string,
  filter: ExpressionSpecification,
  theme: MapTheme,
  text: { readonly color: string; readonly size: ExpressionSpecification; readonly spacing?: number },
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

/** From the bottom up, over the sea, which is the background of the page's frame. */
export function groundLayers(theme: MapTheme): LayerSpecification[] {
  const fade: ExpressionSpecification = [
    'interpolate',
    ['linear'],
    ['zoom'],
    LEVELS.roadsFade - 1,
    1,
    LEVELS.roadsFade + 1,
    0.35,
  ];
  return [
    fill('land', 'land', theme.beyond),
    fill('region', 'region', theme.land),
    fill('urban', 'urban', theme.urban),
    fill('lake', 'lake', theme.sea),
    stroke({
      id: 'efop-border',
      layer: 'efop-border',
      color: theme.border,
      width: 0.7,
      dash: [3, 3],
      from: LEVELS.efopBorders,
    }),
    stroke({
      id: 'neighbour-border',
      layer: 'neighbour-border',
      color: theme.border,
      width: 0.7,
      opacity: 0.6,
    }),
    stroke({
      id: 'department-border',
      layer: 'department-border',
      color: theme.border,
      width: byZoom([6, 0.8], [10, 1.6]),
    }),
    stroke({ id: 'coast', layer: 'coast', color: theme.river, width: byZoom([6, 0.7], [12, 1.6]) }),
    stroke({
      id: 'rail',
      layer: 'rail',
      color: theme.rail,
      width: byZoom([7, 0.6], [12, 1.2]),
      dash: [6, 2],
      from: LEVELS.rails,
      opacity: fade,
    }),
    stroke({
      id: 'road',
      layer: 'road',
      color: theme.road,
      width: byZoom([6, 0.6], [11, 2]),
      rank: ['>', ['get', 'rank'], 1],
      opacity: fade,
    }),
    stroke({
      id: 'motorway',
      layer: 'road',
      color: theme.road,
      width: byZoom([6, 1.2], [11, 3.2]),
      rank: ['==', ['get', 'rank'], 1],
      opacity: fade,
    }),
    stroke({
      id: 'small-river',
      layer: 'river',
      color: theme.river,
      width: byZoom([6, 0.5], [12, 2]),
      rank: ['>', ['get', 'rank'], GREAT_RIVERS],
    }),
    stroke({
      id: 'great-river',
      layer: 'river',
      color: theme.river,
      width: byZoom([6, 1.6], [9, 3.4], [12, 7]),
      rank: ['<=', ['get', 'rank'], GREAT_RIVERS],
    }),
    stroke({
      id: 'region-border',
      layer: 'region-border',
      color: theme.textSoft,
      width: byZoom([6, 1.2], [10, 2.4]),
      opacity: 0.7,
    }),
  ];
}

/** Of those municipalities that are fetched once one has come near. */
export function municipalityBorders(theme: MapTheme): LayerSpecification {
  return stroke({
    id: 'municipality-border',
    layer: 'municipality-border',
    source: DETAILS_SOURCE,
    color: theme.border,
    width: 0.5,
    opacity: 0.6,
    from: LEVELS.municipalityBorders,
  });
}

export function nameLayers(theme: MapTheme): LayerSpecification[] {
  return [
    {
      id: 'river-name',
      type: 'symbol',
      source: NAMES_SOURCE,
      minzoom: LEVELS.riverNames,
      filter: isLayer('river'),
      layout: {
        'symbol-placement': 'line',
        'symbol-spacing': 320,
        'text-field': ['get', 'name'],
        'text-font': TEXT_FONT,
        'text-size': byZoom([6, 11], [11, 14]),
        'text-letter-spacing': 0.08,
        'text-max-angle': 45,
        'text-padding': 8,
        'text-offset': [0, -0.7],
        'symbol-sort-key': ['get', 'rank'],
      },
      paint: { 'text-color': theme.waterText, 'text-halo-color': theme.land, 'text-halo-width': 1.4 },
    },
    names('small-town-name', DETAILS_SOURCE, ['all', isLayer('town'), townShows], theme, {
      color: theme.textSoft,
      size: byZoom([8, 11], [12, 14]),
    }),
    names('city-name', NAMES_SOURCE, isLayer('city'), theme, {
      color: theme.textSoft,
      size: byZoom([6, 11], [10, 13]),
      spacing: 0.04,
    }),
    names('town-name', NAMES_SOURCE, ['all', isLayer('town'), townShows], theme, {
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
  ];
}
