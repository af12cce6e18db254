// Where the portraits of people at work, the projections and the key figures come from: publisher, licence, address,
// expiry. Where only the year of publication is known, its first day is given.
import type { Source } from '#schemas/source.ts';
import {
  CENSUS_SOURCE,
  EMPLOYEES_SOURCE,
  YEARLY_UNEMPLOYMENT_SOURCE,
  ZONE_UNEMPLOYMENT_SOURCE,
} from '../build/territory-figures.ts';
import { nationalFile, regionalFile } from '../facts.ts';
import type { OutlookTable } from './outlook.ts';
import type { PeopleTables } from './people.ts';
import type { TerritoryFigureTables } from './territory-figures.ts';

type Described = Omit<Source, 'files' | 'feeds'>;
type Read = { readonly file: string; readonly sha256: string; readonly rows: readonly unknown[] };

/** Carried by other repositories: the licence of these very files could not be read at the publisher's. */
const OPEN_LICENCE = { licence: 'Licence Ouverte 2.0 (Etalab)', licenceConfirmed: false } as const;

const PORTRAITS: Described = {
  id: 'job-family-portraits',
  publisher: 'Dares, d’après l’enquête Emploi de l’Insee',
  title: 'Portraits statistiques des métiers (FAP-2009)',
  vintage: 'France, 2017-2019',
  ...OPEN_LICENCE,
  url: 'https://github.com/StatDares/PortraitStatMetiers',
  published: '2020-01-01',
  expires: '2026-12-31',
};

const OUTLOOK: Described = {
  id: 'outlook-2030',
  publisher: 'France Stratégie et Dares',
  title: 'Les métiers en 2030, projections régionales',
  vintage: '2019-2030',
  ...OPEN_LICENCE,
  url: 'https://www.strategie.gouv.fr/publications/metiers-2030',
  published: '2023-01-01',
  expires: '2028-12-31',
};

const CENSUS: Described = {
  id: CENSUS_SOURCE,
  publisher: 'Insee (recensements), chiffres réunis par l’Observatoire territorial de Vincent Roué',
  title: 'Population, emploi et grands secteurs par zone d’emploi, département et région',
  vintage: 'recensements de 2016, 2022 et 2023',
  ...OPEN_LICENCE,
  url: 'https://github.com/vincentroue/ptod-observatoire-territorial',
  published: '2026-01-01',
  expires: '2027-12-31',
};

const EMPLOYEES: Described = {
  id: EMPLOYEES_SOURCE,
  publisher: 'Insee (Flores), chiffres réunis par l’Observatoire territorial de Vincent Roué',
  title: 'Postes salariés par secteur (A38) et zone d’emploi',
  vintage: '2023',
  ...OPEN_LICENCE,
  url: 'https://github.com/vincentroue/ptod-observatoire-territorial',
  published: '2026-01-01',
  expires: '2027-12-31',
};

/** Names and codes only, kept in build/activity-sectors.ts: no file is read. */
const ACTIVITY_SECTORS: Source = {
  id: 'activity-sectors',
  publisher: 'Insee',
  title: 'Nomenclature agrégée des activités (NA, 2008), niveau A38',
  vintage: '2008',
  licence: 'Licence Ouverte 2.0 (Etalab)',
  licenceConfirmed: true,
  url: 'https://www.insee.fr/fr/information/2120875',
  published: '2008-01-01',
  expires: '2030-12-31',
  files: [],
  feeds: [nationalFile('activitySectors')],
};

const ZONE_UNEMPLOYMENT: Described = {
  id: ZONE_UNEMPLOYMENT_SOURCE,
  publisher: 'Insee',
  title: 'Taux de chômage localisés par zone d’emploi',
  vintage: '3e trimestre 2023',
  ...OPEN_LICENCE,
  url: 'https://www.insee.fr/fr/statistiques/1893230',
  published: '2024-01-01',
  expires: '2024-12-31',
};

const YEARLY_UNEMPLOYMENT: Described = {
  id: YEARLY_UNEMPLOYMENT_SOURCE,
  publisher: 'Insee',
  title: 'Taux de chômage localisés par département et par région, en moyenne annuelle',
  vintage: '2023',
  ...OPEN_LICENCE,
  url: 'https://www.insee.fr/fr/statistiques/2012804',
  published: '2024-01-01',
  expires: '2025-06-30',
};

export function portraitSource(tables: PeopleTables): Source {
  const { nomenclature, ...portraits } = tables;
  return {
    ...PORTRAITS,
    files: [
      ...Object.values(portraits).map(({ file, sha256, read }) => ({ name: file, sha256, rows: read })),
      ...filesOf(nomenclature),
    ],
    feeds: [nationalFile('people'), nationalFile('occupationPortraits')],
  };
}

export function outlookSource(table: OutlookTable, region: string): Source {
  return { ...OUTLOOK, files: filesOf(table), feeds: [regionalFile(region, 'outlook')] };
}

export function territoryFigureSources(tables: TerritoryFigureTables, region: string): Source[] {
  const feeds = [regionalFile(region, 'territoryFigures')];
  return [
    ACTIVITY_SECTORS,
    { ...CENSUS, files: filesOf(...Object.values(tables.census)), feeds },
    { ...ZONE_UNEMPLOYMENT, files: filesOf(tables.zoneUnemployment), feeds },
    {
      ...YEARLY_UNEMPLOYMENT,
      files: filesOf(tables.departmentUnemployment, tables.regionUnemployment),
      feeds,
    },
    ...(tables.employees === null ? [] : [{ ...EMPLOYEES, files: filesOf(tables.employees), feeds }]),
  ];
}

function filesOf(...tables: readonly Read[]): Source['files'] {
  return tables.map(({ file, sha256, rows }) => ({ name: file, sha256, rows: rows.length }));
}
