import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { masculineOf, packLabel, unpackLabel } from './pack-label.ts';

describe('a pair of names', () => {
  test.each([
    [
      "Conducteur / Conductrice d'engins agricoles",
      "Conducteur~3rice d'engins agricoles",
      "Conducteur d'engins agricoles",
    ],
    ['Chargé / Chargée de clientèle', 'Chargé~e de clientèle', 'Chargé de clientèle'],
    [
      'Poseur décorateur / Poseuse décoratrice en stand',
      'Poseur~1se décorateur~3rice en stand',
      'Poseur décorateur en stand',
    ],
  ])('« %s » is stored as « %s »', (label, packed, masculine) => {
    expect(packLabel(label)).toBe(packed);
    expect(unpackLabel(packed)).toBe(label);
    expect(masculineOf(packed)).toBe(masculine);
  });

  test('without a shared start is stored as it is', () => {
    expect(unpackLabel(packLabel("Steward / Hôtesse de l'air"))).toBe("Steward / Hôtesse de l'air");
  });

  test('is never lost, whatever the label', () => {
    const word = fc.stringMatching(/^[a-zA-Zéè'~()-]{1,9}$/);
    const name = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(fc.array(name, { minLength: 1, maxLength: 3 }), (names) => {
        const label = names.join(' / ');
        if (!label.includes('~')) expect(unpackLabel(packLabel(label))).toBe(label);
      }),
    );
  });
});
