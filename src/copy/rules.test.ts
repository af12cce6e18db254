import { describe, expect, test } from 'vitest';
import { ruleBook, ruleTable } from '../../tests/support/rules.ts';
import { offerAudiences } from './offers.ts';
import { writeRuleLink, writeRuleValue, writeValidity } from './rules.ts';

/** Ordinary spaces in place of those that do not break, to be read. */
const plain = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, ' ');

describe('a rule in words', () => {
  test('says its days where it has some, and nothing of those it has not', () => {
    expect(writeValidity({ validFrom: null, validUntil: null })).toBe('');
    expect(writeValidity({ validFrom: null, validUntil: '2025-02-28' })).toBe('Jusqu’au 28 février 2025.');
    const undated = ruleBook.find('licence-pro-year', '2026-09-01');
    expect(undated === null ? null : plain(writeRuleLink(undated))).toBe('Règle : en vigueur.');
  });

  test('counts points', () => {
    expect(plain(writeRuleValue({ value: 15, unit: 'points' }))).toBe('15 points');
  });
});

test('a pupil of "collège" is told every rule on the hours of minors, and one of "lycée" both of the mini-internship', () => {
  const rulesOf = (id: string) => offerAudiences.find((audience) => audience.id === id)?.rules;
  const minors = ruleTable.rules.filter(({ topic }) => topic === 'minors').map(({ key }) => key);
  expect(minors.length).toBeGreaterThan(0);
  expect(rulesOf('college')).toEqual(expect.arrayContaining(minors));
  expect(rulesOf('lycee')).toEqual(expect.arrayContaining(['holiday-days', 'holiday-window']));
});

test('an audience names no rule that the table lacks', () => {
  const keys = new Set(ruleTable.rules.map(({ key }) => key));
  expect(offerAudiences.flatMap(({ rules }) => rules).filter((key) => !keys.has(key))).toEqual([]);
});
