// Where one studies and where one is advised: named, placed inside the region, once each; and what is refused.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import {
  advicePlaceSchema,
  establishmentInsertionSchema,
  establishmentSchema,
  type PlaceCorrections,
} from '#schemas/establishment.ts';
import { municipalitySchema } from '#schemas/territory.ts';
import { buildAdvicePlaces } from '#scripts/import/build/advice-places.ts';
import { buildEstablishmentInsertions } from '#scripts/import/build/establishment-insertions.ts';
import { buildEstablishments } from '#scripts/import/build/establishments.ts';
import { createLocator } from '#scripts/import/build/locate.ts';
import { createPlaceSpeller } from '#scripts/import/build/place-names.ts';
import { describeProblem, type Problem } from '#scripts/import/problems.ts';
import { AGENCIES_FILE, cepFile, readAdvice } from '#scripts/import/sources/advice.ts';
import { readContours } from '#scripts/import/sources/contours.ts';
import { ESTABLISHMENT_FILES, readEstablishments } from '#scripts/import/sources/establishments.ts';
import { PROGRAMME_FILES, readStudyPlaces } from '#scripts/import/sources/programmes.ts';
import { ADVICE, type PlaceChange, rawPlaces } from './support/place-files.ts';
import { importedWorld, refusal } from './support/world.ts';

const REGION = {
  id: '52',
  name: 'Pays de la Loire',
  departments: ['44', '49', '53', '72', '85'].map((id) => ({ id, name: `Département ${id}` })),
};
const NO_CORRECTIONS: PlaceCorrections = { establishments: [], advice: [] };

type Geography = Parameters<typeof buildAdvicePlaces>[1];

/** Municipalities and their shapes are those of a world once imported, which goes with its test; only places change. */
let geography: Geography | null = null;
function known(): Geography {
  geography ??= readGeography();
  return geography;
}

function readGeography(): Geography {
  const world = importedWorld();
  const municipalities = z
    .array(municipalitySchema)
    .parse(JSON.parse(world.data.read('facts/regions/52/municipalities.json')));
  const contours = readContours(world.raw.path, '52', []);
  if (contours === null) throw new Error('no shapes');
  const locator = createLocator(contours, municipalities);
  return { region: REGION, municipalities, locator, speller: createPlaceSpeller(municipalities, []) };
}

function importPlaces(
  changes: readonly PlaceChange[] = [],
  corrections: PlaceCorrections = NO_CORRECTIONS,
  cep: string | null = null,
) {
  const dir = rawPlaces(changes);
  if (cep !== null) writeFileSync(join(dir, cepFile('52')), cep);
  const problems: Problem[] = [];
  const notices: string[] = [];
  const place = known();
  const tables = {
    ...readEstablishments(dir, REGION.id, problems),
    ...readStudyPlaces(dir, REGION.id, problems),
  };
  const advice = readAdvice(dir, REGION, problems);
  const establishments = buildEstablishments(tables, place, corrections.establishments, problems, notices);
  return {
    establishments,
    insertions: buildEstablishmentInsertions(tables, establishments),
    advice: buildAdvicePlaces(
      { ...advice, schools: tables.directory },
      place,
      corrections.advice,
      problems,
      notices,
    ),
    problems: problems.map(describeProblem),
    notices,
    of: (id: string) => establishments.find((record) => record.id === id),
  };
}

const change = (file: string, from: string, to: string): PlaceChange => ({ file, from, to });

describe('establishments', () => {
  test('are those of the region in any file of places to study, of the shape that the site reads', () => {
    const { establishments, problems } = importPlaces();
    expect(problems).toEqual([]);
    for (const record of establishments) expect(() => establishmentSchema.parse(record)).not.toThrow();
    expect(establishments.map(({ id }) => id)).toEqual([
      '0440001m',
      '0440002n',
      '0440105a',
      '0490001x',
      '0490970n',
      '0530001b',
      '0720712v',
      '0850003c',
    ]);
  });

  test('take name and point from the directory, address and website where they stand', () => {
    expect(importPlaces().of('0440001m')).toEqual({
      id: '0440001m',
      uais: ['0440001M'],
      slug: 'lycee-jules-verne-nantes',
      name: 'Lycée Jules Verne',
      kind: 'lycee',
      status: 'public',
      municipality: '44109',
      address: '1 rue de l’Hôtel',
      postcode: '44000',
      website: 'https://jules-verne.example.org/',
      position: { lon: 0.05123, lat: 47.25, from: 'directory' },
      severalSites: false,
    });
  });

  test('stand at the most central of their courses, never at a middle of town in whole minutes', () => {
    expect(importPlaces().of('0490970n')).toMatchObject({
      kind: 'university',
      municipality: '49007',
      position: { lon: 0.3512, lat: 47.2512, from: 'parcoursup' },
    });
  });

  test('are placed by the directory of apprenticeship, whose numbers may be in small letters', () => {
    expect(importPlaces().of('0490001x')).toMatchObject({
      name: 'CFA du Bois',
      kind: 'cfa',
      address: '8 boulevard du Roi Rene',
      position: { lon: 0.3603, lat: 47.2602, from: 'apprenticeship-directory' },
    });
  });

  test('stand in the middle of the municipality that their name or their address says, where no file places them', () => {
    const { of } = importPlaces();
    expect(of('0720712v')).toMatchObject({
      name: 'CFA Fournil – Le Mans',
      municipality: '72181',
      position: { lon: 0.35, lat: 47.35, from: 'municipality' },
    });
    expect(of('0850003c')).toMatchObject({ municipality: '85191', position: { from: 'municipality' } });
  });

  test('are spelt as one reads: the capitals of a municipality, the titles of an administration', () => {
    const { of } = importPlaces();
    expect(of('0440105a')?.name).toBe('IFSI CHU Nantes');
    expect(of('0530001b')).toMatchObject({ name: 'Maison familiale rurale de Laval', kind: 'mfr' });
  });

  test('that no file names are left out, and told', () => {
    const { notices, of } = importPlaces();
    expect(of('0850999z')).toBeUndefined();
    expect(notices.join('\n')).toContain('1 establishments that no file names are left out: 0850999Z');
  });

  test('of the same name in the same place are one, with both numbers', () => {
    const { of } = importPlaces([
      change(
        ESTABLISHMENT_FILES.directory,
        "Section d'enseignement professionnel du lycée Jules Verne",
        'Lycée Jules Verne',
      ),
    ]);
    expect(of('0440001m')?.uais).toEqual(['0440001M', '0440002N']);
    expect(of('0440002n')).toBeUndefined();
  });

  test('of the same name in two places of a municipality stay two, and have two addresses', () => {
    const { of } = importPlaces([
      change(
        ESTABLISHMENT_FILES.directory,
        "Section d'enseignement professionnel du lycée Jules Verne;Lycée;Public;44109;0.0512345;47.25",
        'Lycée Jules Verne;Lycée;Public;44109;0.09;47.21',
      ),
    ]);
    expect(of('0440001m')?.slug).toBe('lycee-jules-verne-nantes-0440001m');
    expect(of('0440002n')?.slug).toBe('lycee-jules-verne-nantes-0440002n');
  });

  test('are one where a curated row says so, and the row is refused once the name has changed', () => {
    const row = {
      uai: '0440002N',
      column: 'sameAs' as const,
      found: "Section d'enseignement professionnel du lycée Jules Verne",
      right: '0440001M',
      reason: 'Its section, at the same address.',
    };
    expect(importPlaces([], { establishments: [row], advice: [] }).of('0440001m')?.uais).toHaveLength(2);
    const other = { ...row, found: 'Lycée Hôtelier' };
    expect(importPlaces([], { establishments: [other], advice: [] }).problems).toEqual([
      expect.stringContaining('expected the name of this establishment, "Section'),
    ]);
  });

  test('take a curated name, which is refused once the source says something else', () => {
    const row = {
      uai: '0440105A',
      column: 'name' as const,
      found: 'IFSI CHU NANTES',
      right: 'IFSI du CHU de Nantes',
      reason: 'Capitals.',
    };
    expect(importPlaces([], { establishments: [row], advice: [] }).of('0440105a')?.name).toBe(row.right);
    const problems = importPlaces([], { establishments: [{ ...row, found: 'IFSI' }], advice: [] }).problems;
    expect(problems).toEqual([
      'curated/regions/52/places.json, column "0440105A.name": found "IFSI", expected the name as the sources give it now, "IFSI CHU NANTES"',
    ]);
  });

  test('in capitals are refused', () => {
    const { problems } = importPlaces([
      change(ESTABLISHMENT_FILES.directory, 'Lycée Jules Verne', 'LYCEE PROFESSIONNEL'),
    ]);
    expect(problems).toEqual([expect.stringContaining('a name in French spelling for 0440001M')]);
  });

  test.each([
    ['swapped', '0.0512345;47.25', '47.25;0.0512345', 'are latitude and longitude swapped?'],
    ['of the wrong sign', '0.0512345;47.25', '-0.0512345;47.25', 'is the sign of the longitude wrong?'],
    ['elsewhere', '0.0512345;47.25', '4.5;45.5', 'a point of the region for 0440001M'],
  ])('with a point %s are refused with file, line and value', (_, from, to, expected) => {
    const [problem = '', ...others] = importPlaces([
      change(ESTABLISHMENT_FILES.directory, from, to),
    ]).problems;
    expect(others).toEqual([]);
    expect(problem).toContain(`${ESTABLISHMENT_FILES.directory}:2, column "latitude, longitude": found "`);
    expect(problem).toContain(expected);
  });

  test('without coordinates fall back on the middle of their municipality', () => {
    const { of, problems } = importPlaces([change(ESTABLISHMENT_FILES.directory, '0.0512345;47.25', ';')]);
    expect(problems).toEqual([]);
    expect(of('0440001m')?.position).toEqual({ lon: 0.05, lat: 47.25, from: 'municipality' });
  });

  test('whose point lies in another municipality than theirs fall back too, and it is told', () => {
    const { of, notices } = importPlaces([
      change(ESTABLISHMENT_FILES.directory, '0.0512345;47.25', '0.3512;47.2512'),
    ]);
    expect(of('0440001m')?.position?.from).toBe('municipality');
    expect(notices.join('\n')).toContain(
      `${ESTABLISHMENT_FILES.directory}:2: 0440001M is said to be in Nantes, but not its point`,
    );
  });

  test.each([
    [PROGRAMME_FILES.parcoursup, '0440105A', '440105A', 'a UAI such as 0440001M'],
    [ESTABLISHMENT_FILES.cfaInsertion, '81.0', '181.0', 'a percentage from 0 to 100'],
    [ESTABLISHMENT_FILES.directory, '47.25', '47,25', 'degrees between -90 and 90'],
  ])('of a broken row in %s are refused', (file, from, to, expected) => {
    expect(importPlaces([change(file, from, to)]).problems[0]).toContain(expected);
  });
});

describe('what becomes of those who leave an establishment', () => {
  test('is of pupils and of apprentices apart, of the newest years, and null where it is not published', () => {
    const { insertions } = importPlaces();
    for (const record of insertions) expect(() => establishmentInsertionSchema.parse(record)).not.toThrow();
    expect(
      insertions.map(({ id, employed, furtherStudy }) => [id, ...Object.values(employed), furtherStudy]),
    ).toEqual([
      ['0440001m/apprenticeship/2022-2023', 70, null, null, null, 20],
      ['0440001m/school/2022-2023', null, null, null, null, 54],
      ['0490001x/apprenticeship/2022-2023', 70, null, null, null, 42],
      ['0490001x/apprenticeship/2023-2024', 81, 73, null, null, 30],
    ]);
  });
});

describe('advice places', () => {
  test('are those of the region, once each, without the directions', () => {
    const { advice, problems, notices } = importPlaces();
    expect(problems).toEqual([]);
    for (const place of advice) expect(() => advicePlaceSchema.parse(place)).not.toThrow();
    expect(advice.map(({ id, name }) => [id, name])).toEqual([
      ['cio-nantes', 'CIO – Nantes'],
      ['france-travail-la-roche-sur-yon', 'France Travail – La Roche-sur-Yon'],
      ['info-jeunes-segre-segre-en-anjou-bleu', 'Info Jeunes – Segré'],
      ['mission-locale-le-mans', 'Mission locale – Le Mans'],
    ]);
    expect(notices.join('\n')).toContain('3 rows of the region, 1 directions and 1 repetitions');
  });

  test('have their day, their address in French typography, and a municipality of today', () => {
    const [cio, agency, youth] = importPlaces().advice;
    expect(cio).toMatchObject({
      address: '(bureau «\u00a0Annexe\u00a0») 34 rue du Fresche',
      checked: '2024-08-29',
      position: { lon: 0.05, lat: 47.24, from: 'advice' },
    });
    expect(agency?.address).toBe('3 rue de l’Ouillette');
    expect(youth?.municipality).toBe('49331');
  });

  test('outside the region are refused, and put right by a curated row', () => {
    const wrong = [change(ADVICE, '47.24;0.05', '45.54;4.59')];
    expect(importPlaces(wrong).problems).toEqual([
      `${ADVICE}:2, column "latitude, longitude": found "45.54, 4.59", expected a point of the region for CIO – Nantes`,
    ]);
    const row = {
      place: 'CIO – Nantes',
      column: 'position' as const,
      found: '45.54, 4.59',
      right: '47.24, 0.05',
      reason: 'Another region.',
    };
    const { advice, problems } = importPlaces(wrong, { establishments: [], advice: [row] });
    expect(problems).toEqual([]);
    expect(advice[0]?.position).toEqual({ lon: 0.05, lat: 47.24, from: 'curated' });
    // The source is right again: the row would hide what it says next.
    expect(importPlaces([], { establishments: [], advice: [row] }).problems).toEqual([
      'curated/regions/52/places.json, column "CIO – Nantes.position": found "45.54, 4.59", expected what the source says now, "47.24, 0.05" (is the row still needed?)',
    ]);
  });

  test('lose a website that is not theirs, and what repeats another', () => {
    const { advice, problems } = importPlaces([], {
      establishments: [],
      advice: [
        {
          place: 'CIO – Nantes',
          column: 'website',
          found: 'https://example.org/cio',
          right: null,
          reason: 'Of another place.',
        },
        {
          place: 'Infos Jeunes – Segre',
          column: 'duplicate',
          found: '2 rue du Stade',
          right: 'CIO – Nantes',
          reason: 'Twice.',
        },
      ],
    });
    expect(problems).toEqual([]);
    expect(advice.map(({ kind }) => kind)).not.toContain('info-jeunes');
    expect(advice[0]?.website).toBeNull();
  });

  test('in another municipality than they say stand in the middle of theirs, and it is told', () => {
    const { advice, notices } = importPlaces([change(ADVICE, '47.24;0.05', '47.24;0.35')]);
    expect(advice[0]).toMatchObject({ municipality: '44109', position: { from: 'municipality' } });
    expect(notices.join('\n')).toContain(`${ADVICE}:2: "CIO – Nantes" is said to be in Nantes`);
  });

  test('of the CEP come from a list of our own, when there is one', () => {
    const header = 'type;nom;adresse;code_postal;commune;latitude;longitude;site_web;maj_source';
    const row = 'cep;CEP – Angers;1 rue Haute;49000;Angers;47.25;0.35;;01/10/2026';
    const { advice, problems } = importPlaces([], NO_CORRECTIONS, `${header}\n${row}\n`);
    expect(problems).toEqual([]);
    expect(advice.find(({ kind }) => kind === 'cep')).toMatchObject({
      id: 'cep-angers',
      source: 'cep-places',
    });
  });

  test.each([
    [ADVICE, 'cio;', 'cia;', 'cio, ij, ml or cep'],
    [ADVICE, '29/08/2024', '2024-08-29', 'a day such as 17/09/2025'],
    [AGENCIES_FILE, '47.15;0.15', '47.15;', 'degrees such as 47.2181'],
  ])('of a broken row in %s are refused', (file, from, to, expected) => {
    expect(importPlaces([change(file, from, to)]).problems[0]).toContain(expected);
  });
});

describe('the whole import', () => {
  test('refuses a point outside the region, and leaves the facts as they were', () => {
    const world = importedWorld();
    world.raw.replace(ADVICE, '47.24;0.05', '0.05;47.24');
    expect(refusal(world)).toEqual([expect.stringContaining('are latitude and longitude swapped?')]);
  });

  test('makes a region that has no list of advice places: the CIO come from the directory of education', () => {
    const world = importedWorld();
    const centre = (uai: string, name: string, code: string, point: string) =>
      `${uai};Centre d'information et d'orientation ${name};Information et orientation;Public;${code};${point}`;
    const file = ESTABLISHMENT_FILES.directory;
    const rows = [
      centre('0040029K', 'de Digne', '04070', ';'),
      centre('0440300A', 'de Nantes', '44109', ';'),
    ];
    world.raw.write(file, `${world.raw.read(file)}${rows.join('\n')}\n`);
    world.run({ region: '93' });
    expect(JSON.parse(world.data.read('facts/regions/93/advice-places.json'))).toMatchObject([
      { name: 'CIO – Digne', municipality: '04070', address: null, source: 'education-directory' },
      { id: 'france-travail-digne-digne-les-bains', name: 'France Travail – Digne' },
    ]);
  });
});
