import { describe, expect, test } from 'vitest';
import type { Access } from '#schemas/access.ts';
import type { AccessCorrection } from '#schemas/curated.ts';
import type { Problem } from '../../problems.ts';
import { correctAccess } from './correct-access.ts';

const read: Access = { levels: [6], withoutDiploma: 'unknown', sources: ['rome-access-text'] };
const row: AccessCorrection = {
  code: 'J1304',
  insteadOf: [6],
  levels: [4],
  source: 'register',
  reason: 'Essai de correction.',
};

function correct(access: Access, correction: AccessCorrection | undefined) {
  const problems: Problem[] = [];
  return { access: correctAccess(access, correction, problems), problems };
}

describe('the access as read', () => {
  test('stands where no row speaks of it', () => {
    expect(correct(read, undefined)).toEqual({ access: read, problems: [] });
  });

  test('gives way to a row, which says on whose word', () => {
    expect(correct(read, row)).toEqual({
      access: { levels: [4], withoutDiploma: 'unknown', sources: ['register'] },
      problems: [],
    });
  });

  test('may set aside a theme that the text belies', () => {
    const free: Access = {
      levels: [6],
      withoutDiploma: 'yes',
      sources: ['rome-access-text', 'rome-theme-017'],
    };
    const corrected = correct(free, { ...row, withoutDiploma: 'unknown', source: 'rome-access-text' });
    expect(corrected.access).toEqual({
      levels: [4],
      withoutDiploma: 'unknown',
      sources: ['rome-access-text'],
    });
  });

  test('may become unknown', () => {
    expect(correct(read, { ...row, levels: [] }).access).toMatchObject({ levels: [], sources: [] });
  });

  test('keeps what other facts say of the diploma', () => {
    const free: Access = {
      levels: [6],
      withoutDiploma: 'yes',
      sources: ['rome-access-text', 'rome-theme-017'],
    };
    expect(correct(free, { ...row, source: 'rome-access-text' }).access).toEqual({
      levels: [4],
      withoutDiploma: 'yes',
      sources: ['rome-access-text', 'rome-theme-017'],
    });
  });

  test('asks for the row to be read again once the text says something else', () => {
    const { problems } = correct({ ...read, levels: [5, 6] }, row);
    expect(problems).toMatchObject([{ column: 'J1304.insteadOf', found: '6' }]);
  });
});
