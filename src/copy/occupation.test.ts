import { describe, expect, test } from 'vitest';
import { describeAccess, describeRegulation, nextMoveContext, stateAccess } from './occupation.ts';

const none = { levels: [], withoutDiploma: 'unknown', healthDoctorate: false } as const;

describe('the level of access in words', () => {
  test('is the state diploma of doctor where only that one opens', () => {
    expect(describeAccess({ ...none, levels: [7], healthDoctorate: true })).toBe(
      'diplôme d’État de docteur (bac\u00a0+\u00a06 à 12)',
    );
    expect(describeAccess({ ...none, levels: [7] })).toBe('bac\u00a0+\u00a05 ou plus');
  });

  test('is stated even when nobody knows it', () => {
    expect(describeAccess(none)).toBeNull();
    expect(stateAccess(none)).toBe('non renseigné');
    expect(stateAccess({ ...none, withoutDiploma: 'yes' })).toBe('sans diplôme');
  });
});

test('a card names the family where the page does not', () => {
  expect(nextMoveContext('Production', null)).toBe('Production');
  expect(nextMoveContext('Production', 'Agriculture')).toBe('Production (Agriculture)');
});

test('a law of which nothing is known is told, and is no « no »', () => {
  expect(describeRegulation('unknown', none)).toBe('non renseigné');
  expect(describeRegulation('no', none)).toBeNull();
  expect(describeRegulation('yes', none)).toBe('la loi dit qui peut l’exercer');
  expect(describeRegulation('yes', { withoutDiploma: 'yes' })).toBe(
    'la loi exige un permis, un titre ou une formation',
  );
});
