import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Programme } from '#schemas/establishment.ts';
import { countPlaces } from './count-places.ts';

const offer = (studyYear: number, capacity: number | null) => ({ studyYear, capacity });

test('places of first years add up, and those that are not said add none', () => {
  expect(countPlaces([offer(1, 15), offer(1, 10), offer(1, null)])).toEqual({ places: 25, later: 0 });
});

test('a premiere is a number of its own: its pupils were counted in seconde', () => {
  expect(countPlaces([offer(1, 30), offer(2, 15), offer(2, 12)])).toEqual({ places: 30, later: 27 });
  expect(countPlaces([offer(2, 15)])).toEqual({ places: 0, later: 15 });
});

test('lines add up to the figure above them, however they are grouped', () => {
  const programmes = JSON.parse(readFileSync('data/facts/regions/52/programmes.json', 'utf8')) as Programme[];
  const all = countPlaces(programmes);
  expect(all.later).toBeGreaterThan(0);
  for (const key of ['training', 'establishment', 'route'] as const) {
    const groups = [...Map.groupBy(programmes, (programme) => programme[key]).values()].map(countPlaces);
    expect(groups.reduce((sum, { places }) => sum + places, 0)).toBe(all.places);
    expect(groups.reduce((sum, { later }) => sum + later, 0)).toBe(all.later);
  }
});

test('no seat of the files is counted twice: a school class of one year is one programme', () => {
  const programmes = JSON.parse(readFileSync('data/facts/regions/52/programmes.json', 'utf8')) as Programme[];
  const seats = Map.groupBy(
    programmes.filter(({ route }) => route === 'school'),
    ({ training, establishment }) => `${training} ${establishment}`,
  );
  // Two files that know the same class would be two years of entry under one training and one establishment.
  const known = [...seats.values()].filter((same) => new Set(same.map(({ source }) => source)).size > 1);
  expect(known).toEqual([]);
  expect(
    programmes.filter(({ source, studyYear }) => source !== 'first-years-2022' && studyYear > 1),
  ).toEqual([]);
});
