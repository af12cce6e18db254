// The region that this build of the site serves.
import { z } from 'zod';
import { regionCodeSchema } from './codes.ts';

export const regionSchema = z.strictObject({
  /** Insee code. */
  id: regionCodeSchema,
  name: z.string().min(2),
  departments: z
    .array(z.strictObject({ id: z.string().regex(/^(\d{2,3}|2[AB])$/), name: z.string().min(2) }))
    .min(1),
});
export type Region = z.output<typeof regionSchema>;
