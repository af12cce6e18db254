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
  /** What the host does, in its words. `null`: not said. */
  readonly sector: string | null;
  /** Insee code. */
  readonly municipality: string;
  readonly occupations: readonly string[];
  readonly domains: readonly string[];
  /** Its first period; `null`: at any time, to be agreed. */
  readonly period: { readonly from: string; readonly to: string | null } | null;
  /** How many other periods it has. */
  readonly otherPeriods: number;
  readonly firstSeen: string;
}

export interface OfferShard {
  readonly titles: readonly string[];
  readonly hosts: readonly string[];
  readonly sectors: readonly string[];
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
  /** Its first period: first and last day. Absent: at any time, or no last day is said. */
  from?: number | null,
  to?: number | null,
  /** Absent: none. */
  otherPeriods?: number | null,
  /** Absent: not said. */
  sector?: number,
];

/** By slug of territory, then kind: the addresses of its shards, the newest offers first, and how many offers. */
export type OfferManifest = Readonly<
  Record<
    string,
    Readonly<Partial<Record<OfferKind, { readonly count: number; readonly urls: readonly string[] }>>>
  >
>;

/** A department: the territories that reach into it, of which the files hold its offers. */
export interface WiderPlace {
  readonly slug: string;
  /** Its code, with which the codes of its municipalities begin. */
  readonly code: string;
  readonly territories: readonly string[];
}

/** Where offers are looked for: whole territories, or what a department has of them. */
export interface OfferArea {
  readonly territories: readonly string[];
  /** Code; `null`: nothing is left out. */
  readonly department: string | null;
}

export function areaOf(slug: string, wider: readonly WiderPlace[]): OfferArea {
  const department = wider.find((place) => place.slug === slug);
  return { territories: department?.territories ?? [slug], department: department?.code ?? null };
}

/** How many offers of each kind some territories have, as the manifest counts them; kinds without any are left out. */
export function countByKind(
  manifest: OfferManifest,
  territories: readonly string[],
): ReadonlyMap<OfferKind, number> {
  const counts = new Map<OfferKind, number>();
  for (const slug of territories) {
    for (const [kind, entry] of Object.entries(manifest[slug] ?? {})) {
      counts.set(kind as OfferKind, (counts.get(kind as OfferKind) ?? 0) + entry.count);
    }
  }
  return counts;
}

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
  readonly wider: readonly WiderPlace[];
  /** Letters of the major domains. */
  readonly fields: readonly string[];
}
/** To be raised when a shard or the manifest changes its shape, as offer-list.test.ts tells. */
export const OFFER_FORMAT = 2;

const OCCUPATION_CODE = 5;

export function packOffers(offers: readonly Offer[]): OfferShard {
  const [titles, hosts, sectors, municipalities, codes, days, sources] = [
    ranking(),
    ranking(),
    ranking(),
    ranking(),
    ranking(),
    ranking(),
    ranking(),
  ];
  const packed = offers.map((offer): PackedOffer => {
    const cut = offer.id.lastIndexOf('-');
    const [period, ...others] = offer.periods;
    const rankDay = (day: string | null | undefined) =>
      day === null || day === undefined ? null : days.rank(day);
    return withoutTail([
      sources.rank(offer.id.slice(0, cut)),
      offer.id.slice(cut + 1),
      titles.rank(offer.title),
      hosts.rank(offer.host.name),
      municipalities.rank(offer.place.municipality),
      [...offer.occupations, ...offer.domains].map(codes.rank),
      days.rank(offer.firstSeen),
      rankDay(period?.from),
      rankDay(period?.to),
      others.length === 0 ? null : others.length,
      offer.host.sector === null ? null : sectors.rank(offer.host.sector),
    ]);
  });
  return {
    titles: titles.values,
    hosts: hosts.values,
    sectors: sectors.values,
    municipalities: municipalities.values,
    codes: codes.values,
    days: days.values,
    sources: sources.values,
    offers: packed,
  };
}

/** What is not said at the end of a record is left out of the file. */
function withoutTail(record: readonly unknown[]): PackedOffer {
  const last = record.findLastIndex((value) => value !== null);
  return record.slice(0, last + 1) as unknown as PackedOffer;
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
  return shard.offers.map((packed) => {
    const [source, digest, title, host, municipality, ranks, firstSeen, from, to, others, sector] = packed;
    const codes = ranks.map((rank) => shard.codes[rank] ?? '');
    const first = from === undefined || from === null ? undefined : shard.days[from];
    return {
      id: `${shard.sources[source]}-${digest}`,
      title: shard.titles[title] ?? '',
      host: shard.hosts[host] ?? '',
      sector: sector === undefined ? null : (shard.sectors[sector] ?? null),
      municipality: shard.municipalities[municipality] ?? '',
      occupations: codes.filter(({ length }) => length === OCCUPATION_CODE),
      domains: codes.filter(({ length }) => length < OCCUPATION_CODE),
      period:
        first === undefined
          ? null
          : { from: first, to: to === undefined || to === null ? null : (shard.days[to] ?? null) },
      otherPeriods: others ?? 0,
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

/**
 * How an offer answers to an occupation or a family that is asked for: it names it; it names its domain only; or it names
 * none, and nobody can tell.
 */
export type OfferFit = 'named' | 'domain' | 'unknown';

export interface FoundOffer extends ListedOffer {
  readonly fit: OfferFit;
  /** From the municipality that was chosen; `null`: none was, or that of the offer is not known. */
  readonly km: number | null;
}

/** The place that was chosen: a municipality, a department, or a territory, which is all that was fetched. */
export interface OfferPlace {
  readonly centre: Located | null;
  readonly department: string | null;
}

/**
 * Those that fit, the nearest first where a municipality is chosen, else in the order given. Missing data hides nothing:
 * an offer that names no occupation is kept for whoever asks for one in its domain, and comes last when it names neither.
 */
export function selectOffers(
  offers: readonly ListedOffer[],
  { occupation, field, radius, text }: OfferFilters,
  { centre, department }: OfferPlace,
  municipalities: ReadonlyMap<string, Located>,
): FoundOffer[] {
  const words = fold(text).split(/\s+/).filter(Boolean);
  const found = offers.flatMap((offer): FoundOffer[] => {
    const fit = fitOf(offer, occupation, field);
    if (fit === null || !offer.municipality.startsWith(department ?? '')) return [];
    const said = fold(`${offer.title} ${offer.host} ${offer.sector ?? ''}`);
    if (!words.every((word) => said.includes(word))) return [];
    const place = municipalities.get(offer.municipality);
    const isFar = centre === null || place === undefined;
    const km = isFar ? null : distanceKm(centre.lon, centre.lat, place.lon, place.lat);
    return radius !== null && km !== null && km > radius ? [] : [{ ...offer, fit, km }];
  });
  return found.toSorted(
    (a, b) =>
      Number(a.fit === 'unknown') - Number(b.fit === 'unknown') ||
      (centre === null ? 0 : (a.km ?? Infinity) - (b.km ?? Infinity)),
  );
}

/** Insee code -> how many of them are there. */
export function countByTown(offers: readonly Pick<ListedOffer, 'municipality'>[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { municipality } of offers) counts.set(municipality, (counts.get(municipality) ?? 0) + 1);
  return counts;
}

/** `null`: it is of another occupation or family. */
function fitOf(
  { occupations, domains }: ListedOffer,
  occupation: string | null,
  field: string | null,
): OfferFit | null {
  const codes = [...occupations, ...domains];
  if (codes.length === 0) return occupation === null && field === null ? 'named' : 'unknown';
  if (field !== null && !codes.some((code) => code.startsWith(field))) return null;
  if (occupation === null || occupations.includes(occupation)) return 'named';
  return occupations.length === 0 && domains.includes(occupation.slice(0, 3)) ? 'domain' : null;
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

/** Before any offer: whoever keeps a search that finds none yet has seen none. */
export const NONE_SEEN = '0001-01-01';

/**
 * How many our import first met after the newest that was seen, and which is the newest now. Days of offers, not of visits:
 * what comes in the night after a visit would be missed.
 */
export function readNews(
  offers: readonly Pick<ListedOffer, 'firstSeen'>[],
  seen: string,
): { readonly count: number; readonly newest: string } {
  return {
    count: offers.filter(({ firstSeen }) => firstSeen > seen).length,
    newest: offers.reduce((newest, { firstSeen }) => (firstSeen > newest ? firstSeen : newest), seen),
  };
}
