// The trainings that lead to an occupation, by level, with where they are given: in the region and in each of its places.
import { getCollection } from 'astro:content';
import { levelOf, type TrainingLevel, trainingLevels } from '#copy/training.ts';
import { takesBroadStudies } from '#domain/trainings/broad-studies.ts';
import { countPlaces } from '#domain/trainings/count-places.ts';
import type { Offer } from '#domain/trainings/near-offer.ts';
import type { Programme } from '#schemas/establishment.ts';
import type { Domain } from '#schemas/nomenclature.ts';
import type { Training } from '#schemas/training.ts';
import { loadOccupationsByCode } from './catalogue.ts';
import { once } from './memoize.ts';
import { pick } from './pick.ts';
import { loadMunicipalities, loadPlaces } from './territories.ts';
import { loadEstablishments, loadTrainings, loadTrainingsById, type TrainingEntry } from './trainings.ts';

export interface TrainingOffer {
  /** In the region, establishments that no directory names included. */
  readonly region: Offer;
  /** By rank of the place in `loadPlaces`; only where there is some. */
  readonly near: ReadonlyMap<number, Offer>;
}

export interface LeadingTraining {
  readonly training: TrainingEntry;
  /** Which appellation of the occupation it names, where its title does not say it. */
  readonly name: string | null;
  readonly offer: TrainingOffer;
}

export interface LevelOfTrainings {
  readonly level: TrainingLevel;
  /** Those with the most places first. */
  readonly trainings: readonly LeadingTraining[];
}

export interface OccupationTrainings {
  /** A source says that they lead to this very occupation. */
  readonly precise: readonly LevelOfTrainings[];
  /** They lead to the family of it, no source saying to which of its occupations; none of the above. */
  readonly family: readonly LevelOfTrainings[];
  /** Broad ones, which lead to its domain, where it takes such studies; none of the above. */
  readonly broad: readonly TrainingEntry[];
  /** Of the precise ones, else of those of the family. */
  readonly offer: TrainingOffer;
  /** Some of them are the common year of several, which lead elsewhere too. */
  readonly hasCommonYear: boolean;
  /** Years of entry that the places are of, ascending. */
  readonly years: readonly number[];
  /** Those that exist in France, and of which nothing is known in the region; precise links first. */
  readonly elsewhere: readonly Training[];
}

export async function loadOccupationTrainings(code: string): Promise<OccupationTrainings> {
  const [index, occupations, byId, toOffer, exceptions] = await Promise.all([
    indexLinks(),
    loadOccupationsByCode(),
    loadTrainingsById(),
    loadOfferCounter(),
    loadBroadStudies(),
  ]);
  const occupation = pick(occupations, code);
  const { parent, domain } = occupation;
  const precise = index.precise.get(code) ?? [];
  // Told once: the precise link says more.
  const family = (index.family.get(parent) ?? []).filter((training) => !precise.includes(training));
  const broad = takesBroadStudies(occupation, exceptions.has(code)) ? (index.broad.get(domain) ?? []) : [];
  const here = (trainings: readonly TrainingEntry[]) => trainings.filter(({ hasPage }) => hasPage);
  const told = here(precise).length > 0 ? here(precise) : here(family);
  const programmes = told.flatMap((training) => training.programmes);
  const byLevel = (trainings: readonly TrainingEntry[]) =>
    groupByLevel(
      here(trainings).map((training) => ({
        training,
        name:
          leadersOf(training, byId)
            .flatMap(({ leadsTo }) => leadsTo)
            .find((link) => link.code === code && link.precision === 'occupation')?.name ?? null,
        offer: toOffer(training.programmes),
      })),
    );
  return {
    precise: byLevel(precise),
    family: byLevel(family),
    broad: here(broad)
      .filter((training) => !precise.includes(training) && !family.includes(training))
      .toSorted((a, b) => placesOf(b) - placesOf(a)),
    offer: toOffer(programmes),
    hasCommonYear: told.some(({ kind }) => kind === 'seconde-pro'),
    years: [...new Set(programmes.map(({ year }) => year))].toSorted((a, b) => a - b),
    elsewhere: [...precise, ...family].filter(({ hasPage }) => !hasPage),
  };
}

const placesOf = ({ programmes }: TrainingEntry) => countPlaces(programmes).places;

function groupByLevel(trainings: readonly LeadingTraining[]): readonly LevelOfTrainings[] {
  const byLevel = Map.groupBy(trainings, ({ training }) => levelOf(training).slug);
  return trainingLevels
    .map((level) => ({
      level,
      trainings: (byLevel.get(level.slug) ?? []).toSorted(
        ({ offer: { region: a } }, { offer: { region: b } }) => b.places + b.later - (a.places + a.later),
      ),
    }))
    .filter(({ trainings: members }) => members.length > 0);
}

interface LinkIndex {
  readonly precise: ReadonlyMap<string, readonly TrainingEntry[]>;
  /** By parent (ROME V3). */
  readonly family: ReadonlyMap<string, readonly TrainingEntry[]>;
  readonly broad: ReadonlyMap<Domain['id'], readonly TrainingEntry[]>;
}

const indexLinks = once(async (): Promise<LinkIndex> => {
  const [trainings, byId] = await Promise.all([loadTrainings(), loadTrainingsById()]);
  const precise = new Map<string, TrainingEntry[]>();
  const family = new Map<string, TrainingEntry[]>();
  const broad = new Map<string, TrainingEntry[]>();
  for (const training of trainings) {
    const leading = leadersOf(training, byId);
    const links = leading.flatMap(({ leadsTo }) => leadsTo);
    const codesOf = (precision: 'occupation' | 'family') =>
      links.filter((link) => link.precision === precision).map(({ code }) => code);
    file(precise, codesOf('occupation'), training);
    file(family, codesOf('family'), training);
    file(
      broad,
      leading.flatMap(({ leadsToDomains }) => leadsToDomains),
      training,
    );
  }
  return { precise, family, broad };
});

/** Occupations of which broad studies are told although the law closes them. */
const loadBroadStudies = once(async (): Promise<ReadonlySet<string>> => {
  const rows = await getCollection('broadStudies');
  return new Set(rows.flatMap(({ data }) => data.rows.flatMap(({ codes }) => codes)));
});

/** What is entered before a choice leads where what it opens leads. */
function leadersOf(training: Training, byId: ReadonlyMap<string, Training>): readonly Training[] {
  const isSilent = training.leadsTo.length === 0 && training.leadsToDomains.length === 0;
  return isSilent ? training.opens.map((id) => pick(byId, id)) : [training];
}

function file(index: Map<string, TrainingEntry[]>, codes: readonly string[], training: TrainingEntry): void {
  for (const code of new Set(codes)) {
    const filed = index.get(code);
    if (filed === undefined) index.set(code, [training]);
    else filed.push(training);
  }
}

/** Counts what programmes offer, each establishment once. */
const loadOfferCounter = once(async () => {
  const ranksOf = await loadRanksOfEstablishments();
  const count = (programmes: readonly Programme[]): Offer => ({
    establishments: new Set(programmes.map(({ establishment }) => establishment)).size,
    ...countPlaces(programmes),
  });
  return (programmes: readonly Programme[]): TrainingOffer => {
    const placed = programmes.flatMap((programme) =>
      (ranksOf.get(programme.establishment) ?? []).map((rank) => ({ rank, programme })),
    );
    const near = Map.groupBy(placed, ({ rank }) => rank);
    return {
      region: count(programmes),
      near: new Map(
        [...near]
          .toSorted(([a], [b]) => a - b)
          .map(([rank, members]) => [rank, count(members.map(({ programme }) => programme))]),
      ),
    };
  };
});

/** The department and the Efop territory of each establishment, by their ranks in `loadPlaces`. */
const loadRanksOfEstablishments = once(async (): Promise<ReadonlyMap<string, readonly number[]>> => {
  const [establishments, municipalities, places] = await Promise.all([
    loadEstablishments(),
    loadMunicipalities(),
    loadPlaces(),
  ]);
  const byCode = new Map(municipalities.map((municipality) => [municipality.id, municipality]));
  return new Map(
    [...establishments].map(([id, { municipality }]) => {
      const here = byCode.get(municipality ?? '');
      const ranks = places.flatMap(({ kind, code }, rank) =>
        (kind === 'department' && code === here?.department) || (kind === 'efop' && code === here?.efop)
          ? [rank]
          : [],
      );
      return [id, ranks];
    }),
  );
});
