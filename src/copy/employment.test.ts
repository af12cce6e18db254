import { expect, test } from 'vitest';
import type { TerritoryFigures } from '#schemas/territory-figures.ts';
import {
  employmentCopy,
  formatChange,
  formatPeriod,
  formatRate,
  writeBigSectors,
  writeGrowth,
  writeSectors,
  writeUnemployment,
  writeUnemploymentRange,
} from './employment.ts';

/** The spaces that numbers and marks bring along are not what these tests are about. */
const plain = (text: string | null) => text?.replace(/[\u00a0\u202f]/g, ' ');

const nothing: TerritoryFigures = {
  id: 'employmentZone-5206',
  population: null,
  jobs: null,
  unemployment: null,
  employees: null,
};
const jobs = {
  source: 'census',
  year: 2022,
  from: 2016,
  yearlyChange: -0.0009,
  agriculture: 0.07,
  industry: 0.2,
  construction: 0.06,
  services: 0.4,
  public: 0.27,
};

test('rates have one decimal, changes their sign', () => {
  expect(plain(formatRate(0.05))).toBe('5,0 %');
  expect([0.0107, -0.004, 0.0002].map((change) => plain(formatChange(change)))).toEqual([
    '+1,1 %',
    '\u22120,4 %',
    '0,0 %',
  ]);
});

test('a quarter and a year are said as such', () => {
  expect(['2023-T1', '2023-T3', '2023'].map(formatPeriod)).toEqual([
    '1er trimestre 2023',
    '3e trimestre 2023',
    '2023',
  ]);
});

test('growth is said in words, with what is not published left out or said', () => {
  const population = { source: 'c', year: 2023, inhabitants: 100, from: 2016, yearlyChange: 0.0107 };
  expect(plain(writeGrowth('Cholet', { ...nothing, population, jobs }))).toBe(
    'Cholet : le nombre d’habitants augmente de 1,1 % par an, celui des emplois baisse de 0,1 % par an.',
  );
  const still = { ...population, yearlyChange: 0.0002 };
  expect(plain(writeGrowth('Cholet', { ...nothing, population: still }))).toBe(
    'Cholet : le nombre d’habitants ne change presque pas.',
  );
  expect(writeGrowth('Cholet', nothing)).toContain(employmentCopy.unpublished);
});

test('unemployment is compared with the same period a year before, and with no other', () => {
  const rates = [
    { period: '2022-T3', rate: 0.066 },
    { period: '2023-T2', rate: 0.07 },
    { period: '2023-T3', rate: 0.065 },
  ];
  expect(plain(writeUnemployment({ name: 'Alençon', rates }))).toBe(
    'Alençon : 6,5 % au 3e trimestre 2023, contre 6,6 % un an plus tôt.',
  );
  expect(plain(writeUnemployment({ name: 'Alençon', rates: rates.slice(1) }))).toBe(
    'Alençon : 6,5 % au 3e trimestre 2023.',
  );
  expect(plain(writeUnemployment({ name: 'Sarthe', rates: [{ period: '2023', rate: 0.072 }] }))).toBe(
    'Sarthe : 7,2 % en moyenne en 2023.',
  );
  expect(writeUnemployment({ name: 'Sarthe', rates: [] })).toContain(employmentCopy.unpublished);
});

test('a range leaves out the places whose newest figure is older', () => {
  const at = (name: string, period: string, rate: number) => ({ name, rates: [{ period, rate }] });
  expect(
    plain(
      writeUnemploymentRange([
        at('Cholet', '2023-T3', 0.049),
        at('Ancenis', '2023-T3', 0.041),
        at('Redon', '2022-T3', 0.09),
      ]),
    ),
  ).toBe('De 4,1 % (Ancenis) à 4,9 % (Cholet) au 3e trimestre 2023.');
  expect(writeUnemploymentRange([at('Cholet', '2023-T3', 0.049)])).toBeNull();
});

test('the sector that stands out is neither a tiny one nor one that hardly does', () => {
  const sector = (code: string, share: number, shareInFrance: number) => ({
    sector: code,
    employees: 1,
    share,
    shareInFrance,
  });
  const write = (...sectors: ReturnType<typeof sector>[]) =>
    plain(writeSectors({ source: 'flores', year: 2023, total: 44521, sectors }, (code) => `Secteur ${code}`));
  expect(write(sector('OZ', 0.16, 0.11), sector('CG', 0.03, 0.01), sector('BZ', 0.001, 0.0001))).toBe(
    '44 521 salariés en 2023. Premier secteur : secteur OZ, 16,0 % (11,0 % en France). Le plus marqué : secteur CG, 3 fois sa part en France.',
  );
  expect(write(sector('OZ', 0.16, 0.15))).not.toContain('marqué');
});

test('a department is told by where it passes the region most, the region by its first sector', () => {
  const region = { ...jobs, agriculture: 0.04, industry: 0.19, public: 0.3 };
  expect(plain(writeBigSectors('Mayenne', jobs, region))).toBe(
    'Mayenne, en 2022 : le plus marqué à côté de la région, agriculture, avec 7,0 % des emplois contre 4,0 %.',
  );
  expect(plain(writeBigSectors('Pays de la Loire', region, null))).toContain(
    'commerce, transports, services, avec 40,0 %',
  );
});
