// Words for how many establishments and places there are. Apart from the other words of trainings, which a page of an
// occupation would load for them.
import type { Places } from '#domain/trainings/count-places.ts';
import type { Offer } from '#domain/trainings/near-offer.ts';
import { formatCount, formatInteger } from './format.ts';

/** The routes, where one chooses among them. */
export const routeChoices = {
  school: 'Voie scolaire ou étudiante',
  apprenticeship: 'Apprentissage',
} as const;

export const writePlaces = (count: number) => formatCount(count, 'place', 'places');
export const writeEstablishments = (count: number) => formatCount(count, 'établissement', 'établissements');

/** "340 places, et 24 en première après une seconde"; nothing where there are none. */
export function writeSeats({ places, later }: Places): string {
  if (later === 0) return places === 0 ? '' : writePlaces(places);
  return places === 0
    ? `${writePlaces(later)} en première, après une seconde`
    : `${writePlaces(places)}, et ${formatInteger(later)} en première après une seconde`;
}

/** "12 établissements, 340 places"; the files do not say every number of places. */
export const writeOffer = (offer: Offer) =>
  [writeEstablishments(offer.establishments), writeSeats(offer)].filter((text) => text !== '').join(', ');

/** In the territory that the page shows. */
export const writeNearOffer = (offer: Offer) =>
  `Dans le territoire choisi\u00a0: ${offer.establishments === 0 ? 'aucun lieu connu. La carte montre les plus proches' : writeOffer(offer)}.`;

/** Beside a total whose lines have both: why they are not one figure. */
export const laterNote =
  'Les places de première ne s’ajoutent pas aux autres\u00a0: les élèves y viennent d’une seconde, un an plus tard.';
