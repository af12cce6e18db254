// How the kinds of offers are called.
import type { OfferKind } from '#schemas/offer.ts';

/** In the order of lists. */
export const offerKinds: Readonly<Record<OfferKind, string>> = {
  'observation-3e': 'Stage de 3e',
  'observation-2de': 'Stage de 2de',
  internship: 'Stage d’études',
  apprenticeship: 'Contrat d’apprentissage',
  professionalisation: 'Contrat de professionnalisation',
  immersion: 'Immersion (PMSMP)',
  visit: 'Visite d’entreprise',
};
