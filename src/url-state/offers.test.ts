// What is looked for among the offers, in the address.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  NO_OFFER_FILTERS,
  OFFER_RADII,
  type OfferFilters,
  packOffers,
  unpackOffers,
} from '#domain/offers/offer-list.ts';
import { OFFER_KINDS } from '#schemas/offer.ts';
import { makeOffer } from '../../tests/support/offers.ts';
import {
  OFFER_KIND_SLUGS,
  parseOfferFilters,
  readNewsOf,
  withOfferFilters,
  writeOfferSearch,
} from './offers.ts';

const FIELDS = new Set(['A', 'J']);
const HERE = new URL('https://example.org/stages/?territoire=laval&commune=53130');

const filters: fc.Arbitrary<OfferFilters> = fc.record({
  kind: fc.constantFrom(null, ...OFFER_KINDS),
  occupation: fc.constantFrom(null, 'A1504', 'J1506'),
  field: fc.constantFrom(null, ...FIELDS),
  radius: fc.constantFrom(null, ...OFFER_RADII),
  text: fc.constantFrom('', 'ferme', 'à la <b>&q=1'),
});

test('filters survive a round trip, in one address each', () => {
  fc.assert(
    fc.property(filters, filters, (before, after) => {
      const address = withOfferFilters(withOfferFilters(HERE, before), after);
      expect(parseOfferFilters(address.search, FIELDS)).toEqual({ filters: after, unknown: [] });
      expect(address.href).toBe(withOfferFilters(HERE, after).href);
    }),
  );
});

test('defaults are absent, and the rest is left alone', () => {
  expect(withOfferFilters(HERE, NO_OFFER_FILTERS).href).toBe(HERE.href);
});

test('each kind has a name of its own', () => {
  expect(new Set(Object.values(OFFER_KIND_SLUGS)).size).toBe(OFFER_KINDS.length);
});

test.each([
  ['?type=toString', 'toString'],
  ['?metier=vétérinaire', 'vétérinaire'],
  ['?domaine=<b>', '<b>'],
  ['?rayon=15', '15'],
])('%s asks for nothing, and says what was left out', (search, left) => {
  expect(parseOfferFilters(search, FIELDS)).toEqual({ filters: NO_OFFER_FILTERS, unknown: [left] });
});

test('any text can be read', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const { filters: read } = parseOfferFilters(`?type=${text}&metier=${text}&q=${text}`, FIELDS);
      expect(read.text.length).toBeLessThanOrEqual(80);
    }),
  );
});

test.each([
  ['?type=stage-3e&territoire=sarthe-sud', '2026-11-01', 2],
  ['?type=stage-3e&territoire=sarthe-sud', '2026-11-02', 1],
  ['?type=stage-3e&territoire=sarthe-sud&metier=M1602', '2026-11-01', 1],
  ['?type=stage-3e&territoire=laval', '2026-11-01', 0],
  ['?type=stage-3e&territoire=sarthe', '2026-11-01', 2],
  ['?territoire=sarthe-sud', '2026-11-01', 0],
])('%s, since %s: %i new', async (search, seen, count) => {
  const manifest = {
    'sarthe-sud': { 'observation-3e': { count: 2, urls: ['/newest.json', '/older.json'] } },
  };
  const offers = [makeOffer({}, 1), makeOffer({ occupations: ['M1602'], firstSeen: '2026-11-05' }, 2)];
  const load = async (urls: readonly string[]) => {
    expect(urls).toEqual(['/newest.json']);
    return unpackOffers(packOffers(offers));
  };
  const wider = [{ slug: 'sarthe', code: '72', territories: ['sarthe-sud'] }];
  const listing = { manifest, wider, fields: [...FIELDS] };
  expect(await readNewsOf({ search, seen }, listing, load)).toMatchObject({ count });
});

test('a search is kept in one form, whatever else the address says', () => {
  const asked = { ...NO_OFFER_FILTERS, kind: 'visit' as const, text: 'ferme' };
  const search = writeOfferSearch(asked, 'laval', '53130');
  expect(search).toBe('?type=visite&q=ferme&territoire=laval&commune=53130');
  expect(parseOfferFilters(search, FIELDS).filters).toEqual(asked);
  expect(writeOfferSearch(NO_OFFER_FILTERS, null, null)).toBe('');
});
