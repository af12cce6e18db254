// Limits of age and of length that a contract crosses: the pay is computed all the same, and the page says what to check.
import type { DatedRule, RuleBook } from '#domain/rules/rule-book.ts';
import { firstDayOf } from './month.ts';
import type { Simulation } from './simulation.ts';

export type Limit = 'apprentice-age' | 'apprentice-length' | 'pro-age' | 'pro-length';

export interface CrossedLimit {
  readonly limit: Limit;
  /** The age or the months that are the limit. */
  readonly rule: DatedRule;
  /** What an exception allows: years or months; `null` where the table has none. */
  readonly exception: DatedRule | null;
}

export function findCrossedLimits(book: RuleBook, simulation: Simulation): readonly CrossedLimit[] {
  const { contract, age, months, disabled, start } = simulation;
  const isApprentice = contract === 'apprenticeship';
  const crossed: CrossedLimit[] = [];
  const check = (limit: Limit, key: string, isBeyond: (value: number) => boolean, exceptionKey?: string) => {
    const rule = book.find(key, firstDayOf(start));
    if (rule === null || !isBeyond(rule.value)) return;
    const exception = exceptionKey === undefined ? null : book.find(exceptionKey, firstDayOf(start));
    crossed.push({ limit, rule, exception });
  };
  if (isApprentice && !disabled) {
    check('apprentice-age', 'apprentice-oldest', (oldest) => age > oldest, 'apprentice-oldest-following');
    check(
      'apprentice-length',
      'apprentice-longest',
      (longest) => months > longest,
      'apprentice-longest-disabled',
    );
  }
  if (!isApprentice) {
    check('pro-age', 'professionalisation-youngest', (youngest) => age < youngest);
    check('pro-length', 'professionalisation-longest', (longest) => months > longest);
  }
  return crossed;
}
