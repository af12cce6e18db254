// Level of access of an occupation. ROME has no such field: it is derived from facts, and says from which.
import { z } from 'zod';

/**
 * Level of the French framework of qualifications:
 * 3 CAP, 4 bac, 5 bac + 2, 6 bac + 3 or 4, 7 bac + 5, 8 doctorate.
 */
export const levelSchema = z.int().min(3).max(8);

export const accessSchema = z.strictObject({
  /** Levels that open the occupation after the source, ascending, without repetition. Empty: it names none. */
  levels: z.array(levelSchema),
  /**
   * Whether the source says that no diploma is asked: `yes`, only `with-experience`, or `unknown`
   * (the source is silent, which is not a "no").
   */
  withoutDiploma: z.enum(['yes', 'with-experience', 'unknown']),
  /** The level 7 is that of a state diploma of doctor (medicine, pharmacy, dentistry, animals), and no other opens. */
  healthDoctorate: z.literal(true).optional(),
  /**
   * Which facts were read: the access texts of ROME, its theme 017 "without diploma nor experience", or the national
   * register of certifications for the diploma that the text names (curated/access-corrections.json).
   */
  sources: z.array(z.enum(['rome-access-text', 'rome-theme-017', 'register'])),
});
export type Access = z.output<typeof accessSchema>;
