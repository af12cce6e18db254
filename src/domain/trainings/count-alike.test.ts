import { expect, test } from 'vitest';
import { countAlike } from './count-alike.ts';

const told = (detail: string | null, studyYear = 1, route = 'school') => ({ detail, studyYear, route });

test('what has a detail, a year or a route of its own is told apart', () => {
  expect(countAlike([told(null), told('Droit'), told(null, 2), told(null, 1, 'apprenticeship')])).toBe(1);
});

test('the others are counted, the most numerous of them', () => {
  expect(countAlike([told('Droit'), told('Droit'), told(null), told(null), told(null)])).toBe(3);
  expect(countAlike([])).toBe(0);
});
