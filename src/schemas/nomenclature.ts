// The lists by which occupations are browsed: major domains, domains, interests, sectors, themes, contexts.
import { z } from 'zod';
import { domainCodeSchema, majorDomainCodeSchema, ogrCodeSchema, slugSchema } from './codes.ts';

/** Grand domaine (14). */
export const majorDomainSchema = z.strictObject({
  id: majorDomainCodeSchema,
  label: z.string().min(2),
  slug: slugSchema,
});
export type MajorDomain = z.output<typeof majorDomainSchema>;

/** Domaine professionnel (110). */
export const domainSchema = z.strictObject({
  id: domainCodeSchema,
  label: z.string().min(2),
  slug: slugSchema,
  majorDomain: majorDomainCodeSchema,
});
export type Domain = z.output<typeof domainSchema>;

/** Centre d'intérêt (30). Its short name, place in the rose and icon are curated (curated/interests.json). */
export const interestSchema = z.strictObject({
  id: z.string().regex(/^\d{1,2}$/),
  label: z.string().min(2),
  slug: slugSchema,
});
export type Interest = z.output<typeof interestSchema>;

/** Secteur d'activité (35), with its sub-sectors (40 in all). */
export const sectorSchema = z.strictObject({
  id: z.string().regex(/^\d{1,3}$/),
  label: z.string().min(2),
  slug: slugSchema,
  subSectors: z.array(z.strictObject({ id: z.string().regex(/^\d{1,3}$/), label: z.string().min(2) })),
});
export type Sector = z.output<typeof sectorSchema>;

/** Thématique (17). */
export const themeSchema = z.strictObject({ id: z.string().regex(/^\d{3}$/), label: z.string().min(2) });
export type Theme = z.output<typeof themeSchema>;

/** Contexte de travail (179). Its wording on pages is curated (curated/work-contexts.json). */
export const workContextSchema = z.strictObject({
  id: ogrCodeSchema,
  label: z.string().min(2),
  kind: z.enum(['conditions', 'schedule', 'travel', 'people', 'employer', 'status']),
});
export type WorkContext = z.output<typeof workContextSchema>;
