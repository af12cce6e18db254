// Our audit of accessibility: the criteria by topic, and the rate that the statement gives.
import { getEntry } from 'astro:content';
import { type Conformity, rateConformity } from '#domain/accessibility/conformity.ts';
import { type AuditedCriterion, CRITERIA_OF_TOPICS } from '#schemas/accessibility-audit.ts';
import { once } from './memoize.ts';

export interface AccessibilityAudit {
  readonly date: string;
  readonly conformity: Conformity;
  readonly faults: readonly AuditedCriterion[];
  /** In the order of the RGAA. */
  readonly topics: readonly (readonly AuditedCriterion[])[];
}

/** @throws when docs/accessibility-audit.json was not read. */
export const loadAccessibilityAudit = once(async (): Promise<AccessibilityAudit> => {
  const audit = (await getEntry('accessibilityAudit', 'all'))?.data;
  if (audit === undefined) throw new Error('docs/accessibility-audit.json is missing');
  const { date, criteria } = audit;
  return {
    date,
    conformity: rateConformity(criteria),
    faults: criteria.filter(({ fault }) => fault !== undefined),
    topics: CRITERIA_OF_TOPICS.map((_, index) => criteria.filter(({ id }) => id.startsWith(`${index + 1}.`))),
  };
});
