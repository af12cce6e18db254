// The base map of the region: land, borders, water, roads and rails, drawn under the places of the map.
import { z } from 'zod';

/** What is filled, each record a polygon; then what is stroked, each record some lines; then points. */
export const basemapLayerSchema = z.enum([
  'land',
  'region',
  'urban',
  'lake',
  'coast',
  'region-border',
  'neighbour-border',
  'department-border',
  'efop-border',
  'municipality-border',
  'river',
  'road',
  'rail',
  'city',
]);
export type BasemapLayer = z.output<typeof basemapLayerSchema>;

export const basemapFeatureSchema = z.strictObject({
  /** Layer and a number, "river/0007": unique. */
  id: z.string().regex(/^[a-z-]+\/\d{4,}$/, 'a layer and a number such as river/0007'),
  layer: basemapLayerSchema,
  /** Name in French spelling, where the map writes it. */
  name: z.string().min(2).nullable(),
  /** Importance among those of its layer, 1 the first: rivers by length, roads by class. */
  rank: z.int().min(1),
  /**
   * Rings of a polygon (outer first; each closed), or lines, or one point: ten thousandths of a degree (11 m), longitude
   * then latitude; the first point as it is, each next one as the step from the one before.
   */
  parts: z.array(z.array(z.int()).min(2)).min(1),
});
export type BasemapFeature = z.output<typeof basemapFeatureSchema>;
