// What a page carries of one job family in one place, so that the browser can say it again for another place: the
// figures, rounded to what they are worth, in a short list.

import type { Confidence, Potential, PotentialClass } from './potential.ts';
import { POTENTIAL_CLASSES } from './potential.ts';
import type { Rate } from './rates.ts';
import type { JobFamilyHere } from './territory.ts';

export interface PlacePotential {
  readonly class: PotentialClass;
  /** Place among the job families of the territory, from 1, and among how many. */
  readonly rank: number;
  readonly of: number;
  /** Projects expected in a year. */
  readonly expected: number;
  /** Projects recorded by the newest survey; an estimate where `state` is not `known`. */
  readonly recorded: number;
  readonly state: JobFamilyHere['state'];
  /** Place by the projects expected, from 1. */
  readonly volumeRank: number;
  /** Share of the projects that are not seasonal. */
  readonly durability: PlaceRate;
  /** Share of the projects that employers find difficult to fill. */
  readonly ease: PlaceRate;
  /** Posts to fill until 2030 by present post, in the region. `null`: not known for this family. */
  readonly postsByJob: number | null;
  readonly confidence: Confidence;
  /** Share of the family here over its share in France, where it is a local speciality. */
  readonly speciality: number | null;
}

export type PlaceRate = Pick<Rate, 'value' | 'low' | 'high'>;

/** A list of short values: 24 places are carried by every page of an occupation. */
export type PackedPotential = readonly (number | null)[];

const CONFIDENCES = ['strong', 'medium', 'weak'] as const satisfies readonly Confidence[];
const STATES = ['none', 'few', 'known'] as const satisfies readonly JobFamilyHere['state'][];

export function toPlacePotential(family: JobFamilyHere & Potential): PlacePotential {
  const reason = <Kind extends Potential['reasons'][number]['kind']>(kind: Kind) =>
    family.reasons.find((each): each is Extract<typeof each, { kind: Kind }> => each.kind === kind);
  const cents = ({ value, low, high }: PlaceRate): PlaceRate => ({
    value: round(value, 2),
    low: round(low, 2),
    high: round(high, 2),
  });
  const postsByJob = reason('mediumTerm')?.postsByJob ?? null;
  return {
    class: family.class,
    rank: family.rank,
    of: family.of,
    expected: round(family.expected, 1),
    recorded: round(family.recorded, 1),
    state: family.state,
    volumeRank: reason('volume')?.rank ?? 0,
    durability: cents(family.durability),
    ease: cents(family.ease),
    postsByJob: postsByJob === null ? null : round(postsByJob, 2),
    confidence: family.confidence,
    speciality:
      family.isSpeciality && family.locationQuotient !== null ? round(family.locationQuotient, 1) : null,
  };
}

export function packPotential(potential: PlacePotential): PackedPotential {
  const { durability, ease } = potential;
  return [
    POTENTIAL_CLASSES.indexOf(potential.class),
    potential.rank,
    potential.of,
    potential.expected,
    potential.recorded,
    STATES.indexOf(potential.state),
    potential.volumeRank,
    ...[durability.value, durability.low, durability.high],
    ...[ease.value, ease.low, ease.high],
    potential.postsByJob,
    CONFIDENCES.indexOf(potential.confidence),
    potential.speciality,
  ];
}

/** @throws Error when the list is not one that `packPotential` made. */
export function unpackPotential(packed: PackedPotential): PlacePotential {
  const number = (index: number): number => {
    const value = packed[index];
    if (typeof value !== 'number') throw new Error(`no figure at ${index} of a packed potential`);
    return value;
  };
  const one = <Value>(values: readonly Value[], index: number): Value => {
    const value = values[number(index)];
    if (value === undefined) throw new Error(`no such value at ${index} of a packed potential`);
    return value;
  };
  const rate = (index: number): PlaceRate => ({
    value: number(index),
    low: number(index + 1),
    high: number(index + 2),
  });
  return {
    class: one(POTENTIAL_CLASSES, 0),
    rank: number(1),
    of: number(2),
    expected: number(3),
    recorded: number(4),
    state: one(STATES, 5),
    volumeRank: number(6),
    durability: rate(7),
    ease: rate(10),
    postsByJob: packed[13] ?? null,
    confidence: one(CONFIDENCES, 14),
    speciality: packed[15] ?? null,
  };
}

/** The class of another occupation in each place, a figure each: "01-3". `null` is a dash. */
export function packClasses(classes: readonly (PotentialClass | null)[]): string {
  return classes.map((each) => (each === null ? '-' : POTENTIAL_CLASSES.indexOf(each))).join('');
}

export function unpackClass(packed: string, place: number): PotentialClass | null {
  return POTENTIAL_CLASSES[Number(packed[place])] ?? null;
}

function round(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}
