// What each source of the establishments and of the advice places is: publisher, licence, address, expiry. Those of the
// places to study are described in training-provenance.ts.
import type { Region } from '#schemas/region.ts';
import type { Source } from '#schemas/source.ts';
import { AGENCIES_SOURCE, CEP_SOURCE, DIRECTORY_SOURCE, EDUCATION_SOURCE } from '../build/advice-places.ts';
import { CFA_INSERTION_SOURCE, SCHOOL_INSERTION_SOURCE } from '../build/establishment-insertions.ts';
import { regionalFile } from '../facts.ts';
import type { AdviceTables } from './advice.ts';
import type { EstablishmentTables } from './establishments.ts';

interface Read {
  readonly file: string;
  readonly sha256: string;
  readonly rows: readonly unknown[];
}

type Described = Omit<Source, 'files' | 'feeds'>;

/** Open licences as the publishers state them elsewhere: none of these copies carries its text. */
const OPEN_LICENCE = { licence: 'Licence Ouverte 2.0 (Etalab)', licenceConfirmed: false } as const;

const SOURCES = {
  lycees: {
    id: 'onisep-lycees',
    publisher: 'Onisep',
    title: 'Idéo – enseignements de seconde et de première, par lycée',
    vintage: 'avril 2026',
    licence: 'ODbL 1.0 (attribution, partage à l’identique)',
    licenceConfirmed: false,
    url: 'https://opendata.onisep.fr/',
    published: '2026',
    expires: '2027-12-31',
  },
  directory: {
    id: EDUCATION_SOURCE,
    publisher: 'Ministère de l’Éducation nationale',
    title: 'Annuaire de l’éducation',
    vintage: 'juin 2025',
    ...OPEN_LICENCE,
    url: 'https://data.education.gouv.fr/explore/dataset/fr-en-annuaire-education/',
    published: '2025',
    expires: '2026-12-31',
  },
  apprenticeship: {
    id: 'apprenticeship-directory',
    publisher: 'Mission interministérielle pour l’apprentissage, réseau des Carif-Oref',
    title: 'Catalogue des établissements de l’apprentissage',
    vintage: 'octobre 2022',
    ...OPEN_LICENCE,
    url: 'https://catalogue-apprentissage.intercariforef.org/',
    published: '2022-10-12',
    expires: '2026-12-31',
  },
  higher: {
    id: 'higher-education-directory',
    publisher: 'Ministère de l’Enseignement supérieur',
    title: 'Principaux établissements d’enseignement supérieur',
    vintage: 'avril 2025',
    ...OPEN_LICENCE,
    url: 'https://data.enseignementsup-recherche.gouv.fr/explore/dataset/fr-esr-principaux-etablissements-enseignement-superieur/',
    published: '2025',
    expires: '2026-12-31',
  },
  cfaInsertion: {
    id: CFA_INSERTION_SOURCE,
    publisher: 'Ministère de l’Éducation nationale (Depp), Dares',
    title: 'InserJeunes : insertion après l’apprentissage, par CFA',
    vintage: 'cumul 2023-2024',
    ...OPEN_LICENCE,
    url: 'https://data.education.gouv.fr/explore/dataset/fr-en-inserjeunes-cfa/',
    published: '2025',
    expires: '2026-12-31',
  },
  schoolInsertion: {
    id: SCHOOL_INSERTION_SOURCE,
    publisher: 'Ministère de l’Éducation nationale (Depp), Dares',
    title: 'InserJeunes : insertion par établissement, voie scolaire et apprentissage',
    vintage: '2022-2023',
    ...OPEN_LICENCE,
    url: 'https://www.education.gouv.fr/inserjeunes',
    published: '2024',
    expires: '2026-12-31',
  },
  publicDirectory: {
    id: DIRECTORY_SOURCE,
    publisher: 'Direction de l’information légale et administrative (DILA)',
    title: 'Annuaire de service-public : CIO, Info Jeunes et missions locales',
    vintage: 'octobre 2026, recopié à la main',
    ...OPEN_LICENCE,
    url: 'https://lannuaire.service-public.gouv.fr/',
    published: '2026-10-08',
    expires: '2027-12-31',
  },
  agencies: {
    id: AGENCIES_SOURCE,
    publisher: 'France Travail',
    title: 'Agences France Travail, d’après un fichier des Emplois de l’inclusion',
    vintage: 'sans date, après 2024',
    ...OPEN_LICENCE,
    url: 'https://www.francetravail.fr/annuaire/',
    published: '2024',
    expires: '2026-12-31',
  },
  cep: {
    id: CEP_SOURCE,
    publisher: 'Rose des métiers',
    title: 'Lieux du conseil en évolution professionnelle, relevés à la main',
    vintage: 'liste tenue par nous',
    licence: 'Licence Ouverte 2.0 (Etalab)',
    licenceConfirmed: true,
    url: 'https://mon-cep.org/',
    published: '2026',
    expires: '2027-12-31',
  },
} as const satisfies Record<string, Described>;

/** To be called once everything could be read. */
export function placeSources(
  { schools, ...tables }: EstablishmentTables,
  advice: AdviceTables,
  region: Region,
): Source[] {
  const establishments = regionalFile(region.id, 'establishments');
  const insertions = regionalFile(region.id, 'establishmentInsertions');
  const advicePlaces = regionalFile(region.id, 'advicePlaces');
  const source = (described: Described, read: readonly (Read | null)[], feeds: readonly string[]) => {
    const files = read.flatMap((table) =>
      table === null ? [] : [{ name: table.file, sha256: table.sha256, rows: table.rows.length }],
    );
    return files.length === 0 ? [] : [{ ...described, files, feeds: [...feeds].sort() }];
  };
  return [
    ...source(SOURCES.lycees, [tables.options, tables.specialities], [establishments]),
    ...source(
      SOURCES.directory,
      [tables.directory, ...schools],
      [establishments, ...(advice.directory === null ? [advicePlaces] : [])],
    ),
    ...source(SOURCES.apprenticeship, [tables.apprenticeship], [establishments]),
    ...source(SOURCES.higher, [tables.higher], [establishments]),
    ...source(SOURCES.cfaInsertion, [tables.cfaInsertion], [establishments, insertions]),
    ...source(
      SOURCES.schoolInsertion,
      [tables.schoolInsertion, tables.apprenticeInsertion],
      [establishments, insertions],
    ),
    ...source(SOURCES.publicDirectory, [advice.directory], [advicePlaces]),
    ...source(SOURCES.agencies, [advice.agencies], [advicePlaces]),
    ...source(SOURCES.cep, [advice.cep], [advicePlaces]),
  ];
}
