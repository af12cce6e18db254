// The hiring potential of each job family in a territory: a class by rank among the families of that territory, how
// far to trust it, and the reasons with their figures. Words are put on them elsewhere.
import type { Rate } from './rates.ts';
import type { JobFamilyHere } from './territory.ts';
import { CLASS_LIMITS, CONFIDENCE, MEDIUM_TERM_FULL, POTENTIAL, SPECIALITY } from './weights.ts';

export type PotentialClass = 'very-high' | 'high' | 'medium' | 'low' | 'very-low';
export const POTENTIAL_CLASSES: readonly PotentialClass[] = [
  'very-high',
  'high',
  'medium',
  'low',
  'very-low',
];

export type Confidence = 'strong' | 'medium' | 'weak';
export type Component = keyof typeof POTENTIAL;
export type PotentialWeights = Readonly<Record<Component, number>>;

/** One fact that made the class, with what it weighs: 0 to 1, the weights of one family adding up to one. */
export type Reason =
  | {
      readonly kind: 'volume';
      readonly weight: number;
      /** Projects expected, and recorded this year. */
      readonly expected: number;
      readonly recorded: number;
      /** Place by the projects expected among the families of the territory, from 1. */
      readonly rank: number;
    }
  | { readonly kind: 'durability' | 'ease'; readonly weight: number; readonly rate: Rate }
  | {
      readonly kind: 'mediumTerm';
      readonly weight: number;
      /** Posts to fill until 2030 by present post, in the region. `null`: the crosswalk is ambiguous, it weighs nothing. */
      readonly postsByJob: number | null;
    };

export interface Potential {
  readonly jobFamily: string;
  readonly class: PotentialClass;
  /** Place in the territory, from 1, and among how many families. */
  readonly rank: number;
  readonly of: number;
  /** 0 to 1; orders the families of one territory, and compares nothing else. */
  readonly score: number;
  /** How many projects recorded in the place it rests upon. */
  readonly confidence: Confidence;
  readonly reasons: readonly Reason[];
  /** Share of the family here over its share in France. `null` where too few are expected for saying so. */
  readonly locationQuotient: number | null;
  /** Recruited here markedly more than elsewhere. */
  readonly isSpeciality: boolean;
}

export interface PotentialInput {
  readonly families: readonly JobFamilyHere[];
  /** Share of each family in the projects of France, by code. */
  readonly nationalShares: ReadonlyMap<string, number>;
  /** Posts to fill until 2030 by present post in the region, by code. Families without clear crosswalk are left out. */
  readonly mediumTerm?: ReadonlyMap<string, number>;
  /** The table of weights.ts, unless one measures what moves with them. */
  readonly weights?: PotentialWeights;
}

/** Best first; equals in the order of their codes. */
export function assessPotential(input: PotentialInput): Potential[] {
  const { families, nationalShares, weights = POTENTIAL } = input;
  const greatest = Math.max(1, ...families.map(({ expected }) => expected));
  const total = families.reduce((sum, { expected }) => sum + expected, 0);
  const ranks = new Map(
    families
      .toSorted((a, b) => b.expected - a.expected || byCode(a, b))
      .map(({ jobFamily }, index) => [jobFamily, index + 1]),
  );
  const scored = families.map((family) => {
    const postsByJob = input.mediumTerm?.get(family.jobFamily) ?? null;
    const values = {
      volume: Math.log1p(family.expected) / Math.log1p(greatest),
      durability: family.durability.value,
      ease: family.ease.value,
      mediumTerm: postsByJob === null ? null : Math.max(0, Math.min(1, postsByJob / MEDIUM_TERM_FULL)),
    };
    const shares = renormalise(weights, (component) => values[component] !== null);
    const score = COMPONENTS.reduce(
      (sum, component) => sum + shares[component] * (values[component] ?? 0),
      0,
    );
    const reasons: Reason[] = [
      {
        kind: 'volume',
        weight: shares.volume,
        expected: family.expected,
        recorded: family.recorded,
        rank: ranks.get(family.jobFamily) ?? 0,
      },
      { kind: 'durability', weight: shares.durability, rate: family.durability },
      { kind: 'ease', weight: shares.ease, rate: family.ease },
      { kind: 'mediumTerm', weight: shares.mediumTerm, postsByJob },
    ];
    return { family, score, reasons };
  });
  return scored
    .toSorted((a, b) => b.score - a.score || byCode(a.family, b.family))
    .map(({ family, score, reasons }, index): Potential => {
      const quotient = locationQuotient(family, total, nationalShares);
      return {
        jobFamily: family.jobFamily,
        class: classOf(index, families.length),
        rank: index + 1,
        of: families.length,
        score,
        confidence: confidenceOf(family.recorded),
        reasons,
        locationQuotient: quotient,
        isSpeciality: quotient !== null && quotient >= SPECIALITY.quotient,
      };
    });
}

const COMPONENTS = ['volume', 'durability', 'ease', 'mediumTerm'] as const satisfies Component[];

/** What is not known weighs nothing, and the others take its weight in proportion. */
function renormalise(
  weights: PotentialWeights,
  isKnown: (component: Component) => boolean,
): PotentialWeights {
  const total = COMPONENTS.filter(isKnown).reduce((sum, component) => sum + weights[component], 0);
  const share = (component: Component) => (isKnown(component) ? weights[component] / total : 0);
  return {
    volume: share('volume'),
    durability: share('durability'),
    ease: share('ease'),
    mediumTerm: share('mediumTerm'),
  };
}

function classOf(index: number, count: number): PotentialClass {
  const place = CLASS_LIMITS.findIndex((limit) => (index + 0.5) / count < limit);
  return POTENTIAL_CLASSES[place === -1 ? CLASS_LIMITS.length : place] ?? 'very-low';
}

function confidenceOf(recorded: number): Confidence {
  if (recorded >= CONFIDENCE.strong) return 'strong';
  return recorded >= CONFIDENCE.medium ? 'medium' : 'weak';
}

function locationQuotient(
  { jobFamily, expected }: JobFamilyHere,
  total: number,
  nationalShares: ReadonlyMap<string, number>,
): number | null {
  const national = nationalShares.get(jobFamily) ?? 0;
  if (national === 0 || total === 0 || expected < SPECIALITY.projects) return null;
  return expected / total / national;
}

function byCode(a: JobFamilyHere, b: JobFamilyHere): number {
  return a.jobFamily < b.jobFamily ? -1 : 1;
}
