// Level of access that Onisep gives to the occupations of a ROME V3 family. Kept apart: it is ODbL data.
import { z } from 'zod';
import { levelSchema } from './access.ts';
import { romeCodeSchema } from './codes.ts';

export const onisepAccessSchema = z.strictObject({
  /** ROME V3 code, the `parent` of an occupation: the facts are those of the family, not of one job. */
  id: romeCodeSchema,
  /**
   * Lowest levels of access of the Onisep occupations under this code, ascending, without repetition. Empty:
   * Onisep asks less than a CAP, or gives no level.
   */
  levels: z.array(levelSchema),
  /** Whether these occupations ask different things: then no single level is that of the family. */
  conflicting: z.boolean(),
  /** Number of Onisep occupations under this code, those without a level included. */
  occupations: z.int().min(1),
});
export type OnisepAccess = z.output<typeof onisepAccessSchema>;
