// The table of dated rules as it is in the repository, for the tests of what it fixes.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createRuleBook } from '#domain/rules/rule-book.ts';
import { ruleTableSchema } from '#schemas/rule.ts';

export const ruleTable = ruleTableSchema.parse(
  JSON.parse(readFileSync(join(import.meta.dirname, '../../data/curated/rules.json'), 'utf8')),
);
export const ruleBook = createRuleBook(ruleTable.rules);
