// A word of the trade and what it means: front matter of content/glossary/<slug>.md, whose body says more.
import { z } from 'zod';

/** What a bubble has room for. */
export const LONGEST_SHORT = 170;

export const glossaryTermSchema = z.strictObject({
  /** As one reads it; an acronym with what it stands for in `short`. */
  term: z.string().min(2).max(60),
  /** One sentence that is enough to go on reading. */
  short: z.string().min(15).max(LONGEST_SHORT),
  /** Kind of territory that the term is about: it is left out where the region has none. */
  territories: z.enum(['efop']).optional(),
  /** Slugs of other terms. */
  see: z.array(z.string()).default([]),
});
export type GlossaryTerm = z.output<typeof glossaryTermSchema>;
