// The trainings and what is known of each in the region: where it is given, and what becomes of those who leave it.
import { getCollection } from 'astro:content';
import { fieldOfGroup } from '#domain/trainings/training-fields.ts';
import type { Establishment, Programme } from '#schemas/establishment.ts';
import type { Insertion, Training } from '#schemas/training.ts';
import { sortByTitle } from './catalogue.ts';
import { once } from './memoize.ts';

/** A training, with all that the region knows of it. */
export interface TrainingEntry extends Training {
  readonly programmes: readonly Programme[];
  readonly insertions: readonly Insertion[];
  /** Routes by which a file knows it in the region. */
  readonly regionalRoutes: readonly ('school' | 'apprenticeship')[];
  /** The common seconde of several opens on it. */
  readonly isOpened: boolean;
  /** Code of the field under which it is browsed; that of what it opens where it has none. `null`: several. */
  readonly field: string | null;
  /**
   * It is given in the region, as its places or those who left it show, or a training given there opens it. The others
   * have no page: nothing would be told of them that the official one does not tell better.
   */
  readonly hasPage: boolean;
}

/** All of them, by title. */
export const loadTrainings = once(async (): Promise<readonly TrainingEntry[]> => {
  const [trainings, programmes, insertions] = await Promise.all([
    getCollection('trainings'),
    loadProgrammes(),
    getCollection('insertions'),
  ]);
  const byId = new Map(trainings.map(({ data }) => [data.id, data]));
  const programmesOf = Map.groupBy(programmes, ({ training }) => training);
  const insertionsOf = Map.groupBy(
    insertions.map(({ data }) => data),
    ({ training }) => training,
  );
  const opened = new Set([...programmesOf.keys()].flatMap((id) => byId.get(id)?.opens ?? []));
  const openedBySeconde = new Set(
    trainings.flatMap(({ data }) => (data.kind === 'seconde-pro' ? data.opens : [])),
  );
  return sortByTitle(
    trainings.map(({ data }): TrainingEntry => {
      const given = programmesOf.get(data.id) ?? [];
      const left = insertionsOf.get(data.id) ?? [];
      const routes = new Set([...given, ...left].map(({ route }) => route));
      const nsf = data.nsf ?? data.opens.map((id) => byId.get(id)?.nsf).find(Boolean) ?? null;
      return {
        ...data,
        programmes: given,
        insertions: left,
        regionalRoutes: (['school', 'apprenticeship'] as const).filter((route) => routes.has(route)),
        isOpened: openedBySeconde.has(data.id),
        field: nsf === null ? null : fieldOfGroup(nsf),
        hasPage: given.length > 0 || left.length > 0 || opened.has(data.id),
      };
    }),
  );
});

export const loadTrainingsById = once(async (): Promise<ReadonlyMap<string, TrainingEntry>> => {
  return new Map((await loadTrainings()).map((training) => [training.id, training]));
});

/** Those that have a page, by title. */
export const loadListedTrainings = once(async (): Promise<readonly TrainingEntry[]> => {
  return (await loadTrainings()).filter(({ hasPage }) => hasPage);
});

export const loadProgrammes = once(async (): Promise<readonly Programme[]> => {
  return (await getCollection('programmes')).map(({ data }) => data);
});

/** By id. A programme may name one that no directory knows: it is not there. */
export const loadEstablishments = once(async (): Promise<ReadonlyMap<string, Establishment>> => {
  return new Map((await getCollection('establishments')).map(({ data }) => [data.id, data]));
});
