// Reads the directories that name and place the establishments that give trainings. Nothing is derived here.
import { globSync } from 'node:fs';
import { z } from 'zod';
import { uaiSchema } from '#schemas/establishment.ts';
import { municipalityCodeSchema } from '#schemas/territory.ts';
import type { Problem } from '../problems.ts';
import { readJson } from '../read/json.ts';
import { fileFor } from '../read/rows-of-region.ts';
import { readTable } from '../read/table.ts';

/** Of the whole country; a file may be there cut down to some regions (`fileFor`). */
export const ESTABLISHMENT_FILES = {
  options: 'trainings/ideo-enseignements_optionnels_de_seconde_generale_et_technologique.csv',
  specialities: 'trainings/ideo-enseignements_de_specialite_de_premiere_generale.csv',
  directory: 'trainings/annuaire_education.csv',
  apprenticeship: 'trainings/catalogue_etablissement_apprentissage_20221012.csv',
  higher: 'trainings/fr-esr-principaux-etablissements-enseignement-superieur.csv',
  cfaInsertion: 'trainings/fr-en-inserjeunes-cfa.csv',
  schoolInsertion: 'trainings/depp-2022-etablissements-2022_2023-pro.csv',
  apprenticeInsertion: 'trainings/depp-2022-etablissements-2022_2023-apprentissage.csv',
} as const;

/** Addresses and websites of schools, by region: a region may have no such file. */
const SCHOOLS = 'trainings/schools_*_lycees_colleges.json';

const text = z.string().trim();
const name = text.min(1, 'a name');
/** All France stands in these files: a few establishments abroad have numbers of another form. */
const anyUai = z.string().regex(/^[0-9A-Z]{8}$/, 'a UAI such as 0440001M');
const maybe = <Schema extends z.ZodType>(schema: Schema, expected: string) =>
  z.union([z.literal('').transform(() => null), schema], `${expected}, or nothing`);

const degrees = (limit: number) =>
  z
    .string()
    .regex(/^-?\d{1,3}(\.\d+)?$/)
    .transform(Number)
    .refine((value) => Math.abs(value) <= limit, `degrees between -${limit} and ${limit}`);
const longitude = maybe(degrees(180), 'degrees between -180 and 180');
const latitude = maybe(degrees(90), 'degrees between -90 and 90');
/** "47.46,-0.55", latitude first. */
const pair = maybe(
  z
    .string()
    .regex(/^-?\d{1,2}(\.\d+)?, ?-?\d{1,3}(\.\d+)?$/)
    .transform((value) => {
      const [lat = 0, lon = 0] = value.split(',').map(Number);
      return { lon, lat };
    }),
  'a latitude and a longitude',
);

/** As published: percents, some with a decimal zero; nothing, or "nd", under the threshold of publication. */
const percent = z.union(
  [
    z.enum(['', 'nd']).transform(() => null),
    z
      .string()
      .regex(/^\d+(\.\d+)?$/)
      .transform(Number)
      .refine((value) => value <= 100, 'a percentage from 0 to 100'),
  ],
  'a percentage from 0 to 100, "nd" or nothing',
);

const onisepRow = z.object({
  'UAI lieu de cours': uaiSchema,
  'Libellé lieu de cours': name,
  'Adresse lieu de cours': text,
  'Code postal lieu de cours': text,
  'Commune lieu de cours': text,
});

const ROWS = {
  options: onisepRow,
  specialities: onisepRow,
  directory: z.object({
    identifiant_de_l_etablissement: anyUai,
    nom_etablissement: name,
    type_etablissement: text,
    statut_public_prive: z.enum(['Public', 'Privé', ''], 'Public, Privé or nothing'),
    code_commune: municipalityCodeSchema,
    longitude,
    latitude,
  }),
  apprenticeship: z.object({
    // One is written in small letters.
    uai: maybe(z.string().toUpperCase().pipe(uaiSchema), 'a UAI such as 0440001M'),
    enseigne: text,
    entreprise_raison_sociale: text,
    onisep_nom: text,
    numero_voie: text,
    type_voie: text,
    nom_voie: text,
    code_postal: text,
    code_insee_localite: municipalityCodeSchema,
    geo_coordonnees: pair,
    ferme: z.enum(['true', 'false'], 'true or false'),
  }),
  higher: z.object({
    'uai - identifiant': text,
    libellé: name,
    "secteur d'établissement": text,
    'site internet': text,
    Adresse: text,
    'Code postal': text,
  }),
  cfaInsertion: z.object({
    Année: z.string().regex(/^cumul \d{4}-\d{4}$/, 'years such as "cumul 2023-2024"'),
    UAI: anyUai,
    Libellé: name,
    'Taux poursuite études': percent,
    'Taux emploi 6 mois': percent,
    'Taux emploi 12 mois': percent,
    'Taux emploi 18 mois': percent,
    'Taux emploi 24 mois': percent,
  }),
  schoolInsertion: z.object({
    "n°UAI de l'établissement": anyUai,
    "Libellé de l'établissement": name,
    'Dont apprentis en EPLE': z.enum(
      ['ensemble', 'dont apprentis', 'dont élèves en voie pro sco'],
      'whom the rates are of',
    ),
    "Taux de poursuite d'études": percent,
    Taux: percent,
  }),
  apprenticeInsertion: z.object({
    "n°UAI de l'établissement": anyUai,
    "Libellé de l'établissement": name,
    "Taux de poursuite d'études": percent,
    Taux: percent,
  }),
};

const schoolSchema = z.object({
  uai: uaiSchema,
  address: z.object({ street: z.string().nullish(), postal_code: z.string().nullish() }).nullish(),
  contact: z.object({ website: z.string().nullish() }).nullish(),
});

/** Faults go to `problems`; the rows returned are the good ones. */
export function readEstablishments(rawDir: string, region: string, problems: Problem[]) {
  const read = <Shape extends z.ZodRawShape>(file: string, row: z.ZodObject<Shape>) =>
    readTable({ rawDir, file: fileFor(rawDir, file, region), row, delimiter: ';', problems });
  return {
    options: read(ESTABLISHMENT_FILES.options, ROWS.options),
    specialities: read(ESTABLISHMENT_FILES.specialities, ROWS.specialities),
    directory: read(ESTABLISHMENT_FILES.directory, ROWS.directory),
    apprenticeship: read(ESTABLISHMENT_FILES.apprenticeship, ROWS.apprenticeship),
    higher: read(ESTABLISHMENT_FILES.higher, ROWS.higher),
    cfaInsertion: read(ESTABLISHMENT_FILES.cfaInsertion, ROWS.cfaInsertion),
    schoolInsertion: read(ESTABLISHMENT_FILES.schoolInsertion, ROWS.schoolInsertion),
    apprenticeInsertion: read(ESTABLISHMENT_FILES.apprenticeInsertion, ROWS.apprenticeInsertion),
    schools: globSync(SCHOOLS, { cwd: rawDir })
      .sort()
      .flatMap((found) => {
        const file = found.replaceAll('\\', '/');
        const json = readJson(rawDir, file, z.array(schoolSchema).min(1, 'schools'), problems);
        return json === null ? [] : [{ file, sha256: json.sha256, rows: json.data }];
      }),
  };
}

export type EstablishmentTables = ReturnType<typeof readEstablishments>;
