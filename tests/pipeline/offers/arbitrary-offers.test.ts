// Whatever a feed holds, the import says what is wrong with it: never an exception, and never half a file.
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cleanUrl } from '#domain/offers/page-address.ts';
import { findContact } from '#domain/offers/personal-data.ts';
import { offerSchema } from '#schemas/offer.ts';
import { cleanLine } from '#scripts/import/offers/clean.ts';
import { toDay, toWeek } from '#scripts/import/offers/days.ts';
import type { Row } from '#scripts/import/offers/draft.ts';
import type { Feed } from '#scripts/import/offers/feeds/feed.ts';
import { feedsOf } from '#scripts/import/offers/feeds/index.ts';
import { finishOffer } from '#scripts/import/offers/finish.ts';
import { readKnown } from '#scripts/import/offers/known.ts';
import { ImportError, type Problem } from '#scripts/import/problems.ts';
import { casesOf, PATIENCE } from '../../fuzz/support/cases.ts';
import { anyFaults, breakFile } from '../../fuzz/support/mutations.ts';
import {
  alternanceJob,
  depositOf,
  immersionItem,
  monstageOffer,
  newOffersWorld,
  PARTNER,
  TODAY,
  tableOf,
} from './support.ts';

const known = readKnown(join(import.meta.dirname, '../../../data'), '52', TODAY);
const feeds = feedsOf([PARTNER]);
const tableRow = {
  ...Object.fromEntries(
    tableOf([{}])
      .split('\r\n')[0]
      ?.split(';')
      .map((name) => [name, '']) ?? [],
  ),
};

/** A good row of each source, of which one value at a time is replaced by anything. */
const ROWS: Readonly<Record<string, object>> = {
  'un-eleve-un-stage': monstageOffer({
    published_at: '2027-01-02',
    permalink: 'https://monstagedetroisieme.fr/1',
  }),
  'la-bonne-alternance': alternanceJob(),
  'immersion-facilitee': immersionItem(),
  deposit: depositOf(),
  'partner-fictif': {
    ...tableRow,
    reference: 'A-1',
    type: 'visite',
    titre: 'Visite',
    organisme: 'Firme fictive',
  },
};

/** What a feed could hold in the place of a value: texts of all kinds, numbers out of bounds, other types. */
const anything = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom(
    '',
    ' ',
    '2027-02-01',
    '31/12/9999',
    '-',
    'M. ',
    '72200',
    '2027-W99',
    'https://',
    '__proto__',
  ),
  fc.double(),
  fc.integer(),
  fc.jsonValue(),
);

function pathsOf(value: unknown, path: readonly string[] = []): (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, item]) => pathsOf(item, [...path, key]))];
}

function replaceAt(value: unknown, [step, ...rest]: readonly string[], by: unknown): unknown {
  if (step === undefined || typeof value !== 'object' || value === null) return by;
  const copy: Record<string, unknown> | unknown[] = Array.isArray(value) ? [...value] : { ...value };
  Object.assign(copy, { [step]: replaceAt(Reflect.get(value, step), rest, by) });
  return copy;
}

/** Every way of a row through the import: an offer of the right shape, a reason, or a problem that says where. */
function expectOutcome(source: string, feed: Feed, row: Row<unknown>): void {
  const problems: Problem[] = [];
  const mapped = feed.map(row, { known, today: TODAY }, problems);
  if (mapped === null) expect(problems.length).toBeGreaterThan(0);
  if (mapped === null || 'setAside' in mapped) return;
  expect(problems).toEqual([]);
  for (const draft of mapped) {
    const finished = finishOffer(draft, {
      source,
      domains: feed.domains,
      known,
      today: TODAY,
      firstSeen: new Map(),
    });
    if ('faults' in finished) expect(finished.faults.length).toBeGreaterThan(0);
    else if ('offer' in finished) {
      expect(offerSchema.safeParse(finished.offer).success).toBe(true);
      expect(findContact(finished.offer.title) ?? findContact(finished.offer.host.name)).toBeNull();
    }
  }
}

test.each(Object.entries(ROWS))('%s: any value in the place of any other', PATIENCE, (source, good) => {
  const feed = feeds.get(source);
  if (feed === undefined) return expect.fail(source);
  const paths = pathsOf(good);
  expect(paths.length).toBeGreaterThan(5);
  fc.assert(
    fc.property(fc.constantFrom(...paths), anything, (path, value) => {
      expectOutcome(source, feed, { file: 'feed', pointer: '/0', value: replaceAt(good, path, value) });
    }),
    casesOf(1000),
  );
});

test.each([...feeds])('%s: any row', PATIENCE, (source, feed) => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) =>
      expectOutcome(source, feed, { file: 'feed', pointer: '/0', value }),
    ),
    casesOf(300),
  );
});

test.each([...feeds.keys()])(
  '%s: any file is imported whole, or leaves what was there',
  PATIENCE,
  (source) => {
    const world = newOffersWorld();
    const good = source === 'partner-fictif' ? tableOf([{}]) : JSON.stringify([ROWS[source]]);
    const files = source === 'deposit' ? [world.deposit('good', ROWS['deposit'] ?? {})] : undefined;
    world.run(source, good, files === undefined ? {} : { files });
    const anyFile = fc.oneof(
      fc.uint8Array(),
      fc.string({ unit: 'binary' }),
      fc.json(),
      fc.nat(good.length).map((end) => good.slice(0, end)),
      anyFaults.map((faults) =>
        breakFile(source === 'partner-fictif' ? 'feed.csv' : 'feed.json', Buffer.from(good), faults),
      ),
    );
    fc.assert(
      fc.property(anyFile, (content) => {
        const before = world.stored(source);
        try {
          world.run(source, content, { acceptDrop: true });
        } catch (error) {
          expect(error).toBeInstanceOf(ImportError);
          expect(world.stored(source)).toBe(before);
        }
        const stored: unknown = JSON.parse(world.stored(source) ?? '');
        expect(offerSchema.array().safeParse(stored).success).toBe(true);
      }),
      casesOf(40),
    );
  },
);

test('any text is one line that shows, or is refused', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (raw) => {
      const cleaned = cleanLine(raw, 160);
      if ('expected' in cleaned) return;
      expect(cleaned.text).toMatch(/^[^\p{Cc}\p{Cf}\p{Cs}]{0,160}$/u);
      expect(cleanLine(cleaned.text, 160)).toEqual(cleaned);
    }),
  );
});

test('any text is a page of these domains, or none', () => {
  const parts = fc.constantFrom(
    'https:',
    'http:',
    'javascript:',
    '//',
    '/',
    '\\',
    '@',
    ':',
    '.',
    'a.fr',
    'b.fr',
    '%2e',
    '#',
  );
  fc.assert(
    fc.property(fc.array(parts, { maxLength: 8 }), (all) => {
      const url = cleanUrl(all.join(''), ['a.fr'], 500);
      if (url !== null) expect(url).toMatch(/^https:\/\/([a-z0-9-]+\.)*a\.fr\//);
    }),
    casesOf(2000),
  );
});

test('any day of the calendar is read as it is written, any other text as none', () => {
  fc.assert(
    fc.property(
      fc.date({ min: new Date('1900-01-01'), max: new Date('2999-12-31'), noInvalidDate: true }),
      (date) => {
        const iso = date.toISOString();
        const day = iso.slice(0, 10);
        const [year, month, dayOfMonth] = day.split('-');
        expect([toDay(iso), toDay(day), toDay(`${dayOfMonth}/${month}/${year}`)]).toEqual([day, day, day]);
      },
    ),
  );
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(toDay(text) ?? '2027-01-01').toMatch(/^\d{4}-\d{2}-\d{2}$/);
    }),
  );
});

test('the weeks of a year follow each other from its first Monday to its last', () => {
  expect(toWeek('2026-W53')).toEqual({ from: '2026-12-28', to: '2027-01-01' });
  expect([toWeek('2027-W01')?.from, toWeek('2027W1')?.from]).toEqual(['2027-01-04', '2027-01-04']);
  expect([toWeek('2027-W53'), toWeek('2027-W00'), toWeek('W1')]).toEqual([null, null, null]);
});
