// What our own audit found of each criterion of the RGAA 4.1.2 (docs/accessibility-audit.json).
import { z } from 'zod';

/** Criteria of each topic, the first being that of images. */
export const CRITERIA_OF_TOPICS = [9, 2, 3, 13, 8, 2, 5, 10, 4, 14, 13, 11, 12] as const;

const STATUSES = ['conform', 'not-conform', 'not-applicable'] as const;

const criterionSchema = z
  .strictObject({
    /** Topic and number, as in the RGAA. */
    id: z.string().regex(/^\d{1,2}\.\d{1,2}$/),
    /** In our own words: the text of the RGAA is not copied. */
    asks: z.string().min(10).max(110),
    status: z.enum(STATUSES),
    /** What was looked at, and how. */
    evidence: z.string().min(20),
    /** Files that would fail if it were lost. */
    tests: z.array(z.string().endsWith('.ts')),
    fault: z
      .strictObject({ what: z.string().min(10), where: z.string().min(5), plan: z.string().min(10) })
      .optional(),
  })
  .refine(({ status, fault }) => (status === 'not-conform') === (fault !== undefined), {
    error: 'a criterion has a fault when it is not conform, and then only',
  });
export type AuditedCriterion = z.output<typeof criterionSchema>;
export type CriterionStatus = AuditedCriterion['status'];

export const accessibilityAuditSchema = z.strictObject({
  /** Day on which it was made. */
  date: z.iso.date(),
  criteria: z.array(criterionSchema),
});
