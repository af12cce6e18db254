// Derives the establishments of the region: every one whose number stands in a file of places to study, named and placed
// by the first directory that knows it. docs/places.md says the rules in words.
import { distanceKm } from '#domain/places/municipalities.ts';
import { slugify } from '#domain/text/slug.ts';
import type { Establishment, PlaceCorrections, Programme } from '#schemas/establishment.ts';
import type { Region } from '#schemas/region.ts';
import type { Municipality } from '#schemas/territory.ts';
import { placesFile } from '../curated.ts';
import type { Problem } from '../problems.ts';
import type { EstablishmentTables } from '../sources/establishments.ts';
import type { StudyPlaceTables } from '../sources/programmes.ts';
import type { GeoPoint, Locator } from './locate.ts';
import { isInCapitals, type PlaceSpeller } from './place-names.ts';
import { sortedById, sortedUnique } from './sorting.ts';
import { farApart } from './trainings/programmes.ts';

/** Two records of one name in one municipality are one establishment when they are this near, in km. */
const SAME_SITE_KM = 0.5;

/** The numbers start with that of the department, but in Corsica, where they kept those of the academy. */
const CORSICA: Readonly<Record<string, string>> = { '2A': '620', '2B': '720' };

export interface Known {
  readonly region: Region;
  readonly municipalities: readonly Municipality[];
  readonly locator: Locator;
  readonly speller: PlaceSpeller;
}

type Tables = EstablishmentTables & StudyPlaceTables;

type Position = NonNullable<Establishment['position']>;

/** A point that a source gives, and where it stands in which file. */
interface Candidate extends GeoPoint {
  readonly from: Position['from'];
  readonly file: string;
  readonly line: number;
}

/** The numbers (UAI) that no file names go to `notices`, as do the points that are not used. */
export function buildEstablishments(
  tables: Tables,
  known: Known,
  corrections: PlaceCorrections['establishments'],
  problems: Problem[],
  notices: string[],
): Establishment[] {
  const file = placesFile(known.region.id);
  const sources = indexSources(tables);
  const uais = collectUais(tables, known.region);
  const spread = new Set(farApart(tables.parcoursup.rows));
  const right = applyCorrections(corrections, file, problems);
  const unnamed: string[] = [];
  const records = uais.flatMap((uai): Establishment[] => {
    const rawName = nameOf(uai, sources);
    const name = right.name(uai, rawName) ?? (rawName === null ? null : known.speller.establishment(rawName));
    if (name === null) {
      unnamed.push(uai);
      return [];
    }
    if (isInCapitals(name)) {
      const expected = `a name in French spelling for ${uai}: it needs a row`;
      problems.push({ file, column: 'name', found: name, expected });
    }
    return [{ ...recordOf(uai, name, sources, known, problems, notices), severalSites: spread.has(uai) }];
  });
  if (unnamed.length > 0) {
    notices.push(`${unnamed.length} establishments that no file names are left out: ${unnamed.join(', ')}`);
  }
  right.findUnused(new Map(records.map((record) => [record.uais[0] ?? '', record.name])));
  return sortedById(withSlugs(mergeSame(records, right.parts), known.municipalities));
}

/** Every number of the region in the files of places to study, ascending. */
export function collectUais(tables: Tables, region: Region): string[] {
  const prefixes = region.departments.map(({ id }) => CORSICA[id] ?? id.padStart(3, '0'));
  return sortedUnique(
    [
      ...tables.parcoursup.rows.map(({ uai }) => uai),
      ...tables.bts.rows.map(({ UAI }) => UAI),
      ...tables.firstYears.rows.map((row) => row["Etablissement d'accueil"]),
      ...tables.options.rows.map((row) => row['UAI lieu de cours']),
      ...tables.specialities.rows.map((row) => row['UAI lieu de cours']),
    ].filter((uai) => prefixes.some((prefix) => uai.startsWith(prefix))),
  );
}

/** Which record a number belongs to. Numbers of establishments without a name lead to none. */
export function establishmentsByUai(establishments: readonly Establishment[]): Map<string, Establishment> {
  return new Map(establishments.flatMap((each) => each.uais.map((uai) => [uai, each] as const)));
}

/** What a part of an establishment gives, the whole gives. */
export function atWholes(
  programmes: readonly Programme[],
  establishments: readonly Establishment[],
): Programme[] {
  const byUai = establishmentsByUai(establishments);
  return programmes.map((programme) => ({
    ...programme,
    establishment: byUai.get(programme.establishment.toUpperCase())?.id ?? programme.establishment,
  }));
}

function indexSources(tables: Tables) {
  const group = <Row>(rows: readonly Row[], key: (row: Row) => string | null) => Map.groupBy(rows, key);
  const labels = [
    ...tables.cfaInsertion.rows.map(({ UAI, Libellé }) => [UAI, Libellé] as const),
    ...[...tables.schoolInsertion.rows, ...tables.apprenticeInsertion.rows].map(
      (row) => [row["n°UAI de l'établissement"], row["Libellé de l'établissement"]] as const,
    ),
  ];
  return {
    tables,
    directory: group(tables.directory.rows, (row) => row.identifiant_de_l_etablissement),
    parcoursup: group(tables.parcoursup.rows, ({ uai }) => uai),
    onisep: group([...tables.options.rows, ...tables.specialities.rows], (row) => row['UAI lieu de cours']),
    higher: group(tables.higher.rows, (row) => row['uai - identifiant']),
    apprenticeship: group(
      tables.apprenticeship.rows.filter(({ ferme }) => ferme === 'false'),
      ({ uai }) => uai,
    ),
    schools: group(
      tables.schools.flatMap(({ rows }) => rows),
      ({ uai }) => uai,
    ),
    // The first one is the newest: the files are sorted that way.
    labels: new Map(labels.toReversed()),
  };
}

type Sources = ReturnType<typeof indexSources>;

function nameOf(uai: string, sources: Sources): string | null {
  const apprenticeship = sources.apprenticeship.get(uai)?.[0];
  const candidates = [
    sources.directory.get(uai)?.[0]?.nom_etablissement,
    sources.parcoursup.get(uai)?.[0]?.etablissement,
    sources.onisep.get(uai)?.[0]?.['Libellé lieu de cours'],
    sources.higher.get(uai)?.[0]?.libellé,
    apprenticeship?.onisep_nom,
    sources.labels.get(uai),
    apprenticeship?.enseigne,
    apprenticeship?.entreprise_raison_sociale,
  ];
  return candidates.find((name) => name !== undefined && name !== '') ?? null;
}

function recordOf(
  uai: string,
  name: string,
  sources: Sources,
  known: Known,
  problems: Problem[],
  notices: string[],
): Omit<Establishment, 'severalSites'> {
  const stated = statedMunicipality(uai, name, sources, known);
  const candidates = candidatesOf(uai, sources);
  const point = choosePoint(candidates, stated, uai, known.locator, problems, notices);
  const where = point ?? candidates[0];
  const municipality = stated ?? (where === undefined ? null : known.locator.find(where));
  const centre = municipality === null ? null : known.locator.centre(municipality);
  const { address, postcode, website } = contactOf(uai, sources);
  return {
    id: uai.toLowerCase(),
    uais: [uai],
    slug: slugify(name),
    name: name.replaceAll("'", '’'),
    kind: kindOf(uai, name, sources),
    status: statusOf(uai, sources),
    municipality,
    address,
    postcode,
    website,
    position:
      point !== null
        ? { lon: round(point.lon), lat: round(point.lat), from: point.from }
        : centre === null
          ? null
          : { lon: round(centre.lon), lat: round(centre.lat), from: 'municipality' },
  };
}

/** By its code in a directory, else by the name of the municipality on which its own ends: "IRSS SPORT Angers". */
function statedMunicipality(uai: string, name: string, sources: Sources, { locator, region }: Known) {
  const code =
    sources.directory.get(uai)?.[0]?.code_commune ??
    (sources.parcoursup.has(uai) ? undefined : sources.apprenticeship.get(uai)?.[0]?.code_insee_localite);
  if (code !== undefined && locator.get(code) !== undefined) return code;
  if (code !== undefined) return null;
  const department = region.departments.find(
    ({ id }) => (CORSICA[id] ?? id.padStart(3, '0')) === uai.slice(0, 3),
  );
  if (department === undefined) return null;
  const town = sources.onisep.get(uai)?.[0]?.['Commune lieu de cours'];
  const words = name.split(/ +/);
  const endings = words.map((_, start) =>
    words
      .slice(start)
      .join(' ')
      .replace(/^d['’]/, ''),
  );
  const found = (town === undefined ? endings : [town])
    .map((ending) => locator.named(ending, department.id)?.municipality.id)
    .find((id) => id !== undefined);
  // A school may be named after the town beside its own.
  const points = (sources.parcoursup.get(uai) ?? []).flatMap(({ longitude: lon, latitude: lat }) =>
    lon === null || lat === null ? [] : [{ lon, lat }],
  );
  const isThere = points.length === 0 || points.some((point) => locator.find(point) === found);
  return found !== undefined && isThere ? found : null;
}

/** In the order in which they are believed. */
function candidatesOf(uai: string, sources: Sources): Candidate[] {
  const { tables } = sources;
  const at = (
    from: Position['from'],
    file: string,
    rows: readonly { readonly line: number; readonly lon: number | null; readonly lat: number | null }[],
  ) =>
    rows.flatMap(({ line, lon, lat }) =>
      lon === null || lat === null ? [] : [{ lon, lat, from, file, line }],
    );
  const lonLat = (row: { line: number; longitude: number | null; latitude: number | null }) => ({
    line: row.line,
    lon: row.longitude,
    lat: row.latitude,
  });
  return [
    ...at('directory', tables.directory.file, (sources.directory.get(uai) ?? []).map(lonLat)),
    ...mostCentralFirst(
      at('parcoursup', tables.parcoursup.file, (sources.parcoursup.get(uai) ?? []).map(lonLat)),
    ),
    ...at(
      'apprenticeship-directory',
      tables.apprenticeship.file,
      (sources.apprenticeship.get(uai) ?? []).map(({ line, geo_coordonnees: point }) => ({
        line,
        lon: point?.lon ?? null,
        lat: point?.lat ?? null,
      })),
    ),
  ];
}

/** A university has a point for each course: the one with the others nearest stands for all. */
function mostCentralFirst(points: readonly Candidate[]): Candidate[] {
  const total = (point: Candidate) =>
    points.reduce((sum, other) => sum + distanceKm(point.lon, point.lat, other.lon, other.lat), 0);
  return points
    .map((point) => ({ point, total: total(point) }))
    .sort((a, b) => a.total - b.total || a.point.line - b.point.line)
    .map(({ point }) => point);
}

/**
 * The first point that lies in the region and in the municipality that the establishment says to be in. One outside
 * the region is a fault, whatever the others say: its signs or its order are wrong.
 */
function choosePoint(
  candidates: readonly Candidate[],
  stated: string | null,
  uai: string,
  locator: Locator,
  problems: Problem[],
  notices: string[],
): Candidate | null {
  const here = candidates.filter((point) => {
    if (locator.find(point) !== null) return true;
    problems.push({
      file: point.file,
      line: point.line,
      column: 'latitude, longitude',
      found: `${point.lat}, ${point.lon}`,
      expected: expectedInRegion(point, locator, uai),
    });
    return false;
  });
  const precise = here.filter((point) => !isTownCentre(point));
  const chosen =
    precise.find((point) => stated === null || isIn(stated, point, locator)) ??
    precise.find((point) => stated !== null && locator.isWithin(stated, point)) ??
    null;
  const [first] = precise;
  if (first !== undefined && first.from !== chosen?.from && stated !== null) {
    const name = locator.get(stated)?.name ?? stated;
    const instead = chosen === null ? 'the middle of the municipality' : `the point of ${chosen.file}`;
    notices.push(
      `${first.file}:${first.line}: ${uai} is said to be in ${name}, but not its point; ${instead} is used`,
    );
  }
  return chosen;
}

/** Of the many points of a university, one that is surely in its town; a directory has one, and borders are rough. */
function isIn(stated: string, point: Candidate, locator: Locator): boolean {
  return point.from === 'parcoursup' ? locator.find(point) === stated : locator.isWithin(stated, point);
}

/** In whole minutes of a degree, as gazetteers give the middle of a town: it says which one, and no more. */
function isTownCentre({ lon, lat }: GeoPoint): boolean {
  const isWhole = (degrees: number) => Math.abs(degrees * 60 - Math.round(degrees * 60)) < 0.002;
  return isWhole(lon) && isWhole(lat);
}

/** Says what would put the point right, where something simple does. */
export function expectedInRegion({ lon, lat }: GeoPoint, locator: Locator, what: string): string {
  const rule = `a point of the region for ${what}`;
  if (locator.find({ lon: lat, lat: lon }) !== null) return `${rule} (are latitude and longitude swapped?)`;
  if (locator.find({ lon: -lon, lat }) !== null) return `${rule} (is the sign of the longitude wrong?)`;
  return rule;
}

function contactOf(uai: string, sources: Sources) {
  const [school] = sources.schools.get(uai) ?? [];
  const [higher] = sources.higher.get(uai) ?? [];
  const [onisep] = sources.onisep.get(uai) ?? [];
  const [centre] = sources.apprenticeship.get(uai) ?? [];
  const street = [centre?.numero_voie, centre?.type_voie, centre?.nom_voie].filter(Boolean).join(' ');
  const addresses = [
    [onisep?.['Adresse lieu de cours'], onisep?.['Code postal lieu de cours']],
    [school?.address?.street, school?.address?.postal_code],
    [higher?.Adresse, higher?.['Code postal']],
    [street, centre?.code_postal],
  ] as const;
  const [address, postcode] = addresses.find(([line]) => (line ?? '').trim().length >= 3) ?? [];
  const website = [school?.contact?.website, higher?.['site internet']].find(isWebsite);
  return {
    address: address ? spellAddress(address) : null,
    postcode: /^\d{5}$/.test(postcode ?? '') ? (postcode ?? null) : null,
    website: website ?? null,
  };
}

function isWebsite(text: string | null | undefined): text is string {
  return /^https?:\/\//.test(text ?? '') && URL.canParse(text ?? '');
}

/** "8 BOULEVARD DU ROI RENE" -> "8 boulevard du roi rene" would lose what is a name: only the kind of way is small. */
export function spellAddress(address: string): string {
  const line = address.trim().replace(/\s+/g, ' ').replaceAll("'", '’');
  if (line !== line.toUpperCase()) return line;
  const words = line
    .toLowerCase()
    .replace(/(?<![\p{L}\p{N}])\p{L}{3,}/gu, (word) => word.charAt(0).toUpperCase() + word.slice(1))
    .replace(/(?<= )(Des|Les|Aux|Sur|Sous)(?= )/g, (word) => word.toLowerCase());
  return words.replace(
    /(?<=^\d+[a-z]? (bis |ter )?)(Rue|Avenue|Boulevard|Place|Route|Allée|Allee|Chemin|Impasse|Quai|Square|Cours)\b/i,
    (word) => word.toLowerCase().replace('allee', 'allée'),
  );
}

function kindOf(uai: string, name: string, sources: Sources): Establishment['kind'] {
  if (/maison familiale rurale|\bMFR/i.test(name)) return 'mfr';
  const type = sources.directory.get(uai)?.[0]?.type_etablissement;
  // The directory files the private schools of hairdressing and beauty among the lycees.
  if (type === 'Lycée' && /^école/i.test(name)) return /supérieure/i.test(name) ? 'higher-school' : 'other';
  if (type === 'Lycée' || type === 'EREA' || /^lycée/i.test(name)) return 'lycee';
  if (/\bCFA\b|formation d['’]apprentis/i.test(name)) return 'cfa';
  if (/\bIFSI\b|paramédical|rééducation|ergoth|radiologie/i.test(name)) return 'health-school';
  if (/universit|\bIUT\b|facultés|unité de formation et de recherche/i.test(name)) return 'university';
  if (sources.parcoursup.has(uai) || sources.higher.has(uai) || sources.directory.has(uai)) {
    return 'higher-school';
  }
  return sources.apprenticeship.has(uai) || sources.labels.has(uai) ? 'cfa' : 'other';
}

function statusOf(uai: string, sources: Sources): Establishment['status'] {
  const said = [
    sources.directory.get(uai)?.[0]?.statut_public_prive,
    sources.parcoursup.get(uai)?.[0]?.statut,
    sources.higher.get(uai)?.[0]?.["secteur d'établissement"],
  ].find((text) => text !== undefined && text !== '');
  if (said === undefined) return 'unknown';
  return /^public/i.test(said) ? 'public' : 'private';
}

function applyCorrections(rows: PlaceCorrections['establishments'], file: string, problems: Problem[]) {
  const used = new Set<object>();
  const tell = (row: (typeof rows)[number], expected: string) =>
    problems.push({ file, column: `${row.uai}.${row.column}`, found: row.found, expected });
  return {
    /** `null`: no row says it. */
    name(uai: string, name: string | null): string | null {
      const row = rows.find((each) => each.uai === uai && each.column === 'name');
      if (row === undefined) return null;
      used.add(row);
      if (row.found !== (name ?? '')) tell(row, `the name as the sources give it now, "${name ?? ''}"`);
      return row.right;
    },
    parts: new Map(
      rows.filter(({ column }) => column === 'sameAs').map(({ uai, right }) => [uai, right] as const),
    ),
    findUnused(names: ReadonlyMap<string, string>): void {
      for (const row of rows) {
        if (row.column === 'name' && !used.has(row)) tell(row, 'an establishment of the files of places');
        if (row.column !== 'sameAs') continue;
        if (names.get(row.uai) !== row.found.replaceAll("'", '’')) {
          tell(row, `the name of this establishment, "${names.get(row.uai) ?? 'none'}"`);
        }
        if (!names.has(row.right)) tell(row, `an establishment ${row.right} of which it is a part`);
      }
    },
  };
}

/** One record for what is one: said by a curated row, or the same name in the same place. */
function mergeSame(records: readonly Establishment[], parts: ReadonlyMap<string, string>): Establishment[] {
  const merged: Establishment[] = [];
  const isPart = ({ uais: [uai = ''] }: Establishment) => parts.has(uai);
  // The wholes first: a part takes nothing from it but its number.
  for (const record of [...records.filter((each) => !isPart(each)), ...records.filter(isPart)]) {
    const index = merged.findIndex((other) => isSame(other, record, parts));
    const whole = merged[index];
    if (whole === undefined) merged.push(record);
    else merged[index] = { ...whole, uais: [...whole.uais, ...record.uais] };
  }
  return merged;
}

function isSame(a: Establishment, b: Establishment, parts: ReadonlyMap<string, string>): boolean {
  const whole = parts.get(b.uais[0] ?? '');
  if (whole !== undefined) return a.uais.includes(whole);
  if (a.slug !== b.slug || a.municipality === null || a.municipality !== b.municipality) return false;
  const [p, q] = [a.position, b.position];
  return p !== null && q !== null && distanceKm(p.lon, p.lat, q.lon, q.lat) <= SAME_SITE_KM;
}

/** Name, then municipality where the name does not say it, then the number where others are called the same. */
function withSlugs(
  records: readonly Establishment[],
  municipalities: readonly Municipality[],
): Establishment[] {
  const names = new Map(municipalities.map(({ id, name }) => [id, slugify(name)]));
  const located = records.map((record) => {
    const town = names.get(record.municipality ?? '') ?? '';
    const isSaid = town === '' || `-${record.slug}-`.includes(`-${town}-`);
    return { ...record, slug: isSaid ? record.slug : `${record.slug}-${town}` };
  });
  const counts = Map.groupBy(located, ({ slug }) => slug);
  return located.map((record) =>
    (counts.get(record.slug)?.length ?? 0) > 1 ? { ...record, slug: `${record.slug}-${record.id}` } : record,
  );
}

/** Five decimals: a metre. */
export function round(degrees: number): number {
  return Number(degrees.toFixed(5));
}
