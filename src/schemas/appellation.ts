// A name under which an occupation is known or advertised (13 120 in ROME 4.0).
import { z } from 'zod';
import { ogrCodeSchema, romeCodeSchema } from './codes.ts';

export const appellationSchema = z.strictObject({
  id: ogrCodeSchema,
  /** "Masculine / feminine", or one form when it is epicene. */
  label: z.string().min(2),
  /** The occupation that it names. */
  occupation: romeCodeSchema,
  /** True for the principal title of the occupation: exactly one each. */
  principal: z.boolean(),
  /** True when ROME marks it as little used. */
  rare: z.boolean(),
});
export type Appellation = z.output<typeof appellationSchema>;
