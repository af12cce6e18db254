// Every internal address is built here, so that a page can move without hunting for its links.
import { slugify } from '#domain/text/slug.ts';

export const routes = {
  home: () => '/',
  occupations: () => '/metiers/',
  /** `territory`: the place on which the page opens. */
  occupation: (slug: string, territory?: string) =>
    `/metiers/${slug}/${territory === undefined ? '' : `?territoire=${territory}`}`,
  /** What the comparison shows of it, in the folder of the build. */
  occupationFile: (folder: string, slug: string) => `${folder}${slug}.json`,
  occupationsByLetter: (letter: string) => `/metiers/a-z/${letter.toLowerCase()}/`,
  /** Where domains live; there is no page at this address itself. */
  domainFolder: () => '/domaines/',
  domain: (slug: string) => `/domaines/${slug}/`,
  interests: () => '/interets/',
  interest: (slug: string) => `/interets/${slug}/`,
  /** `query`: the criteria with which it opens. */
  explorer: (query?: URLSearchParams) => `/explorer/${query?.size ? `?${query}` : ''}`,
  discover: () => '/explorer/decouvrir/',
  sectors: () => '/secteurs-activite/',
  sector: (slug: string) => `/secteurs-activite/${slug}/`,
  dialogueSectors: () => '/secteurs/',
  dialogueSector: (slug: string) => `/secteurs/${slug}/`,
  nearMe: (territory?: string) =>
    `/pres-de-chez-moi/${territory === undefined ? '' : `?territoire=${territory}`}`,
  /** `territory`: the place on which the page opens. */
  advice: (territory?: string) => `/conseil/${territory === undefined ? '' : `?territoire=${territory}`}`,
  /** `query`: the filters with which it opens. */
  map: (query?: URLSearchParams) => `/carte/${query?.size ? `?${query}` : ''}`,
  /** `query`: the choices with which it opens. */
  trainings: (query?: URLSearchParams) => `/formations/${query?.size ? `?${query}` : ''}`,
  training: (slug: string) => `/formations/${slug}/`,
  trainingsOfLevel: (slug: string) => `/formations/niveau/${slug}/`,
  trainingsOfField: (slug: string) => `/formations/domaine/${slug}/`,
  /** `query`: what one looks for. */
  offers: (query?: URLSearchParams) => `/stages/${query?.size ? `?${query}` : ''}`,
  offer: (id: string) => `/stages/offre/${id}/`,
  /** `subject`: a kind as addresses name it, or a ROME code. */
  offerFeed: (territory: string, subject: string, format: 'atom' | 'json') =>
    `/stages/flux/${territory}/${subject}.${format}`,
  /** What there is of offers, for the service worker. */
  offerListing: () => '/stages/offres.json',
  internshipCalendar: () => '/stages/calendrier.ics',
  /** `query`: the contract with which it opens. */
  paySimulator: (query?: URLSearchParams) => `/apprentissage/simulateur/${query?.size ? `?${query}` : ''}`,
  /** Where every dated rule stands, with its source. */
  rules: () => '/apprentissage/simulateur/#regles',
  deposit: () => '/stages/deposer/',
  hostCharter: () => '/stages/charte/',
  establishments: () => '/etablissements/',
  /** `training`: slug of one that it gives, whose line the page opens at. */
  establishment: (slug: string, training?: string) =>
    `/etablissements/${slug}/${training === undefined ? '' : `#${training}`}`,
  establishmentsOfTerritory: (slug: string) => `/etablissements/territoire/${slug}/`,
  /** By the first letter of the municipality. */
  establishmentsByLetter: (letter: string) => `/etablissements/commune/${letter.toLowerCase()}/`,
  territories: () => '/territoires/',
  territory: (slug: string) => `/territoires/${slug}/`,
  territoryCsv: (slug: string) => `/territoires/${slug}.csv`,
  /** `codes`: a selection that someone shares. */
  selection: (codes: readonly string[] = []) => `/ma-selection/${listed(codes)}`,
  compare: (codes: readonly string[] = []) => `/comparer/${listed(codes)}`,
  search: (query?: string) =>
    query ? `/recherche/?q=${encodeURIComponent(query.toWellFormed())}` : '/recherche/',
  guides: () => '/guides/',
  guide: (slug: string) => `/guides/${slug}/`,
  /** `term`: the word that one looks for. */
  glossary: (term?: string) => `/glossaire/${term === undefined ? '' : `#${term}`}`,
  method: () => '/methode/',
  methodOfBridges: () => '/methode/#passerelles',
  data: () => '/donnees/',
  about: () => '/a-propos/',
  accessibility: () => '/accessibilite/',
  /** What can be read without a connection. */
  offline: () => '/hors-ligne/',
  manifest: () => '/manifest.webmanifest',
  serviceWorker: () => '/service-worker.js',
  legal: () => '/mentions-legales/',
} as const;

/** As url-state/occupations.ts reads it. */
function listed(codes: readonly string[]): string {
  return codes.length === 0 ? '' : `?metiers=${codes.join('-')}`;
}

/** What the search index knows of a page: addresses follow from the labels, so it carries no slug. */
interface Labelled {
  readonly kind: 'occupation' | 'interest' | 'domain' | 'majorDomain' | 'sector';
  readonly label: string;
}

export function routeOfResult({ kind, label }: Labelled): string {
  const slug = slugify(label);
  switch (kind) {
    case 'occupation':
      return routes.occupation(slug);
    case 'interest':
      return routes.interest(slug);
    case 'sector':
      return routes.sector(slug);
    case 'domain':
    case 'majorDomain':
      return routes.domain(slug);
  }
}
