// What each source of the base map is: publisher, licence, address, expiry.
import type { Source } from '#schemas/source.ts';
import { regionalFile } from '../facts.ts';
import type { BasemapTables } from './basemap.ts';

type Described = Omit<Source, 'files' | 'feeds'>;

/** The same simplification of the edition of 2025 as that of the municipalities. */
const AREAS: Described = {
  id: 'region-shapes',
  publisher: 'IGN',
  title: 'Admin Express COG, contours simplifiés des régions et des départements',
  vintage: '2025',
  licence: 'Licence Ouverte 2.0 (Etalab)',
  licenceConfirmed: true,
  url: 'https://geoservices.ign.fr/adminexpress',
  published: '2025-05-02',
  expires: '2027-12-31',
};

/** Carried by a package for R without a date; the year is that of its first release. */
const RIVERS: Described = {
  id: 'rivers',
  publisher: 'IGN',
  title: 'Principaux cours d’eau de France',
  vintage: 'sans date',
  licence: 'Licence Ouverte 2.0 (Etalab)',
  licenceConfirmed: false,
  url: 'https://cran.r-project.org/package=cartogramR',
  published: '2021',
  expires: '2030-12-31',
};

/** Some of it out of the vector tiles of version 1.0 (2016). */
const NATURAL_EARTH: Described = {
  id: 'natural-earth',
  publisher: 'Natural Earth',
  title: 'Routes, voies ferrées, zones urbaines, lacs et mer au 1:10 000 000',
  vintage: '2016',
  licence: 'Domaine public',
  licenceConfirmed: true,
  url: 'https://www.naturalearthdata.com/',
  published: '2016',
  expires: '2030-12-31',
};

export function basemapSources(tables: BasemapTables, region: string): Source[] {
  const source = (described: Described, names: readonly (keyof BasemapTables)[]): Source => ({
    ...described,
    files: names.map((name) => ({
      name: tables[name].file,
      sha256: tables[name].sha256,
      rows: tables[name].rows.length,
    })),
    feeds: [regionalFile(region, 'basemap')],
  });
  return [
    source(AREAS, ['regions', 'departments']),
    source(RIVERS, ['rivers']),
    source(NATURAL_EARTH, ['roads', 'rails', 'towns', 'lakes', 'water']),
  ];
}
