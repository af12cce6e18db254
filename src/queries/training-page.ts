// All that the page of a training says: where it is given, by territory, and the occupations to which it leads.
import { getCollection } from 'astro:content';
import type { PotentialClass } from '#domain/hiring/potential.ts';
import { countPlaces, type Places } from '#domain/trainings/count-places.ts';
import type { Establishment, Programme } from '#schemas/establishment.ts';
import type { Domain } from '#schemas/nomenclature.ts';
import type { DisciplineInsertion } from '#schemas/training.ts';
import { loadDomains, loadOccupations, loadOccupationsByCode, type OccupationEntry } from './catalogue.ts';
import { territoryOf } from './geography.ts';
import { once } from './memoize.ts';
import { loadOccupationHiring } from './occupation-hiring.ts';
import { type CitedSource, loadSource } from './sources.ts';
import { loadMunicipalities, loadPlaces, type Place } from './territories.ts';
import {
  loadEstablishments,
  loadListedTrainings,
  loadTrainings,
  loadTrainingsById,
  type TrainingEntry,
} from './trainings.ts';

/** An establishment that gives a training, and how. */
export interface TaughtAt {
  readonly establishment: Establishment;
  /** Name of its municipality; `null`: no source says where it is. */
  readonly town: string | null;
  /** School first. */
  readonly programmes: readonly Programme[];
}

/** Those of one territory, by town; `place` is `null` where none is known. */
export interface TaughtIn {
  readonly place: Place | null;
  readonly taught: readonly TaughtAt[];
}

export interface LinkedOccupation {
  readonly occupation: OccupationEntry;
  /** Which of its appellations is meant, where its title does not say it. */
  readonly name: string | null;
  /** Of the region; `null`: not known. */
  readonly potential: PotentialClass | null;
}

export interface TrainingPage {
  readonly training: TrainingEntry;
  readonly territories: readonly TaughtIn[];
  /** Establishments that no directory names. */
  readonly unnamed: number;
  readonly establishments: number;
  /** All establishments together. */
  readonly seats: Places;
  /** Of all of its discipline and diploma in the region; `null`: no statistic counts it. */
  readonly discipline: DisciplineInsertion | null;
  /** Sources of the places, and of what becomes of those who leave. */
  readonly sources: readonly CitedSource[];
  /** Known in the region; those that open on it, and what it opens, are not said again. */
  readonly before: readonly TrainingEntry[];
  readonly after: readonly TrainingEntry[];
  readonly opens: readonly TrainingEntry[];
  /** Those that open on it. */
  readonly openedBy: readonly TrainingEntry[];
  readonly occupations: readonly LinkedOccupation[];
  /** Occupations under each family of which no source says which one is meant; those above are not said again. */
  readonly families: readonly (readonly OccupationEntry[])[];
  readonly domains: readonly Domain[];
  /** The occupations are those of the trainings that it opens. */
  readonly isByOpening: boolean;
}

const collator = new Intl.Collator('fr', { sensitivity: 'base', numeric: true });

export const loadTrainingPages = once(async (): Promise<readonly TrainingPage[]> => {
  return Promise.all((await loadListedTrainings()).map(describe));
});

async function describe(training: TrainingEntry): Promise<TrainingPage> {
  const { programmes, insertions } = training;
  const [byId, disciplines, territories, links] = await Promise.all([
    loadTrainingsById(),
    loadDisciplines(),
    groupByTerritory(programmes),
    linkOccupations(training),
  ]);
  const ids = new Set(programmes.map(({ establishment }) => establishment));
  const discipline = disciplines.get(training.id) ?? null;
  const counted = [...programmes, ...insertions, ...(discipline === null ? [] : [discipline])];
  const sources = new Set(counted.map(({ source }) => source));
  const all = (list: readonly string[]) => list.flatMap((id) => byId.get(id) ?? []);
  const opens = all(training.opens);
  const openedBy = (await loadOpenings()).get(training.id) ?? [];
  return {
    training,
    discipline,
    territories,
    unnamed: ids.size - territories.reduce((sum, { taught }) => sum + taught.length, 0),
    establishments: ids.size,
    seats: countPlaces(programmes),
    sources: await Promise.all([...sources].map(loadSource)),
    // From what is given elsewhere only (the certificates of Polynesia), nobody of the region comes.
    before: all(training.before).filter((each) => each.hasPage && !openedBy.includes(each)),
    after: all(training.after).filter((each) => !opens.includes(each)),
    opens,
    openedBy,
    ...links,
  };
}

/** By training. */
const loadDisciplines = once(async (): Promise<ReadonlyMap<string, DisciplineInsertion>> => {
  const disciplines = await getCollection('disciplineInsertions');
  return new Map(disciplines.flatMap(({ data }) => data.trainings.map((id) => [id, data] as const)));
});

/** Trainings given in the region that open on each. */
const loadOpenings = once(async (): Promise<ReadonlyMap<string, readonly TrainingEntry[]>> => {
  const openings = (await loadTrainings())
    .filter(({ hasPage }) => hasPage)
    .flatMap((opening) => opening.opens.map((id) => ({ id, opening })));
  return new Map(
    [...Map.groupBy(openings, ({ id }) => id)].map(([id, list]) => [id, list.map(({ opening }) => opening)]),
  );
});

/** Territories in the order of their names; what has no place comes last. */
async function groupByTerritory(programmes: readonly Programme[]): Promise<readonly TaughtIn[]> {
  const [establishments, municipalities, places] = await Promise.all([
    loadEstablishments(),
    loadMunicipalitiesByCode(),
    loadPlaces(),
  ]);
  const taught = [...Map.groupBy(programmes, ({ establishment }) => establishment)].flatMap(([id, here]) => {
    const establishment = establishments.get(id);
    if (establishment === undefined) return [];
    const municipality = municipalities.get(establishment.municipality ?? '');
    return {
      place: municipality === undefined ? null : (places[territoryOf(places, municipality)] ?? null),
      establishment,
      town: municipality?.name ?? null,
      programmes: here.toSorted((a, b) => b.route.localeCompare(a.route) || a.id.localeCompare(b.id)),
    };
  });
  return [...Map.groupBy(taught, ({ place }) => place)]
    .map(([place, members]) => ({
      place,
      taught: members.toSorted(
        (a, b) =>
          collator.compare(a.town ?? '', b.town ?? '') ||
          collator.compare(a.establishment.name, b.establishment.name),
      ),
    }))
    .toSorted((a, b) => {
      if (a.place === null || b.place === null) return a.place === null ? 1 : -1;
      return collator.compare(a.place.name, b.place.name);
    });
}

const loadMunicipalitiesByCode = once(async () => {
  return new Map((await loadMunicipalities()).map((municipality) => [municipality.id, municipality]));
});

const loadOccupationsByParent = once(async () =>
  Map.groupBy(await loadOccupations(), ({ parent }) => parent),
);

async function linkOccupations(
  training: TrainingEntry,
): Promise<Pick<TrainingPage, 'occupations' | 'families' | 'domains' | 'isByOpening'>> {
  const [byCode, byParent, byId, domains] = await Promise.all([
    loadOccupationsByCode(),
    loadOccupationsByParent(),
    loadTrainingsById(),
    loadDomains(),
  ]);
  const isByOpening = training.leadsTo.length === 0 && training.opens.length > 0;
  const leading = isByOpening ? training.opens.flatMap((id) => byId.get(id) ?? []) : [training];
  const links = leading.flatMap(({ leadsTo }) => leadsTo);
  const codesOf = (precision: 'occupation' | 'family') => [
    ...new Set(links.filter((link) => link.precision === precision).map(({ code }) => code)),
  ];
  const precise = new Set(codesOf('occupation'));
  const wanted = new Set(leading.flatMap(({ leadsToDomains }) => leadsToDomains));
  const occupations = await Promise.all(
    [...precise]
      .flatMap((code) => byCode.get(code) ?? [])
      .toSorted((a, b) => collator.compare(a.title, b.title))
      .map(async (occupation) => ({
        occupation,
        name:
          links.find(({ code, precision }) => precision === 'occupation' && code === occupation.id)?.name ??
          null,
        potential: await loadRegionalClass(occupation.id),
      })),
  );
  return {
    occupations,
    families: codesOf('family')
      .map((parent) => (byParent.get(parent) ?? []).filter(({ id }) => !precise.has(id)))
      .filter((members) => members.length > 0),
    domains: domains.filter(({ id }) => wanted.has(id)),
    isByOpening,
  };
}

async function loadRegionalClass(code: string): Promise<PotentialClass | null> {
  const hiring = await loadOccupationHiring(code);
  return 'rows' in hiring ? (hiring.rows[0]?.potential.class ?? null) : null;
}
