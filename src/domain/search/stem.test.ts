import { describe, expect, test } from 'vitest';
import { stem } from './stem.ts';

describe('the stem', () => {
  test.each([
    ['boulangere', 'boulanger'],
    ['coiffeuses', 'coiffeur'],
    ['conductrice', 'conducteur'],
    ['institutrices', 'instituteur'],
    ['chercheresse', 'chercheur'],
    ['mecanicienne', 'mecanicien'],
    ['sportive', 'sportif'],
    ['maconne', 'macon'],
    ['professionnelle', 'professionnel'],
    ['employees', 'employe'],
    ['cheffe', 'chef'],
    ['avocate', 'avocat'],
    ['professeure', 'professeur'],
    ['hotesse', 'hote'],
    ['animaux', 'animal'],
    ['bateaux', 'bateau'],
    ['travaux', 'travail'],
    ['cheveux', 'cheveu'],
    ['jeux', 'jeu'],
    ['dangereuse', 'dangereux'],
  ])('of « %s » is that of « %s »', (feminineOrPlural, masculine) => {
    expect(stem(feminineOrPlural)).toBe(stem(masculine));
  });

  test.each([
    ['coiffeur', 'coiffure'],
    ['boulanger', 'boulangerie'],
    ['armee', 'arm'],
    ['menuisier', 'menuiserie'],
    ['mode', 'mod'],
  ])('of « %s » is not that of « %s »', (one, other) => {
    expect(stem(one)).not.toBe(stem(other));
  });
});
