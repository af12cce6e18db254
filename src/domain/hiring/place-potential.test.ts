import { describe, expect, test } from 'vitest';
import { family } from '../../../tests/support/hiring.ts';
import {
  packClasses,
  packPotential,
  toPlacePotential,
  unpackClass,
  unpackPotential,
} from './place-potential.ts';
import { assessPotential } from './potential.ts';

const families = [family('A0X40', { expected: 120.26, recorded: 99.96 }), family('T2X60', { state: 'few' })];
const potentials = assessPotential({ families, nationalShares: new Map([['A0X40', 0.1]]) });
const places = potentials.flatMap((potential) =>
  families
    .filter(({ jobFamily }) => jobFamily === potential.jobFamily)
    .map((each) => toPlacePotential({ ...each, ...potential })),
);

describe('the potential that a page carries', () => {
  test('survives the journey to the browser', () => {
    expect(places).toHaveLength(2);
    for (const place of places) {
      const sent = JSON.parse(JSON.stringify(packPotential(place)));
      expect(unpackPotential(sent)).toEqual(place);
    }
  });

  test('is rounded to what it is worth', () => {
    expect(places[0]).toMatchObject({ expected: 120.3, recorded: 100, volumeRank: 1, of: 2 });
  });

  test('speaks of a local speciality only where there is one', () => {
    expect(places.map(({ speciality }) => speciality)).toEqual([7.1, null]);
  });

  test.each([[[]], [[9, 1, 2]], [[0, null]]])('is refused when it is not one: %j', (packed) => {
    expect(() => unpackPotential(packed)).toThrow();
  });
});

test('the classes of another occupation survive the journey too, with the places where it has none', () => {
  const classes = ['very-high', null, 'very-low', 'medium'] as const;
  const sent = packClasses(classes);
  expect(classes.map((_, place) => unpackClass(sent, place))).toEqual(classes);
  expect(unpackClass(sent, -1)).toBeNull();
});
