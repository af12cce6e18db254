// The list of what recruits in a place: job families, filtered and sorted, each with the occupations that fit.
import type { PlacePotential } from '#domain/hiring/place-potential.ts';

export interface NearOccupation {
  readonly title: string;
  /** Whether one may start without a diploma; `unknown` is not no. */
  readonly withoutDiploma: 'yes' | 'with-experience' | 'unknown';
  /** Green, or useful to the ecological transition. */
  readonly isGreen: boolean;
}

export interface NearFamily {
  /** FAP-2021 code. */
  readonly id: string;
  readonly label: string;
  /** Code of the field (FAP-22) above it, then of each regional sector that it belongs to: none looks like another. */
  readonly fields: readonly string[];
  readonly occupations: readonly NearOccupation[];
  readonly potential: PlacePotential;
}

export interface NearFilters {
  /** Mostly lasting jobs only. */
  readonly lasting: boolean;
  readonly withoutDiploma: boolean;
  readonly green: boolean;
  /** Code of a field or of a regional sector; `null` for all. */
  readonly field: string | null;
  readonly sort: NearSort;
}

export const NEAR_SORTS = ['potential', 'number', 'name'] as const;
export type NearSort = (typeof NEAR_SORTS)[number];

export const NO_FILTERS: NearFilters = {
  lasting: false,
  withoutDiploma: false,
  green: false,
  field: null,
  sort: 'potential',
};

/** A family is mostly lasting when at least this share of its projects is not seasonal. */
const LASTING = 0.5;

export interface SelectedFamily extends NearFamily {
  /** Those that fit the filters. */
  readonly fitting: readonly NearOccupation[];
  /** Those of which nothing tells whether they fit: listed below, not hidden. */
  readonly unknown: readonly NearOccupation[];
}

/** A family in which no occupation is known to fit comes after all those where one is; one that cannot fit is left out. */
export function selectFamilies(families: readonly NearFamily[], filters: NearFilters): SelectedFamily[] {
  return families
    .filter(({ fields, potential }) => {
      if (filters.field !== null && !fields.includes(filters.field)) return false;
      return !filters.lasting || potential.durability.value >= LASTING;
    })
    .map((family): SelectedFamily => {
      const candidates = family.occupations.filter(({ isGreen }) => !filters.green || isGreen);
      if (!filters.withoutDiploma) return { ...family, fitting: candidates, unknown: [] };
      const isKnown = ({ withoutDiploma }: NearOccupation) => withoutDiploma !== 'unknown';
      return {
        ...family,
        fitting: candidates.filter(isKnown),
        unknown: candidates.filter((occupation) => !isKnown(occupation)),
      };
    })
    .filter(({ fitting, unknown }) => fitting.length + unknown.length > 0)
    .toSorted(
      (a, b) => Number(a.fitting.length === 0) - Number(b.fitting.length === 0) || ORDERS[filters.sort](a, b),
    );
}

const collator = new Intl.Collator('fr', { sensitivity: 'base' });

const ORDERS: Readonly<Record<NearSort, (a: NearFamily, b: NearFamily) => number>> = {
  potential: (a, b) => a.potential.rank - b.potential.rank,
  number: (a, b) => b.potential.expected - a.potential.expected || a.potential.rank - b.potential.rank,
  name: (a, b) => collator.compare(a.label, b.label),
};
