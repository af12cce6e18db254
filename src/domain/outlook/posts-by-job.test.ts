import { expect, test } from 'vitest';
import type { Outlook } from '#schemas/outlook.ts';
import type { OccupationPortrait } from '#schemas/people.ts';
import { postsByJobFamily } from './posts-by-job.ts';

const outlook = (groups: string[], toFillShare: number) =>
  ({ id: groups.join('-'), groups, toFillShare }) as Outlook;
const portrait = (id: string, code: string | null) => ({ id, portrait: code }) as OccupationPortrait;

const OUTLOOKS = [outlook(['V1Z'], 0.42), outlook(['D0Z', 'D3Z'], 0.2), outlook(['B2Z'], 0.3)];
const PRINCIPAL = new Map([
  ['J1506', 'V1X80'],
  ['J1104', 'V1X80'],
  ['H2901', 'D2X30'],
  ['F1703', 'B1X31'],
  ['F1702', 'B1X31'],
]);

test('a family of which all occupations lead to one projection has its figure', () => {
  const portraits = [portrait('J1506', 'V1Z80'), portrait('J1104', 'V1Z81'), portrait('H2901', 'D3Z')];
  expect([...postsByJobFamily(PRINCIPAL, portraits, OUTLOOKS)]).toEqual([
    ['V1X80', 0.42],
    ['D2X30', 0.2],
  ]);
});

test('a family that is split between two projections has none', () => {
  const portraits = [portrait('F1703', 'B2Z40'), portrait('F1702', 'D0Z20')];
  expect(postsByJobFamily(PRINCIPAL, portraits, OUTLOOKS).size).toBe(0);
});

test('an occupation without portrait, or of which the region has no projection, says nothing', () => {
  const portraits = [portrait('F1703', 'B2Z40'), portrait('F1702', null), portrait('J1506', 'X9Z99')];
  expect([...postsByJobFamily(PRINCIPAL, portraits, OUTLOOKS)]).toEqual([['B1X31', 0.3]]);
});
