// An internship, an apprenticeship, an immersion or a visit that an organisation offers, as the site keeps it: what one
// needs to choose, and the official page where one applies. Nothing here is about a person.
import { z } from 'zod';
import { levelSchema } from './access.ts';
import { domainCodeSchema, romeCodeSchema } from './codes.ts';
import { municipalityCodeSchema } from './territory.ts';

export const OFFER_KINDS = [
  /** Sequence d'observation of troisieme: up to five days. */
  'observation-3e',
  /** Sequence d'observation of seconde generale et technologique: two weeks in June. */
  'observation-2de',
  /** Stage under an agreement with a school: weeks or months. */
  'internship',
  'apprenticeship',
  /** Contrat de professionnalisation. */
  'professionalisation',
  /** PMSMP: some days in a firm to find out about an occupation. */
  'immersion',
  /** Visit of an organisation. */
  'visit',
] as const;
export const offerKindSchema = z.enum(OFFER_KINDS);
export type OfferKind = z.output<typeof offerKindSchema>;

/** Characters, after normalisation. What is longer is refused, never cut: a cut text says something else. */
export const OFFER_LIMITS = {
  title: 160,
  host: 120,
  sector: 120,
  summary: 600,
  reference: 120,
  url: 500,
} as const;
export const MAX_OFFER_PLACES = 500;

export const offerDateSchema = z.iso.date('a date such as 2027-06-14');

/** The 14 digits of an establishment. */
export const siretSchema = z.string().regex(/^\d{14}$/, 'a SIRET of 14 digits');

/** Where an offer comes from: a feed, `deposit`, or `partner-` and the code of a row of offer-partners.json. */
export const offerSourceSchema = z
  .string()
  .regex(
    /^(un-eleve-un-stage|la-bonne-alternance|immersion-facilitee|deposit|partner-[a-z0-9]+(-[a-z0-9]+)*)$/,
    'a source of offers such as la-bonne-alternance or partner-cma',
  );

/** A text of one line without a control or an invisible character: import/offers/clean.ts makes it so. */
const lineSchema = (most: number) =>
  z
    .string()
    .min(2)
    .max(most)
    .regex(/^[^\p{Cc}\p{Cf}\p{Cs}]+$/u, 'a text without control characters');

const periodSchema = z
  .strictObject({
    from: offerDateSchema,
    /** `null`: the source says when it begins, not how long it lasts. */
    to: offerDateSchema.nullable(),
  })
  .refine(({ from, to }) => to === null || to >= from, 'a period that ends after it begins');

export const offerSchema = z.strictObject({
  /** Source, and a digest of the reference of the source: stable across imports, fit for a path, tells nothing else. */
  id: z.string().regex(/^[a-z0-9-]+-[0-9a-f]{16}$/, 'a source and 16 hexadecimal digits'),
  kind: offerKindSchema,
  /** As the source words it: untrusted text, in which "<" is a letter. */
  title: lineSchema(OFFER_LIMITS.title),
  /** What one does there. Only from partners and deposits: the free text of the feeds names people. */
  summary: lineSchema(OFFER_LIMITS.summary).nullable(),
  /** The organisation, never a person. */
  host: z.strictObject({
    name: lineSchema(OFFER_LIMITS.host),
    siret: siretSchema.nullable(),
    /** What it does, in the words of the source. */
    sector: lineSchema(OFFER_LIMITS.sector).nullable(),
  }),
  place: z.strictObject({
    municipality: municipalityCodeSchema,
    /** Degrees, WGS 84, five decimals. `null`: not given, or far from the municipality; then it is somewhere in it. */
    position: z
      .strictObject({ lon: z.number().min(-180).max(180), lat: z.number().min(-90).max(90) })
      .nullable(),
  }),
  /** ROME codes that the facts know, ascending. Empty: the source names none. */
  occupations: z.array(romeCodeSchema),
  /** Domains that the source names itself, or of a code that ROME 4.0 no longer has. Ascending. */
  domains: z.array(domainCodeSchema),
  /** In order. Empty: at any time, to be agreed. */
  periods: z.array(periodSchema),
  /** How many can come, all periods together. `null`: not said. */
  places: z.int().min(1).max(MAX_OFFER_PLACES).nullable(),
  /** Level of the diploma prepared, 3 (CAP) to 8. `null`: not said, or no diploma is. */
  level: levelSchema.nullable(),
  origin: z.strictObject({
    source: offerSourceSchema,
    /** Id of the offer at its source. */
    reference: lineSchema(OFFER_LIMITS.reference),
  }),
  /** Official page where one reads all of it and applies. Its host is one of those allowed to the source. */
  url: z.url({ protocol: /^https$/ }).max(OFFER_LIMITS.url),
  /** Day on which the source published it, or last changed it. `null`: not said. */
  published: offerDateSchema.nullable(),
  /** Day on which our import first met it, kept across imports: what notices of new offers go by. */
  firstSeen: offerDateSchema,
  /** Last day on which it is shown. */
  expires: offerDateSchema,
});
export type Offer = z.output<typeof offerSchema>;

export const DEPOSIT_FORMAT = 'rose-des-metiers/offer-1';

/**
 * The file that the form of employers makes: one offer, without what the import adds to it. It is published once
 * someone has checked it (see docs/offers.md).
 */
export const offerDepositSchema = z.strictObject({
  format: z.literal(DEPOSIT_FORMAT),
  offer: offerSchema.omit({ id: true, origin: true, firstSeen: true, expires: true }).extend({
    /** Drawn by the form, and kept when the offer is deposited again: the new file then replaces the old. */
    reference: z.uuid(),
    /** `null`: the import sets it. */
    expires: offerDateSchema.nullable(),
  }),
});
export type OfferDeposit = z.output<typeof offerDepositSchema>;

/** curated/regions/<code>/offer-partners.json: who sends tables of offers. A region may have no such file. */
export const offerPartnerSchema = z.strictObject({
  /** Its source is "partner-" and this code. */
  code: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  name: z.string().min(2),
  /** Domains of the pages to which its offers may lead, subdomains included: "artisanat.fr". */
  hosts: z.array(z.string().regex(/^([a-z0-9-]+\.)+[a-z]{2,}$/, 'a domain such as artisanat.fr')).min(1),
  /** Who agreed, and when. */
  reason: z.string().min(5),
});
export type OfferPartner = z.output<typeof offerPartnerSchema>;
