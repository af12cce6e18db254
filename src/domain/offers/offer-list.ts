// The offers of a territory and kind as the browser fetches them, and those of them that one looks for. Lists rather than
// objects, to be light.
import { distanceKm, type PlacedMunicipality } from '#domain/places/municipalities.ts';
import { fold } from '#domain/text/fold.ts';
import type { Offer, OfferKind } from '#schemas/offer.ts';

/** A file of a territory and kind holds this many at most: a page fetches the newest first, the others when asked. */
export const SHARD_SIZE = 800;

/** What a list shows of an offer, and what it is looked for by. */
export interface ListedOffer {
  readonly id: string;
  readonly title: string;
  readonly host: string;
  /** Insee code. */
  readonly municipality: string;
  readonly occupations: readonly string[];
  readonly domains: readonly string[];
  /** First day of its first period; `null`: at any time. */
  readonly from: string | null;
  readonly firstSeen: string;
}

export interface OfferShard {
  readonly titles: readonly string[];
  readonly hosts: readonly string[];
  readonly municipalities: readonly string[];
  /** Codes of occupations and domains, told apart by their length. */
  readonly codes: readonly string[];
  readonly days: readonly string[];
  /** The id of an offer is its source and its digest. */
  readonly sources: readonly string[];
  readonly offers: readonly PackedOffer[];
}

/** All but the digest are ranks in the lists above. */
type PackedOffer = readonly [
  source: number,
  digest: string,
  title: number,
  host: number,
  municipality: number,
  codes: readonly number[],
  firstSeen: number,
  /** Absent: at any time. */
  from?: number,
];

/** By slug of territory, then kind: the addresses of its shards, the newest offers first, and how many offers. */
export type OfferManifest = Readonly<
  Record<
    string,
    Readonly<Partial<Record<OfferKind, { readonly count: number; readonly urls: readonly string[] }>>>
  >
>;

/** The files where they are, and how many there are in all. */
export function listShards(manifest: OfferManifest, territories: readonly string[], kind: OfferKind) {
  const entries = territories.flatMap((slug) => manifest[slug]?.[kind] ?? []);
  return {
    count: entries.reduce((sum, entry) => sum + entry.count, 0),
    newest: entries.flatMap(({ urls }) => urls.slice(0, 1)),
    all: entries.flatMap(({ urls }) => urls),
  };
}

/**
 * What the service worker of any version reads to look for new offers: at an address that stays.
 * `format` is that of the manifest and of the shards: a worker that knows another one looks no further.
 */
export interface OfferListing {
  readonly format: number;
  readonly manifest: OfferManifest;
  /** Letters of the major domains. */
  readonly fields: readonly string[];
}
/** To be raised when a shard or the manifest changes its shape, as offer-list.test.ts tells. */
export const OFFER_FORMAT = 1;

const OCCUPATION_CODE = 5;

export function packOffers(offers: readonly Offer[]): OfferShard {
  const [titles, hosts, municipalities, codes, days, sources] = [
    ranking(),
    ranking(),
    ranking(),
    ranking(),
    ranking(),
    ranking(),
  ];
  const packed = offers.map((offer): PackedOffer => {
    const cut = offer.id.lastIndexOf('-');
    const from = offer.periods[0]?.from;
    return [
      sources.rank(offer.id.slice(0, cut)),
      offer.id.slice(cut + 1),
      titles.rank(offer.title),
      hosts.rank(offer.host.name),
      municipalities.rank(offer.place.municipality),
      [...offer.occupations, ...offer.domains].map(codes.rank),
      days.rank(offer.firstSeen),
      ...(from === undefined ? ([] as const) : ([days.rank(from)] as const)),
    ];
  });
  return {
    titles: titles.values,
    hosts: hosts.values,
    municipalities: municipalities.values,
    codes: codes.values,
    days: days.values,
    sources: sources.values,
    offers: packed,
  };
}

function ranking() {
  const values: string[] = [];
  const ranks = new Map<string, number>();
  const rank = (value: string): number => {
    const known = ranks.get(value);
    if (known !== undefined) return known;
    ranks.set(value, values.push(value) - 1);
    return values.length - 1;
  };
  return { values, rank };
}

export function unpackOffers(shard: OfferShard): ListedOffer[] {
  return shard.offers.map(([source, digest, title, host, municipality, ranks, firstSeen, from]) => {
    const codes = ranks.map((rank) => shard.codes[rank] ?? '');
    return {
      id: `${shard.sources[source]}-${digest}`,
      title: shard.titles[title] ?? '',
      host: shard.hosts[host] ?? '',
      municipality: shard.municipalities[municipality] ?? '',
      occupations: codes.filter(({ length }) => length === OCCUPATION_CODE),
      domains: codes.filter(({ length }) => length < OCCUPATION_CODE),
      from: from === undefined ? null : (shard.days[from] ?? null),
      firstSeen: shard.days[firstSeen] ?? '',
    };
  });
}

/** Kilometres around a municipality. */
export const OFFER_RADII = [10, 20, 30, 50] as const;
export type OfferRadius = (typeof OFFER_RADII)[number];

export interface OfferFilters {
  readonly kind: OfferKind | null;
  /** ROME code. */
  readonly occupation: string | null;
  /** Letter of a major domain. */
  readonly field: string | null;
  /** Around the municipality; `null`: its whole territory. */
  readonly radius: OfferRadius | null;
  readonly text: string;
}

export const NO_OFFER_FILTERS: OfferFilters = {
  kind: null,
  occupation: null,
  field: null,
  radius: null,
  text: '',
};

export type Located = Pick<PlacedMunicipality, 'id' | 'lon' | 'lat'>;

export interface FoundOffer extends ListedOffer {
  /** From the municipality that was chosen; `null`: none was, or that of the offer is not known. */
  readonly km: number | null;
}

/**
 * Those that fit, the nearest first where a municipality is chosen, else in the order given. An offer that names no
 * occupation is kept for whoever asks for one in its domain: missing data hides nothing.
 */
export function selectOffers(
  offers: readonly ListedOffer[],
  { occupation, field, radius, text }: OfferFilters,
  centre: Located | null,
  municipalities: ReadonlyMap<string, Located>,
): FoundOffer[] {
  const words = fold(text).split(/\s+/).filter(Boolean);
  const found = offers
    .filter((offer) => occupation === null || isOf(offer, occupation))
    .filter((offer) => field === null || fieldsOf(offer).has(field))
    .filter(({ title, host }) => {
      const said = fold(`${title} ${host}`);
      return words.every((word) => said.includes(word));
    })
    .map((offer) => {
      const place = municipalities.get(offer.municipality);
      const isFar = centre === null || place === undefined;
      return { ...offer, km: isFar ? null : distanceKm(centre.lon, centre.lat, place.lon, place.lat) };
    });
  if (centre === null) return found;
  const near = radius === null ? found : found.filter(({ km }) => km === null || km <= radius);
  return near.toSorted((a, b) => (a.km ?? Infinity) - (b.km ?? Infinity));
}

/** Insee code -> how many of them are there. */
export function countByTown(offers: readonly Pick<ListedOffer, 'municipality'>[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { municipality } of offers) counts.set(municipality, (counts.get(municipality) ?? 0) + 1);
  return counts;
}

function isOf({ occupations, domains }: ListedOffer, code: string): boolean {
  return occupations.includes(code) || (occupations.length === 0 && domains.includes(code.slice(0, 3)));
}

/** Letters of its major domains. */
function fieldsOf({ occupations, domains }: ListedOffer): ReadonlySet<string> {
  return new Set([...occupations, ...domains].map((code) => code.charAt(0)));
}

/** Territories to fetch for a circle: that of the centre first, then those of which a municipality is within. */
export function territoriesWithin(
  municipalities: readonly PlacedMunicipality[],
  centre: PlacedMunicipality,
  radius: OfferRadius | null,
): string[] {
  const reach = radius ?? 0;
  const within = municipalities.filter(
    ({ lon, lat }) => distanceKm(centre.lon, centre.lat, lon, lat) <= reach,
  );
  return [...new Set([centre, ...within].map(({ territory }) => territory))];
}

/** How many our import first met after that day. */
export function countNew(offers: readonly Pick<ListedOffer, 'firstSeen'>[], since: string): number {
  return offers.filter(({ firstSeen }) => firstSeen > since).length;
}
