// That the test of hostile texts (e2e/untrusted.spec.ts) knows all that the site reads: each parameter of an address,
// each key of the storage.
import { globSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import {
  CODEC_NAMES,
  findPlainReads,
  findStorageKeys,
  hostileQueries,
  keysOn,
  READ_ON,
  readKeys,
  SHAPED_KEYS,
  TEXTS,
} from './support/untrusted.ts';

const ROOT = join(import.meta.dirname, '..');
/** They read a value that another file has found in the address. */
const OF_VALUES = ['interests', 'riasec', 'unread'];

test('each codec of an address is known', () => {
  const files = globSync('src/url-state/*.ts', { cwd: ROOT })
    .map((file) => /(\w[\w-]*)\.ts$/.exec(file.replace('.test.ts', ''))?.[1])
    .filter((name) => name !== undefined);
  expect([...CODEC_NAMES, ...OF_VALUES].toSorted()).toEqual(files.toSorted());
});

test('each codec says what it asks for', () => {
  expect(readKeys('municipality')).toEqual(['commune']);
  expect(readKeys('map')).toEqual(
    expect.arrayContaining([
      'texte',
      'lieu',
      'metier',
      'domaine',
      'niveau',
      'voie',
      'rayon',
      'choix',
      'carte',
    ]),
  );
  for (const codec of CODEC_NAMES) expect(readKeys(codec), codec).not.toEqual([]);
});

test('each of their parameters is tried on a page', () => {
  const tried = new Set(Object.keys(READ_ON).flatMap(keysOn));
  expect(CODEC_NAMES.flatMap(readKeys).filter((key) => !tried.has(key))).toEqual([]);
});

test('nothing else is read from an address', () => {
  expect(findPlainReads().toSorted()).toEqual([
    'src/components/apprenticeship/pay-simulator.ts: name',
    'src/components/home/interest-rose.ts: INTERESTS_KEY',
    "src/components/search/search-box.ts: 'q'",
    "src/islands/search-results/SearchResults.island.tsx: 'q'",
  ]);
});

test('each key of the storage is tried', () => {
  expect([...findStorageKeys()].toSorted()).toEqual(SHAPED_KEYS.toSorted());
});

test('each parameter gets each text once, in addresses that a server accepts', () => {
  const keys = keysOn('the simulator of pay');
  const queries = hostileQueries(keys);
  for (const key of keys) {
    for (const text of TEXTS) {
      const value = `${key}=${encodeURIComponent(text)}`;
      expect(
        queries.filter((query) => query.split('&').includes(value)),
        value.slice(0, 60),
      ).toHaveLength(1);
    }
  }
  for (const query of queries) expect(query.length).toBeLessThan(14_000);
});
