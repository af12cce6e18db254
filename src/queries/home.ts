// What the home page shows of each interest.
import {
  type InterestEntry,
  loadInterests,
  loadOccupationsOfInterest,
  type OccupationLink,
} from './catalogue.ts';
import { once } from './memoize.ts';

export interface HomeInterest {
  readonly interest: InterestEntry;
  /** Number of occupations in which it counts, in first or second place. */
  readonly count: number;
  /** A few occupations for which it comes first, spread over the alphabet so that they differ. */
  readonly examples: readonly OccupationLink[];
}

const EXAMPLES = 3;

export const loadHomeInterests = once(async (): Promise<readonly HomeInterest[]> => {
  const interests = await loadInterests();
  return Promise.all(
    interests.map(async (interest) => {
      const { principal, others } = await loadOccupationsOfInterest(interest.id);
      // An occupation that kept its older code is the general one of its family: better known than the others.
      const general = principal.filter((occupation) => occupation.id === occupation.parent);
      const known = general.length >= EXAMPLES ? general : principal;
      const stride = known.length / EXAMPLES;
      const spread = Array.from({ length: EXAMPLES }, (_, i) => known[Math.floor((i + 0.5) * stride)]);
      return {
        interest,
        count: principal.length + others.length,
        examples: spread.filter((occupation) => occupation !== undefined),
      };
    }),
  );
});
