// What a territory offers to those who study: establishments, trainings and places, by level and by field.
import {
  fieldOf,
  levelOf,
  type TrainingField,
  type TrainingLevel,
  trainingFields,
  trainingLevels,
} from '#copy/training.ts';
import { countPlaces, type Places } from '#domain/trainings/count-places.ts';
import type { Establishment, Programme } from '#schemas/establishment.ts';
import { type EstablishmentEntry, loadEstablishmentEntries } from './establishments.ts';
import { pick } from './pick.ts';
import { loadMunicipalitiesOf, type Place } from './territories.ts';
import { loadTrainingsById, type TrainingEntry } from './trainings.ts';

interface Count extends Places {
  readonly trainings: number;
}

export interface TerritoryTrainings extends Count {
  readonly entries: readonly EstablishmentEntry[];
  /** Where they are; those without a position are left out. */
  readonly points: readonly NonNullable<Establishment['position']>[];
  readonly levels: readonly (Count & { readonly level: TrainingLevel })[];
  /** The most numerous places first. */
  readonly fields: readonly (Count & { readonly field: TrainingField })[];
  /** Years of entry that the places are of, ascending. */
  readonly years: readonly number[];
}

export async function loadTerritoryTrainings(place: Place): Promise<TerritoryTrainings> {
  const [all, byId, municipalities] = await Promise.all([
    loadEstablishmentEntries(),
    loadTrainingsById(),
    loadMunicipalitiesOf(place),
  ]);
  const codes = new Set(municipalities.map(({ id }) => id));
  const entries = all.filter(({ municipality }) => municipality !== null && codes.has(municipality.id));
  const programmes = entries.flatMap((entry) => entry.programmes);
  const trainingOf = ({ training }: Programme): TrainingEntry => pick(byId, training);
  const count = (members: readonly Programme[]): Count => ({
    trainings: new Set(members.map(({ training }) => training)).size,
    ...countPlaces(members),
  });
  const byLevel = Map.groupBy(programmes, (programme) => levelOf(trainingOf(programme)).slug);
  const byField = Map.groupBy(programmes, (programme) => fieldOf(trainingOf(programme)).slug);
  return {
    ...count(programmes),
    entries,
    points: entries.flatMap(({ establishment: { position } }) => position ?? []),
    levels: trainingLevels
      .map((level) => ({ level, ...count(byLevel.get(level.slug) ?? []) }))
      .filter(({ trainings }) => trainings > 0),
    fields: trainingFields
      .map((field) => ({ field, ...count(byField.get(field.slug) ?? []) }))
      .filter(({ trainings }) => trainings > 0)
      .toSorted((a, b) => b.places - a.places),
    years: [...new Set(programmes.map(({ year }) => year))].toSorted((a, b) => a - b),
  };
}
