import { expect, test } from 'vitest';
import { territoryCopy } from './territories.ts';

test('a description names as many families as fit, and one at least', () => {
  const describe = (...families: string[]) => territoryCopy.description('Nantes', 1200, families);
  expect(describe('Agriculteurs', 'Serveurs')).toContain('Agriculteurs et Serveurs.');
  const long = 'a'.repeat(100);
  expect(describe('Agriculteurs', long)).toContain('\u00a0: Agriculteurs.');
});

test('the reason of a composition is said without the words of the trade', () => {
  expect(
    territoryCopy.reconstructed("ZE2020 Les Herbiers-Montaigu = Pays du Bocage + L'Île-d'Yeu"),
  ).toContain('zone d’emploi Les Herbiers-Montaigu\u00a0: Pays du Bocage et L’Île-d’Yeu');
});
