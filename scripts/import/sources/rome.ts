// Reads the CSV package of ROME 4.0 (France Travail) as typed rows. Nothing is derived here.
// Traps: one file is in ISO-8859-15 despite its name, one doubles its apostrophes; see TableOptions.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import {
  domainCodeSchema,
  majorDomainCodeSchema,
  ogrCodeSchema,
  riasecLetterSchema,
  romeCodeSchema,
} from '#schemas/codes.ts';
import { restoreCapitals } from '../build/capital-accents.ts';
import type { Problem } from '../problems.ts';
import { readTable, type Table, type TableOptions } from '../read/table.ts';

const FOLDER = 'occupations';

const label = z
  .string()
  .transform((text) => restoreCapitals(text.trim()))
  .refine((text) => text !== '', 'a label');
const flag = z.enum(['O', 'N', ''], 'O, N or nothing');
const yesNo = z.enum(['oui', 'non'], 'oui or non');
const optionalCode = z.union([ogrCodeSchema, z.literal('')], 'an OGR code or nothing');
const optionalRiasec = z.union([riasecLetterSchema, z.literal('')], 'one of R I A S E C, or nothing');
const shortCode = z.string().regex(/^\d{1,3}$/, 'a code of one to three digits');

const rows = {
  occupations: z.object({
    code_rome: romeCodeSchema,
    libelle_rome: label,
    transition_eco: z.enum(
      ['Emploi Blanc', 'Emploi stratégique pour la Transition écologique', 'Emploi Vert', 'Emploi Brun'],
      'one of the four tags of the ecological transition',
    ),
    transition_num: flag,
    transition_demo: flag,
    emploi_reglemente: flag,
    emploi_cadre: flag,
    code_rome_parent: romeCodeSchema,
  }),
  appellations: z.object({
    code_ogr: ogrCodeSchema,
    libelle_appellation_long: label,
    code_rome: romeCodeSchema,
    classification: z.enum(['PRINCIPALE', 'SYNONYME'], 'PRINCIPALE or SYNONYME'),
    peu_usite: flag,
  }),
  majorDomains: z.object({ code_grand_domaine: majorDomainCodeSchema, libelle_grand_domaine: label }),
  domains: z.object({ code_domaine_professionnel: domainCodeSchema, libelle_domaine_professionnel: label }),
  occupationDomains: z.object({
    code_rome: romeCodeSchema,
    code_grand_domaine: majorDomainCodeSchema,
    // Spelled with one n in the official file.
    code_domaine_professionel: domainCodeSchema,
  }),
  skills: z.object({
    code_ogr: ogrCodeSchema,
    nature: z.enum(['Compétence', 'Macro-compétence'], 'Compétence or Macro-compétence'),
    libelle_competence: label,
    code_ogr_macro_comp: optionalCode,
    code_macro_comp: z.string().regex(/^([1-6][A-J]\d\d\d?)?$/, 'a code such as 4A101, or nothing'),
    cat_comp: z.enum(
      ['Savoir-faire', 'Savoir-être professionnel'],
      'Savoir-faire or Savoir-être professionnel',
    ),
    sous_cat_comp: z.enum(
      ['Technique', 'Technique expert', 'Transverse'],
      'Technique, Technique expert or Transverse',
    ),
  }),
  macroSkillRiasec: z.object({
    code_ogr: ogrCodeSchema,
    riasec_majeur: optionalRiasec,
    riasec_mineur: optionalRiasec,
  }),
  knowledge: z.object({
    code_ogr_savoir: ogrCodeSchema,
    libelle_savoir: label,
    categorie_savoir: z.enum(
      [
        "Domaines d'expertise",
        'Techniques professionnelles',
        'Certifications et habilitations',
        'Normes et procédés',
        'Produits, outils et matières',
      ],
      'one of the five categories of knowledge',
    ),
  }),
  workContexts: z.object({
    code_ogr: ogrCodeSchema,
    libelle_cont_travail: label,
    code_type_cont_trav: z.enum(['1', '2', '3', '5', '6', '7'], 'a type of work context: 1, 2, 3, 5, 6 or 7'),
  }),
  items: z.object({
    code_rome: romeCodeSchema,
    code_ogr: ogrCodeSchema,
    coeur_metier: z.enum(['Principale', 'Émergente', ''], 'Principale, Émergente or nothing'),
  }),
  mobility: z.object({
    code_rome: romeCodeSchema,
    code_rome_cible: romeCodeSchema,
    numero_ordre: z.coerce.number('a rank').int('a whole rank').min(1, 'a rank from 1'),
  }),
  interests: z.object({ code_centre_interet: shortCode, libelle_centre_interet: label }),
  occupationInterests: z.object({
    code_centre_interet: shortCode,
    code_rome: romeCodeSchema,
    principal: yesNo,
  }),
  themes: z.object({ code_theme: z.string().regex(/^\d{3}$/, 'three digits'), libelle_theme: label }),
  occupationThemes: z.object({
    code_theme: z.string().regex(/^\d{3}$/, 'three digits'),
    code_rome: romeCodeSchema,
  }),
  sectors: z.object({ code_sect_activite: shortCode, libelle_sect_activite: label }),
  subSectors: z.object({
    code_ss_sect_activite: shortCode,
    libelle_ss_sect_activite: label,
    code_sect_activite: shortCode,
  }),
  occupationSectors: z.object({
    code_sect_activite: shortCode,
    code_ss_sect_activite: z.union([shortCode, z.literal('')], 'a sub-sector code or nothing'),
    code_rome: romeCodeSchema,
    principal: yesNo,
  }),
  occupationNaf: z.object({
    code_secteur_naf: z.string().regex(/^\d{1,2}$/, 'a NAF division of one or two digits'),
    code_rome: romeCodeSchema,
  }),
  occupationRiasec: z.object({
    code_rome: romeCodeSchema,
    riasec_majeur: riasecLetterSchema,
    riasec_mineur: optionalRiasec,
  }),
  texts: z.object({
    code_rome: romeCodeSchema,
    libelle_type_texte: z.enum(['definition', 'acces_metier'], 'definition or acces_metier'),
    position_phrase: z.coerce.number('a position').int('a whole position').min(1, 'a position from 1'),
    libelle_texte: z.string().min(1, 'a sentence'),
  }),
  stakes: z.object({
    code_enjeu: z.string().regex(/^[1-6][A-J]$/, 'a stake code such as 3E'),
    libelle_enjeu: label,
    code_domaine_competence: z.string().regex(/^[1-6]$/, 'a digit from 1 to 6'),
    libelle_domaine_competence: label,
  }),
};

/** Name of each file in the package, without the `unix_` prefix and the version suffix. */
const FILES = {
  occupations: 'referentiel_code_rome',
  appellations: 'referentiel_appellation',
  majorDomains: 'grand_domaine',
  domains: 'domaine_professionnel',
  occupationDomains: 'cr_gd_dp',
  skills: 'referentiel_competence',
  macroSkillRiasec: 'referentiel_macro_competence_riasec',
  knowledge: 'referentiel_savoir',
  workContexts: 'referentiel_contexte_travail',
  items: 'coherence_item',
  mobility: 'rubrique_mobilite',
  interests: 'centre_interet',
  occupationInterests: 'arborescence_centre_interet',
  themes: 'themes',
  occupationThemes: 'arborescence_thematique',
  sectors: 'secteur_activite',
  subSectors: 'sous_secteur_activite',
  occupationSectors: 'arborescence_secteur_activite',
  occupationNaf: 'arborescence_secteur_naf',
  occupationRiasec: 'referentiel_code_rome_riasec',
  texts: 'texte',
} as const satisfies Partial<Record<keyof typeof rows, string>>;

type Rows = typeof rows;
export type Rome = { readonly [Name in keyof Rows]: Table<z.output<Rows[Name]>> } & {
  readonly version: string;
};

/** Reads the whole package of the newest version found in the raw folder, or of the one asked for. */
export function readRome(rawDir: string, askedVersion: string | null, problems: Problem[]): Rome | null {
  const version = askedVersion ?? newestVersion(join(rawDir, FOLDER));
  if (version === null) {
    problems.push({ file: `${FOLDER}/rome-v…`, expected: 'a folder of the ROME package, such as rome-v460' });
    return null;
  }
  const folder = `${FOLDER}/rome-v${version}`;

  function read<Name extends keyof Rows>(
    name: Name,
    file: string,
    options: Partial<TableOptions<z.ZodRawShape>> = {},
  ): Table<z.output<Rows[Name]>> {
    const row: z.ZodObject<z.ZodRawShape> = rows[name];
    const table = readTable({ rawDir, file, row, problems, ...options });
    // The table was parsed with rows[name]; TypeScript cannot follow the lookup.
    return table as unknown as Table<z.output<Rows[Name]>>;
  }
  function readUnix<Name extends keyof typeof FILES>(
    name: Name,
    options?: Partial<TableOptions<z.ZodRawShape>>,
  ) {
    return read(name, `${folder}/unix_${FILES[name]}_v${version}_utf8.csv`, options);
  }

  return {
    version,
    occupations: readUnix('occupations'),
    appellations: readUnix('appellations'),
    majorDomains: readUnix('majorDomains'),
    domains: readUnix('domains'),
    occupationDomains: readUnix('occupationDomains'),
    skills: readUnix('skills'),
    macroSkillRiasec: readUnix('macroSkillRiasec'),
    knowledge: readUnix('knowledge'),
    workContexts: readUnix('workContexts'),
    items: readUnix('items'),
    mobility: readUnix('mobility'),
    interests: readUnix('interests'),
    occupationInterests: readUnix('occupationInterests'),
    themes: readUnix('themes'),
    occupationThemes: readUnix('occupationThemes'),
    sectors: readUnix('sectors'),
    subSectors: readUnix('subSectors'),
    occupationSectors: readUnix('occupationSectors'),
    occupationNaf: readUnix('occupationNaf', { encoding: 'iso-8859-15' }),
    occupationRiasec: readUnix('occupationRiasec'),
    texts: readUnix('texts', { doubledApostrophes: true }),
    stakes: read('stakes', `${folder}/DERIVED_enjeux_competences_v${version}.csv`),
  };
}

function newestVersion(folder: string): string | null {
  let entries: string[];
  try {
    entries = readdirSync(folder);
  } catch {
    return null;
  }
  const versions = entries.flatMap((entry) => /^rome-v(\d+)$/.exec(entry)?.[1] ?? []);
  return versions.sort((a, b) => Number(b) - Number(a))[0] ?? null;
}
