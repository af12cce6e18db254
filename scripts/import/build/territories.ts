// Derives the municipalities of the region, the territories made of them, and how basins are allotted to territories.
// Everything is a sum over municipalities. The tables must have passed `checkTerritoryTables`.
import { toPlaceWords } from '#domain/places/place-words.ts';
import { slugify } from '#domain/text/slug.ts';
import type { Region } from '#schemas/region.ts';
import type { BasinShare, Municipality, Territory, TerritoryKind } from '#schemas/territory.ts';
import { type Curated, formerMunicipalitiesFile } from '../curated.ts';
import type { Problem } from '../problems.ts';
import { listFormerMunicipalities, type TerritoryTables } from '../sources/territories.ts';
import { nameBasins } from './basin-names.ts';
import { sortedById, sortedUnique } from './sorting.ts';

export interface Territories {
  readonly municipalities: readonly Municipality[];
  readonly territories: readonly Territory[];
  readonly basinShares: readonly BasinShare[];
}

/** A basin whose name cannot be spelt, and a row kept by hand that fits no more, are added to `problems`. */
export function buildTerritories(
  tables: TerritoryTables,
  region: Region,
  curated: Pick<Curated, 'basinNames' | 'formerMunicipalities'>,
  problems: Problem[],
): Territories {
  const country = joinZonings(tables);
  const municipalities = addFormer(
    buildMunicipalities(tables, region, country),
    curated.formerMunicipalities,
    formerMunicipalitiesFile(region.id),
    problems,
  );
  const basinShares = buildBasinShares(municipalities, country);
  const zonings = listZonings(
    tables,
    region,
    nameBasins(tables, region, municipalities, curated.basinNames, problems),
  );
  const territories = zonings.flatMap((zoning) =>
    buildZoning(zoning, { region, country, municipalities, basinShares }),
  );
  return { municipalities, territories: sortedById(territories), basinShares };
}

/** What is known of any municipality of the country: zonings cross the border of the region. */
interface Atom {
  readonly region: string;
  readonly population: number;
  readonly intercommunality: string | null;
  readonly basin: string | null;
  readonly employmentZone: string | null;
}

/** Municipalities of today; the former ones, of which the table of basins has many, are left out. */
function joinZonings(tables: TerritoryTables): ReadonlyMap<string, Atom> {
  const intercommunalities = new Map(
    tables.intercommunalities?.rows.flatMap((row) => row.membres.map(({ code }) => [code, row.code])),
  );
  const basins = new Map(tables.basins.rows.map((row) => [row.code_commune_insee, row.code_bassin_BMO]));
  const zones = new Map(tables.zones.rows.map((row) => [row.DEPCOM, row.ZE2020]));
  const current = tables.municipalities?.rows.filter((row) => row.type === 'commune-actuelle') ?? [];
  return new Map(
    current.map(({ code, region, population }) => [
      code,
      {
        region,
        population: population ?? 0,
        intercommunality: intercommunalities.get(code) ?? null,
        basin: basins.get(code) ?? null,
        employmentZone: zones.get(code) ?? null,
      },
    ]),
  );
}

function buildMunicipalities(
  tables: TerritoryTables,
  region: Region,
  country: ReadonlyMap<string, Atom>,
): Municipality[] {
  const centres = new Map(tables.centres.rows.map((row) => [row.Code_Officiel_Commune, row]));
  const efop = new Map(
    tables.efop?.rows.flatMap((row) => row.members.map(({ code }) => [code, slugify(row.name)])),
  );
  const rows = tables.municipalities?.rows.filter((row) => row.type === 'commune-actuelle') ?? [];
  const former = Map.groupBy(listFormerMunicipalities(tables), (row) => row.chefLieu);
  return sortedById(
    rows.flatMap((row): Municipality[] => {
      const atom = country.get(row.code);
      const centre = centres.get(row.code);
      if (atom?.region !== region.id || atom.basin === null || atom.employmentZone === null) return [];
      if (centre === undefined) return [];
      return [
        {
          id: row.code,
          name: row.nom,
          former: sortedUnique((former.get(row.code) ?? []).map(({ nom }) => nom)).filter(
            (name) => slugify(name) !== slugify(row.nom),
          ),
          department: row.departement,
          intercommunality: atom.intercommunality,
          efop: efop.get(atom.intercommunality ?? row.code) ?? null,
          basin: atom.basin,
          employmentZone: atom.employmentZone,
          postcodes: sortedUnique(row.codesPostaux ?? []),
          // Five decimals are a metre.
          lon: round(centre.longitude, 5),
          lat: round(centre.latitude, 5),
          population: atom.population,
        },
      ];
    }),
  );
}

/** With the names that the official list no longer has. A row that it makes useless, or that leads nowhere, is refused. */
function addFormer(
  municipalities: readonly Municipality[],
  rows: Curated['formerMunicipalities'],
  file: string,
  problems: Problem[],
): Municipality[] {
  const byId = new Map(municipalities.map((each) => [each.id, each]));
  for (const { name, municipality } of rows) {
    const target = byId.get(municipality);
    const hidden = municipalities.find(
      (each) =>
        each.id !== municipality && `${toPlaceWords(each.name)} `.startsWith(`${toPlaceWords(name)} `),
    );
    if (target === undefined) {
      const expected = `the code of the municipality of the region in which ${name} is today`;
      problems.push({ file, column: 'municipality', found: municipality, expected });
    } else if ([target.name, ...target.former].some((known) => slugify(known) === slugify(name))) {
      const expected = `a name that ${target.name} does not have already`;
      problems.push({ file, column: 'name', found: name, expected });
    } else if (hidden !== undefined) {
      const expected = `a name with which that of no other municipality begins, as does ${hidden.name}`;
      problems.push({ file, column: 'name', found: name, expected });
    } else {
      byId.set(municipality, { ...target, former: sortedUnique([...target.former, name]) });
    }
  }
  return [...byId.values()];
}

/** A way to cut the region into territories. */
interface Zoning {
  readonly kind: TerritoryKind;
  /** Code of the territory of a municipality; `null` where it is in none. */
  readonly codeOf: (municipality: Municipality) => string | null;
  /** The same for any municipality of the country, where the zoning crosses the border of the region. */
  readonly codeOfAtom: ((atom: Atom) => string | null) | null;
  readonly names: ReadonlyMap<string, string>;
  readonly hasPage: boolean;
  readonly status?: Territory['status'];
  readonly notes?: ReadonlyMap<string, string | null>;
}

function listZonings(
  tables: TerritoryTables,
  region: Region,
  basinNames: ReadonlyMap<string, string>,
): Zoning[] {
  const efop = tables.efop?.rows ?? [];
  return [
    {
      kind: 'region',
      codeOf: () => region.id,
      codeOfAtom: null,
      names: new Map([[region.id, region.name]]),
      hasPage: true,
    },
    {
      kind: 'department',
      codeOf: (row) => row.department,
      codeOfAtom: null,
      names: new Map(region.departments.map(({ id, name }) => [id, name])),
      hasPage: true,
    },
    {
      kind: 'efop',
      codeOf: (row) => row.efop,
      codeOfAtom: null,
      names: new Map(efop.map(({ name }) => [slugify(name), name])),
      hasPage: true,
      status: tables.efop?.status ?? 'official',
      notes: new Map(efop.map(({ name, note }) => [slugify(name), note])),
    },
    {
      kind: 'intercommunality',
      codeOf: (row) => row.intercommunality,
      codeOfAtom: (atom) => atom.intercommunality,
      names: new Map(tables.intercommunalities?.rows.map(({ code, nom }) => [code, nom])),
      hasPage: false,
    },
    {
      kind: 'basin',
      codeOf: (row) => row.basin,
      codeOfAtom: (atom) => atom.basin,
      names: basinNames,
      hasPage: false,
    },
    {
      kind: 'employmentZone',
      codeOf: (row) => row.employmentZone,
      codeOfAtom: (atom) => atom.employmentZone,
      names: new Map(tables.zones.rows.map(({ ZE2020, LIB_ZE2020 }) => [ZE2020, LIB_ZE2020])),
      hasPage: false,
    },
  ];
}

interface Context {
  readonly region: Region;
  readonly country: ReadonlyMap<string, Atom>;
  readonly municipalities: readonly Municipality[];
  readonly basinShares: readonly BasinShare[];
}

function buildZoning(zoning: Zoning, context: Context): Territory[] {
  const { kind, codeOfAtom } = zoning;
  const members = Map.groupBy(context.municipalities, zoning.codeOf);
  const atoms =
    codeOfAtom === null ? new Map<string, Atom[]>() : Map.groupBy(context.country.values(), codeOfAtom);
  return [...members].flatMap(([code, rows]): Territory[] => {
    const name = code === null ? undefined : zoning.names.get(code);
    if (code === null || name === undefined) return [];
    const id = territoryId(kind, code);
    const population = sumPopulation(rows);
    return [
      {
        id,
        kind,
        code,
        name,
        slug: zoning.hasPage ? slugify(name) : null,
        population,
        municipalities: rows.length,
        departments: departmentsOf(rows),
        parent: parentOf(kind, rows, context.region),
        status: zoning.status ?? 'official',
        statusNote: zoning.notes?.get(code) ?? null,
        whole: wholeOf(atoms.get(code) ?? [], context.region, population),
        misallocatedShare:
          kind === 'efop' || kind === 'department'
            ? misallocatedShare(id, population, context.basinShares)
            : null,
      },
    ];
  });
}

export function territoryId(kind: TerritoryKind, code: string): string {
  return `${kind}-${code}`;
}

function sumPopulation(rows: readonly { readonly population: number }[]): number {
  return rows.reduce((sum, row) => sum + row.population, 0);
}

/** Most inhabitants first; the code decides between equals, so that a file never depends on the order of rows. */
function departmentsOf(rows: readonly Municipality[]): string[] {
  return [...Map.groupBy(rows, (row) => row.department)]
    .map(([code, members]) => ({ code, population: sumPopulation(members) }))
    .toSorted((a, b) => b.population - a.population || (a.code < b.code ? -1 : 1))
    .map(({ code }) => code);
}

function parentOf(kind: TerritoryKind, rows: readonly Municipality[], region: Region): string | null {
  if (kind === 'region') return null;
  if (kind === 'department') return territoryId('region', region.id);
  const efop = rows[0]?.efop ?? null;
  if (kind === 'intercommunality' && efop !== null) return territoryId('efop', efop);
  return territoryId('department', departmentsOf(rows)[0] ?? '');
}

function wholeOf(atoms: readonly Atom[], region: Region, populationInRegion: number): Territory['whole'] {
  if (atoms.every((atom) => atom.region === region.id)) return null;
  const population = sumPopulation(atoms);
  return {
    population,
    municipalities: atoms.length,
    shareInRegion: round(populationInRegion / population, 6),
  };
}

function buildBasinShares(
  municipalities: readonly Municipality[],
  country: ReadonlyMap<string, Atom>,
): BasinShare[] {
  const wholes = Map.groupBy(country.values(), (atom) => atom.basin);
  const shares = [...Map.groupBy(municipalities, (row) => row.basin)].flatMap(([basin, rows]) => {
    const whole = sumPopulation(wholes.get(basin) ?? []);
    const parts = [
      ...Map.groupBy(rows, (row) => territoryId('department', row.department)),
      ...Map.groupBy(rows, (row) => (row.efop === null ? null : territoryId('efop', row.efop))),
    ];
    return parts.flatMap(([territory, members]): BasinShare[] => {
      const population = sumPopulation(members);
      if (territory === null || population === 0) return [];
      return [
        { id: `${basin}/${territory}`, basin, territory, population, share: round(population / whole, 6) },
      ];
    });
  });
  return sortedById(shares);
}

/** See `misallocatedShare` in the schema for what it means. */
function misallocatedShare(id: string, population: number, basinShares: readonly BasinShare[]): number {
  const parts = basinShares.filter((row) => row.territory === id);
  const sum = parts.reduce((total, part) => total + (part.population / population) * (1 - part.share), 0);
  return round(sum, 4);
}

function round(value: number, decimals: number): number {
  return Number(value.toFixed(decimals));
}
