import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PlacedMunicipality } from '#domain/places/municipalities.ts';
import type { Offer } from '#schemas/offer.ts';
import { makeOffer } from '../../../tests/support/offers.ts';
import {
  countNew,
  NO_OFFER_FILTERS,
  OFFER_FORMAT,
  type OfferFilters,
  packOffers,
  selectOffers,
  territoriesWithin,
  unpackOffers,
} from './offer-list.ts';

const town = (id: string, territory: string, lon: number, lat: number): PlacedMunicipality => ({
  id,
  name: id,
  former: [],
  department: id.slice(0, 2),
  postcodes: [],
  territory,
  lon,
  lat,
  population: 1,
});
const LA_FLECHE = town('72154', 'sarthe-sud', -0.075, 47.7);
const SABLE = town('72264', 'sarthe-sud', -0.334, 47.84);
const BAUGE = town('49018', 'saumur', -0.104, 47.541);
const TOWNS = [LA_FLECHE, SABLE, BAUGE];
const KNOWN = new Map(TOWNS.map((each) => [each.id, each]));

const vet = makeOffer({}, 1);
const far = makeOffer({ place: { municipality: '72264', position: null }, title: 'Une ferme fictive' }, 2);
const domainOnly = makeOffer({ occupations: [], domains: ['A15'], periods: [] }, 3);
const clerk = makeOffer({ occupations: ['M1602'], title: 'Un bureau fictif' }, 4);
const OFFERS = unpackOffers(packOffers([vet, far, domainOnly, clerk]));

const idsOf = (filters: Partial<OfferFilters>, centre: PlacedMunicipality | null = null) =>
  selectOffers(OFFERS, { ...NO_OFFER_FILTERS, ...filters }, centre, KNOWN).map(({ id }) =>
    Number.parseInt(id.slice(-2), 16),
  );

describe('the offers that one looks for', () => {
  test.each<[Partial<OfferFilters>, PlacedMunicipality | null, number[]]>([
    [{}, null, [1, 2, 3, 4]],
    [{ occupation: 'A1504' }, null, [1, 2, 3]],
    [{ occupation: 'A1502' }, null, [3]],
    [{ field: 'M' }, null, [4]],
    [{ text: 'FERME imag' }, null, [2]],
    [{ text: 'zzz' }, null, []],
    [{ radius: 10 }, LA_FLECHE, [1, 3, 4]],
    [{ radius: 30 }, SABLE, [2, 1, 3, 4]],
    [{ radius: 10 }, null, [1, 2, 3, 4]],
  ])('%o', (filters, centre, expected) => {
    expect(idsOf(filters, centre)).toEqual(expected);
  });

  test('one whose municipality is not known is not hidden by a distance', () => {
    const lost = unpackOffers(packOffers([makeOffer({ place: { municipality: '72999', position: null } })]));
    expect(selectOffers(lost, { ...NO_OFFER_FILTERS, radius: 10 }, LA_FLECHE, KNOWN)).toMatchObject([
      { km: null },
    ]);
  });

  test('a circle reaches into the next territory', () => {
    expect(territoriesWithin(TOWNS, LA_FLECHE, null)).toEqual(['sarthe-sud']);
    expect(territoriesWithin(TOWNS, LA_FLECHE, 20)).toEqual(['sarthe-sud', 'saumur']);
  });

  test('new are those met after the last visit', () => {
    expect(countNew(OFFERS, '2026-11-01')).toBe(4);
    expect(countNew(OFFERS, '2026-11-02')).toBe(0);
  });
});

const offers: fc.Arbitrary<readonly Offer[]> = fc.array(
  fc
    .record({
      digest: fc.nat(),
      title: fc.string({ minLength: 2 }),
      periods: fc.constantFrom<Offer['periods']>([], [{ from: '2027-01-04', to: null }]),
      occupations: fc.subarray(['A1504', 'M1602', 'J1506']),
      domains: fc.subarray(['A15', 'M16']),
    })
    .map(({ digest, ...changes }) => makeOffer(changes, digest)),
);

test('packing loses nothing that a list shows', () => {
  fc.assert(
    fc.property(offers, (list) => {
      expect(unpackOffers(packOffers(list))).toEqual(
        list.map((offer) => ({
          id: offer.id,
          title: offer.title,
          host: offer.host.name,
          municipality: offer.place.municipality,
          occupations: offer.occupations,
          domains: offer.domains,
          from: offer.periods[0]?.from ?? null,
          firstSeen: offer.firstSeen,
        })),
      );
    }),
  );
});

test('a shard of another shape is of another format: workers of older versions read what they know', () => {
  expect([OFFER_FORMAT, packOffers([vet])]).toEqual([
    1,
    {
      titles: [vet.title],
      hosts: [vet.host.name],
      municipalities: [vet.place.municipality],
      codes: ['A1504'],
      days: ['2026-11-02', '2027-02-01'],
      sources: ['deposit'],
      offers: [[0, '0000000000000001', 0, 0, 0, [0], 0, 1]],
    },
  ]);
});
