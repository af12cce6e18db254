// Spells the names of the basins: the survey writes them in capitals, without accents nor hyphens.
import { slugify } from '#domain/text/slug.ts';
import type { Region } from '#schemas/region.ts';
import type { BasinName, Municipality } from '#schemas/territory.ts';
import type { Problem } from '../problems.ts';
import type { TerritoryTables } from '../sources/territories.ts';

const BASIN_NAMES_FILE = 'curated/basin-names.json';

/**
 * Code -> name of the basins of the municipalities given: "LA FERTE BERNARD" is spelt as the municipality of that
 * basin whose name has the same letters, of today or former ("SEGRE"), else as a department ("HAUTES ALPES"), as it
 * stands where it is not in capitals ("Centre 77"), else as the curated table says.
 */
export function nameBasins(
  tables: TerritoryTables,
  region: Region,
  municipalities: readonly Municipality[],
  curated: readonly BasinName[],
  problems: Problem[],
): Map<string, string> {
  const labels = new Map(tables.basins.rows.map((row) => [row.code_bassin_BMO, row.lib_bassin_BMO]));
  const curatedByCode = new Map(curated.map((row) => [row.code, row]));
  const spellings = collectSpellings(tables);
  const departments = new Map(region.departments.map(({ name }) => [slugify(name), name]));
  const names = new Map<string, string>();
  for (const code of new Set(municipalities.map((row) => row.basin))) {
    const label = labels.get(code) ?? '';
    const row = curatedByCode.get(code);
    const letters = slugify(label);
    const name = row?.name ?? spellings.get(`${code} ${letters}`) ?? departments.get(letters) ?? spelt(label);
    if (row !== undefined && row.label !== label) {
      const expected = `the label of basin ${code}, which is now "${label}" (is it still the same basin?)`;
      problems.push({ file: BASIN_NAMES_FILE, column: 'label', found: row.label, expected });
    }
    if (name === undefined) {
      const expected = `a row for this basin, "${label}": no municipality nor department is spelt with these letters`;
      problems.push({ file: BASIN_NAMES_FILE, column: 'code', found: code, expected });
    } else {
      names.set(code, name);
    }
  }
  return names;
}

/** Some regions have their labels written as they are read. */
function spelt(label: string): string | undefined {
  return label === label.toUpperCase() ? undefined : label;
}

/** "5219 segre" -> "Segré". The first spelling wins: that of a municipality of today, then of a former one. */
function collectSpellings(tables: TerritoryTables): Map<string, string> {
  const basins = new Map(tables.basins.rows.map((row) => [row.code_commune_insee, row.code_bassin_BMO]));
  const rows = tables.municipalities?.rows ?? [];
  const isCurrent = (row: { readonly type: string }) => row.type === 'commune-actuelle';
  const spellings = new Map<string, string>();
  for (const row of [...rows.filter(isCurrent), ...rows.filter((each) => !isCurrent(each))]) {
    const key = `${basins.get(row.chefLieu ?? row.code) ?? ''} ${slugify(row.nom)}`;
    if (!spellings.has(key)) spellings.set(key, row.nom);
  }
  return spellings;
}
