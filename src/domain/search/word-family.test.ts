import { describe, expect, test } from 'vitest';
import { stem } from './stem.ts';
import { familyOf } from './word-family.ts';

const family = (word: string): string => familyOf(stem(word));

describe('one family', () => {
  test.each([
    ['souder', 'soudeur', 'soudage', 'soudure'],
    ['plombier', 'plomberie'],
    ['mecanique', 'mecanicien'],
    ['informatique', 'informaticien'],
    ['comptable', 'comptabilite'],
    ['nettoyer', 'nettoyage', 'nettoyeuse'],
    ['macon', 'maconnerie'],
    ['banque', 'bancaire', 'banquier'],
    ['reparer', 'reparateur', 'reparation'],
    ['coudre', 'couture', 'couturiere'],
    ['conduire', 'conducteur', 'conduite'],
    ['traduire', 'traductrice', 'traduction'],
    ['vendre', 'vendeuse', 'vente'],
  ])('holds %s and %s', (...members) => {
    expect(new Set(members.map(family)).size).toBe(1);
  });
});

test('unrelated words have families of their own', () => {
  expect(family('peintre')).not.toBe(family('pneu'));
  expect(family('mer')).not.toBe(family('mere'));
});
