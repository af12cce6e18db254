import { expect, test } from 'vitest';
import { describeLevelChange, listSkills, namePotential } from './bridges.ts';

test.each([
  [{ labels: [], count: 0 }, null],
  [{ labels: ["S'adapter"], count: 1 }, 's’adapter'],
  [{ labels: ['Souder', 'Couper'], count: 3 }, 'souder\u00a0; couper\u00a0; et une autre'],
  [{ labels: ['Souder'], count: 5 }, 'souder\u00a0; et 4 autres'],
] as const)('%o reads %o', (skills, text) => {
  expect(listSkills(skills)).toBe(text);
});

test('a level that no source gives is not compared, and an occupation that is not counted has no class', () => {
  expect(describeLevelChange('non renseigné', 'unknown')).toBe(
    'non renseigné (niveaux d’entrée non comparables)',
  );
  expect(namePotential(null)).toBe('pas de chiffre pour ce métier');
  expect(namePotential('very-high')).toBe('très élevé');
});
