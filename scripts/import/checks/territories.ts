// Checks that the zonings cover the region: each municipality has its basin, its zone, its centre, its EPCI or is known
// to have none, and exactly one Efop territory; and that what was derived adds up.
import { slugify } from '#domain/text/slug.ts';
import type { Region } from '#schemas/region.ts';
import type { Municipality, Territory, TerritoryKind } from '#schemas/territory.ts';
import type { Territories } from '../build/territories.ts';
import type { Problem } from '../problems.ts';
import {
  BASINS_FILE,
  CENTRES_FILE,
  type EfopList,
  INTERCOMMUNALITIES_FILE,
  listFormerMunicipalities,
  MUNICIPALITIES_FILE,
  type TerritoryTables,
  ZONES_FILE,
} from '../sources/territories.ts';

/**
 * Share by which the inhabitants that a list declares may differ from the sum over its municipalities: tables of
 * neighbouring years are used together, and grow apart by one or two hundredths. Small places may do so by more.
 */
const MAX_POPULATION_GAP = 0.1;
/** From this one, the gap of an EPCI is told: its own number is in no figure, only the sum over its municipalities. */
const TOLD_POPULATION_GAP = 0.05;

/** Done on the rows, so that the message names the table in which something is missing. */
export function checkTerritoryTables(tables: TerritoryTables, region: Region, notices: string[]): Problem[] {
  const own = ownMunicipalities(tables, region);
  if (own.length === 0) {
    const expected = 'municipalities of this region';
    return [{ file: MUNICIPALITIES_FILE, column: 'region', found: region.id, expected }];
  }
  return [
    ...checkRepeated(tables),
    ...checkMunicipalities(own, region),
    ...checkFormer(tables, own, region),
    ...checkCovered(tables, own, region),
    ...checkIntercommunalities(tables, own, notices),
    ...(tables.efop === null ? [] : checkEfop(tables.efop, tables, own)),
  ];
}

type MunicipalityRow = NonNullable<TerritoryTables['municipalities']>['rows'][number];

function ownMunicipalities(tables: TerritoryTables, region: Region): MunicipalityRow[] {
  return (tables.municipalities?.rows ?? []).filter(
    (row) => row.type === 'commune-actuelle' && row.region === region.id,
  );
}

function checkFormer(tables: TerritoryTables, own: readonly MunicipalityRow[], region: Region): Problem[] {
  const codes = new Set(own.map(({ code }) => code));
  return listFormerMunicipalities(tables)
    .filter((row) => row.region === region.id && !codes.has(row.chefLieu ?? ''))
    .map(({ nom, chefLieu }) => ({
      file: MUNICIPALITIES_FILE,
      column: 'chefLieu',
      found: chefLieu ?? 'nothing',
      expected: `the code of the municipality of the region of which ${nom} is part`,
    }));
}

function checkRepeated(tables: TerritoryTables): Problem[] {
  const current = tables.municipalities?.rows.filter((row) => row.type === 'commune-actuelle') ?? [];
  const intercommunalities = tables.intercommunalities?.rows ?? [];
  const members = intercommunalities.flatMap((row) => row.membres);
  return [
    ...repeated(
      MUNICIPALITIES_FILE,
      'code',
      current.map(({ code }) => ({ code })),
    ),
    ...repeated(
      INTERCOMMUNALITIES_FILE,
      'code',
      intercommunalities.map(({ code }) => ({ code })),
    ),
    ...repeated(INTERCOMMUNALITIES_FILE, 'membres.code', members),
    ...repeated(
      CENTRES_FILE,
      'Code_Officiel_Commune',
      tables.centres.rows.map((row) => ({ code: row.Code_Officiel_Commune, line: row.line })),
    ),
    ...repeated(
      ZONES_FILE,
      'DEPCOM',
      tables.zones.rows.map((row) => ({ code: row.DEPCOM, line: row.line })),
    ),
    ...repeated(
      BASINS_FILE,
      'code_commune_insee',
      tables.basins.rows.map((row) => ({ code: row.code_commune_insee, line: row.line })),
    ),
  ];
}

interface Place {
  readonly code: string;
  readonly line?: number;
}

function repeated(file: string, column: string, places: readonly Place[]): Problem[] {
  const seen = new Set<string>();
  return places.flatMap(({ code, line }): Problem[] => {
    if (!seen.has(code)) {
      seen.add(code);
      return [];
    }
    const expected = 'a code used once only in this column';
    return [{ file, ...(line === undefined ? {} : { line }), column, found: code, expected }];
  });
}

function checkMunicipalities(own: readonly MunicipalityRow[], region: Region): Problem[] {
  const departments = new Set(region.departments.map(({ id }) => id));
  const file = MUNICIPALITIES_FILE;
  const known = new Set(own.map((row) => row.departement));
  return [
    ...own.flatMap(({ code, departement, codesPostaux = [], population }): Problem[] => [
      ...(departments.has(departement)
        ? []
        : [
            {
              file,
              column: 'departement',
              found: departement,
              expected: `a department of region ${region.id}`,
            },
          ]),
      ...(codesPostaux.length > 0
        ? []
        : [{ file, column: 'codesPostaux', found: code, expected: 'at least one postcode for this code' }]),
      ...(population === undefined
        ? [{ file, column: 'population', found: code, expected: 'a number of inhabitants for this code' }]
        : []),
    ]),
    ...[...departments]
      .filter((id) => !known.has(id))
      .map((found) => ({
        file,
        column: 'departement',
        found,
        expected: 'at least one municipality in this department (is the file truncated?)',
      })),
  ];
}

/** Each table was made by someone else, in another year: they must all know the municipalities of today. */
function checkCovered(tables: TerritoryTables, own: readonly MunicipalityRow[], region: Region): Problem[] {
  const absent = (file: string, column: string, codes: Iterable<string>, what: string): Problem[] => {
    const present = new Set(codes);
    return own
      .filter((row) => !present.has(row.code))
      .map(({ code, nom }) => ({
        file,
        column,
        found: code,
        expected: `a row that gives ${what} of ${nom}`,
      }));
  };
  const current = new Set(own.map((row) => row.code));
  const departments = region.departments.map(({ id }) => id);
  return [
    ...absent(
      CENTRES_FILE,
      'Code_Officiel_Commune',
      tables.centres.rows.map((row) => row.Code_Officiel_Commune),
      'the place',
    ),
    ...absent(
      ZONES_FILE,
      'DEPCOM',
      tables.zones.rows.map((row) => row.DEPCOM),
      'the employment zone',
    ),
    ...absent(
      BASINS_FILE,
      'code_commune_insee',
      tables.basins.rows.map((row) => row.code_commune_insee),
      'the basin',
    ),
    // The table of zones lists those of today only: one that the list of municipalities lacks was lost from the list.
    ...tables.zones.rows
      .filter(({ DEPCOM }) => departments.includes(departmentOf(DEPCOM)) && !current.has(DEPCOM))
      .map(({ DEPCOM, line }) => ({
        file: ZONES_FILE,
        line,
        column: 'DEPCOM',
        found: DEPCOM,
        expected: `a municipality that ${MUNICIPALITIES_FILE} knows (are both of the same year?)`,
      })),
  ];
}

/** "44109" -> "44", "97411" -> "974". */
function departmentOf(municipality: string): string {
  return municipality.slice(0, municipality.startsWith('97') ? 3 : 2);
}

function checkIntercommunalities(
  tables: TerritoryTables,
  own: readonly MunicipalityRow[],
  notices: string[],
): Problem[] {
  const file = INTERCOMMUNALITIES_FILE;
  const rows = tables.intercommunalities?.rows ?? [];
  const populations = populationsOf(tables);
  const alone = new Set(tables.zones.rows.filter((row) => row.EPCI === 'ZZZZZZZZZ').map((row) => row.DEPCOM));
  const members = new Set(rows.flatMap((row) => row.membres.map(({ code }) => code)));
  const codes = new Set(own.map(({ code }) => code));
  return [
    ...rows.flatMap((row) =>
      row.membres
        .filter(({ code }) => !populations.has(code))
        .map(({ code }) => ({
          file,
          column: 'membres.code',
          found: code,
          expected: `in the members of ${row.nom}, a code that ${MUNICIPALITIES_FILE} knows`,
        })),
    ),
    ...own
      .filter(({ code }) => !members.has(code) && !alone.has(code))
      .map(({ code, nom }) => ({
        file,
        column: 'membres.code',
        found: code,
        expected: `an EPCI for ${nom}, which ${ZONES_FILE} does not give as one without EPCI`,
      })),
    ...rows
      .filter((row) => row.membres.some(({ code }) => codes.has(code)))
      .flatMap((row) => {
        const sum = row.membres.reduce((total, { code }) => total + (populations.get(code) ?? 0), 0);
        const gap = Math.abs(sum - row.populationMunicipale) / row.populationMunicipale;
        if (gap > TOLD_POPULATION_GAP && gap <= MAX_POPULATION_GAP) {
          notices.push(
            `${file}: ${row.nom} declares ${row.populationMunicipale} inhabitants, its municipalities have ${sum} ` +
              `in ${MUNICIPALITIES_FILE}: the sum is used`,
          );
        }
        return populationGap(file, row.nom, row.populationMunicipale, sum);
      }),
  ];
}

function populationsOf(tables: TerritoryTables): Map<string, number> {
  const rows = tables.municipalities?.rows.filter((row) => row.type === 'commune-actuelle') ?? [];
  return new Map(rows.map((row) => [row.code, row.population ?? 0]));
}

function populationGap(file: string, name: string, declared: number, sum: number): Problem[] {
  if (Math.abs(sum - declared) / declared <= MAX_POPULATION_GAP) return [];
  const expected =
    `within ${MAX_POPULATION_GAP * 100} % of the ${sum} inhabitants that the municipalities of ${name} have in ` +
    MUNICIPALITIES_FILE;
  return [{ file, column: 'population', found: String(declared), expected }];
}

/** Each EPCI, and each municipality without one, stands in exactly one Efop territory. */
function checkEfop(efop: EfopList, tables: TerritoryTables, own: readonly MunicipalityRow[]): Problem[] {
  const { file, rows } = efop;
  const parts = membersOf(tables, own);
  const members = rows.flatMap((row) => row.members.map((member) => ({ ...member, territory: row.name })));
  const listed = new Set(members.map(({ code }) => code));
  const column = efop.status === 'official' ? 'epci' : 'territoires.epci.siren';
  return [
    ...repeated(
      file,
      column,
      members.toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0)),
    ),
    ...members.flatMap(({ code, line, municipalities, territory }): Problem[] => {
      const place = { file, ...(line === undefined ? {} : { line }), column, found: code };
      const part = parts.get(code);
      if (part === undefined) return [{ ...place, expected: describeMember(code, own) }];
      if (municipalities === null || municipalities === part.length) return [];
      const expected = `${part.length} municipalities of the region in this member of ${territory}, not ${municipalities}`;
      return [{ ...place, expected }];
    }),
    ...[...parts]
      .filter(([code]) => !listed.has(code))
      .map(([found, part]) => ({
        file,
        column,
        found,
        expected: `a territory for this code, which stands for ${part.map((row) => row.nom).join(', ')}`,
      })),
    ...rows.flatMap((row) => {
      const municipalities = row.members.flatMap(({ code }) => parts.get(code) ?? []);
      const sum = municipalities.reduce((total, { population = 0 }) => total + population, 0);
      return [
        ...declaredCount(file, row.name, row.municipalities, municipalities.length),
        ...declaredDepartment(file, row.name, row.department, municipalities),
        ...(row.population === null ? [] : populationGap(file, row.name, row.population, sum)),
      ];
    }),
  ];
}

function describeMember(code: string, own: readonly MunicipalityRow[]): string {
  if (code.length === 9) return 'the SIREN of an EPCI that has municipalities in the region';
  return own.some((row) => row.code === code)
    ? 'the SIREN of its EPCI, since this municipality has one'
    : 'the code of a municipality of the region that has no EPCI';
}

/** Municipalities of the region by SIREN of their EPCI, or alone under their own code. */
function membersOf(tables: TerritoryTables, own: readonly MunicipalityRow[]): Map<string, MunicipalityRow[]> {
  const sirens = new Map(
    tables.intercommunalities?.rows.flatMap((row) => row.membres.map(({ code }) => [code, row.code])),
  );
  return Map.groupBy(own, ({ code }) => sirens.get(code) ?? code);
}

function declaredCount(file: string, name: string, declared: number | null, count: number): Problem[] {
  if (declared === null || declared === count) return [];
  const expected = `${count}, the number of municipalities of ${name}`;
  return [{ file, column: 'territoires.nb_communes', found: String(declared), expected }];
}

/** The department where most of the inhabitants live: pages file the territory under it. */
function declaredDepartment(
  file: string,
  name: string,
  declared: string | null,
  municipalities: readonly MunicipalityRow[],
): Problem[] {
  const population = (department: string) =>
    municipalities
      .filter((row) => row.departement === department)
      .reduce((total, row) => total + (row.population ?? 0), 0);
  const [largest] = [...new Set(municipalities.map((row) => row.departement))].toSorted(
    (a, b) => population(b) - population(a),
  );
  if (declared === null || largest === undefined || declared === largest) return [];
  const expected = `${largest}, the department of most inhabitants of ${name}`;
  return [{ file, column: 'territoires.departement', found: declared, expected }];
}

/** Done on what was derived: addresses are unique, and each zoning sums to the region. */
export function checkTerritories(
  { municipalities, territories, basinShares }: Territories,
  region: Region,
): Problem[] {
  const file = `facts/regions/${region.id}/territories.json`;
  const withPage = territories.filter(({ slug }) => slug !== null);
  return [
    ...repeated(
      file,
      'id',
      territories.map(({ id }) => ({ code: id })),
    ),
    ...repeated(
      file,
      'slug',
      withPage.map(({ slug }) => ({ code: slug ?? '' })),
    ),
    ...withPage
      .filter(({ name }) => slugify(name) === '')
      .map(({ name }) => ({
        file,
        column: 'name',
        found: name,
        expected: 'a name with at least one letter',
      })),
    ...checkSums(file, municipalities, territories),
    ...checkShares(`facts/regions/${region.id}/basin-shares.json`, territories, basinShares),
  ];
}

/** The field of a municipality that says in which territory of a kind it is. */
const FIELDS = {
  department: 'department',
  efop: 'efop',
  intercommunality: 'intercommunality',
  basin: 'basin',
  employmentZone: 'employmentZone',
} as const satisfies Partial<Record<TerritoryKind, keyof Municipality>>;

function checkSums(
  file: string,
  municipalities: readonly Municipality[],
  territories: readonly Territory[],
): Problem[] {
  return (Object.keys(FIELDS) as (keyof typeof FIELDS)[]).flatMap((kind): Problem[] => {
    const covered = municipalities.filter((row) => row[FIELDS[kind]] !== null);
    // A region without Efop territories has none for any municipality.
    const isWhole =
      kind === 'intercommunality' || covered.length === 0 || covered.length === municipalities.length;
    const parts = territories.filter((row) => row.kind === kind);
    const sum = (rows: readonly { readonly population: number }[]) =>
      rows.reduce((total, row) => total + row.population, 0);
    const count = parts.reduce((total, row) => total + row.municipalities, 0);
    const missing = municipalities.filter((row) => row[FIELDS[kind]] === null).map((row) => row.id);
    return [
      ...(isWhole
        ? []
        : [
            {
              file,
              column: 'kind',
              found: kind,
              expected: `one of this kind for each of ${missing.join(', ')}`,
            },
          ]),
      ...(count === covered.length && sum(parts) === sum(covered)
        ? []
        : [
            {
              file,
              column: 'population',
              found: `${count} municipalities, ${sum(parts)} inhabitants in the territories of kind ${kind}`,
              expected: `${covered.length} municipalities, ${sum(covered)} inhabitants as in the list of municipalities`,
            },
          ]),
    ];
  });
}

/** A tenth of a thousandth: shares are written with six decimals. */
const ROUNDING = 1e-4;

function checkShares(
  file: string,
  territories: readonly Territory[],
  basinShares: Territories['basinShares'],
): Problem[] {
  const kinds = [...new Set(basinShares.map(({ territory }) => territory.split('-')[0] ?? ''))];
  const basins = territories.filter(({ kind }) => kind === 'basin');
  return basins.flatMap((basin) =>
    kinds.flatMap((kind): Problem[] => {
      const parts = basinShares.filter(
        (row) => row.basin === basin.code && row.territory.startsWith(`${kind}-`),
      );
      const sum = parts.reduce((total, row) => total + row.share, 0);
      const expected = basin.whole?.shareInRegion ?? 1;
      if (Math.abs(sum - expected) <= ROUNDING) return [];
      return [
        {
          file,
          column: 'share',
          found: String(sum),
          expected: `shares of basin ${basin.code} over the kind ${kind} that sum to ${expected}`,
        },
      ];
    }),
  );
}
