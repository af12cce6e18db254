// Whatever an address says, each codec reads it without a fault, gives no number that is none, and what it writes is read
// as it was. What markup would do is for e2e/untrusted.spec.ts.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  writeComparisonLines,
  writeEmployerLines,
  writeSummary,
  writeUnknowns,
  writeYear,
} from '#copy/apprenticeship.ts';
import { simulate } from '#domain/apprenticeship/simulate.ts';
import { parseAdvice, withAdvice } from '#url-state/advice.ts';
import { parseDiscoverView, withDiscoverView } from '#url-state/discover-view.ts';
import { parseCriteria, withCriteria } from '#url-state/explorer.ts';
import { parseInterests, serializeInterests } from '#url-state/interests.ts';
import { parseMapState, withMapState } from '#url-state/map.ts';
import { parseMapView, withMapView } from '#url-state/map-view.ts';
import { parseMunicipality, withMunicipality } from '#url-state/municipality.ts';
import { parseNearFilters, withNearFilters } from '#url-state/near-filters.ts';
import { parseOccupations, withOccupations } from '#url-state/occupations.ts';
import { parseOfferFilters, withOfferFilters } from '#url-state/offers.ts';
import { parseRiasec, serializeRiasec } from '#url-state/riasec.ts';
import { parseSimulation, withSimulation } from '#url-state/simulation.ts';
import { carryPlace, parseTerritory, withTerritory } from '#url-state/territory.ts';
import { parseTrainingFilters, withTrainingFilters } from '#url-state/training-filters.ts';
import { ruleBook } from '../support/rules.ts';
import { CODEC_NAMES, type Codec, readKeys, TEXTS } from '../support/untrusted.ts';
import { casesOf, findUnsoundNumber, PATIENCE } from './support/cases.ts';

const INTERESTS = new Set(Array.from({ length: 30 }, (_, index) => String(index + 1)));
const SLUGS = new Set(['laval', 'nantes', 'cholet-mauges']);
const FIELDS = new Set(['A', 'V', 'bois', '221']);
const LEVELS = new Set(['cap', 'bac', '3']);
const VOCABULARY = {
  interests: INTERESTS,
  skills: new Set(['300435', '300436', '9']),
  occupations: new Set(['D1214', 'K1304', 'A1203']),
  successors: { A1209: 'A1203' },
  domains: new Set(['A', 'A11', 'D12']),
  sectors: new Set(['1', 'commerce', 'batiment-travaux']),
  territories: SLUGS,
};
const BOUNDS = { usual: '2026-09', first: '2026-01', last: '2028-12' };

/** Spaces alone are kept while one types, and are no text in an address. */
function withoutBlank<Filters extends { readonly text: string }>(filters: Filters): Filters {
  return { ...filters, text: filters.text.trim() === '' ? '' : filters.text };
}

/** What each codec reads, and the address that says it. */
const CODECS: Readonly<
  Record<Codec, (search: string) => { readonly read: unknown; readonly write: (address: URL) => URL }>
> = {
  advice: (search) => {
    const read = parseAdvice(search);
    return { read, write: (address) => withAdvice(address, read) };
  },
  'discover-view': (search) => {
    const { view } = parseDiscoverView(search, 30, INTERESTS);
    // An address is written in one order, whatever the order in which the interests were asked for.
    const read = view.kind === 'result' ? { ...view, interests: view.interests.toSorted() } : view;
    return { read, write: (address) => withDiscoverView(address, view) };
  },
  explorer: (search) => {
    const { criteria } = parseCriteria(search, VOCABULARY);
    return { read: criteria, write: (address) => withCriteria(address, criteria) };
  },
  map: (search) => {
    const read = parseMapState(search);
    return { read, write: (address) => withMapState(address, read) };
  },
  'map-view': (search) => {
    const read = parseMapView(search);
    return { read, write: (address) => withMapView(address, read) };
  },
  municipality: (search) => {
    const read = parseMunicipality(search);
    return { read, write: (address) => withMunicipality(address, read) };
  },
  'near-filters': (search) => {
    const read = parseNearFilters(search, FIELDS);
    return { read, write: (address) => withNearFilters(address, read) };
  },
  occupations: (search) => {
    const { codes } = parseOccupations(search, 12);
    return { read: codes, write: (address) => withOccupations(address, codes) };
  },
  offers: (search) => {
    const { filters } = parseOfferFilters(search, FIELDS);
    return { read: withoutBlank(filters), write: (address) => withOfferFilters(address, filters) };
  },
  simulation: (search) => {
    const { simulation } = parseSimulation(search, BOUNDS);
    return { read: simulation, write: (address) => withSimulation(address, simulation) };
  },
  territory: (search) => {
    const choice = parseTerritory(search, SLUGS);
    const slug = choice.kind === 'known' ? choice.slug : null;
    return { read: slug, write: (address) => withTerritory(address, slug) };
  },
  'training-filters': (search) => {
    const filters = parseTrainingFilters(search, { levels: LEVELS, fields: FIELDS });
    return { read: withoutBlank(filters), write: (address) => withTrainingFilters(address, filters) };
  },
};

/** Pieces of what codecs understand, so that cases come near to the right ones. */
const PIECES = [
  ...[
    '17',
    '22',
    '9',
    '930510',
    '000000',
    'fin',
    'oui',
    'non',
    'D1214',
    'k1304',
    'A1209',
    '300435',
    'A',
    'D12',
  ],
  ...[
    'laval',
    'cholet-mauges',
    '49099',
    '2A004',
    '2026-09',
    '9999-12',
    '0000-00',
    '2026-02-30',
    '3',
    '3.4',
    '24',
  ],
  ...[
    'lycee',
    'ecole',
    'apprentissage',
    'pro',
    'grand',
    '1234,56',
    '99999',
    '0',
    '-0',
    '1e3',
    '0x10',
    '٣',
    '１７',
  ],
  ...[
    'potentiel',
    'nombre',
    'bois',
    'cap',
    'cio',
    'stage-3e',
    '20',
    '.',
    '-',
    ',',
    ' ',
    '\t',
    '😀',
    'é',
    '\ud83d',
  ],
];
const value = fc.oneof(
  fc.constantFrom(...PIECES),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 12 }).map((pieces) => pieces.join('-')),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 90 }).map((pieces) => pieces.join('')),
  fc.constantFrom(...TEXTS),
  // What is too long is cut, and a letter may take two places.
  fc.nat(120).map((length) => `${'a'.repeat(length)}${'😀'.repeat(60)}`),
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.double().map(String),
);
/** As a person, a program or a broken link may write it. */
const written = fc
  .tuple(value, fc.boolean())
  .map(([text, isEncoded]) => (isEncoded ? encodeURIComponent(text.toWellFormed()) : text));

function searchOf(keys: readonly string[]): fc.Arbitrary<string> {
  const key = fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...keys) },
    fc.constantFrom('__proto__', '', 'x'),
  );
  const parts = fc.array(
    fc.tuple(key, written).map((pair) => pair.join('=')),
    { maxLength: 2 * keys.length },
  );
  return fc.oneof(
    { weight: 6, arbitrary: parts.map((all) => `?${all.join('&')}`) },
    fc.string({ unit: 'binary' }),
  );
}

test.each(CODEC_NAMES)('%s: any address is read, and comes back as it was read', PATIENCE, (name) => {
  const codec = CODECS[name];
  fc.assert(
    fc.property(searchOf(readKeys(name)), (search) => {
      const first = codec(search);
      expect(findUnsoundNumber(first.read)).toBeNull();
      const address = new URL('https://a.fr/page/');
      address.search = search;
      // As the browser has it: what it cannot keep in an address is gone before any codec sees it.
      const { read, write } = codec(address.search);
      const once = write(address);
      expect(codec(once.search).read).toEqual(read);
      expect(codec(once.search).write(once).search).toBe(once.search);
    }),
    casesOf(150),
  );
});

test('interests and weights: any text is read or refused, and comes back as it was read', PATIENCE, () => {
  fc.assert(
    fc.property(value, (text) => {
      const interests = parseInterests(text);
      if (interests !== null) {
        expect(parseInterests(serializeInterests(interests))?.toSorted()).toEqual(interests.toSorted());
      }
      const weights = parseRiasec(text);
      expect(findUnsoundNumber(weights)).toBeNull();
      if (weights !== null) expect(serializeRiasec(weights)).toBe(text);
    }),
    casesOf(150),
  );
});

test('the place of any address is taken along or left, and leads nowhere else', PATIENCE, () => {
  fc.assert(
    fc.property(
      searchOf(['territoire', 'commune']),
      fc.constantFrom('/metiers/', '/x.pdf'),
      (search, path) => {
        const from = new URL('https://a.fr/page/');
        from.search = search;
        const { origin, pathname } = carryPlace(new URL(path, from), from, SLUGS);
        expect([origin, pathname]).toEqual(['https://a.fr', path]);
      },
    ),
    casesOf(150),
  );
});

test('the pay of any contract of an address is made of numbers and words', PATIENCE, () => {
  fc.assert(
    fc.property(searchOf(readKeys('simulation')), (search) => {
      const { simulation } = parseSimulation(search, BOUNDS);
      const answer = simulate(ruleBook, simulation);
      if (answer === null) return;
      expect(findUnsoundNumber(answer)).toBeNull();
      const words = JSON.stringify([
        writeSummary(simulation, answer),
        writeEmployerLines(simulation, answer),
        writeComparisonLines(answer),
        writeUnknowns(simulation, answer),
        answer.periods.map(({ contractYear }) => writeYear(contractYear)),
      ]);
      expect(words).not.toMatch(/NaN|Infinity|undefined|\[object|Invalid/);
    }),
    casesOf(100),
  );
});
