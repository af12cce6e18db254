// Which file is read for a region: a cut of the national one that holds it, else the national one.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { fileFor } from './rows-of-region.ts';

const raw = mkdtempSync(join(tmpdir(), 'rows-of-region-'));
mkdirSync(join(raw, 'trainings'));
for (const name of ['places_regions_52_93.csv', 'places.csv', 'entries_2025_regions_11_derived.csv']) {
  writeFileSync(join(raw, 'trainings', name), '');
}
afterAll(() => rmSync(raw, { recursive: true }));

test.each([
  ['trainings/places.csv', '93', 'trainings/places_regions_52_93.csv'],
  ['trainings/places.csv', '84', 'trainings/places.csv'],
  ['trainings/entries_2025_derived.csv', '11', 'trainings/entries_2025_regions_11_derived.csv'],
  ['trainings/entries_2025_derived.csv', '52', 'trainings/entries_2025_derived.csv'],
  ['trainings/other.csv', '52', 'trainings/other.csv'],
])('%s for %s is %s', (national, region, found) => {
  expect(fileFor(raw, national, region)).toBe(found);
});
