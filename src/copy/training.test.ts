// Sentences about trainings: no figure without its meaning, and three kinds of nothing told apart.
import { describe, expect, test } from 'vitest';
import type { Insertion } from '#schemas/training.ts';
import {
  describeAdmission,
  describeTraining,
  fieldOf,
  levelOf,
  summarizeInsertions,
  trainingCopy,
  writeEmployed,
  writeLength,
} from './training.ts';
import { writeSeats } from './training-offer.ts';

const admission = (over: Partial<Parameters<typeof describeAdmission>[0][number]> = {}) => ({
  candidates: 100,
  admitted: 20,
  accessRate: 14,
  selective: true,
  scholars: null,
  women: null,
  sameAcademy: null,
  bacGeneral: 50,
  bacTechnological: 30,
  bacProfessional: 20,
  ...over,
});

describe('the opening', () => {
  test('says level, length and ways', () => {
    expect(
      describeTraining({ kind: 'cap', level: 3, months: 24, routes: ['school', 'apprenticeship'] }),
    ).toBe(
      'Une formation de niveau 3 (CAP), en 2\u00a0ans. On peut la suivre par la voie scolaire ou en apprentissage.',
    );
  });
  test('after the bac, the way by school is that of students', () => {
    expect(describeTraining({ kind: 'licence', level: 6, months: 36, routes: ['school'] })).toContain(
      'On peut la suivre sous statut étudiant.',
    );
  });
  test('says nothing of what is not known', () => {
    expect(describeTraining({ kind: 'other', level: null, months: null, routes: [] })).toBe(
      'Une étape qui ne donne pas de diplôme à elle seule.',
    );
  });
});

describe('a line of places', () => {
  const programme = {
    id: 'x',
    training: 'x',
    establishment: 'x',
    route: 'school',
    year: 2022,
    studyYear: 1,
    capacity: 12,
    source: 'first-years-2022',
    detail: null,
    admission: null,
  } as const;
  const bac = { kind: 'bac-pro', level: 4, isOpened: true } as const;

  test('says which year of a bac pro the places are in', () => {
    expect(trainingCopy.programme(programme, bac)).toBe(
      'Voie scolaire\u00a0: 12\u00a0places en seconde (2022)',
    );
    expect(trainingCopy.programme({ ...programme, studyYear: 2 }, bac)).toBe(
      'Voie scolaire\u00a0: 12\u00a0places en première, après une seconde commune (2022)',
    );
    expect(trainingCopy.programme({ ...programme, studyYear: 2 }, { ...bac, isOpened: false })).toContain(
      'en première, après la seconde',
    );
  });
  test('does not add those of premiere to the others', () => {
    expect(writeSeats({ places: 30, later: 12 })).toBe('30\u00a0places, et 12 en première après une seconde');
    expect(writeSeats({ places: 0, later: 12 })).toBe('12\u00a0places en première, après une seconde');
    expect(writeSeats({ places: 0, later: 0 })).toBe('');
  });
});

describe('admission', () => {
  test('no place on Parcoursup says nothing at all', () => {
    expect(describeAdmission([], 0, 0)).toEqual([]);
  });
  test('one place: the rate is a number of candidates who could have had a place', () => {
    const text = describeAdmission([admission()], 24, 2025).join(' ');
    expect(text).toContain('100\u00a0candidatures pour 24\u00a0places');
    expect(text).toContain(
      'sur 100 candidatures, 14 étaient assez bien classées pour recevoir une proposition',
    );
    expect(text).toContain('sélective');
  });
  test('several places: from the hardest to the easiest, never their mean', () => {
    const text = describeAdmission([admission(), admission({ accessRate: 80 })], 48, 2025).join(' ');
    expect(text).toContain('de 14 à 80\u00a0%');
    expect(text).toContain('une personne peut en demander plusieurs');
    expect(text).not.toContain('47');
  });
  test('types of bac weigh by the number admitted', () => {
    const text = describeAdmission(
      [admission({ admitted: 90, bacGeneral: 100 }), admission({ admitted: 10, bacGeneral: 0 })],
      48,
      2025,
    ).join(' ');
    expect(text).toContain('90\u00a0% ont un bac général');
  });
  test('a rate that is not published is not zero', () => {
    expect(describeAdmission([admission({ accessRate: null })], 24, 2025).join(' ')).not.toContain('Taux');
  });
});

describe('those who leave', () => {
  const employed = { after6: 40, after12: null, after18: null, after24: null };
  const row: Insertion = {
    id: 'x/school/2022-2023',
    training: 'cfd-50022146',
    route: 'school',
    cohort: '2022-2023',
    leavers: 30,
    employed,
    furtherStudy: null,
    source: 'inserjeunes-region',
  };
  test('under the threshold, not published and zero are three things', () => {
    expect(writeEmployed(null, null)).toBe('sous le seuil');
    expect(writeEmployed(null, 30)).toBe('non publié');
    expect(writeEmployed(0, 30)).toBe('0\u00a0%');
  });
  test('the longest delay known is told, with its cohort and number', () => {
    const older = { ...row, cohort: '2020-2021', leavers: 50, employed: { ...employed, after24: 70 } };
    expect(summarizeInsertions([row, older])).toContain(
      '24\u00a0mois après leur sortie de la voie scolaire, 70\u00a0% des 50\u00a0personnes',
    );
  });
  test('nothing published gives no sentence', () => {
    expect(
      summarizeInsertions([{ ...row, leavers: null, employed: { ...employed, after6: null } }]),
    ).toBeNull();
  });
});

test('lengths are told in years where they are whole', () => {
  expect(writeLength(24)).toBe('2\u00a0ans');
  expect(writeLength(18)).toBe('18\u00a0mois');
});

test('a level or a field without a name stops the build', () => {
  expect(() => levelOf({ level: 9 })).toThrow(/9/);
  expect(() => fieldOf({ field: '99' })).toThrow(/99/);
});
