import { expect, test } from 'vitest';
import { typicalFirst } from './typical-first.ts';

const nurses = [
  { id: 'J1502', parent: 'J1502', title: 'Cadre de santé de soins paramédicaux' },
  { id: 'J1104', parent: 'J1104', title: 'Sage-femme' },
  { id: 'J1510', parent: 'J1506', title: 'Infirmier coordinateur / Infirmière coordinatrice (IDEC)' },
  { id: 'J1506', parent: 'J1506', title: 'Infirmier / Infirmière en soins généraux (IDE)' },
];

test('the trades that the name of the group says come first', () => {
  const [first, second, ...others] = typicalFirst('Infirmiers et sages-femmes', nurses);
  expect([first?.id, second?.id]).toEqual(['J1104', 'J1506']);
  expect(others.map(({ id }) => id)).toEqual(['J1510', 'J1502']);
});

test('without a shared word the trade comes before its specialities, and the order given is kept', () => {
  expect(typicalFirst('Autres', nurses).map(({ id }) => id)).toEqual(['J1502', 'J1104', 'J1506', 'J1510']);
});
