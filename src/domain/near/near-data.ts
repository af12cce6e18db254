// What the browser fetches to answer "what recruits near home": the families once, then the figures of
// one territory. Lists rather than objects, to be light.
import { type PackedPotential, unpackPotential } from '#domain/hiring/place-potential.ts';
import type { NearFamily, NearOccupation } from './select-families.ts';

/** Of the whole region. */
export interface NearIndex {
  /** Codes and labels of the fields above the families. */
  readonly fields: readonly LabelledField[];
  /** Identifiers and names of the regional sectors; none in a region without. */
  readonly sectors: readonly LabelledField[];
  readonly families: readonly (readonly [
    code: string,
    label: string,
    fields: readonly string[],
    occupations: readonly PackedOccupation[],
  ])[];
}

export type LabelledField = readonly [code: string, label: string];

/** Title, then 0 unknown, 1 without diploma, 2 without but with experience, then 1 if green. */
export type PackedOccupation = readonly [title: string, withoutDiploma: number, isGreen: number];

/** Of one territory: the potential of each family, by code. */
export type NearPotentials = Readonly<Record<string, PackedPotential>>;

const WITHOUT_DIPLOMA = ['unknown', 'yes', 'with-experience'] as const;

export function packOccupation({ title, withoutDiploma, isGreen }: NearOccupation): PackedOccupation {
  return [title, WITHOUT_DIPLOMA.indexOf(withoutDiploma), Number(isGreen)];
}

/** The families of which this territory says something. */
export function unpackFamilies({ families }: NearIndex, potentials: NearPotentials): NearFamily[] {
  return families.flatMap(([id, label, fields, occupations]) => {
    const packed = potentials[id];
    if (packed === undefined) return [];
    return {
      id,
      label,
      fields,
      occupations: occupations.map(
        ([title, withoutDiploma, isGreen]): NearOccupation => ({
          title,
          withoutDiploma: WITHOUT_DIPLOMA[withoutDiploma] ?? 'unknown',
          isGreen: isGreen === 1,
        }),
      ),
      potential: unpackPotential(packed),
    };
  });
}
