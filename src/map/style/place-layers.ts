// The places of the map for MapLibre: groups with their count, places, the mark of departure, and the ring around the chosen
// one.
import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { COUNT_SIZE, FONT, GROUP_RADII, LOOKS, type Look, PLACE_RADII } from '../place-looks.ts';
import type { MapTheme } from '../theme.ts';

export const PLACES_SOURCE = 'places';
export const ORIGIN_SOURCE = 'origin';
export const CHOSEN_SOURCE = 'chosen';
export const PLACES = 'places';

/** How many a group or a point stands for. */
const total: ExpressionSpecification = ['coalesce', ['get', 'total'], ['get', 'count']];
const isGroup: ExpressionSpecification = ['>', total, 1];
/** A group has no such property. */
const isAdvice: ExpressionSpecification = ['==', ['get', 'isAdvice'], true];

function byLook<Value extends string | number>(value: (look: Look) => Value): ExpressionSpecification {
  const { group, study, advice } = LOOKS;
  return ['case', isGroup, value(group), isAdvice, value(advice), value(study)];
}

const groupRadius = [
  'interpolate',
  ['linear'],
  ['sqrt', total],
  ...GROUP_RADII.flat(),
] as ExpressionSpecification;

export function placeLayers(theme: MapTheme): LayerSpecification[] {
  return [
    // Groups and places in one layer: the graphics card prepares a program for each kind of circle, slowly.
    {
      id: PLACES,
      type: 'circle',
      source: PLACES_SOURCE,
      paint: {
        'circle-color': byLook(({ fill }) => theme[fill]),
        'circle-radius': [
          'interpolate',
          ['linear'],
          ['zoom'],
          ...PLACE_RADII.flatMap(([zoom, radius]) => [zoom, ['case', isGroup, groupRadius, radius]]),
        ] as ExpressionSpecification,
        'circle-stroke-color': byLook(({ edge }) => theme[edge]),
        'circle-stroke-width': byLook(({ edgeWidth }) => edgeWidth),
      },
    },
    {
      id: 'origin',
      type: 'circle',
      source: ORIGIN_SOURCE,
      paint: {
        'circle-color': theme.text,
        'circle-radius': 5,
        'circle-stroke-color': theme.onPoint,
        'circle-stroke-width': 4,
      },
    },
    {
      id: 'chosen-outer',
      type: 'circle',
      source: CHOSEN_SOURCE,
      paint: {
        'circle-color': 'transparent',
        'circle-radius': 14,
        'circle-stroke-color': theme.focusOuter,
        'circle-stroke-width': 5,
      },
    },
    {
      id: 'chosen-inner',
      type: 'circle',
      source: CHOSEN_SOURCE,
      paint: {
        'circle-color': 'transparent',
        'circle-radius': 15,
        'circle-stroke-color': theme.focus,
        'circle-stroke-width': 2.5,
      },
    },
  ];
}

/** Over the names of towns, which step aside for them: the last layer has the first choice of its place. */
export function markLayers(theme: MapTheme): LayerSpecification[] {
  return [
    clearing('around-places', PLACES_SOURCE, 2),
    clearing('around-origin', ORIGIN_SOURCE, 8),
    clearing('around-chosen', CHOSEN_SOURCE, 16),
    {
      id: 'cluster-count',
      type: 'symbol',
      source: PLACES_SOURCE,
      filter: isGroup,
      layout: {
        'text-field': ['number-format', total, { locale: 'fr-FR' }],
        'text-font': [FONT, 'sans-serif'],
        'text-size': COUNT_SIZE,
        'text-allow-overlap': true,
        // Names of towns keep clear of the circle, not of its number alone.
        'text-padding': 12,
      },
      paint: { 'text-color': theme.onPoint },
    },
  ];
}

/** Writes nothing, but no name is written over what it stands on. @param padding Pixels. */
function clearing(id: string, source: string, padding: number): LayerSpecification {
  return {
    id,
    type: 'symbol',
    source,
    layout: {
      'text-field': '●',
      'text-font': [FONT, 'sans-serif'],
      'text-size': COUNT_SIZE,
      'text-allow-overlap': true,
      'text-padding': padding,
    },
    paint: { 'text-opacity': 0 },
  };
}
