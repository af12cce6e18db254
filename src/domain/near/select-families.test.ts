import { describe, expect, test } from 'vitest';
import type { PlacePotential } from '#domain/hiring/place-potential.ts';
import { type NearFamily, type NearOccupation, NO_FILTERS, selectFamilies } from './select-families.ts';

const potential = (rank: number, expected: number, lasting = 0.9) =>
  ({ rank, expected, durability: { value: lasting, low: 0, high: 1 } }) as PlacePotential;
const occupation = (
  title: string,
  withoutDiploma: NearOccupation['withoutDiploma'] = 'unknown',
  isGreen = false,
): NearOccupation => ({ title, withoutDiploma, isGreen });

const FAMILIES: readonly NearFamily[] = [
  {
    id: 'V1X80',
    label: 'Infirmiers',
    fields: ['V', 'sante'],
    occupations: [occupation('Infirmier')],
    potential: potential(1, 90),
  },
  {
    id: 'A0X40',
    label: 'Agriculteurs',
    fields: ['A'],
    occupations: [occupation('Maraîcher', 'yes', true), occupation('Éleveur')],
    potential: potential(2, 200, 0.2),
  },
  {
    id: 'S0X42',
    label: 'Boulangers',
    fields: ['S', 'commerce', 'proximite'],
    occupations: [occupation('Boulanger', 'with-experience')],
    potential: potential(3, 40),
  },
];
const chosen = (filters: Partial<typeof NO_FILTERS>) =>
  selectFamilies(FAMILIES, { ...NO_FILTERS, ...filters }).map(({ id }) => id);

describe('what recruits near home', () => {
  test('is everything, by potential, when nothing is asked', () => {
    expect(chosen({})).toEqual(['V1X80', 'A0X40', 'S0X42']);
  });

  test('may be sorted by number or by name', () => {
    expect(chosen({ sort: 'number' })).toEqual(['A0X40', 'V1X80', 'S0X42']);
    expect(chosen({ sort: 'name' })).toEqual(['A0X40', 'S0X42', 'V1X80']);
  });

  test('leaves seasonal families out when asked', () => {
    expect(chosen({ lasting: true })).toEqual(['V1X80', 'S0X42']);
  });

  test('keeps to one field', () => {
    expect(chosen({ field: 'S' })).toEqual(['S0X42']);
    expect(chosen({ field: 'Z' })).toEqual([]);
  });

  test('keeps to one sector, of which a family may have several', () => {
    expect(chosen({ field: 'commerce' })).toEqual(['S0X42']);
    expect(chosen({ field: 'proximite' })).toEqual(['S0X42']);
  });

  test('with green occupations only, names those only', () => {
    const [family, ...others] = selectFamilies(FAMILIES, { ...NO_FILTERS, green: true });
    expect(others).toEqual([]);
    expect(family?.fitting.map(({ title }) => title)).toEqual(['Maraîcher']);
  });

  test('without a diploma, lists what is known first and hides nothing that is unknown', () => {
    const selected = selectFamilies(FAMILIES, { ...NO_FILTERS, withoutDiploma: true });
    expect(selected.map(({ id, fitting, unknown }) => [id, fitting.length, unknown.length])).toEqual([
      ['A0X40', 1, 1],
      ['S0X42', 1, 0],
      ['V1X80', 0, 1],
    ]);
  });
});
