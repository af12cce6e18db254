// Offers of observation for troisieme, in the form in which partners hand them to 1eleve1stage (InternshipOffer).
import { z } from 'zod';
import { SCHOOL_INTERNSHIP_SEARCH } from '#domain/offers/answer-page.ts';
import { cleanUrl } from '#domain/offers/page-address.ts';
import { OFFER_LIMITS } from '#schemas/offer.ts';
import type { Problem } from '../../problems.ts';
import { toWeek } from '../days.ts';
import type { Address, Row } from '../draft.ts';
import type { Found } from '../known.ts';
import { readJsonList } from '../read-files.ts';
import { type Feed, parseItem } from './feed.ts';

const DOMAINS = ['1eleve1stage.education.gouv.fr', 'monstagedetroisieme.fr'];

const itemSchema = z.object({
  title: z.string(),
  employer_name: z.string(),
  coordinates: z.object({ latitude: z.number(), longitude: z.number() }),
  city: z.string(),
  zipcode: z.union([z.string(), z.number().int()]).optional(),
  weeks: z.array(z.string()),
  remote_id: z.union([z.string(), z.number().int()]),
  max_candidates: z.number(),
  sector_id: z.object({ name: z.string().optional() }).optional(),
  permalink: z.string().optional(),
  /** `null`: withdrawn. */
  published_at: z.string().nullish(),
});

export const unEleveUnStage: Feed = {
  domains: DOMAINS,
  fields: {
    reference: 'remote_id',
    host: 'employer_name',
    sector: 'sector_id/name',
    address: 'city',
    periods: 'weeks',
    places: 'max_candidates',
    url: 'permalink',
    published: 'published_at',
  },
  read: (file, problems) => readJsonList(file, 'internship_offers', problems),
  map(row, { known }, problems) {
    const item = parseItem(itemSchema, row, problems);
    if (item === null) return null;
    if (item.published_at === null) return { setAside: 'withdrawn' };
    const periods = item.weeks.map(toWeek);
    if (periods.includes(null)) return refuseWeeks(row, item.weeks, problems);
    const { latitude: lat, longitude: lon } = item.coordinates;
    const address: Address =
      item.zipcode === undefined
        ? { text: item.city }
        : { postcode: String(item.zipcode).trim().padStart(5, '0'), city: item.city };
    const own = cleanUrl(item.permalink ?? '', DOMAINS, OFFER_LIMITS.url);
    return [
      {
        reference: String(item.remote_id),
        kind: 'observation-3e',
        title: item.title,
        // Its free text gives names and phone numbers.
        summary: null,
        host: item.employer_name,
        siret: null,
        sector: item.sector_id?.name ?? null,
        address,
        position: { lon, lat },
        occupations: [],
        domains: [],
        periods: periods.filter((period) => period !== null),
        places: item.max_candidates,
        level: null,
        url: own ?? searchAround(known.places.find(address)),
        published: item.published_at ?? null,
        expires: null,
      },
    ];
  },
};

/** A link to the employer's own site is not official: one is led to what the service offers in the municipality. */
function searchAround(found: Found): string {
  // The row is refused or set aside then, and its page is never shown.
  if (typeof found === 'string') return SCHOOL_INTERNSHIP_SEARCH;
  // In our words: those of the source may say anything.
  const { name, lat, lon } = found.municipality;
  return `${SCHOOL_INTERNSHIP_SEARCH}?${new URLSearchParams({ city: name, latitude: String(lat), longitude: String(lon) })}`;
}

function refuseWeeks({ file, pointer }: Row<unknown>, weeks: readonly string[], problems: Problem[]): null {
  const found = weeks.find((week) => toWeek(week) === null) ?? '';
  problems.push({ file, column: `${pointer}/weeks`, found, expected: 'an ISO week such as 2027-W07' });
  return null;
}
