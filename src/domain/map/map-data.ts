// The places of the map as the browser fetches them, and as they are filtered.

import { slugify } from '#domain/text/slug.ts';

export const STUDY_KINDS = [
  'lycee',
  'cfa',
  'university',
  'higher-school',
  'health-school',
  'mfr',
  'other',
] as const;
export const ADVICE_KINDS = ['cio', 'info-jeunes', 'mission-locale', 'france-travail', 'cep'] as const;
export type StudyKind = (typeof STUDY_KINDS)[number];
export type AdviceKind = (typeof ADVICE_KINDS)[number];
export type PlaceKind = StudyKind | AdviceKind;
export const PLACE_KINDS: readonly PlaceKind[] = [...STUDY_KINDS, ...ADVICE_KINDS];

export const MAP_ROUTES = ['school', 'apprenticeship'] as const;
export type MapRoute = (typeof MAP_ROUTES)[number];

export interface MapTraining {
  /** Of its page. */
  readonly slug: string;
  readonly title: string;
  readonly level: number | null;
  /** Domain of the nomenclature of specialties, two digits. */
  readonly field: string | null;
  /** ROME codes that it leads to. */
  readonly occupations: readonly string[];
  /** ROME codes of the families that it leads to, where no source says which of their occupations. */
  readonly familyOccupations: readonly string[];
  /** Short names by which it is asked for, that its title does not say. */
  readonly initials: string;
}

export interface MapOffer {
  readonly route: MapRoute;
  /** Year of entry that the source is of. */
  readonly year: number;
  /** Of the training; 2 is the premiere of a bac pro. */
  readonly studyYear: number;
}

export interface MapProgramme extends MapOffer {
  readonly training: MapTraining;
}

/** How well a position says where one goes: there, to the middle of the municipality, to one of several sites. */
export const ACCURACIES = ['exact', 'municipality', 'one-site'] as const;
export type Accuracy = (typeof ACCURACIES)[number];

export interface MapPlace {
  readonly id: string;
  readonly kind: PlaceKind;
  readonly name: string;
  /** Of its page. `null`: it has none. */
  readonly slug: string | null;
  /** Name of its municipality. `null`: no source says where it is. */
  readonly municipality: string | null;
  /** Degrees. `null`: it stands in the list only. */
  readonly position: { readonly lon: number; readonly lat: number } | null;
  readonly accuracy: Accuracy;
  readonly website: string | null;
  readonly programmes: readonly MapProgramme[];
}

/** Steps in ten thousandths of a degree would be too coarse for a street. */
const UNITS_PER_DEGREE = 100_000;

/** A year of which the source says that its figures are over, and the official page where newer ones will be. */
export type OldYear = readonly [year: number, url: string];
export type Initials = readonly [start: string, initials: string];

export interface MapPayload {
  readonly municipalities: readonly string[];
  /** Domain of specialties and its label. */
  readonly fields: readonly (readonly [code: string, label: string])[];
  /** ROME code and title of those that a training leads to. */
  readonly occupations: readonly (readonly [code: string, title: string])[];
  readonly trainings: readonly PackedTraining[];
  /** The few ways in which trainings are offered. */
  readonly offers: readonly (readonly [route: number, year: number, studyYear: number])[];
  readonly oldYears: readonly OldYear[];
  /** Short names of the trainings whose titles start so. */
  readonly initials: readonly Initials[];
  readonly places: readonly PackedPlace[];
}

/**
 * Fields and occupations as places in their lists; -1 for no field. An occupation known by its family only: the
 * complement of its place (-1 for 0, -2 for 1).
 */
export type PackedTraining = readonly [
  title: string,
  /** Empty where it is that of the title. */
  slug: string,
  level: number | null,
  field: number,
  ...occupations: number[],
];

export type PackedPlace = readonly [
  id: string,
  kind: number,
  name: string,
  /** Its place among those that `slugsOf` would give it, or itself; `null`: it has no page. */
  slug: number | string | null,
  municipality: number,
  /** Hundred thousandths of a degree; `null` where it is not known. */
  lon: number | null,
  lat: number | null,
  /** Its rank in `ACCURACIES`. */
  accuracy: number,
  website: string,
  /** The place of a training in its list, times the number of offers, and the place of the offer in theirs. */
  ...programmes: number[],
];

export function packMap(
  places: readonly MapPlace[],
  labels: {
    /** In the order in which they are offered. */
    readonly fields: ReadonlyMap<string, string>;
    readonly occupations: ReadonlyMap<string, string>;
  },
  {
    oldYears = [],
    initials = [],
  }: { readonly oldYears?: readonly OldYear[]; readonly initials?: readonly Initials[] } = {},
): MapPayload {
  const municipalities = listOf(places.flatMap(({ municipality }) => municipality ?? []));
  const trainings = [...new Set(places.flatMap((place) => place.programmes.map(({ training }) => training)))];
  const taught = new Set(trainings.map(({ field }) => field));
  const fields = [...labels.fields.keys()].filter((field) => taught.has(field));
  const occupations = listOf(
    trainings.flatMap((each) =>
      [...each.occupations, ...each.familyOccupations].filter((code) => labels.occupations.has(code)),
    ),
  );
  const occupationPlaces = new Map(occupations.map((code, place) => [code, place]));
  const placesOf = (codes: readonly string[]) => codes.flatMap((code) => occupationPlaces.get(code) ?? []);
  const offers = [
    ...new Map(
      places.flatMap(({ programmes }) => programmes.map((each) => [keyOf(each), packOffer(each)])),
    ).entries(),
  ].sort(([a], [b]) => a.localeCompare(b));
  const offerPlaces = new Map(offers.map(([key], place) => [key, place]));
  const trainingPlaces = new Map(trainings.map((training, place) => [training, place]));
  return {
    municipalities,
    fields: fields.map((code) => [code, labels.fields.get(code) ?? ''] as const),
    occupations: occupations.map((code) => [code, labels.occupations.get(code) ?? ''] as const),
    trainings: trainings.map(
      (each): PackedTraining => [
        each.title,
        slugify(each.title) === each.slug ? '' : each.slug,
        each.level,
        each.field === null ? -1 : fields.indexOf(each.field),
        ...placesOf(each.occupations),
        ...placesOf(each.familyOccupations).map((place) => ~place),
      ],
    ),
    offers: offers.map(([, offer]) => offer),
    oldYears,
    initials,
    places: places.map(
      (place): PackedPlace => [
        place.id,
        PLACE_KINDS.indexOf(place.kind),
        place.name,
        packSlug(place),
        place.municipality === null ? -1 : municipalities.indexOf(place.municipality),
        place.position && Math.round(place.position.lon * UNITS_PER_DEGREE),
        place.position && Math.round(place.position.lat * UNITS_PER_DEGREE),
        ACCURACIES.indexOf(place.accuracy),
        place.website ?? '',
        ...place.programmes.map(
          (each) =>
            offers.length * (trainingPlaces.get(each.training) ?? 0) + (offerPlaces.get(keyOf(each)) ?? 0),
        ),
      ],
    ),
  };
}

const packOffer = ({ route, year, studyYear }: MapOffer) =>
  [MAP_ROUTES.indexOf(route), year, studyYear] as const;
const keyOf = (offer: MapOffer) => packOffer(offer).join(' ');

/** Nearly all are made so. */
function slugsOf(name: string, municipality: string | null): readonly string[] {
  return [slugify(name), slugify(`${name} ${municipality ?? ''}`)];
}

function packSlug({ slug, name, municipality }: MapPlace): number | string | null {
  if (slug === null) return null;
  const among = slugsOf(name, municipality).indexOf(slug);
  return among === -1 ? slug : among;
}

const listOf = (texts: readonly string[]): string[] =>
  [...new Set(texts)].sort((a, b) => a.localeCompare(b, 'fr'));

export interface MapData {
  readonly fields: MapPayload['fields'];
  readonly occupations: MapPayload['occupations'];
  readonly oldYears: readonly OldYear[];
  readonly places: readonly MapPlace[];
}

export function unpackMap(payload: MapPayload): MapData {
  const trainings = payload.trainings.map(
    ([title, slug, level, field, ...occupations]): MapTraining => ({
      slug: slug || slugify(title),
      title,
      level,
      field: payload.fields[field]?.[0] ?? null,
      occupations: occupations.flatMap((place) => payload.occupations[place]?.[0] ?? []),
      familyOccupations: occupations.flatMap((place) => payload.occupations[~place]?.[0] ?? []),
      initials: payload.initials
        .flatMap(([start, short]) => (title.startsWith(start) ? short : []))
        .join(' '),
    }),
  );
  return {
    fields: payload.fields,
    occupations: payload.occupations,
    oldYears: payload.oldYears,
    places: payload.places.map(
      ([id, kind, name, slug, place, lon, lat, accuracy, website, ...programmes]): MapPlace => {
        const municipality = payload.municipalities[place] ?? null;
        return {
          id,
          kind: PLACE_KINDS[kind] ?? 'other',
          name,
          slug: typeof slug === 'number' ? (slugsOf(name, municipality)[slug] ?? null) : slug,
          municipality,
          position:
            lon === null || lat === null
              ? null
              : { lon: lon / UNITS_PER_DEGREE, lat: lat / UNITS_PER_DEGREE },
          accuracy: ACCURACIES[accuracy] ?? 'exact',
          website: website === '' ? null : website,
          programmes: programmes.flatMap((packed): MapProgramme[] => {
            const training = trainings[Math.floor(packed / payload.offers.length)];
            const [route = 0, year = 0, studyYear = 1] = payload.offers[packed % payload.offers.length] ?? [];
            return training === undefined
              ? []
              : [{ training, route: MAP_ROUTES[route] ?? 'school', year, studyYear }];
          }),
        };
      },
    ),
  };
}
