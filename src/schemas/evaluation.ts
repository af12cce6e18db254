// What a measure of ours found, kept by the command that measures (data/evaluations/<name>.json) and read by the pages.
import { z } from 'zod';
import { regionCodeSchema } from './codes.ts';

export const evaluationSchema = z.strictObject({
  /** Region on which it was measured. */
  region: regionCodeSchema,
  /** As the command prints them, by name. */
  figures: z.record(z.string(), z.number()),
});
export type Evaluation = z.output<typeof evaluationSchema>;
