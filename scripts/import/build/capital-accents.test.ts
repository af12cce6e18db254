import { describe, expect, test } from 'vitest';
import { restoreCapitals } from './capital-accents.ts';

describe('a capital E', () => {
  test.each([
    ['Educateur / Educatrice', 'Éducateur / Éducatrice'],
    ["Diplôme d'Etat d'Ecrivain public", "Diplôme d'État d'Écrivain public"],
    ['Ebéniste à Saint-Etienne', 'Ébéniste à Saint-Étienne'],
    ['Echafaudeur', 'Échafaudeur'],
    ['Equipier / Equipière', 'Équipier / Équipière'],
    ['Ecuyer', 'Écuyer'],
    ['Ethologue', 'Éthologue'],
    ['Etre à l’écoute', 'Être à l’écoute'],
  ])('takes its accent: %s', (label, expected) => {
    expect(restoreCapitals(label)).toBe(expected);
  });

  test.each([
    'Enseignant / Enseignante',
    'Ergonome',
    'Esthéticienne',
    'Exécuter',
    'Employé',
    'Europe',
    'Ethnologue',
    'Eiffel',
    'Event manager',
    'EHPAD',
  ])('stays bare: %s', (label) => {
    expect(restoreCapitals(label)).toBe(label);
  });
});

test('« oeuvre » and its kin take their ligature, other oe do not', () => {
  expect(restoreCapitals("Chef d'oeuvre, second oeuvre, manoeuvre, oenologue, oeil, noeud, foetal")).toBe(
    "Chef d'œuvre, second œuvre, manœuvre, œnologue, œil, nœud, fœtal",
  );
  expect(restoreCapitals('Coefficient, moellonneur, poêle')).toBe('Coefficient, moellonneur, poêle');
});
