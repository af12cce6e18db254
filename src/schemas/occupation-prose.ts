// Our own text on an occupation: front matter of content/occupations/<ROME>.md.
import { z } from 'zod';
import { romeCodeSchema } from './codes.ts';

/** What a card and a search engine have room for. */
export const LONGEST_SUMMARY = 160;
export const KEYWORDS = { fewest: 3, most: 8 } as const;

export const occupationProseSchema = z.strictObject({
  /** ROME 4.0 code, the same as the name of the file. */
  rome: romeCodeSchema,
  /** One sentence: what the person does, and for whom. */
  summary: z.string().min(20).max(LONGEST_SUMMARY),
  /** Everyday words that someone would type, other than the title. */
  keywords: z.array(z.string().min(2)).min(KEYWORDS.fewest).max(KEYWORDS.most),
  /** Day of the reading by a second person against the facts. `null`: not read again yet. YAML reads a bare day as a date. */
  reviewed: z
    .union([z.date().transform((date) => date.toISOString().slice(0, 10)), z.iso.date()])
    .nullable()
    .default(null),
});
export type OccupationProse = z.output<typeof occupationProseSchema>;
