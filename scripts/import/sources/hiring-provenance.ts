// Where the recruitment projects and the job families come from: publisher, licence, address, expiry.
import type { Source } from '#schemas/source.ts';
import { nationalFile } from '../facts.ts';
import type { Problem } from '../problems.ts';
import type { BmoTable } from './bmo.ts';
import type { JobFamilySources } from './job-families.ts';

/** Publication of each survey, and the day from which the next one should be there; a new year needs a line here. */
const BMO_PUBLICATION: Readonly<Record<number, { readonly published: string; readonly expires: string }>> = {
  2025: { published: '2025-04-17', expires: '2026-06-30' },
};

/** `null` (and a problem) when nobody has written down the dates of the newest year: pages show them. */
export function bmoSource(tables: readonly BmoTable[], problems: Problem[]): Source | null {
  const newest = tables.reduce((last, table) => (table.year > last.year ? table : last));
  const dates = BMO_PUBLICATION[newest.year];
  if (dates === undefined) {
    problems.push({
      file: newest.file,
      found: String(newest.year),
      expected: 'a year with its dates in BMO_PUBLICATION (scripts/import/sources/hiring-provenance.ts)',
    });
    return null;
  }
  return {
    id: 'bmo',
    publisher: 'France Travail, avec le Crédoc',
    title: "Enquête « Besoins en main-d'œuvre » (BMO)",
    vintage: tables.map(({ year }) => year).join(', '),
    licence: 'Licence Ouverte 2.0 (Etalab)',
    licenceConfirmed: true,
    url: 'https://www.data.gouv.fr/datasets/enquete-besoins-en-main-doeuvre-bmo/',
    ...dates,
    files: tables.map(({ file, sha256, rows }) => ({ name: file, sha256, rows: rows.length })),
    feeds: [
      nationalFile('jobFamilies'),
      nationalFile('jobFamilyBridge'),
      ...tables.map(({ year }) => nationalFile(`hiring-${year}`)),
    ],
  };
}

export function jobFamilySource({ tree, passage, older }: JobFamilySources): Source {
  return {
    id: 'job-families',
    publisher: 'Dares',
    title: 'Familles professionnelles (FAP-2021) et table de passage depuis le ROME',
    vintage: 'FAP-2021, ROME V3',
    licence: 'Licence Ouverte 2.0 (Etalab)',
    licenceConfirmed: false,
    url: 'https://dares.travail-emploi.gouv.fr/donnees/la-nomenclature-des-familles-professionnelles-2021',
    published: '2021-01-01',
    expires: '2030-12-31',
    files: [tree, passage, older].map(({ file, sha256, rows }) => ({
      name: file,
      sha256,
      rows: rows.length,
    })),
    feeds: ['jobFamilies', 'jobFamilyBridge', 'occupationJobFamilies', 'occupationPortraits'].map(
      nationalFile,
    ),
  };
}
