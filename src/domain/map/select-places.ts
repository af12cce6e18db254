// What the list and the map show: the places that fit every filter, nearest first where a place is given.
import { distanceKm } from '#domain/places/municipalities.ts';
import { fold } from '#domain/text/fold.ts';
import { isInField } from '#domain/trainings/training-fields.ts';
import {
  ADVICE_KINDS,
  type MapData,
  type MapPlace,
  type MapProgramme,
  type MapRoute,
  type MapTraining,
  type OldYear,
  type PlaceKind,
  STUDY_KINDS,
} from './map-data.ts';

/** Kilometres as the crow flies. */
export const RADII = [10, 20, 50, 100] as const;
export type Radius = (typeof RADII)[number];

/** A kind, or all those of one purpose. */
export type KindChoice = PlaceKind | 'study' | 'advice';

export interface MapFilters {
  readonly text: string;
  readonly kind: KindChoice | null;
  /** Slug of its page. */
  readonly training: string | null;
  /** ROME code. */
  readonly occupation: string | null;
  readonly field: string | null;
  readonly level: number | null;
  readonly route: MapRoute | null;
  /** Without effect when no origin is given. */
  readonly within: Radius | null;
}

export const NO_MAP_FILTERS: MapFilters = {
  text: '',
  kind: null,
  training: null,
  occupation: null,
  field: null,
  level: null,
  route: null,
  within: null,
};

export interface SelectedPlace {
  readonly place: MapPlace;
  /** As the crow flies. `null`: no origin, or no position. */
  readonly km: number | null;
  /** Those of its programmes that fit. */
  readonly programmes: readonly MapProgramme[];
}

export interface Origin {
  readonly lon: number;
  readonly lat: number;
}

/** @param names Titles of occupations, by which their trainings are found too. */
export function selectPlaces(
  { places, occupations: names }: Pick<MapData, 'places' | 'occupations'>,
  filters: MapFilters,
  origin: Origin | null,
): SelectedPlace[] {
  const readings = readText(filters.text, new Map(names));
  // What the text means does not depend on the other filters: they may leave nothing of it.
  const reading = readings.find((named) => places.some((place) => named(place, place.programmes) !== null));
  const leadsThere = occupationTest(places, filters.occupation);
  const fits = ({ training, route }: MapProgramme) =>
    (filters.training === null || training.slug === filters.training) &&
    (filters.route === null || route === filters.route) &&
    (filters.level === null || training.level === filters.level) &&
    (filters.field === null || isInField(training.field, filters.field)) &&
    leadsThere(training);
  const asksTraining =
    filters.training !== null ||
    filters.route !== null ||
    filters.level !== null ||
    filters.field !== null ||
    filters.occupation !== null;
  const selected = places.flatMap((place): SelectedPlace[] => {
    if (!isOfKind(place.kind, filters.kind)) return [];
    const km =
      origin === null || place.position === null
        ? null
        : distanceKm(origin.lon, origin.lat, place.position.lon, place.position.lat);
    if (origin !== null && filters.within !== null && (km === null || km > filters.within)) return [];
    const fitting = place.programmes.filter(fits);
    if (asksTraining && fitting.length === 0) return [];
    const named = reading?.(place, fitting) ?? null;
    return named === null ? [] : [{ place, km, programmes: named }];
  });
  return selected.sort(byDistanceThenName);
}

/** The programmes that a text names; `null`: neither them nor the place. */
type Reading = (place: MapPlace, programmes: readonly MapProgramme[]) => readonly MapProgramme[] | null;

/**
 * From the strictest: all words are in the name of the place or of a training; in both together ("CAP cuisine Angers");
 * in the names of the occupations too ("soudeur"). A wider one stands in where the one before finds nothing anywhere.
 */
function readText(text: string, occupationNames: ReadonlyMap<string, string>): readonly Reading[] {
  const words = fold(text).split(/\s+/).filter(Boolean);
  if (words.length === 0) return [(_place, programmes) => programmes];
  const holds = (folded: string) => words.every((word) => folded.includes(word));
  const nameOf = memoized((place: MapPlace) => fold(`${place.name} ${place.municipality ?? ''}`));
  const titleOf = memoized(({ title, initials }: MapTraining) => fold(`${title} ${initials}`));
  const widelyOf = memoized(({ occupations }: MapTraining) =>
    fold(occupations.map((code) => occupationNames.get(code) ?? '').join(' ')),
  );
  const some = (programmes: readonly MapProgramme[]) => (programmes.length === 0 ? null : programmes);
  return [
    (place, programmes) =>
      holds(nameOf(place)) ? programmes : some(programmes.filter(({ training }) => holds(titleOf(training)))),
    (place, programmes) =>
      some(programmes.filter(({ training }) => holds(`${titleOf(training)} ${nameOf(place)}`))),
    (place, programmes) =>
      some(
        programmes.filter(({ training }) =>
          holds(`${titleOf(training)} ${widelyOf(training)} ${nameOf(place)}`),
        ),
      ),
  ];
}

function memoized<Key extends object>(write: (key: Key) => string): (key: Key) => string {
  const written = new Map<Key, string>();
  return (key) => {
    const known = written.get(key) ?? write(key);
    written.set(key, known);
    return known;
  };
}

/** Values of an address that no list of ours has: left out of the filters, and said. */
export interface KnownFilters {
  readonly filters: MapFilters;
  /** What the filter of this name is called where it is shown. `null`: it is not asked for. */
  readonly training: MapTraining | null;
  readonly unknown: readonly string[];
}

export function keepKnown(
  filters: MapFilters,
  { occupations, fields, places }: Pick<MapData, 'occupations' | 'fields' | 'places'>,
): KnownFilters {
  const isOccupation = occupations.some(([code]) => code === filters.occupation);
  const isField = fields.some(([code]) => filters.field !== null && isInField(code, filters.field));
  const training = filters.training === null ? null : findTraining(places, filters.training);
  return {
    filters: {
      ...filters,
      training: training?.slug ?? null,
      occupation: isOccupation ? filters.occupation : null,
      field: isField ? filters.field : null,
    },
    training,
    unknown: [
      training === null ? filters.training : null,
      isOccupation ? null : filters.occupation,
      isField ? null : filters.field,
    ].filter((value) => value !== null),
  };
}

function findTraining(places: readonly MapPlace[], slug: string): MapTraining | null {
  for (const { programmes } of places) {
    const found = programmes.find(({ training }) => training.slug === slug);
    if (found !== undefined) return found.training;
  }
  return null;
}

/** The nearest of those that the distance alone leaves out; `null`: there is none, or no distance is asked for. */
export function findBeyond(
  data: Pick<MapData, 'places' | 'occupations'>,
  filters: MapFilters,
  origin: Origin | null,
): SelectedPlace | null {
  if (origin === null || filters.within === null) return null;
  const [nearest] = selectPlaces(data, { ...filters, within: null }, origin);
  return nearest === undefined || nearest.km === null ? null : nearest;
}

/** The old years that some of these places show. */
export function oldYearsOf(
  selected: readonly SelectedPlace[],
  oldYears: readonly OldYear[],
): readonly OldYear[] {
  const shown = new Set(selected.flatMap(({ programmes }) => programmes.map(({ year }) => year)));
  return oldYears.filter(([year]) => shown.has(year));
}

/** No training leads to this occupation itself: those that lead to its family stand for them. */
export function isFamilyOnly(places: readonly MapPlace[], occupation: string): boolean {
  return !places.some(({ programmes }) =>
    programmes.some(({ training }) => training.occupations.includes(occupation)),
  );
}

function occupationTest(
  places: readonly MapPlace[],
  occupation: string | null,
): (training: MapTraining) => boolean {
  if (occupation === null) return () => true;
  return isFamilyOnly(places, occupation)
    ? ({ familyOccupations }) => familyOccupations.includes(occupation)
    : ({ occupations }) => occupations.includes(occupation);
}

const collator = new Intl.Collator('fr');

/** By distance where one is known, then by municipality, then by name; those of unknown place come last. */
function byDistanceThenName(a: SelectedPlace, b: SelectedPlace): number {
  return (
    rankOf(a) - rankOf(b) ||
    collator.compare(a.place.municipality ?? '', b.place.municipality ?? '') ||
    collator.compare(a.place.name, b.place.name)
  );
}

function rankOf({ place, km }: SelectedPlace): number {
  if (place.municipality === null) return Number.MAX_VALUE;
  return place.position === null ? Number.MAX_VALUE / 2 : (km ?? 0);
}

export function isAdvice(kind: PlaceKind): boolean {
  return (ADVICE_KINDS as readonly PlaceKind[]).includes(kind);
}

function isOfKind(kind: PlaceKind, choice: KindChoice | null): boolean {
  if (choice === null) return true;
  if (choice === 'study') return (STUDY_KINDS as readonly PlaceKind[]).includes(kind);
  return choice === 'advice' ? isAdvice(kind) : kind === choice;
}

/** West, south, east, north, in degrees. */
export type Bounds = readonly [number, number, number, number];

export function isWithin({ position }: MapPlace, [west, south, east, north]: Bounds): boolean {
  if (position === null) return false;
  const { lon, lat } = position;
  return lon >= west && lon <= east && lat >= south && lat <= north;
}
