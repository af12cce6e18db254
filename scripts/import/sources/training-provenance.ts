// Where trainings, programmes and insertion rates come from: publisher, licence, address, expiry.
import type { Source } from '#schemas/source.ts';
import { DISCIPLINE_INSERTION_SOURCE } from '../build/trainings/discipline-insertions.ts';
import { INSERTION_SOURCE } from '../build/trainings/insertions.ts';
import { BTS_SOURCE, FIRST_YEARS_SOURCE, PARCOURSUP_SOURCE } from '../build/trainings/programmes.ts';
import { nationalFile, regionalFile } from '../facts.ts';
import type { OnisepTrainings } from './onisep-trainings.ts';
import type { ProgrammeTables } from './programmes.ts';
import type { TrainingTables } from './trainings.ts';

type Described = Omit<Source, 'files' | 'feeds'>;
type Read = { readonly file: string; readonly sha256: string; readonly rows: readonly unknown[] };

/** Carried by other repositories: the licence of these very files could not be read at the publisher's. */
const OPEN_LICENCE = { licence: 'Licence Ouverte 2.0 (Etalab)', licenceConfirmed: false } as const;

const PARCOURSUP: Described = {
  id: PARCOURSUP_SOURCE,
  publisher: 'Ministère chargé de l’enseignement supérieur',
  title: 'Parcoursup : vœux, admissions et capacités des formations',
  vintage: 'session 2025',
  ...OPEN_LICENCE,
  url: 'https://data.enseignementsup-recherche.gouv.fr/explore/dataset/fr-esr-parcoursup/',
  published: '2025',
  expires: '2026-12-31',
};
const BTS: Described = {
  id: BTS_SOURCE,
  publisher: 'Ministère chargé de l’éducation nationale (Orion)',
  title: 'Places en BTS, voie scolaire et apprentissage',
  vintage: 'rentrée 2024',
  ...OPEN_LICENCE,
  url: 'https://orion.inserjeunes.beta.gouv.fr/',
  published: '2024',
  expires: '2025-08-31',
};
const FIRST_YEARS: Described = {
  id: FIRST_YEARS_SOURCE,
  publisher: 'Ministère chargé de l’éducation nationale (Orion)',
  title: 'Places en CAP et en bac professionnel (seconde et première), voie scolaire (Affelnet)',
  vintage: 'rentrée 2022',
  ...OPEN_LICENCE,
  url: 'https://orion.inserjeunes.beta.gouv.fr/',
  published: '2022',
  expires: '2023-08-31',
};
const CERTIF_INFO: Described = {
  id: 'certif-info',
  publisher: 'Réseau Intercarif-Oref',
  title: 'Certif’Info : certifications et métiers',
  vintage: 'juin 2024',
  ...OPEN_LICENCE,
  url: 'https://www.intercariforef.org/',
  published: '2024',
  expires: '2026-12-31',
};
const ONISEP: Described = {
  id: 'onisep-trainings',
  publisher: 'Onisep',
  title: 'Idéo – fiches formations et formations initiales en France',
  vintage: 'juin 2024 et octobre 2025',
  licence: 'ODbL 1.0 (attribution, partage à l’identique)',
  licenceConfirmed: false,
  url: 'https://opendata.onisep.fr/data/5fe07a9ecc960/2-ideo-fiches-formations.htm',
  published: '2025',
  expires: '2026-12-31',
};
const DIPLOMAS: Described = {
  id: 'diploma-nomenclature',
  publisher: 'Ministère chargé de l’éducation nationale (base centrale des nomenclatures)',
  title: 'Diplômes, classes et familles de métiers',
  vintage: '2024-2025',
  ...OPEN_LICENCE,
  url: 'https://infocentre.pleiade.education.fr/bcn/',
  published: '2025',
  expires: '2026-12-31',
};
const INSERTIONS: Described = {
  id: INSERTION_SOURCE,
  publisher: 'Depp et Dares (InserJeunes)',
  title: 'Insertion professionnelle par formation et par région',
  vintage: 'sortants de 2019-2020 à 2022-2023',
  ...OPEN_LICENCE,
  url: 'https://www.inserjeunes.education.gouv.fr/',
  published: '2025',
  expires: '2026-12-31',
};

const DISCIPLINE_INSERTIONS: Described = {
  id: DISCIPLINE_INSERTION_SOURCE,
  publisher: 'Ministère chargé de l’enseignement supérieur (InserSup)',
  title: 'Insertion professionnelle par discipline, diplôme et région',
  vintage: 'promotion 2024',
  ...OPEN_LICENCE,
  url: 'https://data.enseignementsup-recherche.gouv.fr/explore/dataset/fr-esr-insersup/',
  published: '2025',
  expires: '2026-12-31',
};

export function disciplineInsertionSource(table: Read, region: string): Source {
  return {
    ...DISCIPLINE_INSERTIONS,
    files: filesOf(table),
    feeds: [regionalFile(region, 'disciplineInsertions')],
  };
}

export function trainingSources(
  { certifications, onisep, ...nomenclatures }: TrainingTables,
  sheets: OnisepTrainings,
  programmes: ProgrammeTables,
  region: string,
): Source[] {
  const trainings = nationalFile('trainings');
  const programmesFile = regionalFile(region, 'programmes');
  const placesToStudy = [regionalFile(region, 'establishments'), programmesFile];
  return [
    { ...PARCOURSUP, files: filesOf(programmes.parcoursup), feeds: placesToStudy },
    { ...BTS, files: filesOf(programmes.bts), feeds: placesToStudy },
    { ...FIRST_YEARS, files: filesOf(programmes.firstYears), feeds: placesToStudy },
    { ...INSERTIONS, files: filesOf(programmes.insertions), feeds: [regionalFile(region, 'insertions')] },
    { ...CERTIF_INFO, files: filesOf(certifications), feeds: [trainings] },
    { ...ONISEP, files: filesOf(onisep, sheets), feeds: [trainings, nationalFile('nsf')] },
    { ...DIPLOMAS, files: filesOf(...Object.values(nomenclatures)), feeds: [trainings, programmesFile] },
  ];
}

function filesOf(...tables: readonly Read[]): Source['files'] {
  return tables.map(({ file, sha256, rows }) => ({ name: file, sha256, rows: rows.length }));
}
