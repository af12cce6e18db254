import { describe, expect, test } from 'vitest';
import { coreCacheOf, findOldCores, listPageCaches, PAGES_CACHE } from './caches.ts';
import { readKept, stampKept, withoutStamp } from './kept-page.ts';
import { findReferences, followReferences, isNeeded } from './references.ts';

describe('the files that a text names', () => {
  test('of a page: its styles, scripts, fonts, islands and indexes', () => {
    const html = `<link href="/_astro/Page.B-P_q1.css"><script src="/_astro/a.D1.js"></script>
      <astro-island component-url="/_astro/Explorer.island.fo-yf.js" props="{&quot;url&quot;:[0,&quot;/indexes/metiers.f50.json&quot;],&quot;f&quot;:[0,&quot;/indexes/comparer.1a2b/&quot;]}">
      <a href="/metiers/">Métiers</a><a href="https://example.org/_astro">ailleurs</a>`;
    expect(findReferences(html, '/explorer/')).toEqual([
      '/_astro/Page.B-P_q1.css',
      '/_astro/a.D1.js',
      '/_astro/Explorer.island.fo-yf.js',
      '/indexes/metiers.f50.json',
      '/indexes/comparer.1a2b/',
    ]);
  });

  test('of a script: those beside it, and those that it may fetch later', () => {
    const script =
      'import{t}from"./tokens.D1.js";const d=["_astro/late.C2.js","_astro/late.C3.css"];x(`./map.M.js`)';
    expect(findReferences(script, '/_astro/a.js')).toEqual([
      '/_astro/tokens.D1.js',
      '/_astro/late.C2.js',
      '/_astro/late.C3.css',
      '/_astro/map.M.js',
    ]);
  });

  test('are followed to the end, in circles too, but not through those left out', async () => {
    const texts: Readonly<Record<string, string>> = {
      '/_astro/a.js': 'import"./b.js"',
      '/_astro/b.js': 'import"./a.js";import"./c.js";import"./big.js"',
      '/_astro/big.js': 'import"./bigger.js"',
    };
    const read = async (path: string) => texts[path] ?? null;
    const found = await followReferences(['/_astro/a.js'], read, (path) => path !== '/_astro/big.js');
    expect([...found]).toEqual(['/_astro/a.js', '/_astro/b.js', '/_astro/c.js']);
  });

  test('a file is needed by its name or by that of its folder', () => {
    const needed = new Set(['/indexes/comparer.1a/', '/_astro/a.js']);
    expect(isNeeded('/indexes/comparer.1a/boulanger.json', needed)).toBe(true);
    expect(isNeeded('/indexes/comparer.2b/boulanger.json', needed)).toBe(false);
    expect(isNeeded('/_astro/a.js', needed)).toBe(true);
    expect(isNeeded('/_astro/b.js', needed)).toBe(false);
  });
});

describe('the caches', () => {
  const names = [coreCacheOf('1'), PAGES_CACHE, coreCacheOf('2'), 'other-core-0', coreCacheOf('3')];

  test('the core of the version before stays, older ones go', () => {
    expect(findOldCores(names, '3')).toEqual([coreCacheOf('1')]);
    expect(findOldCores(['other-core-0', coreCacheOf('3')], '3')).toEqual([]);
  });

  test('a page is looked for among those seen, then in the core in use and no other', () => {
    expect(listPageCaches(names, '2')).toEqual([PAGES_CACHE, coreCacheOf('2')]);
  });
});

test('a page says when it was kept, and is the same without that', () => {
  const html = '<!doctype html><html lang="fr"><head></head></html>';
  const kept = stampKept(html, '2026-11-23T10:00:00.000Z');
  expect(readKept(kept)).toBe('2026-11-23T10:00:00.000Z');
  expect(readKept(html)).toBeNull();
  expect(withoutStamp(kept)).toBe(html);
});
