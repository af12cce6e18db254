import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MAX_CHOSEN_INTERESTS, parseInterests, serializeInterests } from './interests.ts';

describe('interests in the address', () => {
  test('any choice survives a round trip, whatever the order of the taps', () => {
    const choice = fc.uniqueArray(fc.integer({ min: 1, max: 30 }).map(String), {
      minLength: 1,
      maxLength: MAX_CHOSEN_INTERESTS,
    });
    fc.assert(
      fc.property(choice, (codes) => {
        const text = serializeInterests(codes);
        expect(new Set(parseInterests(text))).toEqual(new Set(codes));
        expect(serializeInterests(codes.toReversed())).toBe(text);
      }),
    );
  });

  test.each(['', '-', '17-', '17-17', '1-2-3-4-5-6-7', '17,22', '<b>', '999'])(
    '« %s » is no choice',
    (text) => {
      expect(parseInterests(text)).toBeNull();
    },
  );

  test('garbage never throws', () => {
    fc.assert(fc.property(fc.string(), (text) => void parseInterests(text)));
  });
});
