// Derives where advice is given: the public directory (else the CIO of the directory of education), France Travail's agencies and our own list of CEP places, once
// each, in French spelling, each inside its municipality.
import { slugify } from '#domain/text/slug.ts';
import type { AdvicePlace, PlaceCorrections } from '#schemas/establishment.ts';
import { placesFile } from '../curated.ts';
import type { Problem } from '../problems.ts';
import type { AdviceTables, DirectoryRow } from '../sources/advice.ts';
import type { EstablishmentTables } from '../sources/establishments.ts';
import { expectedInRegion, type Known, round, spellAddress as spellCapitals } from './establishments.ts';
import { sortedById } from './sorting.ts';

/** Ids of the sources: described in sources/place-provenance.ts. */
export const DIRECTORY_SOURCE = 'public-directory';
export const AGENCIES_SOURCE = 'france-travail-agencies';
export const CEP_SOURCE = 'cep-places';
export const EDUCATION_SOURCE = 'education-directory';

const KINDS = { cio: 'cio', ij: 'info-jeunes', ml: 'mission-locale', cep: 'cep' } as const;

/** Directions of a department (DT) or of the region (DR) receive nobody. */
const DIRECTION = /^(DT|DR)\b/;
const AGENCY = /^France Travail - /;

const COUNSELLING = 'Information et orientation';
/** "Centre d'information et d'orientation de Gap", "… d'Arles", "… du Haut-Vaucluse". */
const CENTRE = /^Centre d['’]information et d['’]orientation (de |d['’]|du )/i;

interface Row extends Omit<AdvicePlace, 'id' | 'municipality' | 'position'> {
  readonly file: string;
  readonly line: number;
  /** Name as the file has it. */
  readonly rawName: string;
  readonly town: string;
  /** Of the municipality that the source gives. `null`: its name alone. */
  readonly code: string | null;
  /** `null`: the source's is dropped, and there is none to give. */
  readonly point: { readonly lon: number; readonly lat: number } | null;
  readonly isCorrected: boolean;
}

/** `schools`: the directory of education, in which the CIO of the whole country stand, without an address. */
type Tables = AdviceTables & { readonly schools: EstablishmentTables['directory'] };

/** Points outside the region are problems; those outside their municipality are told in `notices`. */
export function buildAdvicePlaces(
  tables: Tables,
  known: Known,
  corrections: PlaceCorrections['advice'],
  problems: Problem[],
  notices: string[],
): AdvicePlace[] {
  const rows = [
    ...(tables.directory === null
      ? counsellingCentreRows(tables.schools, known)
      : directoryRows(tables.directory, DIRECTORY_SOURCE, known)),
    ...agencyRows(tables, known, notices),
    ...(tables.cep === null ? [] : directoryRows(tables.cep, CEP_SOURCE, known)),
  ];
  const places = applyCorrections(rows, corrections, known, problems).flatMap(
    (row): Omit<AdvicePlace, 'id'>[] => {
      const place = locate(row, known, problems, notices);
      return place === null ? [] : [place];
    },
  );
  return sortedById(withIds(places, known));
}

function directoryRows(
  table: NonNullable<AdviceTables['directory']>,
  source: string,
  { speller }: Known,
): Row[] {
  return table.rows.map(
    (row: DirectoryRow): Row => ({
      file: table.file,
      line: row.line,
      rawName: row.nom,
      kind: KINDS[row.type],
      name: speller.advicePlace(row.nom),
      town: row.commune,
      code: null,
      address: spellAddress(row.adresse),
      postcode: row.code_postal,
      website: row.site_web,
      checked: row.maj_source,
      point: { lon: row.longitude, lat: row.latitude },
      isCorrected: false,
      source,
    }),
  );
}

/** What a region has without the public directory: the same centres, with neither address nor website. */
function counsellingCentreRows({ file, rows }: Tables['schools'], { locator }: Known): Row[] {
  const centres = rows.filter((row) => row.type_etablissement === COUNSELLING);
  return centres.flatMap((row): Row[] => {
    const { longitude: lon, latitude: lat } = row;
    const point = lon === null || lat === null ? null : { lon, lat };
    // A district of a city has a code of its own, which is none of a municipality: the point says where it is.
    const code = locator.get(row.code_commune)?.id ?? (point === null ? null : locator.find(point));
    const town = code === null ? undefined : locator.get(code);
    if (town === undefined) return [];
    return [
      {
        file,
        line: row.line,
        rawName: row.nom_etablissement,
        kind: 'cio',
        name: row.nom_etablissement.replace(CENTRE, 'CIO – ').replaceAll("'", '’').replaceAll(' - ', ' – '),
        town: town.name,
        code: town.id,
        address: null,
        postcode: null,
        website: null,
        checked: null,
        point,
        isCorrected: false,
        source: EDUCATION_SOURCE,
      },
    ];
  });
}

/** An agency that stands twice at one address is one. */
function agencyRows({ agencies }: AdviceTables, { region, speller }: Known, notices: string[]): Row[] {
  const departments = new Set(region.departments.map(({ id }) => id));
  const own = agencies.rows
    .filter((row) => row.kind === 'FT' && AGENCY.test(row.name) && departments.has(row.department))
    .map((row) => ({ ...row, shortName: row.name.replace(AGENCY, '') }));
  const open = own.filter(({ shortName }) => !DIRECTION.test(shortName));
  const once = [...new Map(open.map((row) => [`${row.shortName}/${row.address_line_1}`, row])).values()];
  if (own.length > once.length) {
    notices.push(
      `${agencies.file}: ${own.length} rows of the region, ${own.length - open.length} directions and ${open.length - once.length} repetitions are left out`,
    );
  }
  return once.map((row) => ({
    file: agencies.file,
    line: row.line,
    rawName: row.name,
    kind: 'france-travail',
    name: `France Travail – ${speller.agency(row.shortName)}`,
    town: row.city,
    code: null,
    address: spellAddress(spellCapitals(row.address_line_1)),
    postcode: row.post_code,
    website: null,
    checked: null,
    point: { lon: row.longitude, lat: row.latitude },
    isCorrected: false,
    source: AGENCIES_SOURCE,
  }));
}

/** Straight quotes become French ones; "¿" is what a conversion made of an apostrophe. */
function spellAddress(text: string): string | null {
  const spelt = text
    .replaceAll('¿', '’')
    .replaceAll("'", '’')
    .replace(/\s+/g, ' ')
    .replace(/"([^"]*)"/g, '«\u00a0$1\u00a0»')
    .trim();
  return spelt.length < 3 ? null : spelt;
}

function applyCorrections(
  rows: readonly Row[],
  corrections: PlaceCorrections['advice'],
  { region }: Known,
  problems: Problem[],
): Row[] {
  const file = placesFile(region.id);
  let corrected = [...rows];
  for (const { place, column, found, right } of corrections) {
    const tell = (expected: string) => problems.push({ file, column: `${place}.${column}`, found, expected });
    const index = corrected.findIndex((row) => row.rawName === place);
    const row = corrected[index];
    if (row === undefined) {
      tell('a place of this name in the sources (is the row still needed?)');
      continue;
    }
    const now = currentValue(row, column);
    if (now !== found) {
      tell(`what the source says now, "${now}" (is the row still needed?)`);
      continue;
    }
    if (column === 'duplicate') {
      if (!rows.some(({ rawName }) => rawName === right)) tell(`a place called "${right}" that it repeats`);
      corrected = corrected.filter((each) => each !== row);
      continue;
    }
    corrected[index] = { ...row, ...change(column, right) };
  }
  return corrected;
}

function currentValue(row: Row, column: PlaceCorrections['advice'][number]['column']): string {
  if (column === 'position') return `${row.point?.lat}, ${row.point?.lon}`;
  if (column === 'website') return row.website ?? '';
  return column === 'name' ? row.rawName : (row.address ?? '');
}

function change(column: 'name' | 'position' | 'website', right: string | null): Partial<Row> {
  if (column === 'name') return right === null ? {} : { name: right };
  if (column === 'website') return { website: right };
  const [lat, lon] = (right ?? '').split(',').map(Number);
  return right === null || lat === undefined || lon === undefined
    ? { point: null }
    : { point: { lon, lat }, isCorrected: true };
}

function locate(
  { file, line, rawName, town, code, point, isCorrected, ...row }: Row,
  { locator, region }: Known,
  problems: Problem[],
  notices: string[],
): Omit<AdvicePlace, 'id'> | null {
  const here = point === null ? null : locator.find(point);
  if (point !== null && here === null) {
    const column = 'latitude, longitude';
    const found = `${point.lat}, ${point.lon}`;
    problems.push({ file, line, column, found, expected: expectedInRegion(point, locator, rawName) });
    return null;
  }
  const stated =
    code ??
    region.departments
      .filter(({ id }) => row.postcode === null || row.postcode.startsWith(id.slice(0, 2)))
      .map(({ id }) => locator.named(town, id)?.municipality.id)
      .find((found) => found !== undefined);
  const isThere = point !== null && (stated === undefined || locator.isWithin(stated, point));
  const municipality = stated ?? here;
  if (municipality === null) {
    const expected = 'the name of a municipality of the region, or a position';
    problems.push({ file, line, column: 'commune', found: town, expected });
    return null;
  }
  if (isThere && point !== null) {
    const from = isCorrected ? 'curated' : 'advice';
    return { ...row, municipality, position: { lon: round(point.lon), lat: round(point.lat), from } };
  }
  if (point !== null) {
    notices.push(
      `${file}:${line}: "${rawName}" is said to be in ${town}, but not its point (${point.lat}, ${point.lon}); the middle of the municipality is used`,
    );
  }
  const centre = locator.centre(municipality) ?? { lon: 0, lat: 0 };
  return {
    ...row,
    municipality,
    position: { lon: round(centre.lon), lat: round(centre.lat), from: 'municipality' },
  };
}

/** Kind, name and municipality, each part said once; a number tells those apart that share all of them. */
function withIds(places: readonly Omit<AdvicePlace, 'id'>[], { locator }: Known): AdvicePlace[] {
  const seen = new Map<string, number>();
  return places.map((place) => {
    const town = slugify(locator.get(place.municipality)?.name ?? '');
    const name = slugify(place.name);
    const base = [
      ...(name.startsWith(place.kind) ? [] : [place.kind]),
      name,
      ...(name.includes(town) ? [] : [town]),
    ].join('-');
    const count = (seen.get(base) ?? 0) + 1;
    seen.set(base, count);
    return { id: count === 1 ? base : `${base}-${count}`, ...place };
  });
}
