import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PlacedMunicipality } from '#domain/places/municipalities.ts';
import type { Offer } from '#schemas/offer.ts';
import { makeOffer } from '../../../tests/support/offers.ts';
import {
  areaOf,
  countByKind,
  NO_OFFER_FILTERS,
  NONE_SEEN,
  OFFER_FORMAT,
  type OfferFilters,
  packOffers,
  readNews,
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
/** As 1eleve1stage has them: a sector in its words, and nothing of ROME. */
const unnamed = makeOffer(
  {
    occupations: [],
    title: 'Un élevage fictif',
    host: { name: 'Ferme Imaginaire', siret: null, sector: 'Agroéquipement' },
  },
  5,
);
const OFFERS = unpackOffers(packOffers([vet, far, unnamed, domainOnly, clerk]));

const idsOf = (filters: Partial<OfferFilters>, centre: PlacedMunicipality | null = null) =>
  selectOffers(OFFERS, { ...NO_OFFER_FILTERS, ...filters }, { centre, department: null }, KNOWN).map(
    ({ id }) => Number.parseInt(id.slice(-2), 16),
  );

describe('the offers that one looks for', () => {
  test.each<[Partial<OfferFilters>, PlacedMunicipality | null, number[]]>([
    [{}, null, [1, 2, 5, 3, 4]],
    [{ occupation: 'A1504' }, null, [1, 2, 3, 5]],
    [{ occupation: 'A1502' }, null, [3, 5]],
    [{ occupation: 'J1506' }, null, [5]],
    [{ field: 'M' }, null, [4, 5]],
    [{ text: 'FERME imag' }, null, [2, 5]],
    [{ text: 'agroequipement' }, null, [5]],
    [{ text: 'zzz' }, null, []],
    [{ radius: 10 }, LA_FLECHE, [1, 5, 3, 4]],
    [{ radius: 30 }, SABLE, [2, 1, 5, 3, 4]],
    [{ radius: 30, field: 'A' }, SABLE, [2, 1, 3, 5]],
    [{ radius: 10 }, null, [1, 2, 5, 3, 4]],
  ])('%o', (filters, centre, expected) => {
    expect(idsOf(filters, centre)).toEqual(expected);
  });

  test('one whose municipality is not known is not hidden by a distance', () => {
    const lost = unpackOffers(packOffers([makeOffer({ place: { municipality: '72999', position: null } })]));
    const here = { centre: LA_FLECHE, department: null };
    expect(selectOffers(lost, { ...NO_OFFER_FILTERS, radius: 10 }, here, KNOWN)).toMatchObject([
      { km: null },
    ]);
  });

  test('each says how it answers to what is asked for', () => {
    const found = selectOffers(
      OFFERS,
      { ...NO_OFFER_FILTERS, occupation: 'A1504' },
      { centre: null, department: null },
      KNOWN,
    );
    expect(found.map(({ fit }) => fit)).toEqual(['named', 'named', 'domain', 'unknown']);
  });

  test('of a department, those of its municipalities only, in all the territories that reach into it', () => {
    const wider = [{ slug: 'sarthe', code: '72', territories: ['sarthe-sud', 'le-mans'] }];
    const area = areaOf('sarthe', wider);
    expect(area).toEqual({ territories: ['sarthe-sud', 'le-mans'], department: '72' });
    expect(areaOf('saumur', wider)).toEqual({ territories: ['saumur'], department: null });
    const across = unpackOffers(
      packOffers([vet, makeOffer({ place: { municipality: '49018', position: null } }, 6)]),
    );
    expect(
      selectOffers(across, NO_OFFER_FILTERS, { centre: null, department: area.department }, KNOWN),
    ).toHaveLength(1);
  });

  test('while no kind is chosen, how many there are of each', () => {
    const entry = (count: number) => ({ count, urls: [] });
    const manifest = {
      saumur: { immersion: entry(2), visit: entry(1) },
      laval: { immersion: entry(3) },
    };
    expect([...countByKind(manifest, ['saumur', 'laval', 'nowhere'])]).toEqual([
      ['immersion', 5],
      ['visit', 1],
    ]);
  });

  test('a circle reaches into the next territory', () => {
    expect(territoriesWithin(TOWNS, LA_FLECHE, null)).toEqual(['sarthe-sud']);
    expect(territoriesWithin(TOWNS, LA_FLECHE, 20)).toEqual(['sarthe-sud', 'saumur']);
  });

  test('new are those met after the newest that was seen', () => {
    expect(readNews(OFFERS, '2026-11-01')).toEqual({ count: 5, newest: '2026-11-02' });
    expect(readNews(OFFERS, '2026-11-02')).toEqual({ count: 0, newest: '2026-11-02' });
    expect(readNews([], NONE_SEEN)).toEqual({ count: 0, newest: NONE_SEEN });
    expect(readNews(OFFERS, NONE_SEEN).count).toBe(5);
  });
});

const offers: fc.Arbitrary<readonly Offer[]> = fc.array(
  fc
    .record({
      digest: fc.nat(),
      title: fc.string({ minLength: 2 }),
      periods: fc.constantFrom<Offer['periods']>(
        [],
        [{ from: '2027-01-04', to: null }],
        [
          { from: '2027-01-04', to: '2027-01-08' },
          { from: '2027-02-01', to: null },
        ],
      ),
      host: fc.constantFrom<Offer['host']>(
        { name: 'Une ferme', siret: null, sector: null },
        { name: 'Une ferme', siret: null, sector: 'Élevage' },
      ),
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
          sector: offer.host.sector,
          municipality: offer.place.municipality,
          occupations: offer.occupations,
          domains: offer.domains,
          period: offer.periods[0] ?? null,
          otherPeriods: Math.max(0, offer.periods.length - 1),
          firstSeen: offer.firstSeen,
        })),
      );
    }),
  );
});

test('a shard of another shape is of another format: workers of older versions read what they know', () => {
  expect([OFFER_FORMAT, packOffers([vet])]).toEqual([
    2,
    {
      titles: [vet.title],
      hosts: [vet.host.name],
      sectors: [],
      municipalities: [vet.place.municipality],
      codes: ['A1504'],
      days: ['2026-11-02', '2027-02-01', '2027-02-05'],
      sources: ['deposit'],
      offers: [[0, '0000000000000001', 0, 0, 0, [0], 0, 1, 2]],
    },
  ]);
});
