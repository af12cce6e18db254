// Recruitment projects of employers (survey "Besoins en main-d'œuvre", BMO) by job family, basin and year.
import { z } from 'zod';
import { regionCodeSchema } from './codes.ts';

/**
 * One cell, as `family:projects/difficult/seasonal`, e.g. "A0X40:227/80/128". Things that are not the same:
 * - no cell for a family: no project at all;
 * - `*` for the projects ("A3X41:*"): 1 to 4 of them, and nothing is told of the two others;
 * - one of the two others is `*`, or both are left out ("A0X40:12"): 0 to 4 each, since the survey hides zero too.
 */
const hiringCellSchema = z
  .string()
  .regex(
    /^[A-Z][A-Z\d][A-Z]\d{2}:(\*|\d+|\d+\/(\*\/\d+|\d+\/\*|\d+\/\d+))$/,
    'a cell such as A0X40:227/80/128, A0X40:12/*/6, A0X40:12 or A0X40:*',
  );

/** Figures of one year in one basin, or in the part of it that lies in one department. */
export const hiringSchema = z.strictObject({
  /** "2025-5220-44": year, basin, department. */
  id: z.string().regex(/^\d{4}-\d{3,4}-(\d{2,3}|2[AB])$/),
  year: z.int().min(2023),
  /** Basin of the survey. Not an employment zone of Insee, though codes look alike. */
  basin: z.string().regex(/^\d{3,4}$/, 'a code of a BMO basin such as 5220'),
  /** Insee code of the department: about twenty basins of France straddle two. */
  department: z.string().regex(/^(\d{2,3}|2[AB])$/, 'an Insee code of a department such as 44'),
  region: regionCodeSchema,
  /** Sorted by job family: those of FAP-2021, or of FAP-2009 for 2023, which must not be mixed. */
  cells: z.array(hiringCellSchema),
});
export type Hiring = z.output<typeof hiringSchema>;
