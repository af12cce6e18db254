// schema.org description of the pages, for search engines.
import { typographic } from '#copy/format.ts';
import { describeAccess } from '#copy/occupation.ts';
import { territoryCopy } from '#copy/territories.ts';
import type { OfferKind } from '#schemas/offer.ts';
import type { EstablishmentPage } from './establishments.ts';
import type { OccupationPage } from './occupation-page.ts';
import type { OfferPage } from './offers.ts';
import type { CitedSource } from './sources.ts';
import type { TerritoryPage } from './territory-page.ts';
import type { TrainingPage } from './training-page.ts';

interface PageFacts {
  readonly url: string;
  readonly description: string;
  readonly regionName: string;
}

/** https://schema.org/Occupation. Only what we know: no salary nor duty that is not in the data. */
export function describeAsStructuredData(occupation: OccupationPage, page: PageFacts): object {
  const access = describeAccess(occupation.access);
  return {
    '@context': 'https://schema.org',
    '@type': 'Occupation',
    '@id': page.url,
    url: page.url,
    mainEntityOfPage: page.url,
    inLanguage: 'fr',
    name: occupation.title,
    ...(occupation.otherNames.length > 0 && { alternateName: occupation.otherNames.slice(0, 10) }),
    description: page.description,
    skills: occupation.coreSkills,
    ...(access !== null && { educationRequirements: access }),
    occupationalCategory: {
      '@type': 'CategoryCode',
      codeValue: occupation.code,
      name: occupation.title,
      inCodeSet: 'ROME 4.0',
    },
    occupationLocation: { '@type': 'AdministrativeArea', name: page.regionName },
  };
}

interface TerritoryFacts {
  readonly url: string;
  readonly description: string;
  /** Address of the page of another territory, by its slug. */
  readonly urlOf: (slug: string) => string;
  readonly csv: { readonly url: string; readonly bytes: number };
  /** The survey that the figures of the file are made from. */
  readonly survey: CitedSource;
}

/** https://schema.org/Place (an AdministrativeArea where it is one) and the https://schema.org/Dataset about it. */
export function describeTerritoryAsStructuredData(
  { place, above, year }: TerritoryPage,
  { url, description, urlOf, csv, survey }: TerritoryFacts,
): object {
  const [parent] = above;
  return {
    '@context': 'https://schema.org',
    '@graph': [
      {
        // An Efop territory is drawn for jobs and trainings: nobody administers it.
        '@type': place.kind === 'efop' ? 'Place' : 'AdministrativeArea',
        '@id': `${url}#lieu`,
        name: typographic(place.name),
        description,
        mainEntityOfPage: url,
        ...(parent !== undefined && {
          containedInPlace: {
            '@type': 'AdministrativeArea',
            '@id': `${urlOf(parent.slug)}#lieu`,
            name: typographic(parent.name),
          },
        }),
      },
      {
        '@type': 'Dataset',
        '@id': `${url}#donnees`,
        name: territoryCopy.datasetName(place.name),
        description: territoryCopy.datasetDescription(place.name, year),
        url,
        inLanguage: 'fr',
        isAccessibleForFree: true,
        temporalCoverage: String(year),
        spatialCoverage: { '@id': `${url}#lieu` },
        isBasedOn: survey.url,
        ...(survey.licenceConfirmed && { license: { '@type': 'CreativeWork', name: survey.licence } }),
        distribution: {
          '@type': 'DataDownload',
          contentUrl: csv.url,
          encodingFormat: 'text/csv',
          contentSize: `${csv.bytes} B`,
        },
      },
    ],
  };
}

const MODES = { school: 'FULL_TIME', apprenticeship: 'APPRENTICESHIP' } as const;

/** https://schema.org/EducationalOccupationalProgram, and who gives it where. */
export function describeTrainingAsStructuredData(
  { training, territories, occupations }: TrainingPage,
  page: Omit<PageFacts, 'regionName'>,
): object {
  const providers = territories.flatMap(({ taught }) => taught);
  return {
    '@context': 'https://schema.org',
    '@type': 'EducationalOccupationalProgram',
    '@id': page.url,
    url: page.url,
    mainEntityOfPage: page.url,
    inLanguage: 'fr',
    name: typographic(training.title),
    description: page.description,
    ...(training.months !== null && { timeToComplete: `P${training.months}M` }),
    ...(training.level !== null && { educationalCredentialAwarded: typographic(training.title) }),
    ...(training.regionalRoutes.length > 0 && {
      educationalProgramMode: training.regionalRoutes.map((route) => MODES[route]),
    }),
    ...(training.rncps[0] !== undefined && {
      identifier: { '@type': 'PropertyValue', propertyID: 'RNCP', value: training.rncps[0] },
    }),
    ...(occupations.length > 0 && {
      occupationalCategory: occupations.map(({ occupation }) => ({
        '@type': 'CategoryCode',
        codeValue: occupation.id,
        name: occupation.title,
        inCodeSet: 'ROME 4.0',
      })),
    }),
    ...(providers.length > 0 && {
      provider: providers.map(({ establishment, town }) => ({
        '@type': 'EducationalOrganization',
        name: typographic(establishment.name),
        ...(town !== null && { address: typographic(town) }),
      })),
    }),
  };
}

/** https://schema.org/EducationalOrganization. An address that no file gives is left out. */
export function describeEstablishmentAsStructuredData(
  { establishment, municipality }: EstablishmentPage,
  { url, description }: Pick<PageFacts, 'url' | 'description'>,
): object {
  const { name, uais, address, postcode, website, position } = establishment;
  return {
    '@context': 'https://schema.org',
    '@type': 'EducationalOrganization',
    '@id': `${url}#etablissement`,
    mainEntityOfPage: url,
    name: typographic(name),
    description,
    ...(website !== null && { url: website }),
    ...(uais[0] !== undefined && {
      identifier: { '@type': 'PropertyValue', propertyID: 'UAI', value: uais[0] },
    }),
    ...(municipality !== null && {
      address: {
        '@type': 'PostalAddress',
        ...(address !== null && { streetAddress: typographic(address) }),
        ...(postcode !== null && { postalCode: postcode }),
        addressLocality: typographic(municipality.name),
        addressCountry: 'FR',
      },
    }),
    ...(position !== null && {
      geo: { '@type': 'GeoCoordinates', latitude: position.lat, longitude: position.lon },
    }),
  };
}

const JOBS: ReadonlySet<OfferKind> = new Set(['apprenticeship', 'professionalisation']);

/**
 * https://schema.org/JobPosting of what is a job: a contract with a wage. An internship, an immersion or a visit is none,
 * and neither is an offer whose day of publication is not known, which the vocabulary asks for.
 */
export function describeOfferAsStructuredData(
  { offer, municipality, occupations }: OfferPage,
  { url, description }: Pick<PageFacts, 'url' | 'description'>,
): object | undefined {
  if (!JOBS.has(offer.kind) || offer.published === null) return undefined;
  return {
    '@context': 'https://schema.org',
    '@type': 'JobPosting',
    '@id': url,
    url,
    title: offer.title,
    description: offer.summary ?? description,
    datePosted: offer.published,
    validThrough: offer.expires,
    directApply: false,
    hiringOrganization: { '@type': 'Organization', name: offer.host.name },
    jobLocation: {
      '@type': 'Place',
      address: {
        '@type': 'PostalAddress',
        ...(municipality !== null && { addressLocality: municipality.name }),
        addressCountry: 'FR',
      },
    },
    ...(occupations.length > 0 && {
      occupationalCategory: occupations.map(({ id, title }) => ({
        '@type': 'CategoryCode',
        codeValue: id,
        name: title,
        inCodeSet: 'ROME 4.0',
      })),
    }),
  };
}
