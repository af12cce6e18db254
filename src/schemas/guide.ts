// Front matter of the guides: content/guides/<slug>.md.
import { z } from 'zod';

/** Whom a guide is written for, in the order of the page. */
export const GUIDE_AUDIENCES = ['pupils', 'adults', 'everyone'] as const;

export const guideSchema = z.strictObject({
  title: z.string().min(5).max(80),
  /** One sentence under the title. */
  lead: z.string().min(20).max(200),
  /** Meta description. */
  description: z.string().min(40).max(200),
  audience: z.enum(GUIDE_AUDIENCES),
  /** Among those of its audience. */
  order: z.int().min(1),
  /** Keys of the dated rules of curated/rules.json that hold its figures. */
  rules: z.array(z.string()).default([]),
});
export type Guide = z.output<typeof guideSchema>;
