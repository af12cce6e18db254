// Names on a map: where they go, and that none touches another.
import { describe, expect, test } from 'vitest';
import { type Label, placeLabels, splitLabel } from './labels.ts';

const FRAME = { width: 1000, height: 1000, size: 20 };
const at = (x: number, y: number, ...lines: string[]): Label => ({ x, y, lines });

describe('a label', () => {
  test('stays in the middle of its area where there is room', () => {
    expect(placeLabels([at(300, 300, 'Laval'), at(700, 700, 'Angers')], FRAME)).toEqual([
      { x: 300, y: 300 },
      { x: 700, y: 700 },
    ]);
  });

  test('moves away from one that comes before it, by as little as it takes', () => {
    const [first, second] = placeLabels([at(300, 300, 'Vendée'), at(320, 310, 'Vendée')], FRAME);
    expect(first).toEqual({ x: 300, y: 300 });
    // A line of 22 units and a gap of 4, and no need to go sideways.
    expect(second?.x).toBe(320);
    expect(second?.y).toBeGreaterThanOrEqual(326);
    expect(second?.y).toBeLessThan(331);
  });

  test('counts its longest line and all of its lines', () => {
    const [, second] = placeLabels([at(300, 300, 'Cholet', 'Mauges', 'Anjou'), at(300, 345, 'Sud')], FRAME);
    expect((second?.y ?? 0) - 300).toBeGreaterThanOrEqual(33 + 11 + 4);
  });

  test('does not leave the drawing', () => {
    const [only] = placeLabels([at(10, 500, 'Saint-Nazaire')], FRAME);
    expect(only?.x).toBeGreaterThan(50);
  });

  test('is left out where it would have to go too far', () => {
    const crowd = Array.from({ length: 30 }, () => at(500, 500, 'Sarthe Nord'));
    const placed = placeLabels(crowd, FRAME);
    expect(placed[0]).toEqual({ x: 500, y: 500 });
    expect(placed.at(-1)).toBeNull();
    for (const each of placed) {
      if (each !== null) expect(Math.hypot(each.x - 500, each.y - 500)).toBeLessThanOrEqual(61);
    }
  });
});

describe('a name', () => {
  test.each([
    ['Laval', ['Laval']],
    ['Cholet – Mauges', ['Cholet', 'Mauges']],
    ['La Roche-sur-Yon – Vendée Centre', ['La Roche-', 'sur-Yon', 'Vendée Centre']],
  ])('%s takes as many lines as it needs', (name, lines) => {
    expect(splitLabel(name).map((line) => line.replace(/\s/g, ' '))).toEqual(lines);
  });
});
