import { describe, expect, test } from 'vitest';
import { ruleTableSchema } from './rule.ts';

const source = { id: 'code', publisher: 'Code du travail', title: 'Articles', url: null };
const rule = {
  id: 'wage-2026',
  key: 'wage',
  topic: 'smic',
  name: 'Smic',
  value: 12,
  unit: 'euro-per-hour',
  source: 'code',
  checked: '2026-11-23',
  validFrom: '2026-01-01',
  validUntil: null,
  confirmed: true,
};
const table = (...rules: object[]) => ruleTableSchema.safeParse({ sources: [source], rules });

describe('a table of rules', () => {
  test('is read when it is whole', () => {
    expect(table(rule).success).toBe(true);
    expect(table({ ...rule, id: 'wage-2025', validFrom: null, validUntil: '2025-12-31' }, rule).success).toBe(
      true,
    );
  });

  test.each([
    ['a value without its number', { ...rule, value: null }],
    ['a principle with a number', { ...rule, unit: 'principle' }],
    ['a date that is a number', { ...rule, unit: 'date' }],
    ['a date that is none', { ...rule, unit: 'date', value: '2026-02-30' }],
    ['a negative amount', { ...rule, value: -1 }],
    ['a doubt without its reason', { ...rule, confirmed: false }],
    ['an unknown source', { ...rule, source: 'hearsay' }],
    ['an unknown field', { ...rule, colour: 'red' }],
  ])('is refused with %s', (_, bad) => {
    expect(table(bad).success).toBe(false);
  });

  test('is refused with an id twice, or with two rows of a key on one day', () => {
    const later = { ...rule, id: 'wage-2027', validFrom: '2027-01-01' };
    expect(table(rule, { ...later, id: rule.id, key: 'other' }).error?.message).toContain('stands twice');
    expect(table(rule, later).error?.message).toContain('same day');
    expect(table(later, { ...rule, validUntil: '2026-12-31' }).success).toBe(true);
  });
});
