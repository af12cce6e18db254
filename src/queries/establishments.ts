// The establishments that give a training: what each page shows, and the lists by territory and by municipality.
import { getCollection } from 'astro:content';
import { levelOf, type TrainingLevel, trainingLevels } from '#copy/training.ts';
import type { ShownAdvicePlace } from '#domain/advice/advice-data.ts';
import { distanceKm } from '#domain/places/municipalities.ts';
import { slugify } from '#domain/text/slug.ts';
import { countPlaces, type Places } from '#domain/trainings/count-places.ts';
import type { Establishment, EstablishmentInsertion, Programme } from '#schemas/establishment.ts';
import type { Municipality } from '#schemas/territory.ts';
import { describeAdvicePlaces, loadAdvicePlaces } from './advice.ts';
import { territoryOf } from './geography.ts';
import { once } from './memoize.ts';
import { pick } from './pick.ts';
import { type CitedSource, loadSource } from './sources.ts';
import { loadMunicipalities, loadPlaces, type Place } from './territories.ts';
import { loadEstablishments, loadProgrammes, loadTrainingsById, type TrainingEntry } from './trainings.ts';

/** An establishment in a list. */
export interface EstablishmentEntry {
  readonly establishment: Establishment;
  /** `null`: no source says where it is. */
  readonly municipality: Municipality | null;
  /** Its Efop territory, or its department in a region without such territories. */
  readonly territory: Place | null;
  readonly programmes: readonly Programme[];
  /** Different trainings, whatever the routes. */
  readonly trainings: number;
}

export interface TaughtTraining {
  readonly training: TrainingEntry;
  /** School first. */
  readonly programmes: readonly Programme[];
}

export interface EstablishmentPage extends EstablishmentEntry {
  readonly levels: readonly { readonly level: TrainingLevel; readonly taught: readonly TaughtTraining[] }[];
  /** Places offered, all trainings together. */
  readonly seats: Places;
  /** School first. */
  readonly insertions: readonly EstablishmentInsertion[];
  /** Those of the places, then those of what becomes of people. */
  readonly sources: readonly CitedSource[];
  readonly near: readonly NearEstablishment[];
  readonly advice: readonly NearAdvice[];
}

/** Another one that gives some of the same trainings, as the crow flies. */
export interface NearEstablishment {
  readonly entry: EstablishmentEntry;
  readonly km: number;
  readonly shared: number;
}

export interface NearAdvice {
  readonly place: ShownAdvicePlace;
  readonly km: number;
}

/** As the crow flies. */
export const NEAR_KM = 40;
const NEAR_SHOWN = 5;
const collator = new Intl.Collator('fr', { sensitivity: 'base', numeric: true });

/** By municipality, then by name. Those that give no training of the files have no page. */
export const loadEstablishmentEntries = once(async (): Promise<readonly EstablishmentEntry[]> => {
  const [establishments, programmes, municipalities, places] = await Promise.all([
    loadEstablishments(),
    loadProgrammes(),
    loadMunicipalities(),
    loadPlaces(),
  ]);
  const byCode = new Map(municipalities.map((municipality) => [municipality.id, municipality]));
  return [...Map.groupBy(programmes, ({ establishment }) => establishment)]
    .flatMap(([id, given]): EstablishmentEntry[] => {
      const establishment = establishments.get(id);
      if (establishment === undefined) return [];
      const municipality = byCode.get(establishment.municipality ?? '') ?? null;
      const territory = municipality === null ? null : (places[territoryOf(places, municipality)] ?? null);
      const trainings = new Set(given.map(({ training }) => training)).size;
      return [{ establishment, municipality, territory, programmes: given, trainings }];
    })
    .toSorted(
      (a, b) =>
        collator.compare(a.municipality?.name ?? '', b.municipality?.name ?? '') ||
        collator.compare(a.establishment.name, b.establishment.name),
    );
});

/** The territories that have some, by name. */
export const loadEstablishmentTerritories = once(
  async (): Promise<
    readonly { readonly place: Place; readonly entries: readonly EstablishmentEntry[] }[]
  > => {
    const entries = await loadEstablishmentEntries();
    return [...Map.groupBy(entries, ({ territory }) => territory)]
      .flatMap(([place, members]) => (place === null ? [] : [{ place, entries: members }]))
      .toSorted((a, b) => collator.compare(a.place.name, b.place.name));
  },
);

/** By the first letter of their municipality, in the order of the alphabet. */
export const loadEstablishmentLetters = once(
  async (): Promise<
    readonly { readonly letter: string; readonly entries: readonly EstablishmentEntry[] }[]
  > => {
    const placed = (await loadEstablishmentEntries()).flatMap((entry) =>
      entry.municipality === null
        ? []
        : [{ entry, letter: slugify(entry.municipality.name).charAt(0).toUpperCase() }],
    );
    return [...Map.groupBy(placed, ({ letter }) => letter)]
      .map(([letter, members]) => ({ letter, entries: members.map(({ entry }) => entry) }))
      .toSorted((a, b) => a.letter.localeCompare(b.letter));
  },
);

/** Those of which no file says where they are. */
export async function loadUnplacedEstablishments(): Promise<readonly EstablishmentEntry[]> {
  return (await loadEstablishmentEntries()).filter(({ municipality }) => municipality === null);
}

export const loadEstablishmentPages = once(async (): Promise<readonly EstablishmentPage[]> => {
  const [entries, trainings, insertions] = await Promise.all([
    loadEstablishmentEntries(),
    loadTrainingsById(),
    getCollection('establishmentInsertions'),
  ]);
  const insertionsOf = Map.groupBy(
    insertions.map(({ data }) => data),
    ({ establishment }) => establishment,
  );
  return Promise.all(
    entries.map(async (entry): Promise<EstablishmentPage> => {
      const told = insertionsOf.get(entry.establishment.id) ?? [];
      const sources = new Set([...entry.programmes, ...told].map(({ source }) => source));
      return {
        ...entry,
        levels: groupByLevel(entry.programmes, trainings),
        seats: countPlaces(entry.programmes),
        insertions: told.toSorted((a, b) => b.route.localeCompare(a.route)),
        sources: await Promise.all([...sources].map(loadSource)),
        near: findNear(entry, entries),
        advice: await findAdvice(entry),
      };
    }),
  );
});

function groupByLevel(
  programmes: readonly Programme[],
  trainings: ReadonlyMap<string, TrainingEntry>,
): EstablishmentPage['levels'] {
  const taught = [...Map.groupBy(programmes, ({ training }) => training)]
    .map(([id, members]) => ({
      training: pick(trainings, id),
      programmes: members.toSorted((a, b) => b.route.localeCompare(a.route) || a.id.localeCompare(b.id)),
    }))
    .toSorted((a, b) => collator.compare(a.training.title, b.training.title));
  const byLevel = Map.groupBy(taught, ({ training }) => levelOf(training).slug);
  return trainingLevels
    .map((level) => ({ level, taught: byLevel.get(level.slug) ?? [] }))
    .filter(({ taught: members }) => members.length > 0);
}

function findNear(
  { establishment: { id, position }, programmes }: EstablishmentEntry,
  entries: readonly EstablishmentEntry[],
): readonly NearEstablishment[] {
  if (position === null) return [];
  const own = new Set(programmes.map(({ training }) => training));
  return entries
    .flatMap((entry): NearEstablishment[] => {
      const { position: other, id: otherId } = entry.establishment;
      if (other === null || otherId === id) return [];
      const km = distanceKm(position.lon, position.lat, other.lon, other.lat);
      if (km > NEAR_KM) return [];
      const theirs = new Set(entry.programmes.map(({ training }) => training));
      const shared = [...theirs].filter((training) => own.has(training)).length;
      return shared === 0 ? [] : [{ entry, km, shared }];
    })
    .toSorted((a, b) => a.km - b.km)
    .slice(0, NEAR_SHOWN);
}

/** The nearest of each kind. */
async function findAdvice({
  establishment: { position },
}: EstablishmentEntry): Promise<readonly NearAdvice[]> {
  if (position === null) return [];
  const nearest = new Map<string, NearAdvice>();
  for (const place of await describeAdvicePlaces(await loadAdvicePlaces())) {
    const km = distanceKm(position.lon, position.lat, place.lon, place.lat);
    if (km <= NEAR_KM && km < (nearest.get(place.kind)?.km ?? Number.POSITIVE_INFINITY)) {
      nearest.set(place.kind, { place, km });
    }
  }
  return [...nearest.values()].toSorted((a, b) => a.km - b.km);
}
