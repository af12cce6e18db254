// What a measure of ours found, kept by the command that measures and read by the pages: data/evaluations/<name>.json, or
// data/evaluations/regions/<code>/<name>.json where it was made on a region.
import { z } from 'zod';
import { romeCodeSchema } from './codes.ts';

export const evaluationSchema = z.strictObject({
  /** As the command prints them, by name. */
  figures: z.record(z.string(), z.number()),
  /** Of a measure of our texts: the state of each, by ROME code, as a hash. Another one has not been measured. */
  texts: z.record(romeCodeSchema, z.string().regex(/^[0-9a-f]{16}$/)).optional(),
});
export type Evaluation = z.output<typeof evaluationSchema>;
