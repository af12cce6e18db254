// Every training of the country can be browsed, whatever the region that gives it.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { fieldOf } from '#copy/training.ts';
import { fieldOfGroup } from '#domain/trainings/training-fields.ts';
import type { Training } from '#schemas/training.ts';

test('the specialty of every training is in a field that has a name', () => {
  const trainings = JSON.parse(readFileSync('data/facts/national/trainings.json', 'utf8')) as Training[];
  const groups = new Set(trainings.flatMap(({ nsf }) => nsf ?? []));
  expect(groups.size).toBeGreaterThan(70);
  for (const group of groups) expect(() => fieldOf({ field: fieldOfGroup(group) })).not.toThrow();
});
