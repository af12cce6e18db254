// schema.org description of the pages, for search engines.
import { describeAccess } from '#copy/occupation.ts';
import type { OccupationPage } from './occupation-page.ts';

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
