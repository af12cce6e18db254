// What becomes of those who leave higher education, by discipline: the rows of the region, the trainings that they count,
// and what the import refuses.
import { describe, expect, test } from 'vitest';
import type { Training } from '#schemas/training.ts';
import { buildDisciplineInsertions } from '#scripts/import/build/trainings/discipline-insertions.ts';
import type { Problem } from '#scripts/import/problems.ts';
import { DISCIPLINE_INSERTION_FILE } from '#scripts/import/sources/discipline-insertions.ts';
import { newWorld, refusal } from './support/world.ts';

const LAW = 'Droit, sciences politiques';

const training = (
  id: string,
  title: string,
  kind: Training['kind'],
  level: Training['level'] = 6,
): Training => ({
  id,
  slug: id,
  title,
  kind,
  level,
  cfds: [],
  rncps: [],
  onisep: null,
  nsf: null,
  months: null,
  routes: [],
  before: [],
  after: [],
  opens: [],
  leadsTo: [],
  leadsToDomains: [],
});

function row(type_diplome: string, discipline: string, region = 'Pays de la Loire') {
  return {
    ...{ id: 'insersup', cohorte: '2024', type_diplome, discipline, region },
    ...{ n_etablissements: 3, nb_sortants: 158, nb_poursuivants: 817 },
    ...{ taux_emploi_6m: 0.4458, taux_emploi_12m: null },
  };
}

function build(rows: ReturnType<typeof row>[], titles: string[], diploma: 'licence' | 'but' | 'engineering') {
  const problems: Problem[] = [];
  const records = buildDisciplineInsertions(
    { file: DISCIPLINE_INSERTION_FILE, sha256: '', rows },
    'Pays de la Loire',
    ['Pays de la Loire', 'Corse'],
    [
      training('for-1', 'Licence Lettres', 'licence'),
      training('for-2', 'Licence Lettres, langues', 'licence'),
      training('own-but', 'BUT Chimie', 'but'),
      training('for-3', 'BUT Chimie parcours synthèse', 'but'),
      training('own-school', "Formation d'ingénieur", 'engineering', 7),
      training('own-bachelor', "Formation d'ingénieur parcours court", 'engineering'),
    ],
    [{ diploma, discipline: LAW, titles, reason: 'tested' }],
    problems,
  );
  return { records, problems: problems.map(({ column, found }) => `${column} ${found}`) };
}

describe('a discipline', () => {
  test('has the shares of the region in percent, and nothing where nothing is published', () => {
    const world = newWorld();
    expect(world.run().regional.disciplineInsertions).toEqual([
      {
        id: 'licence/droit-sciences-politiques',
        diploma: 'licence',
        discipline: LAW,
        cohort: '2024',
        establishments: 3,
        leavers: 158,
        continuing: 817,
        employed: { after6: 44.6, after12: null },
        trainings: [],
        source: 'insersup-region',
      },
    ]);
  });

  test('counts the trainings that are named, no longer title, and all the courses of a BUT', () => {
    const licences = build([row('Licence générale', LAW)], ['Licence Lettres'], 'licence');
    expect(licences.records.map(({ trainings }) => trainings)).toEqual([['for-1']]);
    const but = build([row('Bachelor universitaire de technologie', LAW)], ['BUT Chimie'], 'but');
    expect(but.records.map(({ trainings }) => trainings)).toEqual([['for-3', 'own-but']]);
    const schools = build([row("Diplôme d'ingénieurs", LAW)], ["Formation d'ingénieur"], 'engineering');
    expect(schools.records.map(({ trainings }) => trainings)).toEqual([['own-school']]);
  });

  test('is left out where no training of ours gives its diploma, or it is another region', () => {
    const { records, problems } = build(
      [row('Master MEEF', LAW), row('Licence générale', LAW, 'Corse')],
      ['Licence Lettres'],
      'licence',
    );
    expect([records, problems]).toEqual([[], []]);
  });
});

describe('the import refuses', () => {
  test.each([
    ['a rate above 1', '"taux_emploi_6m":0.4458', '"taux_emploi_6m":44.58', 'a share from 0 to 1'],
    ['a missing cohort', '"cohorte":"2024",', '', 'a year such as 2024'],
    ['a region that does not exist', '"region":"Corse"', '"region":"Corsica"', 'a region of France'],
    ['a diploma that is not known', '"Licence générale"', '"Licence"', 'a kind of diploma known here'],
  ])('%s', (_, from, to, expected) => {
    const world = newWorld();
    world.raw.replace(DISCIPLINE_INSERTION_FILE, from, to);
    const [problem = '', ...others] = refusal(world);
    expect(others).toEqual([]);
    expect(problem).toContain(DISCIPLINE_INSERTION_FILE);
    expect(problem).toContain(expected);
  });

  test('a curated row that no training or no discipline fits', () => {
    const rows = [row('Licence générale', 'Langues')];
    expect(build(rows, ['Licence Lettres'], 'licence').problems).toEqual([`discipline ${LAW}`]);
    expect(build([row('Licence générale', LAW)], ['Licence Latin'], 'licence').problems).toEqual([
      'titles Licence Latin',
    ]);
  });
});
