import { expect, test } from 'vitest';
import { shareZones } from './zone-shares.ts';

const wholes = new Map([
  ['cholet', 1000],
  ['ancenis', 500],
]);

test('shares are those of the inhabitants of the place, the largest first', () => {
  const shares = shareZones(
    [
      { zone: 'ancenis', population: 250 },
      { zone: 'cholet', population: 600 },
      { zone: 'cholet', population: 150 },
    ],
    wholes,
  );
  expect(shares.map(({ zone, share }) => [zone, share])).toEqual([
    ['cholet', 0.75],
    ['ancenis', 0.25],
  ]);
});

test('a zone is whole only when all its inhabitants live in the place', () => {
  const municipalities = [
    { zone: 'cholet', population: 999 },
    { zone: 'ancenis', population: 500 },
  ];
  const shares = shareZones(municipalities, wholes);
  expect(shares.map(({ zone, isPartial }) => [zone, isPartial])).toEqual([
    ['cholet', true],
    ['ancenis', false],
  ]);
});

test('an unknown zone is an error, never a whole one', () => {
  expect(() => shareZones([{ zone: 'redon', population: 1 }], wholes)).toThrow('redon');
});
