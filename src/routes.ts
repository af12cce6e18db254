// Every internal address is built here, so that a page can move without hunting for its links.
import { slugify } from '#domain/text/slug.ts';

export const routes = {
  home: () => '/',
  occupations: () => '/metiers/',
  occupation: (slug: string) => `/metiers/${slug}/`,
  occupationsByLetter: (letter: string) => `/metiers/a-z/${letter.toLowerCase()}/`,
  domain: (slug: string) => `/domaines/${slug}/`,
  interests: () => '/interets/',
  interest: (slug: string) => `/interets/${slug}/`,
  sectors: () => '/secteurs-activite/',
  sector: (slug: string) => `/secteurs-activite/${slug}/`,
  search: (query?: string) => (query ? `/recherche/?q=${encodeURIComponent(query)}` : '/recherche/'),
  method: () => '/methode/',
  data: () => '/donnees/',
  about: () => '/a-propos/',
  accessibility: () => '/accessibilite/',
  legal: () => '/mentions-legales/',
} as const;

/** Address of an occupation known by its full title only, as in the search index. */
export function occupationRouteFromTitle(title: string): string {
  return routes.occupation(slugify(title));
}
