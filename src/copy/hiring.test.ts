// The sentences of the hiring potential: what is said when the estimate is far from what employers told.
import { describe, expect, test } from 'vitest';
import { toPlacePotential } from '#domain/hiring/place-potential.ts';
import { assessPotential } from '#domain/hiring/potential.ts';
import { family } from '../../tests/support/hiring.ts';
import { writeReasons } from './hiring.ts';

function reasonsOf(figures: Parameters<typeof family>[1]) {
  const here = family('A3X41', figures);
  const [potential] = assessPotential({ families: [here], nationalShares: new Map() });
  if (potential === undefined) throw new Error('a family has a potential');
  return writeReasons(toPlacePotential({ ...here, ...potential }), 2025);
}

function volumeOf(figures: Parameters<typeof family>[1]): string {
  return reasonsOf(figures)[0]?.text ?? '';
}

describe('the number of projects', () => {
  test.each([
    ['fewer', { expected: 57, recorded: 147 }, 'Nous en attendons moins'],
    ['more', { expected: 300, recorded: 200 }, 'Nous en attendons plus'],
  ])('tells why %s are expected than were declared', (_, figures, reason) => {
    expect(volumeOf(figures)).toContain(reason);
  });

  test.each([
    ['both are near', { expected: 120, recorded: 100 }],
    ['both are said as under 5', { expected: 1.2, recorded: 4 }],
    ['none was declared', { expected: 20, recorded: 0, state: 'none' as const }],
  ])('gives no reason where %s', (_, figures) => {
    expect(volumeOf(figures)).not.toContain('Nous en attendons');
  });
});

// The region says these sentences of itself, and a year before may have declared more while less is expected.
test.each([
  ['fewer are expected', { expected: 57, recorded: 147 }],
  ['more are expected', { expected: 300, recorded: 200 }],
  ['none was declared', { expected: 20, recorded: 0, state: 'none' as const }],
])('where %s, no reason leans on the region or on what the year before alone would tell', (_, figures) => {
  const all = reasonsOf(figures)
    .map(({ text }) => text)
    .join(' ');
  expect(all).toContain('l’année d’avant');
  expect(all).not.toMatch(/sur la région|en annoncent/);
});
