// The offers of the region on the day of the build: those of a place, the files that a list fetches, the pages. None is
// the normal state of a region that has no feed yet.
import { getCollection } from 'astro:content';
import { mergeOffers } from '#domain/offers/merge-offers.ts';
import { type OfferManifest, packOffers, SHARD_SIZE, type WiderPlace } from '#domain/offers/offer-list.ts';
import type { Offer, OfferKind } from '#schemas/offer.ts';
import type { Municipality } from '#schemas/territory.ts';
import { loadOccupationsByCode, type OccupationLink } from './catalogue.ts';
import { territoryOf } from './geography.ts';
import { type IndexFile, toIndexFile } from './index-file.ts';
import { once } from './memoize.ts';
import { loadMunicipalities, loadPlaces, type Place } from './territories.ts';

/** The day of the build: an offer that is over is not shown. */
export const today = (): string => new Date().toISOString().slice(0, 10);

/** The last that was met first. */
const loadOffers = once(async (): Promise<readonly Offer[]> => {
  const offers = (await getCollection('offers')).map((entry) => entry.data);
  return mergeOffers(offers, today()).offers.toSorted(
    (a, b) => compare(b.firstSeen, a.firstSeen) || compare(a.id, b.id),
  );
});

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/** Insee code -> slug of its territory. */
const loadTerritoryOfTown = once(async (): Promise<ReadonlyMap<string, string>> => {
  const [places, municipalities] = await Promise.all([loadPlaces(), loadMunicipalities()]);
  return new Map(
    municipalities.flatMap((each) => {
      const place = places[territoryOf(places, each)];
      return place === undefined ? [] : [[each.id, place.slug] as const];
    }),
  );
});

const loadOffersByTerritory = once(async (): Promise<ReadonlyMap<string | undefined, readonly Offer[]>> => {
  const [offers, territories] = await Promise.all([loadOffers(), loadTerritoryOfTown()]);
  return Map.groupBy(offers, ({ place }) => territories.get(place.municipality));
});

/** Places that one may follow: the region, its departments, its territories. */
export const loadOfferPlaces = once(async (): Promise<readonly Place[]> => {
  const [places, towns] = await Promise.all([loadPlaces(), loadTerritoryOfTown()]);
  const slugs = new Set(towns.values());
  return places.filter(({ kind, slug }) => kind !== 'efop' || slugs.has(slug));
});

/** The newest first. */
export async function loadOffersOf(place: Place): Promise<readonly Offer[]> {
  switch (place.kind) {
    case 'region':
      return loadOffers();
    case 'department':
      return (await loadOffers()).filter(({ place: { municipality } }) =>
        municipality.startsWith(place.code),
      );
    case 'efop':
      return (await loadOffersByTerritory()).get(place.slug) ?? [];
  }
}

/** The departments that are cut into smaller territories, with those that reach into each. */
export const loadWiderPlaces = once(
  async (): Promise<readonly (WiderPlace & { readonly name: string })[]> => {
    const [places, municipalities, towns] = await Promise.all([
      loadPlaces(),
      loadMunicipalities(),
      loadTerritoryOfTown(),
    ]);
    return places
      .filter(({ kind }) => kind === 'department')
      .map(({ slug, code, name }) => {
        const within = municipalities.filter(({ department }) => department === code);
        return {
          slug,
          code,
          name,
          territories: [...new Set(within.flatMap(({ id }) => towns.get(id) ?? []))],
        };
      })
      .filter(({ slug, territories }) => !territories.includes(slug));
  },
);

export interface OfferFiles {
  readonly manifest: OfferManifest;
  readonly files: readonly IndexFile[];
}

export const loadOfferFiles = once(async (): Promise<OfferFiles> => {
  const territories = [...(await loadOffersByTerritory())].flatMap(([slug, offers]) =>
    slug === undefined ? [] : [{ slug, kinds: splitByKind(slug, offers) }],
  );
  const toEntry = ({ kind, count, files }: KindFiles) =>
    [kind, { count, urls: files.map(({ url }) => url) }] as const;
  return {
    manifest: Object.fromEntries(
      territories.map(({ slug, kinds }) => [slug, Object.fromEntries(kinds.map(toEntry))]),
    ),
    files: territories.flatMap(({ kinds }) => kinds.flatMap(({ files }) => files)),
  };
});

interface KindFiles {
  readonly kind: OfferKind;
  readonly count: number;
  readonly files: readonly IndexFile[];
}

function splitByKind(slug: string, offers: readonly Offer[]): KindFiles[] {
  return [...Map.groupBy(offers, ({ kind }) => kind)].map(([kind, ofKind]) => {
    const starts = ofKind.flatMap((_, index) => (index % SHARD_SIZE === 0 ? [index] : []));
    const files = starts.map((start) =>
      toIndexFile(`offres-${slug}`, packOffers(ofKind.slice(start, start + SHARD_SIZE))),
    );
    return { kind, count: ofKind.length, files };
  });
}

export interface OfferPage {
  readonly offer: Offer;
  readonly municipality: Municipality | null;
  /** Where its list is found; `null`: none of ours. */
  readonly territory: Place | null;
  readonly occupations: readonly OccupationLink[];
}

export async function loadOfferPages(): Promise<readonly OfferPage[]> {
  const [offers, municipalities, occupations, places, territories] = await Promise.all([
    loadOffers(),
    loadMunicipalities(),
    loadOccupationsByCode(),
    loadPlaces(),
    loadTerritoryOfTown(),
  ]);
  const towns = new Map(municipalities.map((each) => [each.id, each]));
  return offers.map((offer) => ({
    offer,
    municipality: towns.get(offer.place.municipality) ?? null,
    territory: places.find(({ slug }) => slug === territories.get(offer.place.municipality)) ?? null,
    occupations: offer.occupations.flatMap((code) => occupations.get(code) ?? []),
  }));
}
