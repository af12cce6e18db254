import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bridgeLetter, packBridges, unpackBridges } from './pack.ts';

const code = fc.stringMatching(/^[A-N]\d{4}$/);
const neighbours = fc.array(fc.record({ code, similarity: fc.integer({ min: 0, max: 100 }) }), {
  maxLength: 9,
});

test('what is packed, sent and unpacked is what was packed', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(code, neighbours)), (rows) => {
      const bridges = new Map(rows);
      expect(unpackBridges(JSON.parse(JSON.stringify(packBridges(bridges))))).toEqual(bridges);
    }),
  );
});

test('a file that names a place out of its list is refused', () => {
  expect(() => unpackBridges({ codes: ['A1101'], nearest: { A1102: [1, 90] } })).toThrow(/A1102.*place 1/);
});

test('the letter of a file is that of the code', () => {
  expect(bridgeLetter('J1506')).toBe('j');
});
