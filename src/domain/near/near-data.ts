// What the browser fetches to answer "what recruits near home": the municipalities and families once, then the figures of
// one territory. Lists rather than objects, to be light.
import { type PackedPotential, unpackPotential } from '#domain/hiring/place-potential.ts';
import type { PlacedMunicipality } from '#domain/places/municipalities.ts';
import type { NearFamily, NearOccupation } from './select-families.ts';

/** Of the whole region. */
export interface NearIndex {
  /** What the municipalities point at. The share is `misallocatedShare` of the schema. */
  readonly territories: readonly (readonly [slug: string, name: string, misallocatedShare: number | null])[];
  readonly municipalities: readonly PackedMunicipality[];
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

export type PackedMunicipality = readonly [
  id: string,
  name: string,
  department: string,
  postcodes: readonly string[],
  territory: number,
  lon: number,
  lat: number,
  population: number,
  /** Absent of most. */
  former?: readonly string[],
];

/** Title, then 0 unknown, 1 without diploma, 2 without but with experience, then 1 if green. */
export type PackedOccupation = readonly [title: string, withoutDiploma: number, isGreen: number];

/** Of one territory: the potential of each family, by code. */
export type NearPotentials = Readonly<Record<string, PackedPotential>>;

const WITHOUT_DIPLOMA = ['unknown', 'yes', 'with-experience'] as const;

export function packOccupation({ title, withoutDiploma, isGreen }: NearOccupation): PackedOccupation {
  return [title, WITHOUT_DIPLOMA.indexOf(withoutDiploma), Number(isGreen)];
}

export function unpackMunicipalities({
  municipalities,
  territories,
}: Pick<NearIndex, 'municipalities' | 'territories'>): PlacedMunicipality[] {
  return municipalities.map(
    ([id, name, department, postcodes, territory, lon, lat, population, former = []]) => ({
      id,
      name,
      former,
      department,
      postcodes,
      territory: territories[territory]?.[0] ?? '',
      lon,
      lat,
      population,
    }),
  );
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
