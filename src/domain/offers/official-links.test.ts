import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { officialNeedSchema, officialServiceSchema } from '#schemas/official-service.ts';
import {
  fillOfficialLink,
  type LinkedOccupation,
  type LinkedPlace,
  OFFICIAL_NEEDS,
  writePlace,
} from './official-links.ts';
import { addPlace } from './official-places.ts';

const services = z
  .array(officialServiceSchema)
  .parse(JSON.parse(readFileSync('data/curated/official-services.json', 'utf8')));
const find = (id: string) => {
  const service = services.find((each) => each.id === id);
  if (service === undefined) throw new Error(`no service ${id}`);
  return service;
};

const vet: LinkedOccupation = {
  rome: 'A1504',
  title: 'Vétérinaire',
  words: 'Vétérinaire',
  appellation: '20672',
};
const laFleche: LinkedPlace = { municipality: '72154', name: 'La Flèche', lon: -0.06469, lat: 47.6893 };

const paramsOf = (href: string) => Object.fromEntries(new URL(href).searchParams);

describe('a vet at La Flèche', () => {
  test('La bonne alternance: by code and by word, as its two search engines read them', () => {
    const { href, filled, toFill } = fillOfficialLink(find('la-bonne-alternance'), vet, laFleche);
    expect(paramsOf(href)).toEqual({
      romes: 'A1504',
      job_name: 'Vétérinaire',
      address: 'La Flèche',
      lat: '47.6893',
      lon: '-0.06469',
      radius: '30',
    });
    expect({ filled, toFill }).toEqual({ filled: ['occupation', 'place'], toFill: [] });
  });

  test.each(['immersion-facilitee', 'immersion-facilitee-school'])('%s: the appellation as JSON', (id) => {
    const { appellations, ...place } = paramsOf(fillOfficialLink(find(id), vet, laFleche).href);
    expect(JSON.parse(appellations ?? '')).toEqual([
      {
        romeCode: 'A1504',
        romeLabel: 'Vétérinaire',
        appellationCode: '20672',
        appellationLabel: 'Vétérinaire',
      },
    ]);
    expect(place).toEqual({
      place: 'La Flèche',
      latitude: '47.6893',
      longitude: '-0.06469',
      distanceKm: '20',
    });
  });

  test('1élève1stage searches by place only: the occupation is left to fill in', () => {
    const { href, filled, toFill } = fillOfficialLink(find('1eleve1stage'), vet, laFleche);
    expect(paramsOf(href)).toEqual({ city: 'La Flèche', latitude: '47.6893', longitude: '-0.06469' });
    expect({ filled, toFill }).toEqual({ filled: ['place'], toFill: ['occupation'] });
  });

  test('France Travail: the code of the occupation, that of the municipality', () => {
    expect(paramsOf(fillOfficialLink(find('france-travail'), vet, laFleche).href)).toEqual({
      motsCles: 'A1504',
      lieux: '72154',
      rayon: '30',
    });
  });

  test('Onisep informs on an occupation, wherever one lives', () => {
    const { href, toFill } = fillOfficialLink(find('onisep'), vet, laFleche);
    expect(href).toBe('https://www.onisep.fr/recherche?text=V%C3%A9t%C3%A9rinaire');
    expect(toFill).toEqual(['place']);
  });

  test('a service of which no parameter could be read opens on its plain search', () => {
    const { href, filled, toFill } = fillOfficialLink(find('1jeune1solution'), vet, laFleche);
    expect(href).toBe('https://www.1jeune1solution.gouv.fr/stages');
    expect({ filled, toFill }).toEqual({ filled: [], toFill: ['occupation', 'place'] });
  });
});

test('without a place no parameter of the place is written, a radius neither', () => {
  expect(paramsOf(fillOfficialLink(find('france-travail'), vet, null).href)).toEqual({ motsCles: 'A1504' });
  expect(paramsOf(fillOfficialLink(find('france-travail'), null, laFleche).href)).toEqual({
    lieux: '72154',
    rayon: '30',
  });
  for (const service of services) {
    const { href, filled, toFill } = fillOfficialLink(service, null, null);
    expect({ href, filled, toFill }).toEqual({ href: service.address, filled: [], toFill: [] });
  }
});

test('every need has a service, in the order of the schema', () => {
  expect(OFFICIAL_NEEDS).toEqual(officialNeedSchema.options);
  expect(new Set(services.map(({ need }) => need))).toEqual(new Set(OFFICIAL_NEEDS));
});

describe('whatever the words', () => {
  const anyText = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom('&lat=0', '"><script>', '../../', '#', '?a=b', 'é\u0000\n', '%', '@autre.example'),
  );
  const anyOccupation = fc.record({
    rome: fc.constantFrom('A1504', 'J1506'),
    title: anyText,
    words: anyText,
    appellation: fc.stringMatching(/^\d{1,6}$/),
  });
  const anyPlace = fc.record({
    municipality: fc.constantFrom('72154', '2A004'),
    name: anyText,
    lon: fc.double({ min: -180, max: 180, noNaN: true }),
    lat: fc.double({ min: -90, max: 90, noNaN: true }),
  });
  const nullable = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });

  test.each(services)('$id stays on its host and page, and says them back', (service) => {
    fc.assert(
      fc.property(nullable(anyOccupation), nullable(anyPlace), (occupation, place) => {
        const { href } = fillOfficialLink(service, occupation, place);
        const url = new URL(href);
        expect(url.origin + url.pathname).toBe(service.address);
        expect(url.hash).toBe('');
        // What a browser reads and writes again is what we wrote: nothing in it needs mending.
        expect(url.href).toBe(href);
        expect(/[\s"'<>]/.test(href)).toBe(false);
        for (const { name, value } of service.parameters) {
          const said = url.searchParams.getAll(name);
          const expected = {
            rome: occupation?.rome,
            words: occupation?.words,
            appellations: occupation === null ? undefined : 'json',
            municipality: place?.municipality,
            placeName: place?.name,
            lat: place === null ? undefined : String(place.lat),
            lon: place === null ? undefined : String(place.lon),
            radius: place === null ? undefined : String(service.radius),
          }[value];
          if (expected === undefined) expect(said).toEqual([]);
          else if (value !== 'appellations') expect(said).toEqual([expected]);
          else expect(JSON.parse(said[0] ?? '')[0].appellationLabel).toBe(occupation?.title);
        }
        expect(
          [...url.searchParams.keys()].every((key) => service.parameters.some((p) => p.name === key)),
        ).toBe(true);
      }),
    );
  });

  test.each(services)('$id: the place may be added to a link that says the occupation', (service) => {
    fc.assert(
      fc.property(anyOccupation, anyPlace, (occupation, place) => {
        const { href } = fillOfficialLink(service, occupation, null);
        const packed = { words: '', queries: { [service.address]: writePlace(service, place) } };
        expect(addPlace(href, packed)).toBe(fillOfficialLink(service, occupation, place).href);
        expect(addPlace(service.address, packed)).toBe(fillOfficialLink(service, null, place).href);
        expect(addPlace(href, { words: '', queries: {} })).toBe(href);
        expect(addPlace(href, undefined)).toBe(href);
      }),
    );
  });
});
