// The trainings of the region as lists: for the pages that group them, and for the browser that searches them.

import {
  fieldOf,
  formerTrainingFields,
  levelOf,
  trainingCopy,
  trainingFields,
  trainingLevels,
} from '#copy/training.ts';
import { trainingInitials } from '#copy/training-initials.ts';
import { countPlaces } from '#domain/trainings/count-places.ts';
import { isInField } from '#domain/trainings/training-fields.ts';
import { type ListedTraining, packTraining, type TrainingIndex } from '#domain/trainings/training-list.ts';
import { loadOccupationsByCode } from './catalogue.ts';
import { territoryOf } from './geography.ts';
import { type IndexFile, toIndexFile } from './index-file.ts';
import { once } from './memoize.ts';
import { pick } from './pick.ts';
import { loadMunicipalities, loadPlaces } from './territories.ts';
import {
  loadEstablishments,
  loadListedTrainings,
  loadTrainingsById,
  type TrainingEntry,
} from './trainings.ts';

export interface TrainingGroup {
  readonly slug: string;
  readonly name: string;
  readonly trainings: readonly TrainingEntry[];
}

/** Levels that some training has, in the order of the pages. */
export const loadTrainingsByLevel = once(async () => byLevel(await loadListedTrainings()));
/** Fields that some training has, in the order of the pages. */
export const loadTrainingsByField = once(async () => byField(await loadListedTrainings()));

export const byLevel = (trainings: readonly TrainingEntry[]) =>
  split(trainings, trainingLevels, (each) => levelOf(each).slug);
export const byField = (trainings: readonly TrainingEntry[]) =>
  split(trainings, trainingFields, (each) => fieldOf(each).slug);

/** Those of the fields that were divided, under the names and addresses that they had. */
export const loadTrainingsByFormerField = once(async (): Promise<readonly TrainingGroup[]> => {
  const trainings = await loadListedTrainings();
  return formerTrainingFields.map(({ code, slug, name }) => ({
    slug,
    name,
    trainings: trainings.filter(({ field }) => isInField(field, code)),
  }));
});

function split(
  trainings: readonly TrainingEntry[],
  heads: readonly { readonly slug: string; readonly name: string }[],
  slugOf: (training: TrainingEntry) => string,
): readonly TrainingGroup[] {
  const groups = Map.groupBy(trainings, slugOf);
  return heads.flatMap(({ slug, name }) => {
    const members = groups.get(slug);
    return members === undefined ? [] : [{ slug, name, trainings: members }];
  });
}

/** "12 établissements, 240 places". */
export function writeWhere({ programmes }: TrainingEntry): string {
  const establishments = new Set(programmes.map(({ establishment }) => establishment)).size;
  return trainingCopy.where({ establishments, ...countPlaces(programmes) });
}

/** What the browser fetches. */
export const loadTrainingFile = once(async (): Promise<IndexFile> => {
  const [trainings, places, slugsOf, alsoSaidOf] = await Promise.all([
    loadListedTrainings(),
    loadPlaces(),
    loadTerritoriesOfEstablishments(),
    loadAlsoSaid(),
  ]);
  const listed = trainings.map((training) => list(training, slugsOf, alsoSaidOf(training)));
  // A region need not have all of them: none is offered as a filter that would find nothing.
  const named = ({ slug, name }: TrainingGroup) => [slug, name] as const;
  const heads = {
    levels: byLevel(trainings).map(named),
    fields: byField(trainings).map(named),
    territories: places.map(({ slug, name }) => [slug, name] as const),
    alsoSaid: [...new Set(listed.flatMap(({ alsoSaid }) => alsoSaid))],
  };
  const index: TrainingIndex = {
    ...heads,
    trainings: listed.map((training) => packTraining(training, heads)),
  };
  return toIndexFile('formations', index);
});

/** Short names, and the occupations that each leads to, with the appellation that is meant. */
const loadAlsoSaid = once(async () => {
  const [byId, occupations] = await Promise.all([loadTrainingsById(), loadOccupationsByCode()]);
  const titles = [...byId.values()].map(({ title }) => title);
  const lost = trainingInitials.find(([start]) => !titles.some((title) => title.startsWith(start)));
  if (lost !== undefined) throw new Error(`copy/training-initials.ts: no training starts with "${lost[0]}"`);
  return ({ title, leadsTo, opens }: TrainingEntry): readonly string[] => {
    const leading = leadsTo.length > 0 ? leadsTo : opens.flatMap((id) => byId.get(id)?.leadsTo ?? []);
    const names = leading
      .filter(({ precision }) => precision === 'occupation')
      .map(({ code, name }) => name ?? pick(occupations, code).title);
    const initials = trainingInitials.filter(([start]) => title.startsWith(start)).map(([, short]) => short);
    return [...new Set([...initials, ...names])];
  };
});

function list(
  training: TrainingEntry,
  slugsOf: ReadonlyMap<string, readonly string[]>,
  alsoSaid: readonly string[],
): ListedTraining {
  const ids = [...new Set(training.programmes.map(({ establishment }) => establishment))];
  const territories = new Map<string, number>();
  for (const slug of ids.flatMap((id) => slugsOf.get(id) ?? [])) {
    territories.set(slug, (territories.get(slug) ?? 0) + 1);
  }
  return {
    title: training.title,
    slug: training.slug,
    level: levelOf(training).slug,
    field: fieldOf(training).slug,
    school: training.regionalRoutes.includes('school'),
    apprenticeship: training.regionalRoutes.includes('apprenticeship'),
    territories,
    establishments: ids.length,
    ...countPlaces(training.programmes),
    alsoSaid,
  };
}

/** By id: its department, and the territory in it. */
const loadTerritoriesOfEstablishments = once(async (): Promise<ReadonlyMap<string, readonly string[]>> => {
  const [establishments, municipalities, places] = await Promise.all([
    loadEstablishments(),
    loadMunicipalities(),
    loadPlaces(),
  ]);
  const byCode = new Map(municipalities.map((municipality) => [municipality.id, municipality]));
  return new Map(
    [...establishments.values()].flatMap(({ id, municipality }) => {
      const found = byCode.get(municipality ?? '');
      if (found === undefined) return [];
      const ranks = new Set([
        territoryOf(places, { efop: null, department: found.department }),
        territoryOf(places, found),
      ]);
      return [[id, [...ranks].flatMap((rank) => places[rank]?.slug ?? [])] as const];
    }),
  );
});
