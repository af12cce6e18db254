import { describe, expect, test } from 'vitest';
import { editDistance } from '#domain/search/edit-distance.ts';
import { payload } from '../../tests/support/search-world.ts';
import { slipNames, startTitles } from './made-queries.ts';

const NAMES = [
  'boulanger',
  'boulangere',
  'coiffeur',
  'coiffeuse',
  'kinesitherapeute',
  'magasinier',
  'magasiniere',
  'soudeur',
  'soudeuse',
];
const near = (q: string, slips: number) => NAMES.filter((name) => editDistance(q, name, slips) <= slips);

describe.each([1, 2])('names with %s slips', (slips) => {
  const made = slipNames(payload, slips);

  test('are near a name in one word, and are none', () => {
    expect(made.length).toBeGreaterThan(NAMES.length / 2);
    for (const { q } of made) {
      expect(NAMES).not.toContain(q);
      expect(near(q, slips), q).not.toEqual([]);
    }
  });

  test('tell which occupations bear the name', () => {
    const baker = made.filter(({ rome }) => rome.includes('D1102'));
    expect(baker.length).toBeGreaterThan(0);
    for (const { q } of baker) expect(near(q, slips)).toContain(q.endsWith('r') ? 'boulanger' : 'boulangere');
  });

  test('are the same every time', () => {
    expect(slipNames(payload, slips)).toEqual(made);
  });
});

test('the general occupations are read as steps from one to the next', () => {
  const [first = '', second = '', third = ''] = payload.codes;
  const starts = startTitles({ ...payload, general: [0, 1, 1] });
  expect(new Set(starts.flatMap(({ rome }) => rome))).toEqual(new Set([first, second, third]));
});

test('the starts of titles are those of the general occupations, three to six letters each', () => {
  expect(startTitles(payload)).toEqual(
    ['inf', 'infi', 'infir', 'infirm'].map((q) => ({ q, rome: ['J1506'] })),
  );
});
