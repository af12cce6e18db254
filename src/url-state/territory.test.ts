import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { carryPlace, parseTerritory, withTerritory } from './territory.ts';

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

describe('the territory goes along', () => {
  const from = new URL('https://example.org/metiers/boulanger/?territoire=laval');
  const to = (address: string) => carryPlace(new URL(address, from), from, SLUGS).href;

  test('to the pages that one follows, beside what they are asked', () => {
    expect(to('/metiers/')).toBe('https://example.org/metiers/?territoire=laval');
    expect(to('/recherche/?q=soin')).toBe('https://example.org/recherche/?q=soin&territoire=laval');
  });

  test.each(['https://autre.example/metiers/', '/territoires/laval.csv', '/metiers/?territoire=nantes'])(
    'but not to %s',
    (address) => {
      expect(to(address)).toBe(new URL(address, from).href);
    },
  );

  test('with the municipality that was named in it, or with that one alone', () => {
    const carry = (search: string, address = '/formations/') =>
      carryPlace(new URL(address, from), new URL(search, from), SLUGS).search;
    expect(carry('?territoire=laval&commune=53130')).toBe('?territoire=laval&commune=53130');
    expect(carry('?commune=53130')).toBe('?commune=53130');
    expect(carry('?commune=ici')).toBe('');
    expect(carry('?commune=53130', '/carte/?commune=72154')).toBe('?commune=72154');
  });

  test('another territory takes the municipality away, the same one keeps it', () => {
    const here = new URL('https://example.org/?territoire=laval&commune=53130');
    expect(withTerritory(here, 'laval').href).toBe(here.href);
    expect(withTerritory(here, null).search).toBe('');
  });

  test('unless it is none of ours, or none was chosen', () => {
    const target = new URL('https://example.org/metiers/');
    for (const search of ['', '?territoire=%3Cb%3E', '?territoire=atlantis']) {
      expect(carryPlace(target, new URL(`https://example.org/${search}`), SLUGS).href).toBe(target.href);
    }
  });
});
