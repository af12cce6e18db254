// A small France of 21 municipalities, as the official files of geography publish it: codes, names and zonings are real
// (Insee, France Travail, Licence Ouverte), shapes are squares of ours. A test changes the places or the files.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { onTestFinished } from 'vitest';

export interface Place {
  readonly code: string;
  readonly name: string;
  readonly department: string;
  readonly region: string;
  readonly postcodes: readonly string[];
  readonly population: number;
  /** SIREN and name of its EPCI. `null`: it has none. */
  readonly epci: readonly [siren: string, name: string] | null;
  readonly zone: readonly [code: string, label: string];
  readonly basin: readonly [code: string, label: string];
  /** South-west corner of its square of a tenth of a degree, in tenths. */
  readonly square: readonly [lon: number, lat: number];
}

/** Municipality | inhabitants | region | EPCI | employment zone | basin | square. */
const TABLE = `
44007 Avessac | 2452 | 52 | 243500741 CA Redon Agglomération | 0062 Redon | 5313 REDON | 0 3
44109 Nantes | 327734 | 52 | 244400404 Nantes Métropole | 5216 Nantes | 5220 NANTES | 0 2
44003 Ancenis-Saint-Géréon | 11600 | 52 | 244400552 CC du Pays d'Ancenis | 5201 Ancenis | 5221 ANCENIS | 1 2
49160 Ingrandes-le-Fresne-sur-Loire | 3071 | 52 | 244400552 CC du Pays d'Ancenis | 5201 Ancenis | 5218 ANGERS | 2 2
49007 Angers | 159022 | 52 | 244900015 CU Angers Loire Métropole | 5202 Angers | 5218 ANGERS | 3 2
49331 Segré-en-Anjou Bleu | 17667 | 52 | 244900809 CC Anjou Bleu Communauté | 5221 Segré-en-Anjou Bleu | 5219 SEGRE | 1 3
53130 Laval | 49400 | 52 | 200083392 CA Laval Agglomération | 5211 Laval | 5227 LAVAL | 2 3
72181 Le Mans | 146249 | 52 | 247200132 CU Le Mans Métropole | 5212 Le Mans | 5208 LE MANS | 3 3
85191 La Roche-sur-Yon | 54849 | 52 | 248500589 CA La Roche-sur-Yon - Agglomération | 5210 La Roche-sur-Yon | 5214 LA ROCHE SUR YON | 1 1
85004 Angles | 3115 | 52 | 200071900 CC Vendée Grand Littoral | 5214 Les Sables-d'Olonne | 5214 LA ROCHE SUR YON | 1 0
85047 Challans | 22943 | 52 | 200071629 CC Challans-Gois Communauté | 5203 Challans | 5217 CHALLANS | 0 1
85113 L'Île-d'Yeu | 4883 | 52 | none | 5203 Challans | 5217 CHALLANS | -2 0
35236 Redon | 9542 | 53 | 243500741 CA Redon Agglomération | 0062 Redon | 5313 REDON | 0 4
04070 Digne-les-Bains | 17979 | 93 | 200067437 CA Provence-Alpes-Agglomération | 9307 Digne-les-Bains | 9301 ALPES DE HAUTE PROVENCE | 82 -32
05061 Gap | 41293 | 93 | 200067825 CA Gap-Tallard-Durance | 9310 Gap | 9302 HAUTES ALPES | 82 -31
06088 Nice | 357737 | 93 | 200030195 Métropole Nice Côte d'Azur | 9315 Nice | 9304 NICE | 83 -32
13055 Marseille | 886040 | 93 | 200054807 Métropole d'Aix-Marseille-Provence | 9312 Marseille | 9306 MARSEILLE | 80 -32
83137 Toulon | 179116 | 93 | 248300543 Métropole Toulon-Provence-Méditerranée | 9318 Toulon | 9311 TOULON | 81 -32
84007 Avignon | 92188 | 93 | 248400251 CA du Grand Avignon (COGA) | 0053 Avignon | 9313 AVIGNON | 81 -31
2A004 Ajaccio | 76320 | 94 | 242010056 CA du Pays Ajaccien | 9401 Ajaccio | 9407 AJACCIO | 86 -51
2B033 Bastia | 46867 | 94 | 242000354 CA de Bastia | 9402 Bastia | 9409 BASTIA | 87 -50
`;

export const PLACES: readonly Place[] = TABLE.trim().split('\n').map(parsePlace);

function parsePlace(row: string): Place {
  const [municipality = '', population, region = '', epci = '', zone = '', basin = '', square = ''] =
    row.split(' | ');
  const [code, name] = codeAndName(municipality);
  const department = code.slice(0, 2);
  const [lon = '', lat = ''] = square.split(' ');
  return {
    code,
    name,
    department,
    region,
    postcodes: [`${department.replace(/[AB]/, '0')}000`],
    population: Number(population),
    epci: epci === 'none' ? null : codeAndName(epci),
    zone: codeAndName(zone),
    basin: codeAndName(basin),
    square: [Number(lon), Number(lat)],
  };
}

/** "5216 Nantes" -> ["5216", "Nantes"]. */
function codeAndName(text: string): [code: string, name: string] {
  const space = text.indexOf(' ');
  return [text.slice(0, space), text.slice(space + 1)];
}

/** A former municipality gives its name to the basin "SEGRE". */
const FORMER = [
  {
    code: '49331',
    nom: 'Segré',
    type: 'commune-deleguee',
    departement: '49',
    region: '52',
    chefLieu: '49331',
  },
];

/** Efop territories: name, department, codes of the members. */
const EFOP: readonly (readonly [name: string, department: string, members: readonly string[]])[] = [
  ['Nantes', '44', ['244400404', '243500741']],
  ['Ancenis', '44', ['244400552']],
  ['Angers – Segré', '49', ['244900015', '244900809']],
  ['Laval', '53', ['200083392']],
  ['Le Mans', '72', ['247200132']],
  ['Vendée Centre', '85', ['248500589']],
  ['Vendée Ouest', '85', ['200071900', '200071629', '85113']],
];

export const FILES = {
  municipalities: 'geo/admin/communes.json.gz',
  intercommunalities: 'geo/admin/epci.json.gz',
  centres: 'geo/admin/communes-geopoint-2025.csv',
  zones: 'geo/zonages/communes-zonages-cog2025-fr.csv.gz',
  basins: 'geo/zonages/bassin-emploi-bmo-communes.csv',
  efop: 'geo/efop-territories.json',
  officialEfop: 'geo/efop-official-52.csv',
  contours: 'geo/contours/communes-fr.geojson.gz',
} as const;

type FileName = (typeof FILES)[keyof typeof FILES];

/** The text of each file, before any is gzipped. */
export type TerritoryFiles = Map<FileName, string>;

export function territoryFiles(places: readonly Place[] = PLACES): TerritoryFiles {
  const csv = (
    separator: string,
    header: string,
    row: (place: Place, index: number) => readonly (string | number)[],
  ) => [header, ...places.map((each, index) => row(each, index).join(separator)), ''].join('\n');
  const json = (rows: readonly object[]) => `[\n${rows.map((row) => JSON.stringify(row)).join(',\n')}\n]\n`;
  const centre = (value: number) => Number((value / 10 + 0.05).toFixed(3));
  return new Map<FileName, string>([
    [
      FILES.municipalities,
      json([
        ...places.map(({ code, name, department, region, postcodes, population }) => ({
          code,
          nom: name,
          departement: department,
          region,
          type: 'commune-actuelle',
          codesPostaux: postcodes,
          population,
        })),
        ...FORMER,
      ]),
    ],
    [FILES.intercommunalities, json(intercommunalities(places))],
    [
      FILES.centres,
      csv(
        ';',
        ';GeoPoint;Annee;Code_Officiel_Commune;latitude;longitude',
        ({ code, square: [lon, lat] }, index) => {
          const [x, y] = [centre(lon), centre(lat + 470)];
          return [index, `${y}, ${x}`, 2025, code, y, x];
        },
      ),
    ],
    [
      FILES.zones,
      csv(',', 'DEPCOM,DEP,REG,EPCI,ZE2020,LIB_ZE2020', ({ code, department, region, epci, zone }) => [
        code,
        department,
        region,
        epci?.[0] ?? 'ZZZZZZZZZ',
        ...zone,
      ]),
    ],
    [
      FILES.basins,
      csv(
        ',',
        'reg,dep,code_commune_insee,code_bassin_BMO,lib_bassin_BMO',
        ({ code, department, region, basin }) => [region, department, code, ...basin],
      ),
    ],
    [FILES.efop, `${JSON.stringify(reconstruction(places), null, 1)}\n`],
    [FILES.contours, JSON.stringify({ type: 'FeatureCollection', features: places.map(feature) })],
  ]);
}

function intercommunalities(places: readonly Place[]): object[] {
  const groups = Map.groupBy(
    places.filter(({ epci }) => epci !== null),
    ({ epci }) => epci?.[0] ?? '',
  );
  return [...groups].map(([code, members]) => ({
    code,
    nom: members[0]?.epci?.[1],
    populationMunicipale: members.reduce((sum, { population }) => sum + population, 0),
    membres: members.map((member) => ({ code: member.code, nom: member.name })),
  }));
}

function reconstruction(places: readonly Place[]): object {
  const own = places.filter(({ region }) => region === '52');
  const partOf = (member: string) => own.filter(({ code, epci }) => (epci?.[0] ?? code) === member);
  return {
    region: '52',
    status: 'reconstructed',
    territoires: EFOP.map(([nom, departement, members]) => {
      const municipalities = members.flatMap(partOf);
      return {
        nom,
        departement,
        epci: members
          .filter((code) => code.length === 9)
          .map((siren) => ({ siren, communes_region: partOf(siren).length })),
        communes_hors_epci: members.filter((code) => code.length === 5).map((code) => ({ code })),
        raison: `arrondissement de ${nom}`,
        nb_communes: municipalities.length,
        population: municipalities.reduce((sum, { population }) => sum + population, 0),
      };
    }),
  };
}

function feature({ code, name, region, population, square: [lon, lat] }: Place): object {
  const corner = (dx: number, dy: number) => [(lon + dx) / 10, (lat + 470 + dy) / 10];
  const ring = [corner(0, 0), corner(1, 0), corner(1, 1), corner(0, 1), corner(0, 0)];
  return {
    type: 'Feature',
    properties: { code, region, nom: name, population },
    geometry: { type: 'Polygon', coordinates: [ring] },
  };
}

/** Writes the files under a raw folder, gzipped where the name says so. */
export function writeTerritoryFiles(rawDir: string, files: TerritoryFiles = territoryFiles()): void {
  for (const [file, text] of files) {
    const path = join(rawDir, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, file.endsWith('.gz') ? gzipSync(text) : text);
  }
}

/** A raw folder that holds these files only. Removed with the test. */
export function rawFolder(files: TerritoryFiles = territoryFiles()): string {
  const dir = mkdtempSync(join(tmpdir(), 'rose-territories-'));
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }));
  writeTerritoryFiles(dir, files);
  return dir;
}

/** The files, with the first occurrence of a text replaced in one of them. It must be there. */
export function broken(file: FileName, from: string, to: string, files = territoryFiles()): TerritoryFiles {
  const text = files.get(file) ?? '';
  if (!text.includes(from)) throw new Error(`"${from}" is not in ${file}`);
  return new Map(files).set(
    file,
    text.replace(from, () => to),
  );
}

/** The official list that replaces the reconstruction, with the same composition. */
export function officialEfop(): string {
  const rows = EFOP.flatMap(([name, , members]) => members.map((code) => `${name};${code}`));
  return ['territory;epci', ...rows, ''].join('\n');
}
