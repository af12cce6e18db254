// The sectors in which a region talks with its branches ("dialogues sectoriels"), and the occupations of each. A region
// without such sectors has no such file.
import { z } from 'zod';
import { domainCodeSchema, romeCodeSchema, slugSchema } from './codes.ts';
import { jobFamilyCodeSchema } from './job-family.ts';

const reasonSchema = z.string().min(5);

/** Codes that share one reason, worded for readers. */
const rowSchema = <Code extends z.ZodType>(code: Code) =>
  z.strictObject({ codes: z.array(code).min(1), reason: reasonSchema });

export const dialogueSectorSchema = z.strictObject({
  /** Also the last part of its address. */
  id: slugSchema,
  /** As the region words it. */
  name: z.string().min(2),
  shortName: z.string().min(2).max(32),
  /** What it gathers, in a sentence of ours. */
  summary: z.string().min(20).max(200),
  /** The Opco whose branches take part in the dialogue. */
  skillsOperator: z.string().min(2),
  /** Domains taken whole. */
  domains: z.array(rowSchema(domainCodeSchema)),
  /** Occupations of other domains. One occupation may belong to several sectors. */
  included: z.array(rowSchema(romeCodeSchema)),
  /** Occupations of its domains that are not its own. */
  excluded: z.array(rowSchema(romeCodeSchema)),
  /** Job families whose figures would speak of other people than those the sector employs. */
  setAsideFamilies: z.array(z.strictObject({ jobFamily: jobFamilyCodeSchema, reason: reasonSchema })),
});
export type DialogueSector = z.output<typeof dialogueSectorSchema>;

/** Why occupations belong to no sector. */
const outsideSchema = z.strictObject({
  /** `transversal`: they exist in every sector. */
  kind: z.enum(['transversal', 'public-service', 'education-and-research', 'other']),
  /** What the sectors leave of these domains. */
  domains: z.array(domainCodeSchema),
  occupations: z.array(romeCodeSchema),
  reason: reasonSchema,
});
export type OutsideSectors = z.output<typeof outsideSchema>;

/** curated/regions/<code>/dialogue-sectors.json */
export const dialogueSectorsSchema = z.strictObject({
  /** How much the lists are worth: shown wherever they are. */
  statusNote: z.string().min(20),
  sources: z
    .array(
      z.strictObject({
        title: z.string().min(2),
        publisher: z.string().min(2),
        url: z.url({ protocol: /^https$/ }),
        /** Year, or day where it is known. */
        date: z.string().regex(/^\d{4}(-\d{2}-\d{2})?$/, 'a year or a date such as 2025-03-14'),
        /** What it tells us. */
        says: z.string().min(5),
      }),
    )
    .min(1),
  sectors: z.array(dialogueSectorSchema).min(1),
  outside: z.array(outsideSchema),
});
export type DialogueSectors = z.output<typeof dialogueSectorsSchema>;
