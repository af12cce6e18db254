// Who teaches and who advises in the small France of the fixtures: layouts are those of the publishers, numbers, names and
// figures are ours. Points lie in the squares of territory-files.ts: Nantes is 0 to 0.1 east, 47.2 to 47.3 north.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { AGENCIES_FILE } from '#scripts/import/sources/advice.ts';
import { ESTABLISHMENT_FILES } from '#scripts/import/sources/establishments.ts';
import { PROGRAMME_FILES } from '#scripts/import/sources/programmes.ts';

export const ADVICE = 'trainings/lieux_conseil_pays_de_la_loire_2026-10_transcribed.csv';
export const SCHOOLS = 'trainings/schools_pays_loire_lycees_colleges.json';

const ONISEP_HEADER =
  'UAI lieu de cours;Libellé lieu de cours;Adresse lieu de cours;Code postal lieu de cours;Commune lieu de cours';
const INSERTION = "n°UAI de l'établissement;Libellé de l'établissement;Taux de poursuite d'études;Taux";

const PARCOURSUP_REST =
  'session;filiere;famille;selectivite;capacite;candidats;admis;taux_acces;pct_boursiers_admis;part_filles_admises;pct_admis_meme_academie;pct_admis_bac_general;pct_admis_bac_techno;pct_admis_bac_pro';
const NOTHING_ELSE = '2025;Licence;Licence;formation sélective;;;;;;;;;;';

const TABLES: Readonly<Record<string, readonly string[]>> = {
  [PROGRAMME_FILES.parcoursup]: [
    `uai;etablissement;statut;latitude;longitude;${PARCOURSUP_REST}`,
    // A university of three courses: two near each other, and the middle of a town, in whole minutes.
    `0490970N;Université Angers;Public;47.25;0.3;${NOTHING_ELSE}`,
    `0490970N;Université Angers;Public;47.2512;0.3512;${NOTHING_ELSE}`,
    `0490970N;Université Angers;Public;47.2513;0.3513;${NOTHING_ELSE}`,
    `0440105A;IFSI CHU NANTES;Public;47.2201;0.0301;${NOTHING_ELSE}`,
    `0040001A;Lycée de Digne;Public;43.85;8.25;${NOTHING_ELSE}`,
  ],
  [PROGRAMME_FILES.bts]: [
    'UAI;LIBELLÉFORMATION;MEFSTAT11;STATUT;CAPACITEPSUP',
    ...['0440001M', '0490001X', '0720712V', '0850999Z', 'A123456B'].map(
      (uai) => `${uai};BTS - Production;32211023107;Scolaire;12`,
    ),
  ],
  [PROGRAMME_FILES.firstYears]: [
    "Etablissement d'accueil;MEF STAT 11;Capacité carte scolaire",
    ...['0440001M', '0440002N', '0530001B'].map((uai) => `${uai};23210022137;15`),
  ],
  [ESTABLISHMENT_FILES.options]: [
    ONISEP_HEADER,
    '0850003C;Lycée de la Plage;1 rue du Port;85000;La Roche-sur-Yon',
  ],
  [ESTABLISHMENT_FILES.specialities]: [
    ONISEP_HEADER,
    "0440001M;Lycée Jules Verne;1 rue de l'Hôtel;44000;Nantes",
  ],
  [ESTABLISHMENT_FILES.directory]: [
    'identifiant_de_l_etablissement;nom_etablissement;type_etablissement;statut_public_prive;code_commune;longitude;latitude',
    '0440001M;Lycée Jules Verne;Lycée;Public;44109;0.0512345;47.25',
    "0440002N;Section d'enseignement professionnel du lycée Jules Verne;Lycée;Public;44109;0.0512345;47.25",
    '0530001B;Maison Familiale Rurale de Laval;Autre;Privé;53130;0.25;47.35',
  ],
  [ESTABLISHMENT_FILES.apprenticeship]: [
    'uai;enseigne;entreprise_raison_sociale;onisep_nom;numero_voie;type_voie;nom_voie;code_postal;code_insee_localite;geo_coordonnees;ferme',
    '0490001x;CFA ANJOU;ASSOCIATION ANJOU;CFA du Bois;8;BOULEVARD;DU ROI RENE;49100;49007;47.2602,0.3603;false',
    ';;SANS NUMERO;;;;;49100;49007;;false',
  ],
  [ESTABLISHMENT_FILES.higher]: [
    "uai - identifiant;libellé;secteur d'établissement;site internet;Adresse;Code postal",
    '0490970N;Université d’Angers;public;https://www.univ-angers.fr;40 rue de Rennes;49000',
  ],
  [ESTABLISHMENT_FILES.cfaInsertion]: [
    'Année;UAI;Libellé;Taux poursuite études;Taux emploi 6 mois;Taux emploi 12 mois;Taux emploi 18 mois;Taux emploi 24 mois',
    'cumul 2023-2024;0490001X;CFA du Bois;30.0;81.0;73.0;;',
    'cumul 2022-2023;0490001X;CFA du Bois;31.0;80.0;72.0;70.0;69.0',
    "cumul 2023-2024;0720712V;Organisme de formation-Centre de formation d'apprentis de Fournil - Le Mans;;;;;",
  ],
  [ESTABLISHMENT_FILES.schoolInsertion]: [
    `${INSERTION};Dont apprentis en EPLE`,
    '0440001M;Lycée Jules Verne;50;40;ensemble',
    '0440001M;Lycée Jules Verne;20;70;dont apprentis',
    '0440001M;Lycée Jules Verne;54;nd;dont élèves en voie pro sco',
  ],
  [ESTABLISHMENT_FILES.apprenticeInsertion]: [INSERTION, '0490001X;CFA du Bois;42;70'],
  [ADVICE]: [
    'type;nom;adresse;code_postal;commune;latitude;longitude;site_web;maj_source',
    'cio;CIO – Nantes;(bureau "Annexe") 34 rue du Fresche;44300;Nantes;47.24;0.05;https://example.org/cio;29/08/2024',
    'ij;Infos Jeunes – Segre;2 rue du Stade;49500;Segré;47.35;0.15;;11/09/2026',
    'ml;Mission locale – Le Mans;39 rue Haute;72039;Le Mans Cedex 9;47.39;0.39;;23/10/2023',
  ],
  [AGENCIES_FILE]: [
    'kind;name;address_line_1;post_code;city;department;latitude;longitude',
    'FT;France Travail - APE LA ROCHE SUR YON;3 rue de l¿Ouillette;85000;LA ROCHE SUR YON;85;47.15;0.15',
    'FT;France Travail - APE LA ROCHE SUR YON;3 rue de l¿Ouillette;85000;LA ROCHE SUR YON;85;47.15;0.15',
    'FT;France Travail - DT 44;8 rue de la Garde;44300;NANTES;44;47.25;0.05',
    'FT;France Travail - DIGNE APE;53 avenue Haute;04000;DIGNE LES BAINS;04;43.85;8.25',
    'Autre;Association;1 rue Basse;44000;NANTES;44;47.25;0.05',
  ],
};

const SCHOOL_ROWS = [
  {
    uai: '0440001M',
    address: { street: 'ignorée', postal_code: '44000' },
    contact: { website: 'https://jules-verne.example.org/' },
  },
];

/** In one file, the first occurrence of a text replaced by another. It must be there. */
export interface PlaceChange {
  readonly file: string;
  readonly from: string;
  readonly to: string;
}

export function writePlaceFiles(rawDir: string, changes: readonly PlaceChange[] = []): void {
  const texts = new Map(Object.entries(TABLES).map(([file, lines]) => [file, `${lines.join('\n')}\n`]));
  texts.set(SCHOOLS, JSON.stringify(SCHOOL_ROWS));
  for (const { file, from, to } of changes) {
    const text = texts.get(file) ?? '';
    if (!text.includes(from)) throw new Error(`"${from}" is not in ${file}`);
    texts.set(
      file,
      text.replace(from, () => to),
    );
  }
  for (const [file, text] of texts) {
    const path = join(rawDir, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
}

/** A raw folder that holds these files only. Removed with the test. */
export function rawPlaces(changes: readonly PlaceChange[] = []): string {
  const dir = mkdtempSync(join(tmpdir(), 'rose-places-'));
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }));
  writePlaceFiles(dir, changes);
  return dir;
}
