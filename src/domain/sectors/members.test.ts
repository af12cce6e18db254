import { expect, test } from 'vitest';
import { sector } from './fixture.ts';
import { groupByReason, listMembers, reasonOfMembership } from './members.ts';

const OCCUPATIONS = [
  { id: 'F1602', domain: 'F16' },
  { id: 'F1703', domain: 'F17' },
  { id: 'F1711', domain: 'F17' },
  { id: 'I1309', domain: 'I13' },
  { id: 'I1310', domain: 'I13' },
];

const BUILDING = sector({
  included: [{ codes: ['I1309'], reason: 'Câble aussi les maisons.' }],
  excluded: [{ codes: ['F1711'], reason: 'Le rail.' }],
});

test('members are the domains and the inclusions, less the exclusions', () => {
  expect(listMembers(BUILDING, OCCUPATIONS).map(({ id }) => id)).toEqual(['F1602', 'F1703', 'I1309']);
});

test('the reason is that of the row, and there is none for the others', () => {
  const reasons = OCCUPATIONS.map((occupation) => reasonOfMembership(BUILDING, occupation));
  expect(reasons).toEqual(['Le bâtiment.', 'Le bâtiment.', null, 'Câble aussi les maisons.', null]);
});

test('members stand under their reason, the reason of most first, and those of none are left out', () => {
  const groups = groupByReason(BUILDING, OCCUPATIONS).map(({ reason, occupations }) => [
    reason,
    occupations.map(({ id }) => id),
  ]);
  expect(groups).toEqual([
    ['Le bâtiment.', ['F1602', 'F1703']],
    ['Câble aussi les maisons.', ['I1309']],
  ]);
});
