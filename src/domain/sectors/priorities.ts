// Chooses the "métiers prioritaires" of a sector by a stated rule, since the lists of the regional dialogues are not
// public. Two motives: employers lack people for lasting jobs, or the ecological transition needs the occupation and it
// recruits. Job families are chosen, for that is what the survey counts; occupations are listed inside them.
import type { Potential, PotentialClass, Reason } from '../hiring/potential.ts';

/** Every number of the rule, with its reason. */
export const PRIORITY = {
  /** Least share of projects judged difficult: one in two, which is about the share of all projects (55 % in 2025). */
  difficulty: 0.5,
  /**
   * Least number of projects that are lasting and judged difficult, expected in the region in a year. A number, not a
   * share of lasting projects: half of the cooks are hired for a season, and the other half is still what lacks most.
   * A hundred leaves a list that is read at once, and no family that a few employers could tip.
   */
  lastingAndDifficult: 100,
  /** Least potential of a family of the transition: no one is sent to an occupation that recruits nobody here. */
  transitionClasses: ['very-high', 'high'] as readonly PotentialClass[],
  /**
   * Least share of a family's occupations that the sector holds. Below, the figures speak of other people: the few
   * nursery nurses of a hospital do not make childminders a need of hospitals. One in two: with one in four, the cooks of
   * canteens were the first need of health.
   */
  share: 0.5,
} as const;

export type PriorityMotive = 'shortage' | 'transition';

export interface PriorityFamily {
  readonly jobFamily: string;
  /** At least one; `shortage` first. */
  readonly motives: readonly PriorityMotive[];
  /**
   * Its occupations in the sector, in the order given. Where the transition is the only motive, those that the
   * transition needs.
   */
  readonly occupations: readonly string[];
  /** Projects expected in a year, and those of them that are lasting and judged difficult. */
  readonly expected: number;
  readonly lastingAndDifficult: number;
  /** Share of the projects that employers judge difficult, 0 to 1. */
  readonly difficulty: number;
  readonly potential: Potential;
}

export interface PriorityInput {
  /** Of the region. */
  readonly potentials: readonly Potential[];
  /** Codes of the occupations of the sector. */
  readonly members: readonly string[];
  /** Principal family of every occupation of the nomenclature, by code. Occupations without one are left out. */
  readonly jobFamilies: ReadonlyMap<string, string>;
  /** Codes of the occupations that are green, or strategic for the ecological transition. */
  readonly transition: ReadonlySet<string>;
  /** Families whose figures would speak of other people than those of the sector (curated, with reasons). */
  readonly setAside: ReadonlySet<string>;
}

/** Whether a sector that holds `own` of the `all` occupations of a family may speak of its figures. */
export function isOfSector(own: number, all: number): boolean {
  return own > 0 && own >= PRIORITY.share * all;
}

/** The family in which most lasting and difficult projects are expected comes first. */
export function selectPriorities(input: PriorityInput): PriorityFamily[] {
  const { potentials, members, jobFamilies, transition, setAside } = input;
  const sizes = new Map<string, number>();
  for (const jobFamily of jobFamilies.values()) sizes.set(jobFamily, (sizes.get(jobFamily) ?? 0) + 1);
  const membersByFamily = Map.groupBy(members, (code) => jobFamilies.get(code));
  return potentials
    .flatMap((potential): PriorityFamily[] => {
      const { jobFamily } = potential;
      const own = membersByFamily.get(jobFamily) ?? [];
      if (
        !isOfSector(own.length, sizes.get(jobFamily) ?? 0) ||
        setAside.has(jobFamily) ||
        potential.confidence === 'weak'
      )
        return [];
      const figures = readFigures(potential.reasons);
      const needed = own.filter((code) => transition.has(code));
      const lacks =
        // As pages say it: 49.6 % is written 50 %.
        Math.round(100 * figures.difficulty) >= 100 * PRIORITY.difficulty &&
        figures.lastingAndDifficult >= PRIORITY.lastingAndDifficult;
      const changes = needed.length > 0 && PRIORITY.transitionClasses.includes(potential.class);
      const motives: PriorityMotive[] = [];
      if (lacks) motives.push('shortage');
      if (changes) motives.push('transition');
      if (motives.length === 0) return [];
      return [{ jobFamily, motives, occupations: lacks ? own : needed, ...figures, potential }];
    })
    .toSorted(
      (a, b) => b.lastingAndDifficult - a.lastingAndDifficult || (a.jobFamily < b.jobFamily ? -1 : 1),
    );
}

function readFigures(reasons: readonly Reason[]) {
  let [expected, durability, difficulty] = [0, 0, 0];
  for (const reason of reasons) {
    if (reason.kind === 'volume') expected = reason.expected;
    if (reason.kind === 'durability') durability = reason.rate.value;
    // The share judged difficult by employers, which is what makes it easy for a candidate.
    if (reason.kind === 'ease') difficulty = reason.rate.value;
  }
  return { expected, difficulty, lastingAndDifficult: expected * durability * difficulty };
}
