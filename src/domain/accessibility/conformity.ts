// The rate of conformity that a French statement of accessibility gives, and the words of the law for it.
import type { CriterionStatus } from '#schemas/accessibility-audit.ts';

export interface Conformity {
  readonly conform: number;
  readonly applicable: number;
  readonly notApplicable: number;
  /** Whole percents, rounded down: 99.6 is not all. */
  readonly rate: number;
  /** Arrêté of 20 September 2019: all, at least half, or less. */
  readonly level: 'total' | 'partial' | 'none';
}

export function rateConformity(criteria: readonly { readonly status: CriterionStatus }[]): Conformity {
  const count = (status: CriterionStatus) => criteria.filter((each) => each.status === status).length;
  const conform = count('conform');
  const notApplicable = count('not-applicable');
  const applicable = criteria.length - notApplicable;
  const rate = applicable === 0 ? 0 : Math.floor((100 * conform) / applicable);
  return {
    conform,
    applicable,
    notApplicable,
    rate,
    level: rate === 100 ? 'total' : rate >= 50 ? 'partial' : 'none',
  };
}
