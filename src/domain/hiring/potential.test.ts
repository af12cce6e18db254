import { describe, expect, test } from 'vitest';
import { family, rate } from '../../../tests/support/hiring.ts';
import { assessPotential, type PotentialInput } from './potential.ts';

const assess = (families: PotentialInput['families'], others: Partial<PotentialInput> = {}) =>
  assessPotential({ families, nationalShares: new Map(), ...others });
const find = (potentials: ReturnType<typeof assess>, code: string) =>
  potentials.find(({ jobFamily }) => jobFamily === code);

describe('the class of a family', () => {
  const codes = Array.from({ length: 10 }, (_, index) => `A0X${index}0`);
  const potentials = assess(codes.map((code, index) => family(code, { expected: 500 / (index + 1) })));

  test('is its rank among the families of the territory, in five equal classes', () => {
    expect(potentials.map((potential) => potential.class)).toEqual(
      ['very-high', 'high', 'medium', 'low', 'very-low'].flatMap((name) => [name, name]),
    );
    expect(potentials[0]).toMatchObject({ jobFamily: 'A0X00', rank: 1, of: 10 });
  });

  test('depends on the number of projects first, then on how lasting and how easy they are', () => {
    const order = (a: Parameters<typeof family>[1], b: Parameters<typeof family>[1]) =>
      assess([family('A0X40', a), family('B1X34', b), family('C0X30', { expected: 1000 })])
        .map(({ jobFamily }) => jobFamily)
        .filter((code) => code !== 'C0X30');
    expect(order({ expected: 100 }, { expected: 300 })).toEqual(['B1X34', 'A0X40']);
    expect(order({ durability: rate(0.3) }, { durability: rate(0.9) })).toEqual(['B1X34', 'A0X40']);
    expect(order({ ease: rate(0.3) }, { ease: rate(0.7) })).toEqual(['B1X34', 'A0X40']);
    expect(order({ expected: 5, durability: rate(1), ease: rate(1) }, { expected: 500 })).toEqual([
      'B1X34',
      'A0X40',
    ]);
  });

  test('is the same for equals whatever their order', () => {
    const pair = [family('B1X34'), family('A0X40')];
    expect(assess(pair)).toEqual(assess(pair.toReversed()));
  });
});

describe('the reasons', () => {
  test('carry figures, and weights that add up to one', () => {
    const [potential] = assess([family('A0X40', { expected: 120, recorded: 100 })], {
      mediumTerm: new Map([['A0X40', 0.4]]),
    });
    expect(potential?.reasons.map(({ kind }) => kind)).toEqual([
      'volume',
      'durability',
      'ease',
      'mediumTerm',
    ]);
    expect(potential?.reasons[0]).toMatchObject({ expected: 120, recorded: 100, rank: 1 });
    expect(potential?.reasons.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1);
  });

  test('give no weight to a medium term that is not known, and share it out', () => {
    const [potential] = assess([family('A0X40')]);
    expect(potential?.reasons[3]).toEqual({ kind: 'mediumTerm', weight: 0, postsByJob: null });
    expect(potential?.reasons.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1);
  });
});

test.each([
  [3, 'weak'],
  [30, 'medium'],
  [300, 'strong'],
] as const)('with %d projects recorded, confidence is %s', (recorded, confidence) => {
  const [potential] = assess([family('A0X40', { recorded })]);
  expect(potential).toMatchObject({ confidence });
});

describe('the local speciality', () => {
  const families = [
    family('A0X40', { expected: 80 }),
    family('B1X34', { expected: 10 }),
    family('V0X60', { expected: 110 }),
  ];
  const potentials = assess(families, {
    nationalShares: new Map([
      ['A0X40', 0.1],
      ['B1X34', 0.001],
      ['V0X60', 0.6],
    ]),
  });

  test('is a share here well above the share in France', () => {
    expect(find(potentials, 'A0X40')).toMatchObject({ locationQuotient: 4, isSpeciality: true });
    expect(find(potentials, 'V0X60')).toMatchObject({ isSpeciality: false });
  });

  test('is not told of a handful of projects', () => {
    expect(find(potentials, 'B1X34')).toMatchObject({ locationQuotient: null, isSpeciality: false });
  });
});
