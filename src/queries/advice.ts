// The advice places of the region: all of them, those of a territory, and how many inhabitants have one within reach.
import { getCollection } from 'astro:content';
import {
  ADVICE_KINDS,
  type AdviceIndex,
  type AdviceKind,
  packAdvicePlace,
  type ShownAdvicePlace,
} from '#domain/advice/advice-data.ts';
import { shareWithinReach } from '#domain/advice/coverage.ts';
import type { AdvicePlace } from '#schemas/establishment.ts';
import { territoryOf } from './geography.ts';
import { type IndexFile, toIndexFile } from './index-file.ts';
import { once } from './memoize.ts';
import { loadMunicipalities, loadMunicipalitiesOf, loadPlaces, type Place } from './territories.ts';

const collator = new Intl.Collator('fr', { sensitivity: 'base' });

/** By kind in the order of the page, then by name. */
export const loadAdvicePlaces = once(async (): Promise<readonly AdvicePlace[]> => {
  const places = (await getCollection('advicePlaces')).map((entry) => entry.data);
  const rank = ({ kind }: AdvicePlace) => ADVICE_KINDS.indexOf(kind);
  return places.toSorted((a, b) => rank(a) - rank(b) || collator.compare(a.name, b.name));
});

/** Kinds that some file knows, in the order of the page. */
export async function loadAdviceKinds(): Promise<readonly AdviceKind[]> {
  const places = await loadAdvicePlaces();
  return ADVICE_KINDS.filter((kind) => places.some((place) => place.kind === kind));
}

export async function loadAdviceOf(place: Place): Promise<readonly AdvicePlace[]> {
  const codes = new Set((await loadMunicipalitiesOf(place)).map(({ id }) => id));
  return (await loadAdvicePlaces()).filter(({ municipality }) => codes.has(municipality));
}

export interface Reach {
  readonly place: Place;
  /** Known places in it. */
  readonly count: number;
  readonly counts: ReadonlyMap<AdviceKind, number>;
  /** Shares of the inhabitants; places beyond the border of the territory count. `null`: nobody lives there. */
  readonly overall: number | null;
  readonly byKind: ReadonlyMap<AdviceKind, number | null>;
}

/** Of the region, each department and each Efop territory. */
export const loadReach = once(async (): Promise<readonly Reach[]> => {
  const [places, advice, kinds] = await Promise.all([loadPlaces(), loadAdvicePlaces(), loadAdviceKinds()]);
  const points = advice.map(({ kind, position: { lon, lat } }) => ({ kind, lon, lat }));
  return Promise.all(
    places.map(async (place): Promise<Reach> => {
      const [municipalities, here] = await Promise.all([loadMunicipalitiesOf(place), loadAdviceOf(place)]);
      const ofKind = (kind: AdviceKind) => points.filter((point) => point.kind === kind);
      return {
        place,
        count: here.length,
        counts: new Map(kinds.map((kind) => [kind, here.filter((each) => each.kind === kind).length])),
        overall: shareWithinReach(municipalities, points),
        byKind: new Map(kinds.map((kind) => [kind, shareWithinReach(municipalities, ofKind(kind))])),
      };
    }),
  );
});

/** As a page shows it, wherever it does. */
export async function describeAdvicePlaces(
  advice: readonly AdvicePlace[],
): Promise<readonly ShownAdvicePlace[]> {
  const names = new Map((await loadMunicipalities()).map(({ id, name }) => [id, name]));
  return advice.map(({ id, kind, name, address, postcode, municipality, website, position }) => {
    const town = [postcode, names.get(municipality)].filter(Boolean).join(' ');
    return {
      id,
      kind,
      name,
      address: [address, town].filter(Boolean).join(', '),
      website,
      lon: position.lon,
      lat: position.lat,
      isApproximate: position.from === 'municipality',
    };
  });
}

/** What the browser fetches. */
export const loadAdviceFile = once(async (): Promise<IndexFile> => {
  const [advice, places, municipalities] = await Promise.all([
    loadAdvicePlaces(),
    loadPlaces(),
    loadMunicipalities(),
  ]);
  const byId = new Map(municipalities.map((municipality) => [municipality.id, municipality]));
  const described = await describeAdvicePlaces(advice);
  const index: AdviceIndex = {
    places: described.map((place, rank) => {
      const municipality = byId.get(advice[rank]?.municipality ?? '');
      return packAdvicePlace(place, municipality === undefined ? -1 : territoryOf(places, municipality));
    }),
  };
  return toIndexFile('conseil', index);
});
