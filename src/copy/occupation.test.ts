import { describe, expect, test } from 'vitest';
import { describeAccess, nextMoveContext, stateAccess } from './occupation.ts';

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
