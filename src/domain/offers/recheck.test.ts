import { expect, test } from 'vitest';
import { recheckOn, sortByRecheck } from './recheck.ts';

test.each([
  ['2026-11-23', null, 6, '2027-05-23'],
  ['2026-11-23', null, 13, '2027-12-23'],
  ['2026-08-31', null, 6, '2027-02-28'],
  ['2027-08-31', null, 6, '2028-02-29'],
  ['2026-08-31', null, 3, '2026-11-30'],
  ['2026-11-23', '2026-12-01', 1, '2027-01-01'],
  ['2026-11-23', '2026-03-01', 1, '2026-12-23'],
])('read on %s and opened on %s, every %i months: %s', (checked, opened, recheck, due) => {
  expect(recheckOn({ checked, opened, recheck })).toBe(due);
});

test('what is due comes first, the longest due before the others', () => {
  const [late, older, fine] = [
    { checked: '2026-01-10', opened: null, recheck: 6 },
    { checked: '2025-01-10', opened: null, recheck: 6 },
    { checked: '2026-10-10', opened: null, recheck: 6 },
  ];
  expect(sortByRecheck([fine, late, older], '2026-07-10')).toEqual([
    { service: older, due: '2025-07-10', isDue: true },
    { service: late, due: '2026-07-10', isDue: true },
    { service: fine, due: '2027-04-10', isDue: false },
  ]);
});
