// Who works in the small France of the fixtures, what its trades may become, and the key figures of its places. Codes,
// names and layouts are those of the publishers (Dares, Insee, Licence Ouverte), figures are ours.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { OUTLOOK_FILE } from '#scripts/import/sources/outlook.ts';
import { AGES, PEOPLE_FILES } from '#scripts/import/sources/people.ts';
import {
  CENSUS_FILES,
  DEPARTMENT_UNEMPLOYMENT_FILE,
  employeesFile,
  QUARTERS,
  REGION_UNEMPLOYMENT_FILE,
  ZONE_UNEMPLOYMENT_FILE,
  ZONE_UNEMPLOYMENT_HEADER,
} from '#scripts/import/sources/territory-figures.ts';
import { PLACES, type Place } from './territory-files.ts';
import { workbook } from './workbook.ts';

/** Family of FAP-2009 | name | group | its name. */
const FAMILIES = [
  'A0Z00;Agriculteurs indépendants;A0Z;Agriculteurs, éleveurs, sylviculteurs, bûcherons',
  'A0Z42;Bûcherons, sylviculteurs salariés et agents forestiers;A0Z;Agriculteurs, éleveurs, sylviculteurs, bûcherons',
  'A1Z41;Jardiniers salariés;A1Z;Maraîchers, jardiniers, viticulteurs',
  "B0Z20;Ouvriers non qualifiés des travaux publics, du béton et de l'extraction;B0Z;Ouvriers non qualifiés du gros œuvre",
  "B1Z40;Ouvriers qualifiés des travaux publics, du béton et de l'extraction;B1Z;Ouvriers qualifiés des travaux publics",
  "S0Z20;Apprentis et ouvriers non qualifiés de l'alimentation;S0Z;Bouchers, charcutiers, boulangers",
  'S0Z42;Boulangers, pâtissiers;S0Z;Bouchers, charcutiers, boulangers',
  'V1Z80;Infirmiers;V1Z;Infirmiers, sages-femmes',
].map((row) => row.split(';'));

const CODES = [...new Set(FAMILIES.flatMap(([family = '', , group = '']) => [family, group]))];
/** Families of a group: itself where it is a family. */
const familiesOf = (code: string) =>
  FAMILIES.map(([family = '']) => family).filter((family) => family.startsWith(code));

type Cell = readonly [answer: string, value: string];

/** Rows of each code and of the whole, which the import skips, as is a row of an earlier period. */
function table(
  columns: readonly [code: string, answer: string | null, value: string, period: string | null],
  cells: (code: string) => readonly Cell[],
  codes: readonly string[] = CODES,
): string {
  const [code, answer, value, period] = columns;
  const header = [code, answer, value, period, 'libelle'].filter((name) => name !== null);
  const line = (id: string, year: string, [kind, figure]: Cell) =>
    [
      `"${id}"`,
      ...(answer === null ? [] : [`"${kind}"`]),
      figure,
      ...(period === null ? [] : [`"${year}"`]),
      '"Métier, à décrire"',
    ].join(',');
  const rows = ['Ensemble', ...codes].flatMap((id) => cells(id).map((cell) => line(id, '2017-2019', cell)));
  const older =
    period === null ? [] : cells(codes[0] ?? '').map((cell) => line(codes[0] ?? '', '2003-2005', cell));
  return [header.map((name) => `"${name}"`).join(','), ...older, ...rows, ''].join('\n');
}

/** The texts, by file. Those of the portraits are published in windows-1252. */
export type PeopleTexts = Map<string, string>;

export function peopleTexts(): PeopleTexts {
  const wages = ['A0Z42', 'A0Z', 'A1Z41', 'A1Z', 'B0Z', 'B1Z40', 'B1Z', 'S0Z42', 'S0Z', 'V1Z80', 'V1Z'];
  return new Map([
    [
      PEOPLE_FILES.ages,
      table(['fap', 'tr_age', 'annee_2017_2019', null], (code) =>
        AGES.map((band, index) => [band, String(familiesOf(code).length * (index + 1))]),
      ),
    ],
    [PEOPLE_FILES.women, table(['Fap3', null, 'Part', 'Annee'], () => [['', '48.3212647661481']])],
    [
      PEOPLE_FILES.contracts,
      table(['Fap', 'statut', 'Pourcentage', 'Annee'], (code) => [
        ['Apprentis', '1.5'],
        ['Contrats à durée déterminée', '8.5'],
        ['Contrats ou emplois à durée indéterminée', code === 'A0Z00' ? '2' : '85'],
        ['Intérimaires', code === 'A0Z00' ? '0' : '5'],
        ["Non-salariés, chefs d'entreprise", code === 'A0Z00' ? '88' : 'NA'],
      ]),
    ],
    [
      PEOPLE_FILES.workingTime,
      table(['Fap', 'Temps_travail', 'Pourcentage', 'annee'], () => [
        ['dont sous-emploi', '1.97'],
        ['Temps complet travaillant plus de 40h par semaine', '39.52'],
        ['Temps partiel', '13.29'],
      ]),
    ],
    [
      PEOPLE_FILES.schedule,
      table(['Fap3', 'Horaire_atypique', 'Pourcentage', 'annee'], (code) => [
        ['Travail le samedi', code === 'B0Z20' ? 'NA' : '31.09'],
        ['Travail de nuit', code === 'B0Z20' ? 'NA' : '11.79'],
        ['Travail le dimanche', code === 'B0Z20' ? 'NA' : '18.23'],
      ]),
    ],
    [
      PEOPLE_FILES.diplomas,
      table(['Fap', 'diplome', 'Pourcentage', 'Annee'], () => [
        ['Diplôme supérieur (bac + 3 ou plus)', '0.1'],
        ['Bac + 2', '0.1'],
        ['Bac, brevet professionnel ou équivalent', '0.2'],
        ['CAP, BEP ou autre diplôme équivalent', '0.4'],
        ['Aucun diplôme, CEP ou brevet des collèges', '0.2'],
        ["En cours d'études initiales", 'NA'],
      ]),
    ],
    [
      PEOPLE_FILES.employers,
      table(
        ['Fap', 'type_employeur', 'Pourcentage', null],
        () => [
          ['Etablissements de moins de 10 salariés', '40'],
          ['Etablissements de 10 à 50 salariés', '20'],
          ['Etablissements de 50 à 500 salariés', '10'],
          ['Etablissements de plus de 500 salariés', '5'],
          ['Etat, collectivités, hôpitaux publics', '20'],
          ['Non Renseigné', '1'],
          ['Particuliers', '3'],
          ['Taille inconnue, hors particulier, Etat', '1'],
        ],
        CODES.filter((code) => code !== 'A0Z00'),
      ),
    ],
    [
      PEOPLE_FILES.wages,
      [
        '"Code Fap";"Libellé de la famille professionnelle";"Année";"Salaire médian (en €)"',
        '"A";"Agriculture, marine, pêche";"2017-2019";"1482"',
        ...wages.map((code, index) => `"${code}";"Métier";"2017-2019";"${1400 + 10 * index}"`),
        '"A0Z42";"Métier";"2003-2005";"1083"',
        '"Ensemble";"Ensemble";"2017-2019";"nd"',
        '',
      ].join('\n'),
    ],
    [
      PEOPLE_FILES.nomenclature,
      [
        '\ufeffCode FAP détaillées;FAP détaillées;Code FAP agrégées;FAP agrégées;Code domaines professionnels;domaines professionnels',
        ...FAMILIES.map((row) => [...row, row[0]?.[0], 'Domaine'].join(';')),
        '',
      ].join('\r\n'),
    ],
    [OUTLOOK_FILE, json(outlookRows())],
    [CENSUS_FILES.employmentZone, json(census((place) => place.zone[0]))],
    [CENSUS_FILES.department, json(census((place) => place.department))],
    [CENSUS_FILES.region, json(census((place) => place.region))],
    [
      DEPARTMENT_UNEMPLOYMENT_FILE,
      csv(
        'codeDepartement;libelleDepartement;rentreeScolaire;tauxChomage',
        unique(PLACES.map((place) => place.department)).flatMap((code) => [
          `${code.padStart(3, '0')};Département;2023;5,6`,
          `${code.padStart(3, '0')};Département;2022;6`,
        ]),
      ),
    ],
    [
      REGION_UNEMPLOYMENT_FILE,
      `\ufeff${csv(
        'codeRegion;rentreeScolaire;tauxChomage',
        unique(PLACES.map((place) => place.region)).map((code) => `${code};2023;5,9`),
      )}`,
    ],
    [
      employeesFile('52'),
      csv(
        'code_ze;a38;a21;a5;lib;eff_22;eff_23;pct_22;pct_23;evol_2223;fr_pct_23;is_23',
        unique(PLACES.filter((place) => place.region === '52').map((place) => place.zone[0])).flatMap(
          (zone) => [
            `${zone};AZ;A;AZ;Agriculture;100;250;1;25;0;1.14;1`,
            `${zone};CD;C;BE;Cokéfaction, raffinage;9;;1;;;0.03;`,
            `${zone};QA;Q;OQ;Santé humaine;700;750;1;75;0;6.73;1`,
          ],
        ),
      ),
    ],
  ]);
}

function outlookRows(): object[] {
  const groups = unique(FAMILIES.map(([, , group = '']) => group));
  const rows: readonly (readonly [code: string, label: string])[] = [
    ['B0Z;B1Z', 'Ouvriers des travaux publics'],
    ...groups.filter((group) => !group.startsWith('B')).map((group) => [group, `Métiers ${group}`] as const),
  ];
  return ['Pays de la Loire', 'Provence-Alpes-Côte d’Azur', 'Corse'].flatMap((region) =>
    rows.map(([code_fap, fap_libelle], index) => ({
      code_fap,
      fap_libelle,
      region,
      effectifs_2019_milliers: 20.5 + index,
      creations_destructions_milliers: -1.25,
      departs_fin_carriere_milliers: 5.5,
      jeunes_debutants_milliers: -4.004,
      desequilibre_milliers: 0.2,
      postes_a_pourvoir_milliers: 4.25,
      niveau_tension_2019: index === 0 ? 'hors champ' : '4',
    })),
  );
}

function census(codeOf: (place: Place) => string): object[] {
  const members = Map.groupBy(PLACES, codeOf);
  const rows = [...members].map(([code, places]) => ({
    code,
    P23_POP: places.reduce((total, { population }) => total + population, 0),
  }));
  return [{ code: '00FR', P23_POP: 126769 }, ...rows].map((row) => ({
    ...row,
    dm_pop_vtcam_1623: 0.4,
    eco_emp_vtcam_1622: -0.73,
    eco_sectagri_pct_22: 6.74,
    eco_sectindus_pct_22: 21.35,
    eco_sectconst_pct_22: 9.98,
    eco_sectservi_pct_22: 38.21,
    eco_sectadmin_pct_22: 23.72,
  }));
}

function zoneUnemployment(): Buffer {
  const title = 'Taux de chômage localisés par zone d’emploi';
  return workbook('txcho_ze', [
    ...Array.from({ length: ZONE_UNEMPLOYMENT_HEADER - 1 }, () => [title]),
    ['ZE2020', 'LIBZE2020', '2003-T1', ...QUARTERS],
    ...unique(PLACES.map((place) => place.zone[0])).map((zone) => [
      zone,
      'Zone',
      '8.1',
      ...QUARTERS.map((_, index) => String(5 + index / 10)),
    ]),
  ]);
}

/** Writes the files under a raw folder, each in its encoding. */
export function writePeopleFiles(rawDir: string, texts: PeopleTexts = peopleTexts()): void {
  const isLatin = (file: string) => /dares-psm-2019|salaire_median/.test(file);
  for (const [file, text] of texts) {
    // Windows-1252 is ISO-8859-1 but for a few characters, of which these files have the euro.
    const bytes = isLatin(file) ? Buffer.from(text.replaceAll('€', '\u0080'), 'latin1') : Buffer.from(text);
    write(rawDir, file, bytes);
  }
  write(rawDir, ZONE_UNEMPLOYMENT_FILE, zoneUnemployment());
}

export interface Change {
  readonly file: string;
  readonly from: string;
  readonly to: string;
  /** Every occurrence of the text, not the first one only. */
  readonly everywhere?: true;
}

/** A raw folder that holds these files only, a text replaced in one of them. Removed with the test. */
export function rawPeople(change?: Change): string {
  const dir = mkdtempSync(join(tmpdir(), 'rose-people-'));
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }));
  const texts = peopleTexts();
  if (change !== undefined) {
    const text = texts.get(change.file) ?? '';
    if (!text.includes(change.from)) throw new Error(`"${change.from}" is not in ${change.file}`);
    const replaced = change.everywhere
      ? text.replaceAll(change.from, () => change.to)
      : text.replace(change.from, () => change.to);
    texts.set(change.file, replaced);
  }
  writePeopleFiles(dir, texts);
  return dir;
}

/** Number of the first line that holds a text, in the files as they are. */
export function lineOf(file: string, text: string): number {
  const lines = (peopleTexts().get(file) ?? '').split('\n');
  return lines.findIndex((line) => line.includes(text)) + 1;
}

function write(rawDir: string, file: string, content: Uint8Array): void {
  const path = join(rawDir, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}

function unique(values: readonly string[]): string[] {
  return [...new Set(values)];
}

function csv(header: string, rows: readonly string[]): string {
  return [header, ...rows, ''].join('\n');
}

function json(rows: readonly object[]): string {
  return `[\n${rows.map((row) => JSON.stringify(row)).join(',\n')}\n]\n`;
}
