// What anybody may write into an address or onto a device, and where the site reads it: for the test that shows that none
// of it becomes markup. What is read is taken from the code, so that no parameter and no key is forgotten.
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { emptyDraft } from '#domain/offers/deposit-draft.ts';
import { parseAdvice } from '#url-state/advice.ts';
import { parseDiscoverView } from '#url-state/discover-view.ts';
import { parseCriteria } from '#url-state/explorer.ts';
import { INTERESTS_KEY } from '#url-state/interests.ts';
import { parseMapState } from '#url-state/map.ts';
import { parseMapView } from '#url-state/map-view.ts';
import { parseMunicipality } from '#url-state/municipality.ts';
import { parseNearFilters } from '#url-state/near-filters.ts';
import { parseOccupations } from '#url-state/occupations.ts';
import { parseOfferFilters } from '#url-state/offers.ts';
import { parseSimulation } from '#url-state/simulation.ts';
import { parseTerritory } from '#url-state/territory.ts';
import { parseTrainingFilters } from '#url-state/training-filters.ts';

const ROOT = join(import.meta.dirname, '../..');
const NONE: ReadonlySet<string> = new Set();

/** How each file of src/url-state reads an address. */
const CODECS = {
  advice: parseAdvice,
  'discover-view': (search: string) => parseDiscoverView(search, 1, NONE),
  explorer: (search: string) =>
    parseCriteria(search, {
      interests: NONE,
      skills: NONE,
      occupations: NONE,
      successors: {},
      domains: NONE,
      sectors: NONE,
      territories: NONE,
    }),
  map: parseMapState,
  'map-view': parseMapView,
  municipality: parseMunicipality,
  'near-filters': (search: string) => parseNearFilters(search, NONE),
  occupations: (search: string) => parseOccupations(search, 1),
  offers: (search: string) => parseOfferFilters(search, NONE),
  simulation: (search: string) => parseSimulation(search, { usual: '', first: '', last: '' }),
  territory: (search: string) => parseTerritory(search, NONE),
  'training-filters': (search: string) => parseTrainingFilters(search, { levels: NONE, fields: NONE }),
} as const satisfies Record<string, (search: string) => unknown>;
export type Codec = keyof typeof CODECS;
export const CODEC_NAMES = Object.keys(CODECS) as Codec[];

/** What is read without a codec: the words of a search, which may be any; and one interest or more, by the rose. */
export const PLAIN_KEYS = { search: 'q', rose: INTERESTS_KEY } as const;

/** The parameters for which a codec asks. */
export function readKeys(codec: Codec): readonly string[] {
  const asked = new Set<string>();
  const Usual = globalThis.URLSearchParams;
  globalThis.URLSearchParams = class extends Usual {
    override get(key: string): string | null {
      asked.add(key);
      return super.get(key);
    }
    override getAll(key: string): string[] {
      asked.add(key);
      return super.getAll(key);
    }
    override has(key: string): boolean {
      asked.add(key);
      return super.has(key);
    }
  };
  try {
    CODECS[codec]('');
  } finally {
    globalThis.URLSearchParams = Usual;
  }
  return [...asked];
}

/** On each page: its search box, and the place that links take along. */
export const EVERYWHERE: readonly string[] = [
  PLAIN_KEYS.search,
  ...readKeys('territory'),
  ...readKeys('municipality'),
];

/** What each page reads besides, by its name in e2e/support/pages.ts. Those that are not named read nothing else. */
export const READ_ON: Readonly<Record<string, readonly (Codec | 'rose')[]>> = {
  'the home page': ['rose'],
  'the barest occupation': [],
  'a training of many places': [],
  'the list of trainings': ['training-filters'],
  'what recruits near home': ['near-filters'],
  'the map of places': ['map', 'map-view'],
  'the advice places': ['advice'],
  'the simulator of pay': ['simulation'],
  'the offers': ['offers', 'map-view'],
  'the explorer': ['explorer'],
  'the self-discovery': ['discover-view'],
  'a search for nothing': [],
  'an empty selection': ['occupations'],
  'a comparison of nothing': ['occupations'],
};

export const keysOn = (name: string): readonly string[] => [
  ...new Set([
    ...EVERYWHERE,
    ...(READ_ON[name] ?? []).flatMap((codec) => (codec === 'rose' ? [PLAIN_KEYS.rose] : readKeys(codec))),
  ]),
];

/** Where no codec stands between: file and what it asks for, as written. */
export function findPlainReads(): readonly string[] {
  return sources().flatMap(({ file, text }) =>
    file.startsWith('src/url-state/')
      ? []
      : [...text.matchAll(/URLSearchParams\(location\.\w+\)\s*\.\s*\w+\(([^)]*)\)/g)].map(
          ([, asked = '']) => `${file}: ${asked}`,
        ),
  );
}

/** Names under which anything is kept on the device: the files that speak to its storage, and what they call it. */
export function findStorageKeys(): ReadonlySet<string> {
  const constants = new Map<string, string>();
  const uses = sources().flatMap(({ file, text }) => {
    for (const [, name = '', value = ''] of text.matchAll(/const ([A-Z_]+) = '([^']*)'/g)) {
      constants.set(`${file} ${name}`, value);
      constants.set(name, value);
    }
    return [...text.matchAll(/(?:local|session)Storage\.getItem\('?(?:\$\{)?([\w-]+)/g)].map(
      ([, name = '']) => ({ file, name }),
    );
  });
  return new Set(
    uses.map(({ file, name }) => constants.get(`${file} ${name}`) ?? constants.get(name) ?? name),
  );
}

function sources(): readonly { readonly file: string; readonly text: string }[] {
  return globSync('src/**/*.{ts,tsx,astro}', { cwd: ROOT })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => !file.endsWith('.test.ts'))
    .map((file) => ({ file, text: readFileSync(join(ROOT, file), 'utf8') }));
}

/** Elements that only a text taken for markup can make. */
export const MADE_OF_TEXT = [
  'hostile-mark',
  '[data-hostile]',
  ...['href', 'src', 'action', 'formaction'].map((name) => `[${name}^="javascript:" i]`),
].join();

export const TEXTS: readonly string[] = [
  '<hostile-mark><script>alert(1)</script>',
  '"><img src=x onerror=alert(1) data-hostile>',
  "'></script><svg/onload=alert(1) data-hostile>&lt;hostile-mark&gt;",
  'javascript:alert(1)',
  "{{constructor.constructor('alert(1)')()}}",
  'a\0b\u0007c\u001b[31m',
  '\u202egnitekram\u202c\u200b\ufeff',
  'x'.repeat(10_000),
  '__proto__',
  'constructor',
  '-1',
  '1e309',
];

/** As they stand after "key=" in an address; one of them gives the key again. */
const VALUES: readonly ((key: string) => string)[] = [
  ...TEXTS.map((text) => (key: string) => `${key}=${encodeURIComponent(text)}`),
  (key) => `${key}=NaN`,
  (key) => `${key}=undefined`,
  (key) => `${key}=%zz%E0%A4%A%ED%A0%80%u0041%`,
  (key) => `${key}=%3Chostile-mark%3E&${key}=2&${key}[]=%3Chostile-mark%3E`,
  (key) => key,
];

/** Queries in which each key has each value once, and no two long ones meet: servers refuse what is too long. */
export function hostileQueries(keys: readonly string[]): readonly string[] {
  const count = Math.max(keys.length, VALUES.length);
  return Array.from({ length: count }, (_, turn) =>
    keys.flatMap((key, index) => VALUES[(turn + index) % count]?.(key) ?? []).join('&'),
  );
}

/** What is kept under each name in the shape that the site itself writes, with a text of others in each field. */
const SHAPED: Readonly<Record<string, (text: string) => unknown>> = {
  theme: (text) => text,
  'search-shortcut': (text) => text,
  selection: (text) => ({
    version: 1,
    occupations: [
      { code: 'K1304', note: text },
      { code: text, note: '' },
      { code: 'D1102', note: -1 },
    ],
  }),
  'offer-searches': (text) => [
    { search: `?q=${encodeURIComponent(text).slice(0, 200)}`, name: text.slice(0, 400), seen: '2026-01-01' },
    { search: `?type="><hostile-mark>`, name: '<hostile-mark>', seen: '2026-99-99' },
  ],
  'deposit-draft': (text) => {
    const { reference, fields } = emptyDraft('00000000-0000-0000-0000-000000000000');
    return {
      reference,
      fields: Object.fromEntries(Object.keys(fields).map((field) => [field, text.slice(0, 5_000)])),
    };
  },
  'discover-answers': (text) => ({ [text]: 'like', animals: text }),
};
export const SHAPED_KEYS: readonly string[] = Object.keys(SHAPED);

/** What is kept that is not even of a shape of ours. */
const SHAPELESS: readonly string[] = [
  '<hostile-mark>',
  'undefined',
  '[]',
  '{}',
  'null',
  '1e309',
  '"<hostile-mark>"',
  '{"version":1,"occupations":{"length":1e309}}',
  '[null,[],{},1,"<hostile-mark>"]',
  '{"__proto__":{"version":1},"fields":[]}',
];

export type Kept = readonly (readonly [key: string, value: string])[];

/** What a device may hold, one after the other. */
export function hostileStores(): readonly Kept[] {
  return [
    ...SHAPELESS.map((value) => SHAPED_KEYS.map((key) => [key, value] as const)),
    ...TEXTS.map((text) =>
      Object.entries(SHAPED).map(([key, shape]) => {
        const value = shape(text);
        return [key, typeof value === 'string' ? value : JSON.stringify(value)] as const;
      }),
    ),
  ];
}
