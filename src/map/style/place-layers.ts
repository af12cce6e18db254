// The points of the map: groups with their count, places to study (full) and to be advised (hollow), the chosen one.
import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import type { MapTheme } from '../theme.ts';

export const PLACES_SOURCE = 'places';
export const CHOSEN_SOURCE = 'chosen';
export const PLACES = 'places';

const isCluster: ExpressionSpecification = ['has', 'point_count'];
/** A group has no such property. */
const isAdvice: ExpressionSpecification = ['==', ['get', 'isAdvice'], true];

/** The area grows with the count, within what a finger can press and what leaves room for the map. */
const clusterRadius: ExpressionSpecification = [
  'interpolate',
  ['linear'],
  ['sqrt', ['get', 'point_count']],
  1.4,
  14,
  10,
  24,
  40,
  36,
];

/** Groups and places in one layer: the graphics card prepares a program for each kind of circle, slowly. */
export function placeLayer(theme: MapTheme): LayerSpecification {
  return {
    id: PLACES,
    type: 'circle',
    source: PLACES_SOURCE,
    paint: {
      'circle-color': ['case', isAdvice, theme.onPoint, theme.study],
      'circle-radius': [
        'interpolate',
        ['linear'],
        ['zoom'],
        6,
        ['case', isCluster, clusterRadius, 5],
        12,
        ['case', isCluster, clusterRadius, 8],
      ],
      'circle-stroke-color': ['case', isAdvice, theme.advice, theme.onPoint],
      'circle-stroke-width': ['case', isAdvice, 3, isCluster, 2, 1.5],
    },
  };
}

/** What the first frame does without. */
export function placeDetailLayers(theme: MapTheme): LayerSpecification[] {
  return [
    {
      id: 'cluster-count',
      type: 'symbol',
      source: PLACES_SOURCE,
      filter: isCluster,
      layout: {
        'text-field': ['number-format', ['get', 'point_count'], { locale: 'fr-FR' }],
        'text-font': ['Atkinson Hyperlegible Next', 'sans-serif'],
        'text-size': 14,
        'text-allow-overlap': true,
        // Names of towns keep clear of the circle, not of its number alone.
        'text-padding': 12,
      },
      paint: { 'text-color': theme.onPoint },
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
