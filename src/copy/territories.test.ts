import { expect, test } from 'vitest';
import { territoryCopy } from './territories.ts';

test('a description names as many families as fit, and one at least', () => {
  const describe = (...families: string[]) => territoryCopy.description('Nantes', 1200, families);
  expect(describe('Agriculteurs', 'Serveurs')).toContain('Agriculteurs et Serveurs.');
  const long = 'a'.repeat(150);
  expect(describe('Agriculteurs', long)).toContain(' : Agriculteurs.');
  expect(describe(`${long}${long}`)).toContain(long);
});
