// How the kinds of offers are called, and where their rules stand.
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

/** Id of the part of the page of offers with the rules of each; a visit has none. */
export const audienceOfKind: Readonly<Record<OfferKind, 'college' | 'lycee' | 'etudes' | 'emploi' | null>> = {
  'observation-3e': 'college',
  'observation-2de': 'lycee',
  internship: 'etudes',
  apprenticeship: 'etudes',
  professionalisation: 'etudes',
  immersion: 'emploi',
  visit: null,
};
