// What the comparison shows of one occupation: a file of one or two kilobytes for each.
import type { ResolvedAccess } from '#domain/access/resolve-access.ts';
import type { WorkContextWording } from '#schemas/curated.ts';
import type { People } from '#schemas/people.ts';

export interface ComparedOccupation {
  readonly code: string;
  readonly title: string;
  /** `null`: no figure of recruitment is its own; `because` says why. */
  readonly jobFamily: {
    readonly id: string;
    readonly label: string;
    /** Occupations that show the same figures, this one apart. */
    readonly sharedWith: number;
  } | null;
  /** Why there is no job family. `null` where there is one, and where the survey does not cover the occupation. */
  readonly because: string | null;
  /** `null`: no portrait is sure enough. */
  readonly people: Pick<
    People,
    'label' | 'level' | 'employment' | 'women' | 'ages' | 'contracts' | 'wage' | 'fromGroup'
  > | null;
  readonly access: ResolvedAccess;
  /** Empty: ROME mentions none. */
  readonly conditions: readonly {
    readonly group: WorkContextWording['group'];
    readonly labels: readonly string[];
  }[];
  /** Short names, the principal one first. */
  readonly interests: readonly string[];
  readonly skills: {
    /** At the heart of the occupation. */
    readonly core: readonly string[];
    readonly others: readonly string[];
  };
}

/** A skill that some share, and which of the compared, by their places. */
export interface SharedSkill {
  readonly label: string;
  readonly places: readonly number[];
}

export interface ComparedSkills {
  readonly ofAll: readonly string[];
  readonly ofSome: readonly SharedSkill[];
  /** For each, in its place: those at its heart that no other has. */
  readonly own: readonly (readonly string[])[];
}

/** Those at the heart of an occupation come first. */
export function compareSkills(occupations: readonly Pick<ComparedOccupation, 'skills'>[]): ComparedSkills {
  const places = new Map<string, number[]>();
  const add = (label: string, place: number) => places.set(label, [...(places.get(label) ?? []), place]);
  for (const [place, { skills }] of occupations.entries()) for (const label of skills.core) add(label, place);
  for (const [place, { skills }] of occupations.entries()) {
    for (const label of skills.others) add(label, place);
  }
  const shared = [...places].filter(([, holders]) => holders.length > 1);
  return {
    ofAll: shared.filter(([, holders]) => holders.length === occupations.length).map(([label]) => label),
    ofSome: shared
      .filter(([, holders]) => holders.length < occupations.length)
      .map(([label, holders]) => ({ label, places: holders.toSorted((a, b) => a - b) })),
    own: occupations.map(({ skills }) => skills.core.filter((label) => places.get(label)?.length === 1)),
  };
}
