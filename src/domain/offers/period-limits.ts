// How long the periods of an offer may last, by the dated rules: what the import and the form for employers refuse.
import type { RuleBook } from '#domain/rules/rule-book.ts';
import type { OfferKind } from '#schemas/offer.ts';

/** Days at most, the first and the last counted. A kind for which no rule is known has none. */
export type PeriodLimits = Readonly<Partial<Record<OfferKind, number>>>;

/** Days of presence may have a weekend between them. */
const WEEKEND = 2;
const WEEK = 7;

/** @throws when the table has no such rules. */
export function findPeriodLimits({ find }: Pick<RuleBook, 'find'>, day: string): PeriodLimits {
  const limit = (key: string, toDays: (value: number) => number) => {
    const rule = find(key, day);
    return rule === null ? undefined : toDays(rule.value);
  };
  const limits = {
    'observation-3e': limit('observation-days', (days) => days + WEEKEND),
    'observation-2de': limit('second-year-weeks', (weeks) => weeks * WEEK),
    immersion: limit('immersion-days', (days) => days),
  };
  return Object.fromEntries(Object.entries(limits).filter(([, days]) => days !== undefined));
}

/** Days at most for a kind as typed or published; `null`: none is known, or there is no such kind. */
export function findLimit(limits: PeriodLimits, kind: string): number | null {
  return Object.entries(limits).find(([each]) => each === kind)?.[1] ?? null;
}

const DAY_MS = 86_400_000;

/** Days of a period, both ends counted; `null`: no last day is said. */
export function lengthOf({ from, to }: { readonly from: string; readonly to: string | null }): number | null {
  return to === null ? null : Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS) + 1;
}
