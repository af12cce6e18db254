// The import of a small valid world, from the official files to the tree of facts.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { appellationSchema } from '#schemas/appellation.ts';
import { basemapFeatureSchema } from '#schemas/basemap.ts';
import {
  advicePlaceSchema,
  establishmentInsertionSchema,
  establishmentSchema,
  programmeSchema,
} from '#schemas/establishment.ts';
import { hiringSchema } from '#schemas/hiring.ts';
import { jobFamilyBridgeSchema, jobFamilySchema, occupationJobFamiliesSchema } from '#schemas/job-family.ts';
import {
  domainSchema,
  interestSchema,
  majorDomainSchema,
  sectorSchema,
  themeSchema,
  workContextSchema,
} from '#schemas/nomenclature.ts';
import { occupationSchema } from '#schemas/occupation.ts';
import { onisepAccessSchema } from '#schemas/onisep-access.ts';
import { outlookSchema } from '#schemas/outlook.ts';
import { occupationPortraitSchema, peopleSchema } from '#schemas/people.ts';
import { regionSchema } from '#schemas/region.ts';
import { knowledgeSchema, macroSkillSchema, skillSchema, skillStakeSchema } from '#schemas/skill.ts';
import { sourceSchema } from '#schemas/source.ts';
import { basinShareSchema, municipalitySchema, outlinesSchema, territorySchema } from '#schemas/territory.ts';
import { activitySectorSchema, territoryFiguresSchema } from '#schemas/territory-figures.ts';
import { disciplineInsertionSchema, insertionSchema, nsfSchema, trainingSchema } from '#schemas/training.ts';
import { importedWorld, NAF, newWorld, REGIONS, readTree, rome, type World } from './support/world.ts';

/** The facts as they stand in the file. */
function readFacts<Schema extends z.ZodType>(world: World, file: string, schema: Schema): z.output<Schema>[] {
  const text = readFileSync(join(world.data.path, 'facts', file), 'utf8');
  return z.array(schema).parse(JSON.parse(text));
}

function occupation(code: string) {
  const records = readFacts(importedWorld(), 'national/occupations.json', occupationSchema);
  return records.find((record) => record.id === code);
}

describe('the record of an occupation', () => {
  test('says what ROME says of it', () => {
    expect(occupation('J1506')).toEqual({
      id: 'J1506',
      title: 'Infirmier / Infirmière en soins généraux (IDE)',
      slug: 'infirmier-infirmiere-en-soins-generaux-ide',
      domain: 'J15',
      parent: 'J1506',
      interests: { principal: '22', others: ['23', '4', '6'] },
      riasec: { major: 'S', minor: 'I' },
      themes: ['014'],
      sectors: { principal: '85', others: ['109'] },
      subSectors: ['119'],
      nafDivisions: ['72', '86', '87'],
      ecologicalTransition: 'neutral',
      digitalTransition: 'no',
      demographicTransition: 'yes',
      regulated: 'yes',
      executive: 'unknown',
      access: { levels: [6], withoutDiploma: 'unknown', sources: ['rome-access-text'] },
      skills: { core: ['107715', '107736'], emerging: ['482680'], other: ['115073'] },
      knowledge: { core: [], emerging: [], other: ['100470'] },
      softSkills: ['300412'],
      workContexts: ['23376', '38126'],
      mobility: ['J1510', 'J1508'],
    });
  });

  test('lists its next moves in the order of ROME, not in that of the file', () => {
    // In the file: J1508 with rank 4, then J1510 with rank 1.
    expect(occupation('J1506')?.mobility).toEqual(['J1510', 'J1508']);
  });

  test('says "unknown", never "no", where ROME leaves a flag blank', () => {
    expect(occupation('F1704')).toMatchObject({
      digitalTransition: 'unknown',
      demographicTransition: 'unknown',
      regulated: 'unknown',
      executive: 'unknown',
    });
    expect(occupation('D1102')).toMatchObject({ regulated: 'no', executive: 'no' });
  });

  test('writes divisions of NAF with two digits', () => {
    expect(occupation('A1203')?.nafDivisions).toEqual(['01', '72', '81']);
  });

  test('knows the four tags of the ecological transition, and its own sector beside the others', () => {
    expect(occupation('A1203')).toMatchObject({
      ecologicalTransition: 'strategic',
      sectors: { principal: '80', others: ['111', '79', '81'] },
      interests: { principal: '9', others: ['13', '14', '20'] },
    });
  });

  test('has the accents that ROME leaves out of capitals, and its principal appellation has them too', () => {
    // "Elagueur / Elagueuse" in both files.
    expect(occupation('A1209')).toMatchObject({ title: 'Élagueur / Élagueuse', slug: 'elagueur-elagueuse' });
  });

  test('has a slug without accents nor ligatures', () => {
    expect(occupation('F1704')?.slug).toBe('manoeuvre-batiment');
  });

  test('keeps core, emerging and other skills apart, soft ones and knowledge too', () => {
    expect(occupation('A1209')).toMatchObject({
      skills: { core: ['122580', '400772'], emerging: ['483174'], other: ['100063'] },
      knowledge: { core: ['100017'], emerging: [], other: ['100015'] },
      softSkills: ['300465'],
      workContexts: ['300782', '38055'],
    });
  });

  test('is open without a diploma where ROME lists it under that theme', () => {
    expect(occupation('F1704')?.access).toMatchObject({
      withoutDiploma: 'yes',
      sources: ['rome-theme-017'],
    });
  });

  test('reads the sentences on access in their order, apostrophes undone', () => {
    expect(occupation('D1102')?.access.levels).toEqual([3, 4]);
  });
});

describe('the tree of facts', () => {
  test('holds what the schemas of the site accept, file by file', () => {
    const world = importedWorld();
    const files = {
      'national/occupations.json': [occupationSchema, 10],
      'national/appellations.json': [appellationSchema, 28],
      'national/major-domains.json': [majorDomainSchema, 4],
      'national/domains.json': [domainSchema, 4],
      'national/interests.json': [interestSchema, 10],
      'national/sectors.json': [sectorSchema, 11],
      'national/themes.json': [themeSchema, 4],
      'national/work-contexts.json': [workContextSchema, 9],
      'national/skills.json': [skillSchema, 31],
      'national/macro-skills.json': [macroSkillSchema, 29],
      'national/skill-stakes.json': [skillStakeSchema, 15],
      'national/knowledge.json': [knowledgeSchema, 12],
      'national/onisep-access.json': [onisepAccessSchema, 3],
      'national/job-families.json': [jobFamilySchema, 7],
      'national/job-family-bridge.json': [jobFamilyBridgeSchema, 7],
      'national/occupation-job-families.json': [occupationJobFamiliesSchema, 10],
      'national/hiring-2023.json': [hiringSchema, 17],
      'national/hiring-2024.json': [hiringSchema, 17],
      'national/hiring-2025.json': [hiringSchema, 17],
      'national/people.json': [peopleSchema, 14],
      'national/occupation-portraits.json': [occupationPortraitSchema, 10],
      'national/activity-sectors.json': [activitySectorSchema, 38],
      'national/trainings.json': [trainingSchema, 7],
      'national/nsf.json': [nsfSchema, 4],
      'regions/52/region.json': [regionSchema, 1],
      'regions/52/municipalities.json': [municipalitySchema, 12],
      'regions/52/territories.json': [territorySchema, 42],
      'regions/52/basin-shares.json': [basinShareSchema, 20],
      'regions/52/outlines.json': [outlinesSchema, 1],
      'regions/52/basemap.json': [basemapFeatureSchema, 14],
      'regions/52/outlook.json': [outlookSchema, 5],
      'regions/52/territory-figures.json': [territoryFiguresSchema, 16],
      'regions/52/programmes.json': [programmeSchema, 9],
      'regions/52/insertions.json': [insertionSchema, 3],
      'regions/52/discipline-insertions.json': [disciplineInsertionSchema, 1],
      'regions/52/establishments.json': [establishmentSchema, 3],
      'regions/52/establishment-insertions.json': [establishmentInsertionSchema, 2],
      'regions/52/advice-places.json': [advicePlaceSchema, 4],
      'sources.json': [sourceSchema, 37],
    } as const;
    expect(Object.keys(readTree(join(world.data.path, 'facts'))).sort()).toEqual(Object.keys(files).sort());
    for (const [file, [schema, count]] of Object.entries(files)) {
      expect(readFacts(world, file, schema), file).toHaveLength(count);
    }
  });

  test('has one record per line, sorted by id', () => {
    const world = importedWorld();
    const lines = world.data.read('facts/national/themes.json').split('\n');
    expect(lines.slice(0, 2)).toEqual([
      '[',
      '{"id":"001","label":"Métiers de l\'environnement et du développement durable"},',
    ]);
    const ids = readFacts(world, 'national/occupations.json', occupationSchema).map((record) => record.id);
    expect(ids).toEqual([...ids].sort());
  });

  test('names every raw file read, with its checksum and its rows', () => {
    const sources = readFacts(importedWorld(), 'sources.json', sourceSchema);
    const files = sources.flatMap((source) => source.files);
    expect(sources.map((source) => source.id)).toEqual([
      'activity-sectors',
      'administrative-divisions',
      'apprenticeship-directory',
      'bmo',
      'bmo-basins',
      'bts-2024',
      'census-figures',
      'certif-info',
      'diploma-nomenclature',
      'education-directory',
      'efop-territories',
      'employees-by-sector',
      'employment-zones',
      'first-years-2022',
      'france-travail-agencies',
      'higher-education-directory',
      'inserjeunes-cfa',
      'inserjeunes-establishments',
      'inserjeunes-region',
      'insersup-region',
      'job-families',
      'job-family-portraits',
      'municipalities',
      'municipality-centres',
      'municipality-shapes',
      'natural-earth',
      'onisep-lycees',
      'onisep-occupations',
      'onisep-trainings',
      'outlook-2030',
      'parcoursup-2025',
      'public-directory',
      'region-shapes',
      'rivers',
      'rome',
      'unemployment-yearly',
      'unemployment-zones',
    ]);
    expect(files).toHaveLength(87);
    expect(files.find((file) => file.name === rome('rubrique_mobilite'))?.rows).toBe(13);
    expect(files.find((file) => file.name === REGIONS)?.rows).toBe(3);
  });

  test('feeds each file from a source, and only files that exist', () => {
    const world = importedWorld();
    const fed = readFacts(world, 'sources.json', sourceSchema).flatMap((source) => source.feeds);
    const files = Object.keys(readTree(join(world.data.path, 'facts'))).filter(
      (file) => file !== 'sources.json',
    );
    expect(new Set(fed)).toEqual(new Set(files));
  });

  test('is byte for byte the same when the same files are imported again', () => {
    const world = importedWorld();
    const first = readTree(world.data.path);
    world.run();
    expect(readTree(world.data.path)).toEqual(first);
    expect(readTree(importedWorld().data.path)).toEqual(first);
  });

  test('is the same whatever the order of the rows', () => {
    const world = newWorld();
    for (const table of [
      'referentiel_competence',
      'coherence_item',
      'rubrique_mobilite',
      'referentiel_appellation',
    ]) {
      const [header, ...rows] = world.raw.read(rome(table)).trimEnd().split('\n');
      world.raw.write(rome(table), `${[header, ...rows.reverse()].join('\n')}\n`);
    }
    world.run();
    // The checksums differ, rightly.
    const { 'facts/sources.json': _, ...facts } = readTree(world.data.path);
    const { 'facts/sources.json': __, ...expected } = readTree(importedWorld().data.path);
    expect(facts).toEqual(expected);
  });
});

describe('the source files', () => {
  test('may hold an œ in ISO-8859-15, which would be no UTF-8', () => {
    const world = newWorld();
    expect(readFileSync(join(world.raw.path, NAF)).includes(0xbd)).toBe(true);
    expect(world.raw.read(NAF)).toContain('"Manœuvre bâtiment"');
    world.run();
  });

  test('may carry a stray control character in a label, which is dropped', () => {
    const world = newWorld();
    world.raw.replace(rome('referentiel_savoir'), 'Techniques de soudage', 'Techniques d\u0092e soudage');
    const { national } = world.run();
    expect(national.knowledge[0]?.label).toBe('Techniques de soudage');
  });

  test('are those of the newest version of ROME, or of the one asked for', () => {
    const world = newWorld();
    world.raw.copyRome('460', '461');
    world.raw.replace(rome('grand_domaine', '461'), '"Santé"', '"Soin"');
    const majorDomainJ = (romeVersion: string | null) => {
      const { national, sources } = world.run({ romeVersion });
      const vintage = sources.find((source) => source.id === 'rome')?.vintage;
      return [national.majorDomains.find((record) => record.id === 'J')?.label, vintage];
    };
    expect(majorDomainJ(null)).toEqual(['Soin', 'version 61']);
    expect(majorDomainJ('460')).toEqual(['Santé', 'version 60']);
  });
});

describe('the region', () => {
  test('is Pays de la Loire, with its five departments', () => {
    expect(readFacts(importedWorld(), 'regions/52/region.json', regionSchema)).toEqual([
      {
        id: '52',
        name: 'Pays de la Loire',
        departments: [
          { id: '44', name: 'Loire-Atlantique' },
          { id: '49', name: 'Maine-et-Loire' },
          { id: '53', name: 'Mayenne' },
          { id: '72', name: 'Sarthe' },
          { id: '85', name: 'Vendée' },
        ],
      },
    ]);
  });

  test.each([
    ['93', "Provence-Alpes-Côte d'Azur", ['04', '05', '06', '13', '83', '84']],
    ['94', 'Corse', ['2A', '2B']],
  ])('may as well be %s, with nothing of Pays de la Loire left', (code, name, departments) => {
    const world = newWorld();
    const { region } = world.run({ region: code });
    expect([region.name, region.departments.map((department) => department.id)]).toEqual([name, departments]);
    const tree = readTree(join(world.data.path, 'facts'));
    expect(Object.keys(tree).filter((file) => file.startsWith('regions/'))).toEqual(
      [
        'advice-places',
        'basemap',
        'basin-shares',
        'discipline-insertions',
        'establishment-insertions',
        'establishments',
        'insertions',
        'municipalities',
        'outlines',
        'outlook',
        'programmes',
        'region',
        'territories',
        'territory-figures',
      ].map((name) => `regions/${code}/${name}.json`),
    );
    const others = Object.values(tree).join('');
    expect(others).not.toMatch(/Pays de la Loire|Loire-Atlantique|regions\/52/);
  });

  test('does not touch the files of the other regions, whatever their format', () => {
    const world = importedWorld();
    const bytes = Uint8Array.of(0x1f, 0x8b, 0xff, 0x00, 0x0a);
    world.data.write('facts/regions/52/map/base.json.gz', bytes);
    world.data.write('facts/regions/52/hiring.json', '[ {"id":"1",\n"by-hand" : 1.0 } ]');
    const before = regionFiles(world, '52');
    world.run({ region: '93' });
    expect(regionFiles(world, '52')).toEqual(before);
    expect(Object.keys(regionFiles(world, '93'))).toContain('facts/regions/93/region.json');
  });
});

function regionFiles(world: World, code: string): Record<string, string> {
  const files = Object.entries(readTree(world.data.path));
  return Object.fromEntries(files.filter(([file]) => file.startsWith(`facts/regions/${code}/`)));
}
