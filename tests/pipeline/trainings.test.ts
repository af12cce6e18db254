// Trainings of the small France: one record for a renewed diploma, links made precise by a name, places counted once,
// and broken rows refused by name.
import { describe, expect, test } from 'vitest';
import { countPlaces } from '#domain/trainings/count-places.ts';
import { PROGRAMME_FILES } from '#scripts/import/sources/programmes.ts';
import { TRAINING_FILES } from '#scripts/import/sources/trainings.ts';
import { firstYear, type TrainingRows, trainingRows, writeTrainingFiles } from './support/training-files.ts';
import { newWorld, refusal, type World } from './support/world.ts';

function worldWith(change: (rows: TrainingRows) => void): World {
  const world = newWorld();
  const rows = trainingRows();
  change(rows);
  writeTrainingFiles(world.raw.path, rows);
  return world;
}

function derive(change: (rows: TrainingRows) => void = () => {}) {
  const notices: string[] = [];
  const facts = worldWith(change).run({ onNotices: (all) => notices.push(...all) });
  const training = (id: string) => facts.national.trainings.find((each) => each.id === id);
  return { ...facts.national, ...facts.regional, training, notices };
}

describe('a training', () => {
  test('is one record with its title in French, its level, its length, its routes and its specialty', () => {
    expect(derive().training('cfd-50022137')).toEqual({
      id: 'cfd-50022137',
      slug: 'cap-boulanger',
      title: 'CAP Boulanger',
      kind: 'cap',
      level: 3,
      cfds: ['50022137'],
      rncps: ['37537'],
      onisep: '1',
      nsf: '221',
      months: 24,
      routes: ['school', 'apprenticeship'],
      before: [],
      after: ['cfd-40022105'],
      opens: [],
      leadsTo: [{ code: 'D1102', name: null, precision: 'occupation', origins: ['certif-info', 'onisep'] }],
      leadsToDomains: [],
    });
  });

  test('that was renewed keeps its older code, under which older files know it', () => {
    const { training, programmes } = derive();
    expect(training('cfd-50022148')).toMatchObject({
      title: 'CAP Pâtisserie',
      cfds: ['50022148', '50022141'],
    });
    expect(training('cfd-50022141')).toBeUndefined();
    expect(programmes.map((each) => each.training)).toContain('cfd-50022148');
  });

  test('that only a curated row renews is followed too', () => {
    expect(derive().programmes.filter(({ training }) => training === 'cfd-32023206')).not.toEqual([]);
  });

  test('that Onisep lists twice, once for each registration, is one record', () => {
    const { trainings, training } = derive((rows) => {
      const sheets = rows[TRAINING_FILES.onisep] ?? [];
      sheets.push({ ...sheets[2], for_id: 'FOR.30', code_scolarite: '', code_rncp: '40000' });
    });
    expect(trainings.filter(({ title }) => title === 'BTS Travaux publics')).toHaveLength(1);
    expect(training('cfd-32023206')).toMatchObject({ onisep: '3', rncps: ['37537', '40000'] });
  });

  test('is kept whatever the region: another one may give it', () => {
    const of = (region: string) => newWorld().run({ region }).national.trainings;
    expect(of('93')).toEqual(of('52'));
  });

  test('leads to a family where no name says which of its occupations', () => {
    const { training } = derive((rows) => {
      for (const row of rows[TRAINING_FILES.certifications] ?? []) {
        if (row['Code_Scolarité'] === '32023206')
          Object.assign(row, { Code_Rome_1: 'J1506', Code_Rome_2: '' });
      }
    });
    expect(training('cfd-32023206')?.leadsTo).toEqual([
      { code: 'J1506', name: null, precision: 'family', origins: ['certif-info'] },
    ]);
  });

  test('leaves out a code that ROME does not know', () => {
    const links = derive()
      .training('cfd-40022105')
      ?.leadsTo.map(({ code }) => code);
    expect(links).toEqual(['D1102', 'D1104']);
  });

  test('leads where a curated row says, before what the sources say', () => {
    expect(derive().training('cfd-26033101')?.leadsTo[0]).toEqual({
      code: 'J1506',
      name: null,
      precision: 'occupation',
      origins: ['curated'],
    });
  });

  test('common to several opens them, and they come after it', () => {
    const { training } = derive();
    expect(training('cfd-40022107')).toMatchObject({
      title: "Seconde professionnelle Métiers de l'alimentation",
      level: null,
      months: 12,
      opens: ['cfd-40022105'],
      after: ['cfd-40022105'],
    });
    expect(training('cfd-40022105')?.before).toEqual(['cfd-40022107', 'cfd-50022137']);
  });
});

describe('a place', () => {
  test('by school that Parcoursup and the file of BTS both know is counted once, the newest', () => {
    const { programmes } = derive();
    const here = programmes.filter(
      ({ training, establishment }) => training === 'cfd-32023206' && establishment === '0440001m',
    );
    expect(here.map(({ route, year, source }) => [route, year, source])).toEqual([
      ['apprenticeship', 2024, 'bts-2024'],
      ['school', 2025, 'parcoursup-2025'],
    ]);
  });

  test('by school that Parcoursup does not know keeps the year of its file', () => {
    const other = derive().programmes.find(({ id }) => id === 'cfd-32023206-0850001c-school');
    expect(other).toMatchObject({ year: 2024, capacity: 15, admission: null });
  });

  test('offered twice in one establishment is two programmes', () => {
    const ids = derive().programmes.map(({ id }) => id);
    expect(ids).toEqual(
      expect.arrayContaining(['cfd-40022107-0850001c-school', 'cfd-40022107-0850001c-school-2']),
    );
  });

  test('in premiere says so, and is not added to those of the seconde before it', () => {
    const { programmes } = derive((rows) => {
      rows[PROGRAMME_FILES.firstYears]?.push(firstYear('0850001C', '23820022105', '24'));
    });
    const here = programmes.filter(({ establishment }) => establishment === '0850001c');
    expect(here.find(({ studyYear }) => studyYear === 2)).toMatchObject({
      id: 'cfd-40022105-0850001c-school-year2',
      training: 'cfd-40022105',
      capacity: 24,
    });
    // CAP 12 + 10, common seconde 30 + 15, BTS 15: the 24 of premiere are those of the seconde a year later.
    expect(countPlaces(here)).toEqual({ places: 82, later: 24 });
  });

  test('of another region is left out', () => {
    const { programmes } = derive();
    expect(programmes.map(({ establishment }) => establishment)).not.toContain('0130001b');
  });

  test('says what Parcoursup published, and nothing where it did not', () => {
    const nurses = derive().programmes.find(({ training }) => training === 'cfd-26033101');
    expect(nurses?.admission).toMatchObject({ accessRate: 45, scholars: 20.5, women: null, selective: true });
  });

  test('without training, or without a place, is told', () => {
    expect(derive().notices).toEqual(
      expect.arrayContaining([
        `1 rows set aside, ${PROGRAMME_FILES.parcoursup}: label without a training`,
        `1 rows set aside, ${PROGRAMME_FILES.bts}: no place offered`,
        `1 rows set aside, ${PROGRAMME_FILES.bts}: school place that Parcoursup knows`,
      ]),
    );
  });

  test('of an establishment with sites far from each other is told', () => {
    const { notices, establishments } = derive((rows) => {
      Object.assign(rows[PROGRAMME_FILES.parcoursup]?.[1] ?? {}, { latitude: '47.30' });
    });
    expect(notices.join('\n')).toContain('more than 2 km apart at 0490001A');
    expect(establishments.filter(({ severalSites }) => severalSites).map(({ id }) => id)).toEqual([
      '0490001a',
    ]);
  });
});

describe('what becomes of those who leave', () => {
  test('is told by the last cohort, and by the last that two years were known of', () => {
    const { insertions } = derive();
    expect(
      insertions
        .filter(({ training }) => training === 'cfd-50022137')
        .map(({ cohort, employed }) => [cohort, employed]),
    ).toEqual([
      ['2021-2022', { after6: 61, after12: 66, after18: null, after24: 70 }],
      ['2022-2023', { after6: 61, after12: 66, after18: null, after24: null }],
    ]);
  });

  test('is there without figures under the threshold', () => {
    const hidden = derive().insertions.find(({ training }) => training === 'cfd-40022105');
    expect(hidden).toMatchObject({
      route: 'school',
      leavers: null,
      employed: { after6: null },
      furtherStudy: null,
    });
  });
});

describe('the import refuses', () => {
  test.each([
    [
      'a rate above 100',
      PROGRAMME_FILES.insertions,
      'taux_emploi_6_mois',
      '610',
      'a percentage from 0 to 100',
    ],
    ['a missing cohort', PROGRAMME_FILES.insertions, 'millesime', '', 'a cohort such as 2022_2023'],
    ['a UAI that is none', PROGRAMME_FILES.parcoursup, 'uai', '44', 'a UAI such as 0440001M'],
    ['a year of study that is none', TRAINING_FILES.classes, 'ANNEE_DISPOSITIF', '', 'the year of study'],
    ['a class that is none', PROGRAMME_FILES.bts, 'MEFSTAT11', 'BTS', 'a class (MEFSTAT11)'],
    ['a diploma that is none', TRAINING_FILES.certifications, 'Code_Scolarité', '5', 'a diploma code (CFD)'],
    ['a length in words', TRAINING_FILES.onisep, 'duree', 'deux ans', 'a length such as "2 ans"'],
  ])('%s', (_, file, column, value, expected) => {
    const world = worldWith((rows) => {
      Object.assign(rows[file]?.[0] ?? {}, { [column]: value });
    });
    const [problem = '', ...others] = refusal(world);
    expect(others).toEqual([]);
    expect(problem).toContain(`${file}:2, column "${column}": found "${value}", expected ${expected}`);
  });

  test('a curated row that names a training nobody knows', () => {
    const world = newWorld();
    world.data.replace('curated/trainings/labels.json', "diplôme d'État d'infirmier", 'diplôme inventé');
    expect(refusal(world)).toEqual([
      expect.stringContaining('curated/trainings/labels.json, column "title": found "diplôme inventé"'),
    ]);
  });

  test('a curated link that changes nothing', () => {
    const world = newWorld();
    world.data.replace(
      'curated/trainings/refused-links.json',
      '[]',
      '[{"title": "CAP Boulanger", "codes": ["D1104"], "reason": "tested"}]',
    );
    expect(refusal(world)).toEqual([expect.stringContaining('found "D1104 of CAP Boulanger"')]);
  });

  test('a curated row that leads to an unknown domain', () => {
    const world = newWorld();
    world.data.replace('curated/trainings/own.json', '"J15"', '"J19"');
    expect(refusal(world)).toEqual([expect.stringContaining('found "J19", expected a domain of ROME')]);
  });

  test('an archive of sheets that is cut short', () => {
    const world = newWorld();
    world.raw.write('trainings/5fe07a9ecc960.zip', 'PK');
    expect(refusal(world)[0]).toContain('5fe07a9ecc960.zip');
  });
});
