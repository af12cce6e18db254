import { describe, expect, test } from 'vitest';
import { parseCell, sumCells } from './cells.ts';

const cell = (text: string) => parseCell(text).cell;

describe('a cell of the survey', () => {
  test('says projects, difficult ones and seasonal ones', () => {
    expect(parseCell('A0X40:227/80/128')).toEqual({
      jobFamily: 'A0X40',
      cell: { projects: 227, difficult: 80, seasonal: 128 },
    });
  });

  test.each([
    ['A0X40:*', { projects: 'star', difficult: 'star', seasonal: 'star' }],
    ['A0X40:12', { projects: 12, difficult: 'star', seasonal: 'star' }],
    ['A0X40:12/*/6', { projects: 12, difficult: 'star', seasonal: 6 }],
    ['QAX01:12/7/*', { projects: 12, difficult: 7, seasonal: 'star' }],
  ])('keeps a hidden figure hidden, which is no zero: %s', (text, expected) => {
    expect(cell(text)).toEqual(expected);
  });

  test.each(['A0X40', 'A0X40:', 'A0X40:few', 'A0X40:5/-1/*'])('is refused when it is none: "%s"', (text) => {
    expect(() => parseCell(text)).toThrow(`not a cell of the survey: "${text}"`);
  });
});

describe('a sum', () => {
  const cells = ['A0X40:100/60/20', 'A0X41:*', 'A1X40:10'].map(cell);

  test('of what is shown leaves hidden figures out', () => {
    expect(sumCells(cells, 'visible')).toEqual({ projects: 110, difficult: 60, seasonal: 20 });
  });

  test('near the real one counts 2.75 for hidden projects, 0.26 for hidden seasonal ones', () => {
    const { projects, seasonal } = sumCells(cells, 'imputed');
    expect(projects).toBeCloseTo(112.75);
    expect(seasonal).toBeCloseTo(20.52);
  });

  test('of no cell is zero: a family without row has no project', () => {
    expect(sumCells([], 'imputed')).toEqual({ projects: 0, difficult: 0, seasonal: 0 });
  });
});
