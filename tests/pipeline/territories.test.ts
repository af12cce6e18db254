// The territories of a small region, from the official files to the records: what is derived, and what is refused.
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { sourceSchema } from '#schemas/source.ts';
import { basinShareSchema, municipalitySchema, territorySchema } from '#schemas/territory.ts';
import { buildTerritories } from '#scripts/import/build/territories.ts';
import { checkTerritories, checkTerritoryTables } from '#scripts/import/checks/territories.ts';
import { describeProblem, type Problem } from '#scripts/import/problems.ts';
import { readContours } from '#scripts/import/sources/contours.ts';
import { readTerritories } from '#scripts/import/sources/territories.ts';
import { territorySources } from '#scripts/import/sources/territory-provenance.ts';
import {
  broken,
  FILES,
  officialEfop,
  PLACES,
  type Place,
  rawFolder,
  type TerritoryFiles,
  territoryFiles,
} from './support/territory-files.ts';

const PAYS_DE_LA_LOIRE = {
  id: '52',
  name: 'Pays de la Loire',
  departments: [
    { id: '44', name: 'Loire-Atlantique' },
    { id: '49', name: 'Maine-et-Loire' },
    { id: '53', name: 'Mayenne' },
    { id: '72', name: 'Sarthe' },
    { id: '85', name: 'Vendée' },
  ],
};

const PROVENCE = {
  id: '93',
  name: "Provence-Alpes-Côte d'Azur",
  departments: [
    { id: '04', name: 'Alpes-de-Haute-Provence' },
    { id: '05', name: 'Hautes-Alpes' },
    { id: '06', name: 'Alpes-Maritimes' },
    { id: '13', name: 'Bouches-du-Rhône' },
    { id: '83', name: 'Var' },
    { id: '84', name: 'Vaucluse' },
  ],
};

const ANCENIS_BASIN = {
  code: '5221',
  label: 'ANCENIS',
  name: 'Ancenis',
  reason: 'Commune devenue Ancenis-Saint-Géréon.',
};

const COMBREE = {
  code: '49103',
  name: 'Combrée',
  until: '2016-12-15',
  municipality: '49331',
  reason: 'Kept by no delegated municipality, for the test.',
};

interface Options {
  readonly region?: typeof PAYS_DE_LA_LOIRE;
  readonly basinNames?: readonly (typeof ANCENIS_BASIN)[];
  readonly formerMunicipalities?: readonly (typeof COMBREE)[];
}

/** Reads, checks and derives, as the run does: it stops at the first stage that finds problems. */
function importTerritories(
  files: TerritoryFiles | string = territoryFiles(),
  { region = PAYS_DE_LA_LOIRE, basinNames = [ANCENIS_BASIN], formerMunicipalities = [] }: Options = {},
) {
  const problems: Problem[] = [];
  const notices: string[] = [];
  const tables = readTerritories(typeof files === 'string' ? files : rawFolder(files), region.id, problems);
  if (problems.length === 0) problems.push(...checkTerritoryTables(tables, region, notices));
  if (problems.length > 0) return { problems: problems.map(describeProblem), notices, tables, built: null };
  const built = buildTerritories(tables, region, { basinNames, formerMunicipalities }, problems);
  if (problems.length === 0) problems.push(...checkTerritories(built, region));
  return { problems: problems.map(describeProblem), notices, tables, built };
}

function territories(files?: TerritoryFiles, options?: Options) {
  const { problems, built } = importTerritories(files, options);
  expect(problems).toEqual([]);
  const byId = new Map(built?.territories.map((row) => [row.id, row]));
  const municipalities = new Map(built?.municipalities.map((row) => [row.id, row]));
  const shares = new Map(built?.basinShares.map((row) => [row.id, row]));
  return { byId, municipalities, shares };
}

/** The places, one of them changed. */
function changed(code: string, change: Partial<Place>): TerritoryFiles {
  return territoryFiles(PLACES.map((each) => (each.code === code ? { ...each, ...change } : each)));
}

describe('a municipality', () => {
  test('carries the code of each territory it belongs to', () => {
    expect(territories().municipalities.get('49160')).toEqual({
      id: '49160',
      name: 'Ingrandes-le-Fresne-sur-Loire',
      former: [],
      department: '49',
      intercommunality: '244400552',
      efop: 'ancenis',
      basin: '5218',
      employmentZone: '5201',
      postcodes: ['49000'],
      lon: 0.25,
      lat: 47.25,
      population: 3071,
    });
  });

  test('keeps the names of those that merged into it', () => {
    expect(territories().municipalities.get('49331')?.former).toEqual(['Segré']);
    const renamed = broken(FILES.municipalities, 'Segré-en-Anjou Bleu', 'Segre');
    expect(importTerritories(renamed).built?.municipalities.find(({ id }) => id === '49331')?.former).toEqual(
      [],
    );
  });

  test('takes the names kept by hand of those that the list has no more', () => {
    const { municipalities } = territories(undefined, { formerMunicipalities: [COMBREE] });
    expect(municipalities.get('49331')?.former).toEqual(['Combrée', 'Segré']);
  });

  test.each([
    ['municipality', { municipality: '49999' }, '49999'],
    ['municipality', { municipality: '35236' }, '35236'],
    ['name', { name: 'SEGRE' }, 'SEGRE'],
    ['name', { name: 'Segré-en-Anjou bleu' }, 'Segré-en-Anjou bleu'],
    ['name', { name: 'Roche' }, 'Roche'],
  ])('refuses such a row by its %s: %o', (column, change, found) => {
    const { problems } = importTerritories(undefined, { formerMunicipalities: [{ ...COMBREE, ...change }] });
    expect(problems).toEqual([
      expect.stringContaining(
        `curated/regions/52/former-municipalities.json, column "${column}": found "${found}"`,
      ),
    ]);
  });

  test('of which another is said to be part must be there', () => {
    const { problems } = importTerritories(
      broken(FILES.municipalities, '"chefLieu":"49331"', '"chefLieu":"49999"'),
    );
    expect(problems).toEqual([expect.stringMatching(/chefLieu.*49999.*Segré is part/s)]);
  });

  test('may have no EPCI, and still an Efop territory', () => {
    expect(territories().municipalities.get('85113')).toMatchObject({
      name: "L'Île-d'Yeu",
      intercommunality: null,
      efop: 'vendee-ouest',
    });
  });

  test('may be in a basin and a zone of the neighbouring region', () => {
    expect(territories().municipalities.get('44007')).toMatchObject({
      basin: '5313',
      employmentZone: '0062',
    });
  });

  test('has its postcodes in order, each once', () => {
    const { municipalities } = territories(changed('44109', { postcodes: ['44300', '44000', '44300'] }));
    expect(municipalities.get('44109')?.postcodes).toEqual(['44000', '44300']);
  });

  test('of another region, or merged into another since, is left out', () => {
    const { municipalities } = territories();
    expect([...municipalities.keys()]).toEqual(
      PLACES.filter(({ region }) => region === '52')
        .map(({ code }) => code)
        .sort(),
    );
    expect(municipalities.get('49331')?.name).toBe('Segré-en-Anjou Bleu');
  });
});

describe('a territory', () => {
  test('says how large it is, where it lies, and that it is our reconstruction', () => {
    expect(territories().byId.get('efop-ancenis')).toEqual({
      id: 'efop-ancenis',
      kind: 'efop',
      code: 'ancenis',
      name: 'Ancenis',
      slug: 'ancenis',
      population: 14671,
      municipalities: 2,
      departments: ['44', '49'],
      parent: 'department-44',
      status: 'reconstructed',
      statusNote: 'arrondissement de Ancenis',
      whole: null,
      misallocatedShare: expect.closeTo((3071 / 14671) * (1 - 3071 / 162093), 4),
    });
  });

  test('that crosses the border of the region says how much of it lies inside', () => {
    const { byId } = territories();
    const whole = { population: 11994, municipalities: 2, shareInRegion: 0.204436 };
    expect(byId.get('intercommunality-243500741')).toMatchObject({
      population: 2452,
      municipalities: 1,
      whole,
    });
    expect(byId.get('basin-5313')).toMatchObject({ name: 'Redon', population: 2452, whole });
    expect(byId.get('employmentZone-0062')).toMatchObject({ name: 'Redon', population: 2452, whole });
    expect(byId.get('basin-5220')?.whole).toBeNull();
  });

  test('has the next larger one above it', () => {
    const { byId } = territories();
    const parents = ['region-52', 'department-85', 'efop-nantes', 'intercommunality-243500741', 'basin-5218'];
    expect(parents.map((id) => byId.get(id)?.parent)).toEqual([
      null,
      'region-52',
      'department-44',
      'efop-nantes',
      'department-49',
    ]);
  });

  test('has an address when it has a page', () => {
    const { byId } = territories();
    expect(byId.get('region-52')?.slug).toBe('pays-de-la-loire');
    expect(byId.get('department-85')?.slug).toBe('vendee');
    expect(byId.get('efop-angers-segre')?.slug).toBe('angers-segre');
    expect(byId.get('basin-5220')?.slug).toBeNull();
  });

  test('is told apart from one of another zoning with the same code', () => {
    const { byId } = territories();
    expect(byId.get('basin-5221')?.name).toBe('Ancenis');
    expect(byId.get('employmentZone-5221')?.name).toBe('Segré-en-Anjou Bleu');
  });

  test('is of the expected shape, sorted', () => {
    const { built } = importTerritories();
    expect(built?.municipalities.map((row) => municipalitySchema.parse(row))).toEqual(built?.municipalities);
    expect(built?.territories.map((row) => territorySchema.parse(row))).toEqual(built?.territories);
    expect(built?.basinShares.map((row) => basinShareSchema.parse(row))).toEqual(built?.basinShares);
    const ids = built?.territories.map(({ id }) => id) ?? [];
    expect(ids).toEqual(ids.toSorted());
    expect(ids).toHaveLength(1 + 5 + 7 + 10 + 9 + 10);
  });
});

describe('the name of a basin', () => {
  test('is spelt as a municipality of today, a former one, or a department', () => {
    const { byId } = territories();
    expect(byId.get('basin-5214')?.name).toBe('La Roche-sur-Yon');
    expect(byId.get('basin-5219')?.name).toBe('Segré');
    expect(byId.get('basin-5208')?.name).toBe('Le Mans');
    const provence = territories(undefined, { region: PROVENCE, basinNames: [] }).byId;
    expect(provence.get('basin-9301')?.name).toBe('Alpes-de-Haute-Provence');
  });

  test('is that of the survey where it is not in capitals', () => {
    const files = broken(FILES.basins, ',ANCENIS', ',Pays d\u2019Ancenis');
    expect(importTerritories(files, { basinNames: [] }).built?.territories).toContainEqual(
      expect.objectContaining({ id: 'basin-5221', name: 'Pays d\u2019Ancenis' }),
    );
  });

  test('is asked for where nothing gives it', () => {
    expect(importTerritories(undefined, { basinNames: [] }).problems).toEqual([
      'curated/basin-names.json, column "code": found "5221", ' +
        'expected a row for this basin, "ANCENIS": no municipality nor department is spelt with these letters',
    ]);
  });

  test('is refused once the label has changed', () => {
    const basinNames = [{ ...ANCENIS_BASIN, label: 'PAYS D ANCENIS' }];
    expect(importTerritories(undefined, { basinNames }).problems).toEqual([
      'curated/basin-names.json, column "label": found "PAYS D ANCENIS", ' +
        'expected the label of basin 5221, which is now "ANCENIS" (is it still the same basin?)',
    ]);
  });
});

describe('the share of a basin', () => {
  test('follows its inhabitants, by Efop territory and by department', () => {
    const { shares } = territories();
    expect(shares.get('5214/efop-vendee-centre')).toMatchObject({ population: 54849, share: 0.94626 });
    expect(shares.get('5214/efop-vendee-ouest')).toMatchObject({ population: 3115, share: 0.05374 });
    expect(shares.get('5214/department-85')?.share).toBe(1);
  });

  test('is a share of the whole basin where that crosses the border', () => {
    const { shares, byId } = territories();
    expect(shares.get('5313/efop-nantes')?.share).toBe(byId.get('basin-5313')?.whole?.shareInRegion);
  });

  test('misplaces nothing where basins nest inside the territory', () => {
    const { byId } = territories();
    expect(byId.get('efop-le-mans')?.misallocatedShare).toBe(0);
    expect(byId.get('department-85')?.misallocatedShare).toBe(0);
    expect(byId.get('basin-5214')?.misallocatedShare).toBeNull();
  });

  test('misplaces, of a territory that has half of its only basin, half', () => {
    const halved = changed('85004', { population: 54849 });
    expect(territories(halved).byId.get('efop-vendee-centre')?.misallocatedShare).toBe(0.5);
  });
});

describe('the official list of Efop territories', () => {
  const withOfficial = (text: string) => new Map(territoryFiles()).set(FILES.officialEfop, text);

  test('replaces the reconstruction, whose file is then not needed', () => {
    const dir = rawFolder(withOfficial(officialEfop()));
    rmSync(join(dir, FILES.efop));
    const { problems, built } = importTerritories(dir);
    expect(problems).toEqual([]);
    const before = importTerritories().built;
    expect(built?.municipalities).toEqual(before?.municipalities);
    expect(built?.territories).toEqual(
      before?.territories.map((row) => ({ ...row, status: 'official', statusNote: null })),
    );
  });

  test('of another region is not read', () => {
    const dir = rawFolder();
    writeFileSync(join(dir, 'geo/efop-official-93.csv'), 'territory;epci\nAilleurs;200067437\n');
    expect(importTerritories(dir).built?.territories).toEqual(importTerritories().built?.territories);
  });

  const OFFICIAL = FILES.officialEfop;
  test.each<readonly [name: string, text: string, problems: readonly string[]]>([
    [
      'has other columns',
      officialEfop().replace('territory;epci', 'territoire;epci'),
      [`${OFFICIAL}:1: found "territoire;epci", expected a column "territory" in the header`],
    ],
    [
      'is separated by commas',
      officialEfop().replaceAll(';', ','),
      [`${OFFICIAL}:1: found "territory,epci", expected columns separated by ";", not by ","`],
    ],
    [
      'holds a name instead of a code',
      officialEfop().replace('Laval;200083392', 'Laval;Laval Agglomération'),
      [
        `${OFFICIAL}:7, column "epci": found "Laval Agglomération", ` +
          'expected the SIREN of an EPCI (nine digits), or the Insee code of a commune without EPCI (five)',
      ],
    ],
    [
      'lacks a value',
      officialEfop().replace('Laval;200083392', 'Laval'),
      [`${OFFICIAL}:7: found "Laval", expected 2 values as in the header, not 1 (is the file truncated?)`],
    ],
    [
      'names an EPCI of another region',
      `${officialEfop()}Laval;200067437\n`,
      [
        `${OFFICIAL}:13, column "epci": found "200067437", ` +
          'expected the SIREN of an EPCI that has municipalities in the region',
      ],
    ],
    [
      'puts an EPCI in two territories',
      `${officialEfop()}Nantes;200083392\n`,
      [`${OFFICIAL}:13, column "epci": found "200083392", expected a code used once only in this column`],
    ],
    [
      'forgets an EPCI',
      officialEfop().replace('Ancenis;244400552\n', ''),
      [
        `${OFFICIAL}, column "epci": found "244400552", expected a territory for this code, ` +
          'which stands for Ancenis-Saint-Géréon, Ingrandes-le-Fresne-sur-Loire',
      ],
    ],
    [
      "forgets L'Île-d'Yeu",
      officialEfop().replace('Vendée Ouest;85113\n', ''),
      [
        `${OFFICIAL}, column "epci": found "85113", ` +
          "expected a territory for this code, which stands for L'Île-d'Yeu",
      ],
    ],
    [
      'names a municipality that has an EPCI',
      `${officialEfop()}Laval;53130\n`,
      [
        `${OFFICIAL}:13, column "epci": found "53130", ` +
          'expected the SIREN of its EPCI, since this municipality has one',
      ],
    ],
    [
      'gives one address to two territories',
      officialEfop().replace('Vendée Centre', 'Vendée'),
      [
        'facts/regions/52/territories.json, column "slug": found "vendee", ' +
          'expected a code used once only in this column',
      ],
    ],
    [
      'has a header only',
      'territory;epci\n',
      [expect.stringContaining(`${OFFICIAL}: expected a header line`)],
    ],
  ])('is refused when it %s', (_, text, problems) => {
    expect(importTerritories(withOfficial(text)).problems).toEqual(problems);
  });
});

describe('the provenance of the territories', () => {
  function sources(files: TerritoryFiles, region: typeof PAYS_DE_LA_LOIRE) {
    const dir = rawFolder(files);
    const problems: Problem[] = [];
    const contours = readContours(dir, region.id, problems);
    expect(contours).not.toBeNull();
    if (contours === null) return [];
    return territorySources(readTerritories(dir, region.id, problems), contours, region);
  }

  test('names every file read and every file made', () => {
    const own = sources(territoryFiles(), PAYS_DE_LA_LOIRE);
    expect(own.map((source) => sourceSchema.parse(source))).toEqual(own);
    const { officialEfop: _, ...files } = FILES;
    expect(own.flatMap((source) => source.files.map(({ name }) => name)).toSorted()).toEqual(
      Object.values(files).toSorted(),
    );
    expect(new Set(own.flatMap(({ feeds }) => feeds))).toEqual(
      new Set(
        ['basemap', 'basin-shares', 'municipalities', 'outlines', 'territories'].map(
          (name) => `regions/52/${name}.json`,
        ),
      ),
    );
  });

  test('says whether the Efop territories are the official ones, and nothing of them elsewhere', () => {
    const efop = (files: TerritoryFiles, region = PAYS_DE_LA_LOIRE) =>
      sources(files, region).find(({ id }) => id === 'efop-territories');
    expect(efop(territoryFiles())?.publisher).toBe('Rose des métiers, d’après l’Insee et France Travail');
    const official = new Map(territoryFiles()).set(FILES.officialEfop, officialEfop());
    expect(efop(official)).toMatchObject({
      publisher: 'Région Pays de la Loire',
      files: [{ name: FILES.officialEfop, rows: 7 }],
    });
    expect(efop(territoryFiles(), PROVENCE)).toBeUndefined();
  });
});

test('a region without Efop territories has none', () => {
  const { byId, municipalities, shares } = territories(undefined, { region: PROVENCE, basinNames: [] });
  expect([...byId.values()].filter(({ kind }) => kind === 'efop')).toEqual([]);
  expect([...municipalities.values()].map(({ efop }) => efop)).toEqual(Array(6).fill(null));
  expect([...shares.keys()].every((id) => id.includes('/department-'))).toBe(true);
  expect(byId.get('intercommunality-248400251')?.parent).toBe('department-84');
});

test('an EPCI that differs a little from its municipalities is told, and their sum used', () => {
  const { municipalities, intercommunalities } = FILES;
  const files = broken(intercommunalities, '"populationMunicipale":49400', '"populationMunicipale":46500');
  const { problems, notices } = importTerritories(files);
  expect(problems).toEqual([]);
  expect(notices).toEqual([
    `${intercommunalities}: CA Laval Agglomération declares 46500 inhabitants, its municipalities have 49400 ` +
      `in ${municipalities}: the sum is used`,
  ]);
  expect(importTerritories().notices).toEqual([]);
});

describe('the import is refused when', () => {
  const { municipalities, intercommunalities, centres, zones, basins, efop } = FILES;
  const without = (file: Parameters<typeof broken>[0], text: RegExp) => {
    const files = territoryFiles();
    const before = files.get(file) ?? '';
    expect(before).toMatch(text);
    return files.set(file, before.replace(text, ''));
  };

  test.each<readonly [name: string, files: () => TerritoryFiles, problems: readonly string[]]>([
    [
      'a municipality has no basin',
      () => without(basins, /.*,44003,.*\n/),
      [
        `${basins}, column "code_commune_insee": found "44003", ` +
          'expected a row that gives the basin of Ancenis-Saint-Géréon',
      ],
    ],
    [
      'a municipality has no employment zone',
      () => without(zones, /^85047,.*\n/m),
      [`${zones}, column "DEPCOM": found "85047", expected a row that gives the employment zone of Challans`],
    ],
    [
      'a municipality has no centre',
      () => without(centres, /.*;53130;.*\n/),
      [
        `${centres}, column "Code_Officiel_Commune": found "53130", expected a row that gives the place of Laval`,
      ],
    ],
    [
      'a municipality is lost from the list',
      () => without(municipalities, /\{"code":"85004".*\n/),
      [
        `${zones}:11, column "DEPCOM": found "85004", ` +
          `expected a municipality that ${municipalities} knows (are both of the same year?)`,
        `${intercommunalities}, column "membres.code": found "85004", expected in the members of ` +
          `CC Vendée Grand Littoral, a code that ${municipalities} knows`,
        `${efop}, column "territoires.epci.siren": found "200071900", ` +
          'expected the SIREN of an EPCI that has municipalities in the region',
        `${efop}, column "territoires.nb_communes": found "3", ` +
          'expected 2, the number of municipalities of Vendée Ouest',
        expect.stringContaining(
          `${efop}, column "population": found "30941", expected within 10 % of the 27826`,
        ),
      ],
    ],
    [
      'a municipality has no EPCI, and is not known to have none',
      () => broken(zones, '85113,85,52,ZZZZZZZZZ', '85113,85,52,200071629'),
      [
        `${intercommunalities}, column "membres.code": found "85113", ` +
          `expected an EPCI for L'Île-d'Yeu, which ${zones} does not give as one without EPCI`,
      ],
    ],
    [
      'a municipality is in two EPCI',
      () => broken(intercommunalities, '{"code":"53130","nom":"Laval"}', '{"code":"53130"},{"code":"44003"}'),
      [
        `${intercommunalities}, column "membres.code": found "44003", ` +
          'expected a code used once only in this column',
        expect.stringContaining('expected within 10 % of the 61000 inhabitants'),
        expect.stringContaining('column "territoires.epci.siren": found "244400552"'),
        expect.stringContaining('column "territoires.epci.siren": found "200083392"'),
        expect.stringContaining('expected 1, the number of municipalities of Ancenis'),
        expect.stringContaining('expected 49, the department of most inhabitants of Ancenis'),
        expect.stringContaining('column "population": found "14671"'),
        expect.stringContaining('expected 2, the number of municipalities of Laval'),
        expect.stringContaining('column "population": found "49400"'),
      ],
    ],
    [
      'a municipality stands twice',
      () => broken(basins, '52,53,53130,5227,LAVAL\n', '52,53,53130,5227,LAVAL\n52,53,53130,5226,AUTRE\n'),
      [
        `${basins}:9, column "code_commune_insee": found "53130", expected a code used once only in this column`,
      ],
    ],
    [
      'a municipality is in a department of another region',
      () => changed('53130', { department: '35' }),
      [
        `${municipalities}, column "departement": found "35", expected a department of region 52`,
        `${municipalities}, column "departement": found "53", ` +
          'expected at least one municipality in this department (is the file truncated?)',
        `${efop}, column "territoires.departement": found "53", ` +
          'expected 35, the department of most inhabitants of Laval',
      ],
    ],
    [
      'a municipality has no postcode',
      () => changed('53130', { postcodes: [] }),
      [
        `${municipalities}, column "codesPostaux": found "53130", expected at least one postcode for this code`,
      ],
    ],
    [
      'the inhabitants of an EPCI are far from those of its municipalities',
      () => broken(intercommunalities, '"populationMunicipale":49400', '"populationMunicipale":494000'),
      [
        `${intercommunalities}, column "population": found "494000", ` +
          `expected within 10 % of the 49400 inhabitants that the municipalities of CA Laval Agglomération have in ${municipalities}`,
      ],
    ],
    [
      'the reconstruction counts other municipalities',
      () => broken(efop, '"communes_region": 2', '"communes_region": 20'),
      [
        `${efop}, column "territoires.epci.siren": found "244400552", ` +
          'expected 2 municipalities of the region in this member of Ancenis, not 20',
      ],
    ],
    [
      'a code is no code',
      () => broken(basins, '53130,5227,', '53130,LAVAL,'),
      [`${basins}:8, column "code_bassin_BMO": found "LAVAL", expected a code of a BMO basin such as 5220`],
    ],
    [
      'a centre is not in degrees',
      () => broken(centres, ';53130;47.35;', ';53130;"47,35";'),
      [`${centres}:8, column "latitude": found "47,35", expected degrees such as 47.2181`],
    ],
    [
      'a postcode lost its zero',
      () => broken(municipalities, '"04000"', '"4000"'),
      [`${municipalities}:15, column "codesPostaux": found "4000", expected a postcode of five digits`],
    ],
  ])('%s', (_, files, problems) => {
    expect(importTerritories(files()).problems).toEqual(problems);
  });

  test('a gzipped file was cut', () => {
    const dir = rawFolder();
    writeFileSync(join(dir, zones), Buffer.from([0x1f, 0x8b, 0x08, 0x00]));
    expect(importTerritories(dir).problems).toEqual([
      expect.stringContaining(`${zones}: expected a whole gzip archive (`),
    ]);
  });

  test.each(Object.values(FILES).filter((file) => file !== FILES.officialEfop && file !== FILES.contours))(
    '%s is missing',
    (file) => {
      const dir = rawFolder();
      rmSync(join(dir, file));
      expect(importTerritories(dir).problems).toEqual([
        `${file}: expected the file to be there (the README says where each file comes from)`,
      ]);
    },
  );

  test('the region has no municipality', () => {
    expect(importTerritories(undefined, { region: { ...PAYS_DE_LA_LOIRE, id: '24' } }).problems).toEqual([
      `${municipalities}, column "region": found "24", expected municipalities of this region`,
    ]);
  });
});

describe('what was derived is refused when', () => {
  const derived = () => {
    const { built } = importTerritories();
    if (built === null) throw new Error('the valid files are refused');
    return built;
  };
  const check = (built: ReturnType<typeof derived>) =>
    checkTerritories(built, PAYS_DE_LA_LOIRE).map(describeProblem);

  test('a zoning does not sum to the region', () => {
    const built = derived();
    const kept = built.territories.filter(({ id }) => id !== 'basin-5227');
    expect(check({ ...built, territories: kept })).toEqual([
      'facts/regions/52/territories.json, column "population": ' +
        'found "11 municipalities, 753585 inhabitants in the territories of kind basin", ' +
        'expected 12 municipalities, 802985 inhabitants as in the list of municipalities',
    ]);
  });

  test('some municipalities only have an Efop territory', () => {
    const built = derived();
    const municipalities = built.municipalities.map((row) =>
      row.id === '53130' ? { ...row, efop: null } : row,
    );
    expect(check({ ...built, municipalities })[0]).toBe(
      'facts/regions/52/territories.json, column "kind": found "efop", expected one of this kind for each of 53130',
    );
  });

  test('the shares of a basin do not sum to 1', () => {
    const built = derived();
    const basinShares = built.basinShares.filter(({ id }) => id !== '5214/efop-vendee-ouest');
    expect(check({ ...built, basinShares })).toEqual([
      'facts/regions/52/basin-shares.json, column "share": found "0.94626", ' +
        'expected shares of basin 5214 over the kind efop that sum to 1',
    ]);
  });
});
