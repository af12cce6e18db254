import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readMissing, withoutRefused } from './negation.ts';

const missing = readMissing(['sans diplôme', 'médecins sans frontières', 'animaux']);
const read = (text: string) => withoutRefused(text, missing);

describe('a question without what it refuses', () => {
  test.each([
    ['je déteste les maths', '', 'je déteste les maths'],
    ['sans maths ni physique', '', 'sans maths ni physique'],
    ['un métier sans maths avec des animaux', 'un métier avec des animaux', 'sans maths'],
    ["je n'aime pas les maths mais j'aime les animaux", "mais j'aime les animaux", "je n'aime pas les maths"],
    ["j'aime les animaux et je déteste la vente", "j'aime les animaux", 'je déteste la vente'],
    ['infirmière mais peur du sang', 'infirmière', 'peur du sang'],
    ['je ne veux pas travailler dans un bureau', '', 'je ne veux pas travailler dans un bureau'],
    ['tout sauf la vente et le commerce', 'tout', 'sauf la vente et le commerce'],
    ['Dehors, pas de bureau.', 'Dehors, .', 'pas de bureau'],
    ['nulle en maths', '', 'nulle en maths'],
    ['je ne veux plus être caissière', '', 'je ne veux plus être caissière'],
    ['je veux plus être caissière', '', 'je veux plus être caissière'],
    ['ne plus travailler dans un bureau', '', 'ne plus travailler dans un bureau'],
    ["marre de la vente, j'aime les animaux", ", j'aime les animaux", 'marre de la vente'],
    ["j'en ai marre de travailler dans un bureau", '', "j'en ai marre de travailler dans un bureau"],
    ['ras-le-bol du bureau', '', 'ras-le-bol du bureau'],
    ["j'en ai assez de la vente", '', "j'en ai assez de la vente"],
    ['pas trop de maths', '', 'pas trop de maths'],
    ["j'aime pas trop les maths", '', "j'aime pas trop les maths"],
    ['un travail sans contact avec le public', 'un travail', 'sans contact avec le public'],
  ])('« %s » keeps « %s »', (text, kept, leftOut) => {
    const wanted = read(text);
    expect(wanted.leftOut).toBe(leftOut);
    expect(wanted.text).toBe(kept);
  });

  test.each([
    'boulanger',
    'médecins sans frontières',
    'travail sans diplôme',
    'pourquoi pas infirmière',
    'je ne sais pas quoi faire',
    'pas trop loin',
    'plus de maths',
    'je veux plus de responsabilités',
    'je ne sais plus quoi faire',
    'assez de place',
    'à ras le sol',
    'aide aux sans-papiers',
    'aider les sans papiers',
    'je n’ai pas peur du vide',
    'sans',
    'pas',
    '',
  ])('« %s » refuses nothing, and stays as it is', (text) => {
    expect(read(text)).toEqual({ text, leftOut: null });
  });

  test.each(['pas de diplôme', 'aucun diplôme', "je n'ai pas de diplôme"])(
    '« %s » is « sans diplôme », which our table knows',
    (text) => {
      expect(read(text)).toEqual({ text: 'sans diplôme', leftOut: null });
    },
  );

  test('never throws, and leaves out only words that were typed', () => {
    const word = fc.constantFrom(
      'pas',
      'sans',
      'de',
      'ni',
      'maths',
      'mais',
      "j'aime",
      'et',
      'peur',
      ',',
      'la',
    );
    fc.assert(
      fc.property(fc.array(word), fc.string(), (words, end) => {
        const text = `${words.join(' ')} ${end}`;
        for (const part of read(text).leftOut?.split(', ') ?? []) expect(text).toContain(part);
      }),
    );
  });
});
