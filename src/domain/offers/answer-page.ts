// What kind of page answers an offer: its own, the search of the service it comes from, or the official directory of firms.
import type { Offer } from '#schemas/offer.ts';

export type AnswerPage = 'offer' | 'search' | 'directory';

/** The official directory of firms, by SIRET: where one is led when a host has no page of its own. */
export const OFFICIAL_DIRECTORY = 'https://annuaire-entreprises.data.gouv.fr/etablissement/';
/** The search of 1eleve1stage: it may be opened around a municipality. */
export const SCHOOL_INTERNSHIP_SEARCH = 'https://1eleve1stage.education.gouv.fr/offres-de-stage';

export function findAnswerPage({ url }: Pick<Offer, 'url'>): AnswerPage {
  if (url.startsWith(OFFICIAL_DIRECTORY)) return 'directory';
  const { origin, pathname } = new URL(url);
  return origin + pathname === SCHOOL_INTERNSHIP_SEARCH ? 'search' : 'offer';
}
