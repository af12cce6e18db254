import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { principalJobFamilySchema, qualificationWordSchema } from '#schemas/job-family.ts';
import type { Problem } from '../problems.ts';
import {
  buildOccupationJobFamilies,
  choosePrincipal,
  findQualificationWord,
} from './occupation-job-families.ts';

const curated = (name: string) =>
  JSON.parse(readFileSync(join(import.meta.dirname, '../../../data/curated', `${name}.json`), 'utf8'));
const words = z.array(qualificationWordSchema).parse(curated('qualification-words'));
const exceptions = z.array(principalJobFamilySchema).parse(curated('principal-job-families'));
const rule = { words, exceptions: [] };

const occupation = (title: string, executive: 'yes' | 'no' | 'unknown' = 'unknown', id = 'F1703') => ({
  id,
  title,
  parent: 'F1703',
  executive,
});

/** The masons' code: unskilled workers, skilled ones, technicians and supervisors, engineers. */
const MASONS = new Map(
  Object.entries({
    1: 'B1X30',
    2: 'B1X30',
    3: 'B1X31',
    4: 'B1X31',
    5: 'B1X30',
    6: 'B1X31',
    7: 'B6X73',
    8: 'B6X74',
    9: 'B7X92',
    0: 'B1X31',
  }),
);
const principalOf = (title: string, executive?: 'yes' | 'no') =>
  choosePrincipal(occupation(title, executive), MASONS, rule);

describe('the principal family of an occupation', () => {
  test.each([
    ['Maçon / Maçonne', 'B1X31', 'default'],
    ['Manœuvre bâtiment', 'B1X30', 'title'],
    ['Technicien / Technicienne de chantier', 'B6X73', 'title'],
    ["Chef / Cheffe d'équipe bâtiment", 'B6X74', 'title'],
    ['Conducteur / Conductrice de travaux du bâtiment', 'B6X74', 'title'],
    ['Ingénieur / Ingénieure travaux', 'B7X92', 'title'],
  ])('is that of the qualification its title tells: %s', (title, principal, reason) => {
    expect(principalOf(title)).toMatchObject({ principal, reason, covered: true });
  });

  test('is that of executives where ROME says so and the title says nothing', () => {
    expect(principalOf('Chargé / Chargée de méthodes', 'yes')).toMatchObject({
      principal: 'B7X92',
      reason: 'executive',
    });
  });

  test('follows a weak word only where ROME does not say executive', () => {
    expect(principalOf('Responsable de chantier', 'no').principal).toBe('B6X74');
    expect(principalOf('Responsable de chantier', 'yes').principal).toBe('B7X92');
    expect(principalOf('Technicien / Technicienne de chantier', 'yes').principal).toBe('B6X73');
  });

  test('leaves the others of its code listed, never averaged', () => {
    expect(principalOf('Maçon / Maçonne').others).toEqual(['B1X30', 'B6X73', 'B6X74', 'B7X92']);
  });

  test('needs no rule where the code has one family only', () => {
    const only = new Map([
      ['6', 'B1X34'],
      ['9', 'B1X34'],
    ]);
    expect(choosePrincipal(occupation('Couvreur / Couvreuse'), only, rule)).toEqual({
      principal: 'B1X34',
      others: [],
      reason: 'only',
      because: null,
      covered: true,
    });
  });

  test('is none where the survey does not cover the code: that is no absence of projects', () => {
    expect(choosePrincipal(occupation('Magistrat / Magistrate', 'yes'), new Map(), rule)).toEqual({
      principal: null,
      others: [],
      reason: null,
      because: null,
      covered: false,
    });
  });

  test('is that of the curated row before anything else, with its reason', () => {
    const row = { code: 'M1203', jobFamily: 'L4X81', reason: 'Le comptable a un BTS.' };
    const chosen = choosePrincipal(occupation('Comptable', 'no', 'M1203'), MASONS, {
      words,
      exceptions: [row],
    });
    expect(chosen).toMatchObject({
      principal: 'L4X81',
      reason: 'curated',
      because: 'Le comptable a un BTS.',
    });
  });
});

describe('a word of a title', () => {
  test('is read in the masculine form, put together again', () => {
    expect(findQualificationWord(occupation("Chef / Cheffe d'atelier mécanique"), words)?.word).toBe(
      "chef d'atelier",
    );
  });

  test('of several words wins over its first one', () => {
    expect(findQualificationWord(occupation('Chef / Cheffe de projet éolien'), words)).toMatchObject({
      word: 'chef de projet',
      qualification: '9',
    });
  });

  test('inside another word is none', () => {
    expect(findQualificationWord(occupation('Polytechnicien / Polytechnicienne'), words)).toBeNull();
  });

  test('of the curated table stands after those that are longer', () => {
    const lengths = words.map(({ word }) => word.length);
    expect(lengths).toEqual(lengths.toSorted((a, b) => b - a));
  });
});

describe('the links of all occupations', () => {
  const families = ['B1X34', 'P3X91'].map((id) => ({
    id,
    label: 'Famille',
    group: { id: 'B1X', label: 'Groupe' },
    field: { id: 'B', label: 'Domaine' },
    surveyed: id === 'B1X34',
  }));
  const passage = (rows: readonly (readonly [string, string])[]) => ({
    passage: {
      file: 'passage.csv',
      sha256: '',
      rows: rows.map(([ROME, FAP341], line) => ({ ROME, FAP341, Qualif: '6', line: line + 2 })),
    },
  });
  const build = (source: ReturnType<typeof passage>, others: Partial<typeof rule> = {}) => {
    const problems: Problem[] = [];
    const links = buildOccupationJobFamilies(
      [occupation('Couvreur / Couvreuse')],
      source,
      families,
      { words, exceptions: [], ...others },
      problems,
    );
    return { links, problems };
  };

  test('keep surveyed families only', () => {
    expect(build(passage([['F1703', 'B1X34a']])).links[0]).toMatchObject({
      principal: 'B1X34',
      covered: true,
    });
    expect(build(passage([['F1703', 'P3X91a']])).links[0]).toMatchObject({ principal: null, covered: false });
  });

  test('are refused for a parent that the passage table does not know', () => {
    expect(build(passage([['F1610', 'B1X34']])).problems).toEqual([
      {
        file: 'passage.csv',
        column: 'ROME',
        found: 'F1703',
        expected: 'rows for this ROME V3 code, the parent of F1703',
      },
    ]);
  });

  test('are refused for an exception that speaks of nothing known', () => {
    const row = { code: 'A9999', jobFamily: 'P3X91', reason: 'Essai.' };
    const { problems } = build(passage([['F1703', 'B1X34']]), { exceptions: [row] } as never);
    expect(problems.map(({ found }) => found)).toEqual(['A9999', 'P3X91']);
  });
});

test('the curated table has one row for an occupation', () => {
  expect(new Set(exceptions.map(({ code }) => code)).size).toBe(exceptions.length);
});
