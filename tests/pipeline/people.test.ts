// The portraits of people at work: what is read of the tables of Dares, what a small family takes from its group, and
// what is refused, with its row and its column.
import { describe, expect, test } from 'vitest';
import { peopleSchema } from '#schemas/people.ts';
import { buildPeople } from '#scripts/import/build/people.ts';
import { describeProblem, type Problem } from '#scripts/import/problems.ts';
import { PEOPLE_FILES, readPeople } from '#scripts/import/sources/people.ts';
import { type Change, lineOf, rawPeople } from './support/people-files.ts';

function importPeople(change?: Change) {
  const problems: Problem[] = [];
  const people = buildPeople(readPeople(rawPeople(change), problems), problems);
  return {
    problems: problems.map(describeProblem),
    portrait: (id: string) => people.find((record) => record.id === id),
    people,
  };
}

describe('the portrait of a family', () => {
  test('says in people and in shares what the tables say in thousands and in percentages', () => {
    const { portrait, problems } = importPeople();
    expect(problems).toEqual([]);
    expect(portrait('A0Z42')).toEqual({
      id: 'A0Z42',
      label: 'Bûcherons, sylviculteurs salariés et agents forestiers',
      level: 'family',
      group: { id: 'A0Z', label: 'Agriculteurs, éleveurs, sylviculteurs, bûcherons' },
      employment: 45_000,
      women: 0.483,
      ages: [0.022, 0.044, 0.067, 0.089, 0.111, 0.133, 0.156, 0.178, 0.2],
      contracts: {
        permanent: 0.85,
        fixedTerm: 0.085,
        temporary: 0.05,
        apprentice: 0.015,
        selfEmployed: null,
      },
      partTime: 0.133,
      over40Hours: 0.395,
      schedule: { night: 0.118, saturday: 0.311, sunday: 0.182 },
      diplomas: {
        bachelorOrMore: 0.1,
        twoYears: 0.1,
        baccalaureate: 0.2,
        vocational: 0.4,
        none: 0.2,
        studying: null,
      },
      employers: {
        under10: 0.4,
        from10To49: 0.2,
        from50To499: 0.1,
        from500: 0.05,
        public: 0.2,
        households: 0.03,
        unknown: 0.02,
      },
      wage: 1400,
      fromGroup: [],
    });
  });

  test('has a shape that the site accepts, groups included', () => {
    const { people } = importPeople();
    expect(people).toHaveLength(14);
    for (const record of people) expect(() => peopleSchema.parse(record)).not.toThrow();
    expect(people.find(({ id }) => id === 'A0Z')).toMatchObject({ level: 'group', employment: 90_000 });
  });

  test('takes from its group what it has too few people for, and says so', () => {
    const { portrait } = importPeople();
    expect(portrait('B0Z20')).toMatchObject({
      wage: portrait('B0Z')?.wage,
      schedule: { night: 0.118, saturday: 0.311, sunday: 0.182 },
      fromGroup: ['schedule', 'wage'],
    });
  });

  test('takes no wage of employees where most are self-employed', () => {
    const { portrait } = importPeople();
    expect(portrait('A0Z00')).toMatchObject({ wage: null, employers: null, fromGroup: [] });
    expect(portrait('A0Z')?.wage).toBe(1410);
  });

  test('keeps "nobody" apart from zero', () => {
    expect(importPeople().portrait('A0Z00')?.contracts).toMatchObject({ temporary: 0, selfEmployed: 0.88 });
    expect(importPeople().portrait('V1Z80')?.contracts.selfEmployed).toBeNull();
  });
});

describe('the portraits are refused when', () => {
  const { ages, women, contracts, diplomas, wages, nomenclature, schedule } = PEOPLE_FILES;
  test.each([
    [
      'a figure is a text',
      { file: women, from: '"V1Z80",48.3212647661481', to: '"V1Z80",beaucoup' },
      [
        `${women}:${lineOf(women, '"V1Z80"')}, column "Part": found "beaucoup", expected a number with a dot, or NA`,
        `${women}: found "V1Z80", expected rows for this family of FAP-2009`,
      ],
    ],
    [
      'a percentage is above 100',
      { file: schedule, from: '"V1Z80","Travail le samedi",31.09', to: '"V1Z80","Travail le samedi",310.9' },
      [
        `${schedule}:${lineOf(schedule, '"V1Z80"')}, column "Pourcentage": found "310.9", expected at most 100`,
      ],
    ],
    [
      'an answer is new',
      { file: contracts, from: '"V1Z80","Apprentis"', to: '"V1Z80","Stagiaires"' },
      [
        `${contracts}:${lineOf(contracts, '"V1Z80"')}, column "statut": found "Stagiaires", expected one of "Apprentis", "Contrats à durée déterminée", "Contrats ou emplois à durée indéterminée", "Intérimaires", "Non-salariés, chefs d'entreprise"`,
        `${contracts}:${lineOf(contracts, '"V1Z80"') + 1}, column "Pourcentage": found "98.50 in all for V1Z80", expected parts that sum to 100`,
      ],
    ],
    [
      'the parts miss their whole',
      { file: diplomas, from: '"V1Z80","Bac + 2",0.1', to: '"V1Z80","Bac + 2",0.3' },
      [
        `${diplomas}:${lineOf(diplomas, '"V1Z80"')}, column "Pourcentage": found "1.20 in all for V1Z80", expected parts that sum to 1`,
      ],
    ],
    [
      'a group is not the sum of its families',
      { file: ages, from: '"V1Z80","60 ans ou plus",9', to: '"V1Z80","60 ans ou plus",90' },
      [
        `${ages}:${lineOf(ages, '"V1Z","60')}, column "annee_2017_2019": found "45.0 thousand for V1Z", expected the sum of its families, 126.0 thousand`,
      ],
    ],
    [
      'a row stands twice',
      { file: contracts, from: '"V1Z80","Intérimaires"', to: '"V1Z80","Apprentis"' },
      [
        `${contracts}:${lineOf(contracts, '"V1Z80","Int')}: found "V1Z80 Apprentis", expected no repetition of line ${lineOf(contracts, '"V1Z80"')}`,
      ],
    ],
    [
      'a code is none of the list',
      { file: women, from: '"V1Z80",48', to: '"V1Z81",48' },
      [
        `${women}:${lineOf(women, '"V1Z80"')}: found "V1Z81", expected a family or a group of the list of FAP-2009`,
        `${women}: found "V1Z80", expected rows for this family of FAP-2009`,
      ],
    ],
    [
      'a wage is no whole number',
      { file: wages, from: '"1400"', to: '"1400.5"' },
      [`${wages}:3, column "Salaire médian (en €)": found "1400.5", expected euros in whole numbers, or nd`],
    ],
    [
      'it is of another period',
      { file: wages, from: '2017-2019', to: '2020-2022', everywhere: true },
      [`${wages}, column "Année": expected rows of the period 2017-2019`],
    ],
  ] as const)('%s', (_, change, expected) => {
    expect(importPeople(change).problems).toEqual(expected);
  });

  test('a column was renamed', () => {
    const { problems } = importPeople({ file: nomenclature, from: ';FAP agrégées;', to: ';FAP 87;' });
    expect(problems[0]).toContain(`${nomenclature}:1: found "`);
    expect(problems[0]).toContain('a column "FAP agrégées" in the header');
  });

  test('percentages have become shares', () => {
    const { problems } = importPeople({ file: women, from: '48.32', to: '0.4832', everywhere: true });
    expect(problems).toEqual([
      `${women}, column "Part": found "0.483212647661481 at most", expected percentages, from 0 to 100, not shares from 0 to 1`,
    ]);
  });
});
