// The dated rules of data/curated/rules.json: pay, aids, internships, hours.
import { getEntry } from 'astro:content';
import { createRuleBook, type RuleBook, type RuleStatus, statusOf } from '#domain/rules/rule-book.ts';
import type { Rule, RuleSource } from '#schemas/rule.ts';
import { once } from './memoize.ts';

/** A rule with its source, and whether it holds on the day of the build. */
export interface CitedRule extends Omit<Rule, 'source'> {
  readonly source: RuleSource;
  readonly status: RuleStatus;
}

export interface Rules {
  /** In the order of the table. */
  readonly rules: readonly CitedRule[];
  readonly book: RuleBook;
  /** The day of the build. */
  readonly today: string;
}

/** @throws when the table is missing. */
export const loadRules = once(async (): Promise<Rules> => {
  const entry = await getEntry('rules', 'all');
  if (entry === undefined) throw new Error('data/curated/rules.json is missing');
  const today = new Date().toISOString().slice(0, 10);
  const sources = new Map(entry.data.sources.map((source) => [source.id, source]));
  const rules = entry.data.rules.flatMap((rule) => {
    // The schema has refused a rule of no source.
    const source = sources.get(rule.source);
    if (source === undefined) return [];
    // Of a rule without an end, what is told is the day on which it was checked, beside it: that day it was in force.
    const day = rule.validUntil === null && rule.checked < today ? rule.checked : today;
    return [{ ...rule, source, status: statusOf(rule, day) }];
  });
  return { rules, book: createRuleBook(entry.data.rules), today };
});
