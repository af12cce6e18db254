// What employers plan to hire in the small France of the fixtures: three years of the survey as workbooks, and the tables
// of Dares that lead to them. Codes and names are real (Dares, France Travail, Licence Ouverte), figures are ours.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { BMO_FILES, basinColumns } from '#scripts/import/sources/bmo.ts';
import { PLACES } from './territory-files.ts';
import { workbook } from './workbook.ts';

const TREE = 'labour-market/dares-fap/Intitules_FAP2021.csv';
const PASSAGE = 'labour-market/dares-fap/Dares_Table_passage_ROME_Qualif_to_FAP2021_pour_programme.csv';
const OLDER = 'labour-market/dares-fap/fap225_rome.csv';

/** FAP-2021 | name | group | its name | field | its name. */
const FAMILIES = [
  'A0X42;Bûcherons, sylviculteurs et agents forestiers;A0X;Agriculteurs, éleveurs, sylviculteurs, bûcherons;A;Agriculture, marine, pêche',
  'A1X41;Jardiniers;A1X;Maraîchers, jardiniers, viticulteurs;A;Agriculture, marine, pêche',
  "B0X30;Ouvriers peu qualifiés de l'extraction et des travaux publics;B0X;Ouvriers des travaux publics, du béton et de l'extraction;B;Bâtiment, travaux publics",
  "B0X31;Ouvriers qualifiés de l'extraction et des travaux publics;B0X;Ouvriers des travaux publics, du béton et de l'extraction;B;Bâtiment, travaux publics",
  'B6X73;Chefs de chantier, conducteurs de travaux (non cadres);B6X;Techniciens et agents de maîtrise du bâtiment et des travaux publics;B;Bâtiment, travaux publics',
  'S0X42;Boulangers, pâtissiers;S0X;Bouchers, charcutiers, boulangers;S;Hôtellerie, restauration, alimentation',
  'V1X80;Infirmiers et sages-femmes;V1X;Infirmiers, sages-femmes;V;Santé, action sociale, culturelle et sportive',
];

/** ROME V3 -> one family for each qualification, 0 to 9. */
const PASSAGES: Readonly<Record<string, readonly string[]>> = {
  A1201: Array(10).fill('A0X42a'),
  A1203: Array(10).fill('A1X41a'),
  A1205: Array(10).fill('A0X42b'),
  D1102: Array(10).fill('S0X42a'),
  D1104: Array(10).fill('S0X42b'),
  F1702: roadWork(),
  F1704: roadWork(),
  J1506: Array(10).fill('V1X80a'),
};

function roadWork(): string[] {
  return Array.from('0123456789', (qualification) => {
    if ('125'.includes(qualification)) return 'B0X30';
    return '0346'.includes(qualification) ? 'B0X31' : 'B6X73';
  });
}

/** FAP-2009 and a ROME V3 code of it. */
const OLDER_ROWS = [
  'A0Z00;NA',
  'A0Z42;A1201',
  'A0Z42;A1205',
  'A1Z41;A1203',
  'B0Z20;F1702',
  'B0Z20;F1704',
  'B1Z40;F1702',
  'S0Z20;D1104',
  'S0Z42;D1102',
  'S0Z42;D1104',
  'V1Z80;J1506',
];

const SURVEYED_2009 = ['A0Z42', 'A1Z41', 'B0Z20', 'B1Z40', 'S0Z20', 'S0Z42', 'V1Z80'];

export function bmoHeader(year: number): string[] {
  const { basin, basinLabel } = basinColumns(year);
  const own = ['annee', 'Code métier BMO', 'Nom métier BMO', 'Famille_met', 'Lbl_fam_met'];
  return [...own, 'REG', 'NOM_REG', 'Dept', 'NomDept', basin, basinLabel, 'met', 'xmet', 'smet'];
}

/** A row for each family and basin, with figures that differ, and a star now and then. */
export function bmoRows(year: number): string[][] {
  const families = year < 2024 ? SURVEYED_2009 : FAMILIES.map((row) => row.slice(0, 5));
  const basins = new Map(PLACES.map((place) => [place.basin[0], place]));
  return [...basins.values()].flatMap(({ basin, department, region }, place) =>
    families.map((family, rank) => {
      const projects = 4 + ((7 * rank + 3 * place + year) % 40);
      const figures =
        projects < 5
          ? ['*', '*', '*']
          : [projects, Math.floor(projects / 2), '*'].map((each) => String(each));
      return [
        ...[String(year), family, family, 'Z', 'Autres métiers', region, `Région ${region}`],
        ...[department, `Département ${department}`, ...basin],
        ...figures.map((each) => (/^[0-4]$/.test(each) ? '*' : each)),
      ];
    }),
  );
}

export function writeBmo(rawDir: string, year: number, rows: readonly (readonly string[])[]): void {
  const file = BMO_FILES[year];
  if (file === undefined) throw new Error(`no survey of ${year}`);
  write(rawDir, file, workbook(`BMO_${year}_open_data`, [bmoHeader(year), ...rows]));
}

/** Writes the three years and the tables of Dares, in the encoding of each. */
export function writeHiringFiles(rawDir: string): void {
  for (const year of Object.keys(BMO_FILES).map(Number)) writeBmo(rawDir, year, bmoRows(year));
  const table = (header: string, rows: readonly string[]) => [header, ...rows, ''].join('\r\n');
  const tree = FAMILIES.map((row) => {
    const [code = '', label = '', ...above] = row.split(';');
    return [code, label, code, label, ...above].join(';');
  });
  const header =
    'Code_FAP341;Intitulé_FAP341;Code_FAP228;Intitulé_FAP228;Code_FAP86;Intitulé_FAP86;Code_FAP22;Intitulé_FAP22';
  write(rawDir, TREE, `\ufeff${table(header, tree)}`);
  const passage = Object.entries(PASSAGES).flatMap(([code, families]) =>
    families.map((family, qualification) => [code, 'Métier', qualification, family, 'Famille'].join(';')),
  );
  write(rawDir, PASSAGE, latin1(table('ROME;Intitule_ROME;Qualif;FAP341;Intitule_FAP341', passage)));
  const older = OLDER_ROWS.map((row) => `${row};Métier`);
  write(rawDir, OLDER, latin1(table('Fap;Rome;intitule_rome', older)));
}

/** As windows-1252, for the letters used here. */
function latin1(text: string): Buffer {
  return Buffer.from(text, 'latin1');
}

function write(rawDir: string, file: string, content: string | Uint8Array): void {
  const path = join(rawDir, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}
