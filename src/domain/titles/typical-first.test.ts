import { expect, test } from 'vitest';
import { typicalFirst } from './typical-first.ts';

const nurses = [
  { id: 'J1502', parent: 'J1502', title: 'Cadre de santé de soins paramédicaux', names: 9 },
  { id: 'J1104', parent: 'J1104', title: 'Sage-femme', names: 4 },
  {
    id: 'J1510',
    parent: 'J1506',
    title: 'Infirmier coordinateur / Infirmière coordinatrice (IDEC)',
    names: 2,
  },
  { id: 'J1506', parent: 'J1506', title: 'Infirmier / Infirmière en soins généraux (IDE)', names: 12 },
];

test('the trades that the name of the group says come first', () => {
  const [first, second, ...others] = typicalFirst('Infirmiers et sages-femmes', nurses);
  expect([first?.id, second?.id]).toEqual(['J1506', 'J1104']);
  expect(others.map(({ id }) => id)).toEqual(['J1510', 'J1502']);
});

test('without a shared word the trade comes before its specialities, and the trade with the most names first', () => {
  expect(typicalFirst('Autres', nurses).map(({ id }) => id)).toEqual(['J1506', 'J1502', 'J1104', 'J1510']);
});
