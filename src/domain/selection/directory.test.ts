import { describe, expect, test } from 'vitest';
import { findOccupations, openDirectory } from './directory.ts';

const directory = openDirectory({
  occupations: [
    ['D1102', 'Boulanger / Boulangère', 'S0Z10'],
    ['K1304', 'Aide à domicile', null],
  ],
  successors: { K1301: 'K1302', K1302: 'K1304', D1102: 'K1304', A1101: 'A1102', A1102: 'A1101' },
});

describe('the directory', () => {
  test('finds an occupation under its code, and under those it had before', () => {
    expect(directory.find('K1304')?.title).toBe('Aide à domicile');
    expect(directory.find('K1301')?.code).toBe('K1304');
  });

  test('a code in use means its occupation', () => {
    expect(directory.find('D1102')?.code).toBe('D1102');
  });

  test.each(['Z9999', 'A1101', 'constructor'])('%s leads nowhere', (code) => {
    expect(directory.find(code)).toBeNull();
  });

  test('tells the unknown ones, and says once what two codes mean', () => {
    expect(findOccupations(directory, ['K1301', 'N9999', 'K1304', 'D1102'])).toEqual({
      found: [directory.find('K1304'), directory.find('D1102')],
      unknown: ['N9999'],
    });
  });
});
