// A SIRET is taken with its key only.
import { expect, test } from 'vitest';
import { isSiret } from './siret.ts';

test.each([
  ['the head office of Insee', '12002701600563', true],
  ['the head office of La Poste', '35600000000048', true],
  ['a post office, whose digits add up to a multiple of five', '35600000049837', true],
  ['two digits that changed places', '12002701600653', false],
  ['one digit', '12002701600564', false],
  ['all the same', '11111111111111', false],
  ['a SIREN', '120027016', false],
  ['spaces', '120 027 016 00563', false],
])('%s', (_, text, expected) => {
  expect(isSiret(text)).toBe(expected);
});

test('every single slip is caught', () => {
  const right = '12002701600563';
  for (let at = 0; at < right.length; at += 1) {
    for (let digit = 0; digit < 10; digit += 1) {
      const typed = right.slice(0, at) + digit + right.slice(at + 1);
      expect(isSiret(typed)).toBe(typed === right);
    }
  }
});
