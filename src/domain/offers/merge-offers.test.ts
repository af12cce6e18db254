// Which of two announcements of one offer is shown, and when they are two offers.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Offer } from '#schemas/offer.ts';
import { mergeOffers } from './merge-offers.ts';

const TODAY = '2027-01-15';
let count = 0;

function offer({ source = 'deposit', ...change }: Partial<Offer> & { source?: string } = {}): Offer {
  count += 1;
  return {
    id: `${source}-${count.toString(16).padStart(16, '0')}`,
    kind: 'visit',
    title: 'Visite de l’atelier',
    summary: null,
    host: { name: 'SARL Le Fournil imaginaire', siret: null, sector: null },
    place: { municipality: '72154', position: null },
    occupations: [],
    domains: [],
    periods: [{ from: '2027-02-01', to: null }],
    places: null,
    level: null,
    origin: { source, reference: String(count) },
    url: 'https://example.fr/',
    published: null,
    firstSeen: TODAY,
    expires: '2027-02-01',
    ...change,
  };
}

const host = (name: string, siret: string | null = null) => ({ host: { name, siret, sector: null } });
const shown = (...offers: Offer[]) => mergeOffers(offers, TODAY).offers.length;

describe('one offer', () => {
  test.each<[string, Partial<Offer>]>([
    ['a title written otherwise', { title: 'VISITE DE L’ATELIER (H/F)' }],
    ['a host written otherwise', host('le fournil Imaginaire')],
    ['another point, page or text', { summary: 'Autre', url: 'https://example.fr/2', places: 3 }],
    ['a SIRET that only one gives', host('Fournil imaginaire', '00000000000018')],
  ])('%s', (_, change) => {
    expect(shown(offer(), offer(change))).toBe(1);
  });

  test('the same SIRET under two names', () => {
    expect(shown(offer(host('Enseigne', '00000000000018')), offer(host('Raison', '00000000000018')))).toBe(1);
  });
});

describe('two offers', () => {
  test.each<[string, Partial<Offer>]>([
    ['kind', { kind: 'internship' }],
    ['title', { title: 'Visite du magasin' }],
    ['host', host('Le Moulin imaginaire')],
    ['municipality', { place: { municipality: '72181', position: null } }],
    ['period', { periods: [{ from: '2027-02-01', to: '2027-02-05' }] }],
  ])('another %s', (_, change) => {
    expect(shown(offer(), offer(change))).toBe(2);
  });

  test('one name, and two SIRETs: two sites in a town', () => {
    expect(
      shown(offer(host('Le Fournil', '00000000000018')), offer(host('Le Fournil', '00000000000026'))),
    ).toBe(2);
  });
});

test('the source whose page takes the application stands for the others, whatever their order', () => {
  const sources = ['partner-a', 'deposit', 'immersion-facilitee', 'la-bonne-alternance', 'un-eleve-un-stage'];
  const offers = sources.map((source) => offer({ source }));
  fc.assert(
    fc.property(fc.shuffledSubarray(offers, { minLength: 1 }), (some) => {
      const { offers: kept, duplicates } = mergeOffers(some, TODAY);
      const best = Math.max(...some.map(({ origin }) => sources.indexOf(origin.source)));
      expect(kept.map(({ origin }) => origin.source)).toEqual([sources[best]]);
      expect(duplicates).toHaveLength(some.length - 1);
    }),
  );
});

test('the last day is the last on which an offer is shown', () => {
  const merged = mergeOffers([offer({ expires: '2027-01-14' }), offer({ expires: TODAY })], TODAY);
  expect(merged).toMatchObject({ expired: 1, offers: [{ expires: TODAY }] });
});

test('an offer that is over stands for none', () => {
  const over = offer({ source: 'un-eleve-un-stage', expires: '2027-01-14' });
  expect(mergeOffers([over, offer()], TODAY).offers[0]?.origin.source).toBe('deposit');
});
