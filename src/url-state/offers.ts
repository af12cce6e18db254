// Codec of what one looks for among the offers: "?type=stage-3e&metier=A1504&domaine=A&rayon=20&q=ferme". A default is
// absent; a value that is none of ours is left out and listed, so that the page can say so. The territory and the
// municipality have codecs of their own.
import {
  areaOf,
  type ListedOffer,
  listShards,
  NO_OFFER_FILTERS,
  OFFER_RADII,
  type OfferFilters,
  type OfferListing,
  readNews,
  selectOffers,
} from '#domain/offers/offer-list.ts';
import { cutText } from '#domain/text/cut-text.ts';
import type { OfferKind } from '#schemas/offer.ts';
import { withMunicipality } from './municipality.ts';
import { parseTerritory, withTerritory } from './territory.ts';

/** As addresses name the kinds, those of feeds too. In the order of the page. */
export const OFFER_KIND_SLUGS: Readonly<Record<OfferKind, string>> = {
  'observation-3e': 'stage-3e',
  'observation-2de': 'stage-2de',
  internship: 'stage',
  apprenticeship: 'apprentissage',
  professionalisation: 'contrat-pro',
  immersion: 'immersion',
  visit: 'visite',
};
const KINDS = Object.keys(OFFER_KIND_SLUGS) as OfferKind[];
const LONGEST_TEXT = 80;

export interface ReadOfferFilters {
  readonly filters: OfferFilters;
  /** Values that were left out: the visitor's text, cut. */
  readonly unknown: readonly string[];
}

export function parseOfferFilters(search: string, fields: ReadonlySet<string>): ReadOfferFilters {
  const params = new URLSearchParams(search);
  const unknown: string[] = [];
  const read = <T>(key: string, find: (value: string) => T | undefined): T | null => {
    const value = params.get(key) ?? '';
    if (value === '') return null;
    const found = find(value);
    if (found === undefined) unknown.push(cutText(value, LONGEST_TEXT));
    return found ?? null;
  };
  const filters: OfferFilters = {
    kind: read('type', (value) => KINDS.find((kind) => OFFER_KIND_SLUGS[kind] === value)),
    occupation: read('metier', (value) => (/^[A-Z]\d{4}$/.test(value) ? value : undefined)),
    field: read('domaine', (value) => (fields.has(value) ? value : undefined)),
    radius: read('rayon', (value) => OFFER_RADII.find((radius) => String(radius) === value)),
    text: cutText(params.get('q') ?? NO_OFFER_FILTERS.text, LONGEST_TEXT),
  };
  return { filters, unknown };
}

/** The address with these filters, in a stable order after its other choices. */
export function withOfferFilters(address: URL, filters: OfferFilters): URL {
  const next = new URL(address);
  const { kind, occupation, field, radius, text } = filters;
  const values = {
    type: kind === null ? null : OFFER_KIND_SLUGS[kind],
    metier: occupation,
    domaine: field,
    rayon: radius === null ? null : String(radius),
    q: text.trim() === '' ? null : cutText(text, LONGEST_TEXT),
  };
  for (const [key, value] of Object.entries(values)) {
    next.searchParams.delete(key);
    if (value !== null) next.searchParams.append(key, value);
  }
  return next;
}

/** What is looked for and where, without what one does with the answer: the search that one keeps. */
export function writeOfferSearch(
  filters: OfferFilters,
  territory: string | null,
  municipality: string | null,
): string {
  // Only the query is kept: any address will do.
  const page = new URL('https://page.invalid/');
  return withMunicipality(withTerritory(withOfferFilters(page, filters), territory), municipality).search;
}

/**
 * How many offers of a search are new since the newest that was seen, and which is the newest now; in its whole territory,
 * since a distance would ask for the municipalities.
 * @param load the offers of these files.
 */
export async function readNewsOf(
  { search, seen }: { readonly search: string; readonly seen: string },
  { manifest, wider, fields }: Pick<OfferListing, 'manifest' | 'wider' | 'fields'>,
  load: (urls: readonly string[]) => Promise<readonly ListedOffer[]>,
): Promise<{ readonly count: number; readonly newest: string }> {
  const { filters } = parseOfferFilters(search, new Set(fields));
  const slugs = [...Object.keys(manifest), ...wider.map(({ slug }) => slug)];
  const choice = parseTerritory(search, new Set(slugs));
  if (filters.kind === null || choice.kind !== 'known') return { count: 0, newest: seen };
  const { territories, department } = areaOf(choice.slug, wider);
  const offers = await load(listShards(manifest, territories, filters.kind).newest);
  return readNews(selectOffers(offers, filters, { centre: null, department }, new Map()), seen);
}
