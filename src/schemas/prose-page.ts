// Front matter of the prose pages in content/pages.
import { z } from 'zod';

export const prosePageSchema = z.strictObject({
  /** The h1. */
  title: z.string().min(2),
  /** One sentence under it. */
  lead: z.string().min(2),
  /** Meta description. */
  description: z.string().min(20).max(200),
});
