import { describe, expect, test } from 'vitest';
import { judge, quantile, summarise, toFound } from './relevance.ts';

const query = (rome: string[], page: string[] = []) => ({ q: 'x', rome, page, kind: null });

describe('the figures of relevance', () => {
  test('count an accepted occupation or page, by its place', () => {
    expect(judge(query(['D1102']), ['A1101', 'D1102']).rank).toBe(2);
    expect(
      judge(query([], ['/interets/je-souhaite-transmettre/']), ['/interets/je-souhaite-transmettre/']).rank,
    ).toBe(1);
    expect(judge(query(['D1102']), ['A1101']).rank).toBe(0);
  });

  test('are shares of the queries that have an answer', () => {
    const judgements = [
      judge(query(['A1101']), ['A1101']),
      judge(query(['A1102']), ['A1101', 'A1102']),
      judge(query(['A1103']), []),
      judge(query(['A1104']), ['A1101']),
      judge(query([]), ['A1101']),
    ];
    expect(summarise(judgements)).toEqual({
      queries: 4,
      top1: 0.25,
      top3: 0.5,
      top10: 0.5,
      mrr: 0.375,
      zero: 0.25,
    });
  });
});

test('addresses are those of the site', () => {
  expect(toFound('occupation', 'D1102', 'Boulanger / Boulangère')).toBe('D1102');
  expect(toFound('majorDomain', 'J', 'Santé')).toBe('/domaines/sante/');
  expect(toFound('sector', '83', 'Industrie - Alimentaire')).toBe(
    '/secteurs-activite/industrie-alimentaire/',
  );
});

test('a quantile is the value that a share of the measures does not pass', () => {
  expect(quantile([5, 1, 4, 2, 3], 0.5)).toBe(3);
  expect(quantile([], 0.95)).toBe(0);
});
