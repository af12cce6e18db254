// curated/prose-rules.json: what a text of ours may not say, and what looks like a fault and is none.
import { z } from 'zod';

const reasonSchema = z.string().min(5);

const regexSchema = z.string().refine((source) => {
  try {
    return new RegExp(source, 'u') !== null;
  } catch {
    return false;
  }
}, 'a regular expression');

export const proseRulesSchema = z.strictObject({
  /** The only headings of a longer text, in this order; a shorter one has none. */
  headings: z.array(z.string().min(2)).min(1),
  forbidden: z.array(
    z.strictObject({
      /** Whole words, whatever their accents and capitals; a last word that ends with * is the start of one. */
      words: z.string().regex(/^[\p{L}\d’ -]+\*?$/u, 'words, the last of which may end with *'),
      reason: reasonSchema,
    }),
  ),
  /** Where a digit may stand. */
  figures: z.array(z.strictObject({ pattern: regexSchema, reason: reasonSchema })),
  /** Forms of titles that are common words too: one gender alone is no fault. */
  homonyms: z.array(z.strictObject({ form: z.string().regex(/^\p{L}[\p{L}-]+$/u), reason: reasonSchema })),
});
export type ProseRules = z.output<typeof proseRulesSchema>;
