import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseOccupations, withOccupations } from './occupations.ts';

const MOST = 30;
const codes = fc.uniqueArray(
  fc
    .tuple(fc.constantFrom(...'ABCDEFGHIJKLMN'), fc.integer({ min: 0, max: 9999 }))
    .map(([letter, digits]) => `${letter}${String(digits).padStart(4, '0')}`),
  { maxLength: MOST },
);

describe('occupations in the address', () => {
  test('any list survives a round trip, in its order, and leaves the other choices alone', () => {
    fc.assert(
      fc.property(codes, (list) => {
        const address = withOccupations(new URL('https://x.fr/comparer/?territoire=laval'), list);
        expect(parseOccupations(address.search, MOST)).toEqual({ codes: list, strays: [], beyond: 0 });
        expect(address.searchParams.get('territoire')).toBe('laval');
        expect(withOccupations(address, []).search).toBe('?territoire=laval');
      }),
    );
  });

  test('what is no code is told apart, what is there twice is said once', () => {
    expect(parseOccupations('?metiers=k1304-Z9-K1304,D1102.-%3Cb%3E', MOST)).toEqual({
      codes: ['K1304', 'D1102'],
      strays: ['Z9', '<b>'],
      beyond: 0,
    });
  });

  test('those beyond the limit are counted', () => {
    expect(parseOccupations('?metiers=A1101-A1102-A1103', 2)).toEqual({
      codes: ['A1101', 'A1102'],
      strays: [],
      beyond: 1,
    });
  });

  test.each(['', '?metiers=', '?metiers=---', '?autre=K1304'])('%s lists nothing', (search) => {
    expect(parseOccupations(search, MOST)).toEqual({ codes: [], strays: [], beyond: 0 });
  });

  test('garbage never throws, and never says more than a sentence holds', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const { strays } = parseOccupations(`?metiers=${text}`, MOST);
        expect(strays.length).toBeLessThanOrEqual(5);
        for (const stray of strays) expect(stray.length).toBeLessThanOrEqual(20);
      }),
    );
  });
});
