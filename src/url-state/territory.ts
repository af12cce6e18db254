// Codec of the chosen territory in the query string: "?territoire=cholet-mauges". The default, no territory, is absent.
import { cutText } from '#domain/text/cut-text.ts';
import { parseMunicipality, withMunicipality } from './municipality.ts';

const TERRITORY_KEY = 'territoire';

/** Sent to the window once the address says another territory, for the parts of a page that speak of it. */
export const TERRITORY_CHOSEN = 'territory-chosen';

/** What an address asks for. */
export type TerritoryChoice =
  | { readonly kind: 'none' }
  | { readonly kind: 'known'; readonly slug: string }
  /** Asked for, and none of ours: a page says so. The text is the visitor's: never markup, cut to what fits a sentence. */
  | { readonly kind: 'unknown'; readonly text: string };

const LONGEST_TEXT = 40;

export function parseTerritory(search: string, slugs: ReadonlySet<string>): TerritoryChoice {
  const text = (new URLSearchParams(search).get(TERRITORY_KEY) ?? '').trim();
  if (text === '') return { kind: 'none' };
  if (slugs.has(text)) return { kind: 'known', slug: text };
  return { kind: 'unknown', text: cutText(text, LONGEST_TEXT) };
}

/**
 * The address with this territory, its other choices kept in their order; `null` takes the territory away. The
 * municipality that was named lies in the one before: it goes with it.
 */
export function withTerritory(address: URL, slug: string | null): URL {
  const isSame = address.searchParams.get(TERRITORY_KEY) === slug;
  const next = isSame ? new URL(address) : withMunicipality(address, null);
  if (slug === null) next.searchParams.delete(TERRITORY_KEY);
  else next.searchParams.set(TERRITORY_KEY, slug);
  return next;
}

/** The slugs of the region, which every page carries on its body. */
export function readTerritories({ dataset }: HTMLElement): ReadonlySet<string> {
  return new Set(dataset['territories']?.split(' '));
}

/**
 * A page of ours that one goes to, with the territory and the municipality of the address that one leaves. Files, other
 * sites, and addresses that say a place of their own stay as they are; a territory that is none of ours goes no further.
 */
export function carryPlace(target: URL, from: URL, slugs: ReadonlySet<string>): URL {
  const isPage = target.origin === from.origin && target.pathname.endsWith('/');
  const hasOwn = target.searchParams.has(TERRITORY_KEY) || parseMunicipality(target.search) !== null;
  if (!isPage || hasOwn) return target;
  const choice = parseTerritory(from.search, slugs);
  const municipality = parseMunicipality(from.search);
  const next = choice.kind === 'known' ? withTerritory(target, choice.slug) : target;
  return municipality === null ? next : withMunicipality(next, municipality);
}
