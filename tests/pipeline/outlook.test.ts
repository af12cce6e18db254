// The projections of a region to 2030: merged groups told apart, thousands as people, and what is refused.
import { describe, expect, test } from 'vitest';
import { findOutlook } from '#domain/outlook/find-outlook.ts';
import { outlookSchema } from '#schemas/outlook.ts';
import { buildOutlook } from '#scripts/import/build/outlook.ts';
import { buildPeople } from '#scripts/import/build/people.ts';
import { describeProblem, ImportError, type Problem } from '#scripts/import/problems.ts';
import { OUTLOOK_FILE, readOutlook } from '#scripts/import/sources/outlook.ts';
import { readPeople } from '#scripts/import/sources/people.ts';
import { type Change, rawPeople } from './support/people-files.ts';

const COUNTRY = ['Pays de la Loire', "Provence-Alpes-Côte d'Azur", 'Corse', 'Guadeloupe'];

function importOutlook(region: string, change?: Omit<Change, 'file'>) {
  const raw = rawPeople(change && { file: OUTLOOK_FILE, ...change });
  const problems: Problem[] = [];
  const people = buildPeople(readPeople(raw, problems), problems);
  const table = readOutlook(raw, problems);
  if (table === null) throw new ImportError(problems);
  const outlook = buildOutlook(table, region, COUNTRY, people, problems);
  return { outlook, problems: problems.map(describeProblem) };
}

describe('the outlook of a region', () => {
  test('is in people, with the posts to fill as a share of employment', () => {
    const { outlook, problems } = importOutlook('Pays de la Loire');
    expect(problems).toEqual([]);
    expect(outlook.map(({ id }) => id)).toEqual(['A0Z', 'A1Z', 'B0Z-B1Z', 'S0Z', 'V1Z']);
    expect(outlook[0]).toEqual({
      id: 'A0Z',
      label: 'Métiers A0Z',
      groups: ['A0Z'],
      employment: 21_500,
      created: -1250,
      retirements: 5500,
      starters: 4000,
      toFill: 4250,
      toFillShare: 0.198,
      tension: 4,
    });
    for (const record of outlook) expect(() => outlookSchema.parse(record)).not.toThrow();
  });

  test('has no tension where none was measured: that is no easy recruitment', () => {
    expect(importOutlook('Corse').outlook.find(({ id }) => id === 'B0Z-B1Z')?.tension).toBeNull();
  });

  test('is found by the name of the region, whatever its apostrophe', () => {
    expect(importOutlook("Provence-Alpes-Côte d'Azur").outlook).toHaveLength(5);
  });

  test('is empty for a region that was not projected', () => {
    expect(importOutlook('Guadeloupe')).toEqual({ outlook: [], problems: [] });
  });
});

describe('the outlook is refused when', () => {
  test.each([
    [
      'a region does not exist',
      { from: '"region":"Corse"', to: '"region":"Corsica"' },
      `${OUTLOOK_FILE}, column "region": found "Corsica", expected the name of a region of France`,
    ],
    [
      'a group is unknown',
      { from: '"code_fap":"V1Z"', to: '"code_fap":"V9Z"' },
      `${OUTLOOK_FILE}, column "Pays de la Loire, V9Z, code_fap": found "V9Z", expected a group of FAP-2009`,
    ],
    [
      'a group is met twice',
      { from: '"code_fap":"V1Z"', to: '"code_fap":"A0Z"' },
      `${OUTLOOK_FILE}, column "Pays de la Loire, A0Z, code_fap": found "A0Z", expected a group met once only in the region`,
    ],
    [
      'a group is left out',
      { from: '"code_fap":"B0Z;B1Z"', to: '"code_fap":"B0Z"' },
      `${OUTLOOK_FILE}, column "code_fap": found "B1Z", expected a row for this group in Pays de la Loire`,
    ],
    [
      'the posts to fill are not the sum of their parts',
      { from: '"postes_a_pourvoir_milliers":4.25', to: '"postes_a_pourvoir_milliers":42.5' },
      `${OUTLOOK_FILE}, column "Pays de la Loire, B0Z;B1Z, postes_a_pourvoir_milliers": found "42.500", expected the jobs created and the departures together, 4.250`,
    ],
  ])('%s', (_, change, problem) => {
    expect(importOutlook('Pays de la Loire', change).problems[0]).toBe(problem);
  });

  test('a figure is a text', () => {
    const change = {
      from: '"departs_fin_carriere_milliers":5.5',
      to: '"departs_fin_carriere_milliers":"5,5"',
    };
    expect(() => importOutlook('Corse', change)).toThrow(
      `${OUTLOOK_FILE}:2, column "departs_fin_carriere_milliers": found "5,5", expected a number`,
    );
  });
});

describe('the outlook of an occupation', () => {
  const outlook = [record('A0Z'), record('B0Z', 'B1Z'), record('V1Z')];

  test('is that of the group of its portrait, joined to others or not', () => {
    expect(findOutlook('B1Z40', outlook)?.id).toBe('B0Z-B1Z');
    expect(findOutlook('A0Z', outlook)?.id).toBe('A0Z');
  });

  test('is none without a portrait, or a projection for it', () => {
    expect(findOutlook(null, outlook)).toBeNull();
    expect(findOutlook('Q1Z80', outlook)).toBeNull();
  });
});

function record(...groups: string[]) {
  return {
    id: groups.join('-'),
    label: 'Métiers',
    groups,
    employment: 100,
    created: 10,
    retirements: 20,
    starters: 20,
    toFill: 30,
    toFillShare: 0.3,
    tension: 4,
  };
}
