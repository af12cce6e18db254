import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseRiasec, serializeRiasec } from './riasec.ts';

const weight = fc.integer({ min: 0, max: 9 });
const weights = fc
  .record({ R: weight, I: weight, A: weight, S: weight, E: weight, C: weight })
  .filter((each) => Object.values(each).some((value) => value > 0));

describe('the weights of the letters in the address', () => {
  test('survive a round trip', () => {
    fc.assert(
      fc.property(weights, (each) => {
        expect(parseRiasec(serializeRiasec(each))).toEqual(each);
      }),
    );
  });

  test('stand in the order of their name', () => {
    expect(parseRiasec('930510')).toEqual({ R: 9, I: 3, A: 0, S: 5, E: 1, C: 0 });
  });

  test.each(['', '000000', '93051', '9305100', '-30510', '93051a', ' 930510', '٩30510', '<b>'])(
    '« %s » says nothing',
    (text) => {
      expect(parseRiasec(text)).toBeNull();
    },
  );

  test('garbage never throws', () => {
    fc.assert(fc.property(fc.string(), (text) => void parseRiasec(text)));
  });
});
