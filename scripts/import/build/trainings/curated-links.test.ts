// The tables of links kept by hand: what they change, and the rows that change nothing.
import { expect, test } from 'vitest';
import type { Training } from '#schemas/training.ts';
import { createCuratedLinks } from './curated-links.ts';

const said = (code: string): Training['leadsTo'][number] => ({
  code,
  name: null,
  precision: 'occupation',
  origins: ['onisep'],
});
const row = (title: string | null, ...codes: string[]) => ({ title, codes, reason: 'tested' });
const occupations = ['D1101', 'D1102', 'D1104', 'D1118', 'I1331'].map((id) => ({ id }));
const appellations = [{ occupation: 'D1118', label: 'Ouvrier glacier / Ouvrière glacière' }];

test('links are refused, then added, by the words with which titles start', () => {
  const { apply, check } = createCuratedLinks(
    {
      refusedLinks: [row('CAP Glacier', 'D1102'), row(null, 'I1331')],
      addedLinks: [row('CAP glacier', 'D1118')],
    },
    occupations,
    appellations,
  );
  expect(apply('CAP Glacier fabricant', [said('D1102'), said('D1104')]).map(({ code }) => code)).toEqual([
    'D1118',
    'D1104',
  ]);
  expect(apply('CAP Glaciers', [said('D1102'), said('I1331')]).map(({ code }) => code)).toEqual(['D1102']);
  expect(check()).toEqual([]);
});

test('a row that changes nothing is an error, as is a code that ROME does not know', () => {
  const { apply, check } = createCuratedLinks(
    {
      refusedLinks: [row('CAP Boucher', 'D1102')],
      addedLinks: [row('CAP Boucher', 'D1101'), row('CAP Unknown', 'D1101'), row('CAP Boucher', 'Z9999')],
    },
    occupations,
    appellations,
  );
  apply('CAP Boucher', [said('D1101')]);
  expect(check().map(({ found }) => found)).toEqual([
    'D1102 of CAP Boucher',
    'D1101 of CAP Boucher',
    'D1101 of CAP Unknown',
    'Z9999',
  ]);
});

test('a row may tell which name of the occupation is meant, as ROME writes it', () => {
  const named = { ...row('CAP Glacier', 'D1118'), name: 'Ouvrier glacier / Ouvrière glacière' };
  const { apply, check } = createCuratedLinks(
    { refusedLinks: [], addedLinks: [named] },
    occupations,
    appellations,
  );
  expect(apply('CAP Glacier', [])).toMatchObject([{ code: 'D1118', name: named.name }]);
  expect(check()).toEqual([]);
  const other = createCuratedLinks(
    { refusedLinks: [], addedLinks: [{ ...named, name: 'Glaciologue' }] },
    occupations,
    appellations,
  );
  other.apply('CAP Glacier', []);
  expect(other.check().map(({ column, found }) => `${column} ${found}`)).toEqual(['name Glaciologue']);
});
