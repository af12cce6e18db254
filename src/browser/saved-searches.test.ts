import fc from 'fast-check';
import { expect, test } from 'vitest';
import { keepSearch, parseSavedSearches, type SavedSearch } from './saved-searches.ts';

const saved: SavedSearch = { search: '?type=stage-3e', name: 'Stage de 3e', seen: '2026-11-23' };

test('what was kept is read again', () => {
  expect(parseSavedSearches(JSON.stringify([saved]))).toEqual([saved]);
});

test.each([
  null,
  '',
  '{}',
  '[null, 3, {}]',
  JSON.stringify([{ ...saved, search: 'https://example.org/' }]),
  JSON.stringify([{ ...saved, seen: 'hier' }]),
  JSON.stringify([{ ...saved, name: 'a'.repeat(500) }]),
])('%s holds nothing of ours', (text) => {
  expect(parseSavedSearches(text)).toEqual([]);
});

test('any text is read without a fault', () => {
  fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => parseSavedSearches(text).length <= 8));
});

test('the same search is kept once, the newest first, and not without end', () => {
  const many = Array.from({ length: 12 }, (_, index) => ({ ...saved, search: `?q=${index}` }));
  const kept = [...many, { ...saved, search: '?q=11', seen: '2026-12-01' }].reduce<readonly SavedSearch[]>(
    keepSearch,
    [],
  );
  expect(kept).toHaveLength(8);
  expect(kept[0]).toMatchObject({ search: '?q=11', seen: '2026-12-01' });
  expect(new Set(kept.map(({ search }) => search)).size).toBe(8);
});
