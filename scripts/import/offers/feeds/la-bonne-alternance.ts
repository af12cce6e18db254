// Offers of apprenticeship and of contrat de professionnalisation of La bonne alternance: answers of /v3/jobs/search, or
// its export, of which the "jobs" are read. The "recruiters" of an answer are firms that have published no offer.
import { z } from 'zod';
import { addDays, lastDayOfMonths, toDay } from '../days.ts';
import type { Draft } from '../draft.ts';
import { readJsonList } from '../read-files.ts';
import { anyRomeSchema, type Feed, parseItem } from './feed.ts';

const CONTRACTS = { Apprentissage: 'apprenticeship', Professionnalisation: 'professionalisation' } as const;

const jobSchema = z.object({
  identifier: z.object({
    id: z.string().nullish(),
    partner_label: z.string(),
    partner_job_id: z.string(),
  }),
  workplace: z.object({
    name: z.string().nullable(),
    brand: z.string().nullable(),
    legal_name: z.string().nullable(),
    siret: z.string().nullable(),
    location: z.object({
      address: z.string(),
      geopoint: z.object({ coordinates: z.tuple([z.number(), z.number()]) }),
    }),
    domain: z.object({ naf: z.object({ label: z.string().nullable() }).nullable() }),
  }),
  apply: z.object({ url: z.string() }),
  contract: z.object({
    type: z.array(z.enum(['Apprentissage', 'Professionnalisation'])).min(1),
    start: z.string().nullable(),
    duration: z.number().int().min(0).max(60).nullable(),
  }),
  offer: z.object({
    title: z.string(),
    rome_codes: z.array(anyRomeSchema),
    target_diploma: z.object({ european: z.enum(['3', '4', '5', '6', '7']) }).nullable(),
    publication: z.object({ creation: z.string().nullable(), expiration: z.string().nullable() }),
    opening_count: z.number(),
    status: z.enum(['Active', 'Filled', 'Cancelled', 'Pending']),
  }),
});

/** Its own rule for an offer without a last day. */
const SHOWN_DAYS = 60;

export const laBonneAlternance: Feed = {
  domains: ['labonnealternance.apprentissage.beta.gouv.fr'],
  fields: {
    reference: 'identifier/id',
    title: 'offer/title',
    host: 'workplace/name',
    siret: 'workplace/siret',
    sector: 'workplace/domain/naf/label',
    address: 'workplace/location/address',
    periods: 'contract/start',
    places: 'offer/opening_count',
    url: 'apply/url',
    published: 'offer/publication/creation',
    expires: 'offer/publication/expiration',
  },
  read: (file, problems) => readJsonList(file, 'jobs', problems),
  map(row, { today }, problems) {
    const job = parseItem(jobSchema, row, problems);
    if (job === null) return null;
    const { identifier, workplace, contract, offer } = job;
    if (offer.status !== 'Active') return { setAside: 'filled, cancelled or not yet open' };
    const [lon, lat] = workplace.location.geopoint.coordinates;
    const { creation, expiration } = offer.publication;
    const created = creation === null ? null : toDay(creation);
    const draft: Omit<Draft, 'kind'> = {
      reference:
        identifier.id ?? `${identifier.partner_label}/${identifier.partner_job_id}`.replace(/\s+/gu, '-'),
      title: offer.title,
      // Its free text gives names and phone numbers.
      summary: null,
      host: workplace.name ?? workplace.brand ?? workplace.legal_name ?? '',
      siret: workplace.siret,
      sector: workplace.domain.naf?.label ?? null,
      address: { text: workplace.location.address },
      position: { lon, lat },
      occupations: offer.rome_codes,
      domains: [],
      periods:
        contract.start === null
          ? []
          : [{ from: contract.start, to: endOf(contract.start, contract.duration) }],
      places: offer.opening_count,
      level: offer.target_diploma === null ? null : Number(offer.target_diploma.european),
      url: job.apply.url,
      published: creation,
      // A contract may still be signed once its first day has gone by: the start does not end the offer.
      expires: expiration ?? addDays(created ?? today, SHOWN_DAYS),
    };
    return [...new Set(contract.type)].map((type) => ({ ...draft, kind: CONTRACTS[type] }));
  },
};

function endOf(start: string, months: number | null): string | null {
  const day = toDay(start);
  return day === null || !months ? null : lastDayOfMonths(day, months);
}
