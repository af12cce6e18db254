// Offers of tests: invented, of hosts that do not exist.
import type { Offer } from '#schemas/offer.ts';

export function makeOffer(changes: Partial<Offer> = {}, digest = 1): Offer {
  const reference = digest.toString(16).padStart(16, '0');
  return {
    id: `deposit-${reference}`,
    kind: 'observation-3e',
    title: 'Découverte d’une clinique fictive',
    summary: null,
    host: { name: 'Clinique Imaginaire', siret: null, sector: null },
    place: { municipality: '72154', position: null },
    occupations: ['A1504'],
    domains: [],
    periods: [{ from: '2027-02-01', to: '2027-02-05' }],
    places: 1,
    level: null,
    origin: { source: 'deposit', reference },
    url: 'https://offre.example/1',
    published: '2026-11-01',
    firstSeen: '2026-11-02',
    expires: '2099-01-31',
    ...changes,
  };
}
