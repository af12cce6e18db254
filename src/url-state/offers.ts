// Codec of what one looks for among the offers: "?type=stage-3e&metier=A1504&domaine=A&rayon=20&q=ferme". A default is
// absent; a value that is none of ours is left out and listed, so that the page can say so. The territory and the
// municipality have codecs of their own.
import {
  countNew,
  type ListedOffer,
  listShards,
  NO_OFFER_FILTERS,
  OFFER_RADII,
  type OfferFilters,
  type OfferManifest,
  selectOffers,
} from '#domain/offers/offer-list.ts';
import type { OfferKind } from '#schemas/offer.ts';
import { parseTerritory } from './territory.ts';

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
    if (found === undefined) unknown.push(value.slice(0, LONGEST_TEXT));
    return found ?? null;
  };
  const filters: OfferFilters = {
    kind: read('type', (value) => KINDS.find((kind) => OFFER_KIND_SLUGS[kind] === value)),
    occupation: read('metier', (value) => (/^[A-Z]\d{4}$/.test(value) ? value : undefined)),
    field: read('domaine', (value) => (fields.has(value) ? value : undefined)),
    radius: read('rayon', (value) => OFFER_RADII.find((radius) => String(radius) === value)),
    text: (params.get('q') ?? NO_OFFER_FILTERS.text).slice(0, LONGEST_TEXT),
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
    q: text.trim() === '' ? null : text.slice(0, LONGEST_TEXT),
  };
  for (const [key, value] of Object.entries(values)) {
    next.searchParams.delete(key);
    if (value !== null) next.searchParams.append(key, value);
  }
  return next;
}

/**
 * How many offers of a search are new since a day, in its whole territory: a distance would ask for the municipalities.
 * @param load the offers of these files.
 */
export async function countNewOf(
  { search, seen }: { readonly search: string; readonly seen: string },
  manifest: OfferManifest,
  fields: ReadonlySet<string>,
  load: (urls: readonly string[]) => Promise<readonly ListedOffer[]>,
): Promise<number> {
  const { filters } = parseOfferFilters(search, fields);
  const choice = parseTerritory(search, new Set(Object.keys(manifest)));
  if (filters.kind === null || choice.kind !== 'known') return 0;
  const offers = await load(listShards(manifest, [choice.slug], filters.kind).newest);
  return countNew(selectOffers(offers, filters, null, new Map()), seen);
}
