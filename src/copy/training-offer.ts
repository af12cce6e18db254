// Words for how many establishments and places there are. Apart from the other words of trainings, which a page of an
// occupation would load for them.
import { formatCount } from './format.ts';

export interface Offer {
  readonly establishments: number;
  readonly places: number;
}

export const writePlaces = (count: number) => formatCount(count, 'place', 'places');
export const writeEstablishments = (count: number) => formatCount(count, 'établissement', 'établissements');

/** "12 établissements, 340 places"; the files do not say every number of places. */
export const writeOffer = ({ establishments, places }: Offer) =>
  places === 0
    ? writeEstablishments(establishments)
    : `${writeEstablishments(establishments)}, ${writePlaces(places)}`;

/** In the territory that the page shows. */
export const writeNearOffer = (offer: Offer) =>
  `Dans le territoire choisi\u00a0: ${offer.establishments === 0 ? 'aucun lieu connu' : writeOffer(offer)}.`;
