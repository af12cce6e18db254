import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createRuleBook, type RuleFact } from './rule-book.ts';

const row = (id: string, value: RuleFact['value'], from: string | null, until: string | null): RuleFact => ({
  id,
  key: 'wage',
  value,
  checked: '2026-11-23',
  validFrom: from,
  validUntil: until,
});
const ROWS = [
  row('old', 10, '2024-01-01', '2024-12-31'),
  row('winter', 11, '2026-01-01', '2026-05-31'),
  row('summer', 12, '2026-06-01', null),
];

describe('a rule on a day', () => {
  test.each([
    ['2024-12-31', { id: 'old', value: 10, status: 'in-force' }],
    ['2025-06-01', { id: 'old', value: 10, status: 'past' }],
    ['2026-05-31', { id: 'winter', value: 11, status: 'in-force' }],
    ['2026-06-01', { id: 'summer', value: 12, status: 'in-force' }],
    ['2026-11-23', { id: 'summer', value: 12, status: 'in-force' }],
    ['2026-11-24', { id: 'summer', value: 12, status: 'to-check' }],
  ])('%s: %o', (day, expected) => {
    expect(createRuleBook(ROWS).find('wage', day)).toMatchObject(expected);
  });

  test('before the first row is not known', () => {
    expect(createRuleBook(ROWS).find('wage', '2023-12-31')).toBeNull();
  });

  test('comes with the days between which it holds', () => {
    const found = createRuleBook(ROWS).find('wage', '2026-02-01');
    expect(found).toMatchObject({ validFrom: '2026-01-01', validUntil: '2026-05-31' });
  });

  test('is the same in whatever order the rows stand', () => {
    const day = fc
      .date({ min: new Date('2020-01-01'), max: new Date('2030-01-01'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(fc.shuffledSubarray(ROWS, { minLength: ROWS.length }), day, (rows, asked) => {
        expect(createRuleBook(rows).find('wage', asked)).toEqual(createRuleBook(ROWS).find('wage', asked));
      }),
    );
  });

  test('without a known start holds on any day before its end', () => {
    const book = createRuleBook([row('once', 79, null, '2025-02-28')]);
    expect(book.find('wage', '1990-01-01')).toMatchObject({ id: 'once', value: 79, status: 'in-force' });
    expect(book.firstDay('wage')).toBeNull();
    expect(createRuleBook(ROWS).firstDay('wage')).toBe('2024-01-01');
  });

  test('that the table lacks, or that is no number, is a fault of the table', () => {
    expect(() => createRuleBook(ROWS).find('pay', '2026-01-01')).toThrow('no rule "pay"');
    expect(() => createRuleBook([row('x', null, null, null)]).find('wage', '2026-01-01')).toThrow('"x"');
    expect(() => createRuleBook(ROWS).findDate('wage')).toThrow('no date');
  });
});
