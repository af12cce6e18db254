import { describe, expect, test } from 'vitest';
import { family, rate } from '../../../tests/support/hiring.ts';
import { assessPotential } from '../hiring/potential.ts';
import type { JobFamilyHere } from '../hiring/territory.ts';
import { type PriorityInput, selectPriorities } from './priorities.ts';

/** Just enough: 250 projects, of which 200 lasting, of which 100 difficult. */
const SCARCE = { expected: 250, recorded: 250, durability: rate(0.8), ease: rate(0.5) };

const MASONS = 'B1X31';
const OTHERS = Array.from({ length: 9 }, (_, index) => family(`Z0X${index}0`, { expected: 1000 - index }));

/** Masons are one of ten families, and the last but for their own figures. */
function select(masons: Partial<JobFamilyHere>, others: Partial<PriorityInput> = {}) {
  return selectPriorities({
    potentials: assessPotential({ families: [family(MASONS, masons), ...OTHERS], nationalShares: new Map() }),
    members: ['F1703', 'F1707'],
    jobFamilies: new Map([
      ['F1703', MASONS],
      ['F1707', MASONS],
    ]),
    transition: new Set(),
    setAside: new Set(),
    ...others,
  });
}

describe('a family lacks people', () => {
  test('when enough lasting projects are judged difficult', () => {
    expect(select(SCARCE)).toMatchObject([
      { jobFamily: MASONS, motives: ['shortage'], occupations: ['F1703', 'F1707'], difficulty: 0.5 },
    ]);
    expect(select(SCARCE)[0]?.lastingAndDifficult).toBeCloseTo(100);
  });

  test.each([
    ['too few projects', { expected: 249 }],
    ['too few lasting ones', { durability: rate(0.79) }],
    ['difficult ones are fewer than half, however many', { expected: 5000, ease: rate(0.49) }],
    ['the figures say too little', { recorded: 10 }],
  ])('but not when there are %s', (_, change) => {
    expect(select({ ...SCARCE, ...change })).toEqual([]);
  });

  test('even when most of its projects are seasonal, if the others are many', () => {
    expect(select({ ...SCARCE, expected: 4000, durability: rate(0.1) })).toHaveLength(1);
  });
});

describe('the transition needs a family', () => {
  const transition = new Set(['F1703']);
  const easy = { expected: 5000, recorded: 5000, ease: rate(0.2) };

  test('when it recruits much, and only the occupations of the transition are listed', () => {
    expect(select(easy, { transition })).toMatchObject([
      { motives: ['transition'], occupations: ['F1703'], difficulty: 0.2 },
    ]);
  });

  test('but not when it recruits little', () => {
    expect(select({ ...easy, expected: 50 }, { transition })).toEqual([]);
  });

  test('and lacks people too: both motives are told, and all its occupations', () => {
    expect(select({ ...SCARCE, expected: 5000 }, { transition })).toMatchObject([
      { motives: ['shortage', 'transition'], occupations: ['F1703', 'F1707'] },
    ]);
  });
});

describe('a family is not of the sector', () => {
  test('when the sector holds less than half of its occupations', () => {
    const all = ['F1703', 'F1707', 'A1', 'A2', 'A3', 'A4', 'A5', 'A6', 'A7'];
    const jobFamilies = (count: number) => new Map(all.slice(0, count).map((code) => [code, MASONS]));
    expect(select(SCARCE, { jobFamilies: jobFamilies(4) })).toHaveLength(1);
    expect(select(SCARCE, { jobFamilies: jobFamilies(5) })).toEqual([]);
  });

  test('when it is set aside', () => {
    expect(select(SCARCE, { setAside: new Set([MASONS]) })).toEqual([]);
  });

  test('when the sector holds none of its occupations', () => {
    expect(select(SCARCE, { members: ['F1602'] })).toEqual([]);
  });
});

test('the family that lacks most people comes first', () => {
  const potentials = assessPotential({
    families: [family('A0X40', SCARCE), family('B0X30', { ...SCARCE, expected: 400 })],
    nationalShares: new Map(),
  });
  const jobFamilies = new Map([
    ['A1', 'A0X40'],
    ['B1', 'B0X30'],
  ]);
  const codes = select({}, { potentials, members: ['A1', 'B1'], jobFamilies }).map((row) => row.jobFamily);
  expect(codes).toEqual(['B0X30', 'A0X40']);
});
