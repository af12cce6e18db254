// Finds the row of a dated rule for a day, and says whether that day is covered, past its end, or after the last check.
import type { Rule } from '#schemas/rule.ts';

/** What the code needs of a rule: the words stay on the page. */
export type RuleFact = Pick<Rule, 'id' | 'key' | 'value' | 'checked' | 'validFrom' | 'validUntil'>;

/**
 * `in-force`: the row holds on that day. `to-check`: it has no known end and the day is after the last check, so that the
 * value is only the last known. `past`: it had ended, and no later row is known.
 */
export type RuleStatus = 'in-force' | 'to-check' | 'past';

export interface DatedRule {
  readonly id: string;
  readonly value: number;
  readonly status: RuleStatus;
  /** As in the table. */
  readonly validFrom: string | null;
  readonly validUntil: string | null;
}

export interface RuleBook {
  /** `null` on a day before the first row. @throws when the table has no number under this key. */
  readonly find: (key: string, day: string) => DatedRule | null;
  /** The date that a rule fixes. @throws when the table has none under this key. */
  readonly findDate: (key: string) => string;
  /** First day of the first row; `null` where its source does not say it. @throws as `find`. */
  readonly firstDay: (key: string) => string | null;
}

export function createRuleBook(rules: readonly RuleFact[]): RuleBook {
  const byKey = Map.groupBy(
    // The last that has begun is the one that holds.
    rules.toSorted((a, b) => compareDays(b.validFrom ?? '', a.validFrom ?? '')),
    ({ key }) => key,
  );
  const rowsOf = (key: string) => {
    const rows = byKey.get(key);
    if (rows === undefined) throw new Error(`data/curated/rules.json has no rule "${key}"`);
    return rows;
  };
  return {
    find(key, day) {
      const row = rowsOf(key).find(({ validFrom }) => (validFrom ?? '') <= day);
      if (row === undefined) return null;
      if (typeof row.value !== 'number')
        throw new Error(`rule "${row.id}" of data/curated/rules.json is no number`);
      const { id, value, validFrom, validUntil } = row;
      return { id, value, status: statusOf(row, day), validFrom, validUntil };
    },
    findDate(key) {
      const value = rowsOf(key)[0]?.value;
      if (typeof value !== 'string') throw new Error(`rule "${key}" of data/curated/rules.json is no date`);
      return value;
    },
    firstDay: (key) => rowsOf(key).at(-1)?.validFrom ?? null,
  };
}

export function statusOf(
  { validUntil, checked }: Pick<RuleFact, 'validUntil' | 'checked'>,
  day: string,
): RuleStatus {
  if (validUntil === null) return day > checked ? 'to-check' : 'in-force';
  return day > validUntil ? 'past' : 'in-force';
}

function compareDays(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
