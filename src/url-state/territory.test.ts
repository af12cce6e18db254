import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseTerritory, withTerritory } from './territory.ts';

const SLUGS = new Set(['laval', 'cholet-mauges']);
const HERE = new URL('https://example.org/metiers/boulanger/?aime=1-2');

describe('the territory in the address', () => {
  test.each([...SLUGS])('survives a round trip: %s', (slug) => {
    const { search } = withTerritory(HERE, slug);
    expect(parseTerritory(search, SLUGS)).toEqual({ kind: 'known', slug });
    expect(new URLSearchParams(search).get('aime')).toBe('1-2');
  });

  test('is absent when none is chosen', () => {
    expect(withTerritory(withTerritory(HERE, 'laval'), null).href).toBe(HERE.href);
    expect(parseTerritory('', SLUGS)).toEqual({ kind: 'none' });
    expect(parseTerritory('?territoire=', SLUGS)).toEqual({ kind: 'none' });
  });

  test('is told to be unknown when it is none of ours, and is cut short', () => {
    expect(parseTerritory('?territoire=foo', SLUGS)).toEqual({ kind: 'unknown', text: 'foo' });
    expect(parseTerritory(`?territoire=${'é'.repeat(900)}`, SLUGS)).toEqual({
      kind: 'unknown',
      text: 'é'.repeat(40),
    });
  });

  test('garbage never throws', () => {
    fc.assert(fc.property(fc.string(), (text) => void parseTerritory(`?territoire=${text}`, SLUGS)));
  });
});
