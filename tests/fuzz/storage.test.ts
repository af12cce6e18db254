// Whatever a device holds under our names, it is read without a fault, is of the right shape, and what is written again is
// read as it was.
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { keepSearch, parseSavedSearches } from '#browser/saved-searches.ts';
import { ANSWERS } from '#domain/discovery/discover.ts';
import {
  composeDeposit,
  DEPOSIT_FIELDS,
  emptyDraft,
  findDraftFaults,
  parseDraft,
} from '#domain/offers/deposit-draft.ts';
import { MAX_KEPT } from '#domain/selection/selection.ts';
import { parseStoredSelection, serializeSelection } from '#domain/selection/stored-selection.ts';
import { keepAnswers, readAnswers } from '../../src/islands/discover/answers-store.ts';
import { hostileStores, TEXTS } from '../support/untrusted.ts';
import { casesOf, findUnsoundNumber, PATIENCE } from './support/cases.ts';

const TODAY = '2027-01-15';
const REFERENCE = '11111111-1111-4111-8111-111111111111';

const text = fc.oneof(
  fc.constantFrom(...TEXTS, 'K1304', '2027-02-01', '?type=stage-3e', 'like', '\ud83d', '1e400', '0x1F'),
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  fc.nat(600).map((length) => `${'a'.repeat(length)}${'😀'.repeat(10)}`),
);
const anything = fc.oneof(
  text,
  fc.jsonValue(),
  fc.constant({ length: 1e9 }),
  fc.constantFrom([[[[]]]], ['like']),
);
const perhaps = (usual: fc.Arbitrary<unknown>) => fc.oneof({ weight: 5, arbitrary: usual }, anything);

/** Of the shape that the site writes, with anything in each place; or cut; or anything. */
function storeOf(shaped: fc.Arbitrary<unknown>): fc.Arbitrary<string> {
  const json = shaped.map((value) => JSON.stringify(value));
  return fc.oneof(
    { weight: 6, arbitrary: json },
    fc
      .tuple(json, fc.double({ min: 0, max: 1, noNaN: true }))
      .map(([all, share]) => all.slice(0, Math.floor(all.length * share))),
    anything.map((value) => JSON.stringify(value) ?? ''),
    fc.string({ unit: 'binary' }),
    fc.constantFrom(...hostileStores().flatMap((kept) => kept.map(([, value]) => value))),
  );
}

const code = fc.constantFrom('K1304', 'D1102', 'A1203', 'N4103', 'k1304', 'Z9999', '');
const selection = fc.record({
  version: perhaps(fc.constant(1)),
  occupations: perhaps(
    fc.array(perhaps(fc.record({ code: perhaps(code), note: perhaps(text) })), { maxLength: 40 }),
  ),
});

test('any selection', PATIENCE, () => {
  fc.assert(
    fc.property(storeOf(selection), (kept) => {
      const read = parseStoredSelection(kept);
      if (read === null) return;
      expect(read.length).toBeLessThanOrEqual(MAX_KEPT);
      for (const entry of read) expect(entry).toEqual({ code: expect.any(String), note: expect.any(String) });
      expect(parseStoredSelection(serializeSelection(read))).toEqual(read);
    }),
    casesOf(200),
  );
});

const search = fc.record({
  search: perhaps(text.map((each) => `?q=${each}`)),
  name: perhaps(text),
  seen: perhaps(fc.constantFrom('2027-01-15', '2027-99-99')),
});

test('any saved searches', PATIENCE, () => {
  fc.assert(
    fc.property(storeOf(fc.array(search, { maxLength: 12 })), (kept) => {
      const read = parseSavedSearches(kept);
      for (const each of read) expect(new URL(each.search, 'https://a.fr/stages/').pathname).toBe('/stages/');
      expect(parseSavedSearches(JSON.stringify(read))).toEqual(read);
      const [first] = read;
      if (first !== undefined)
        expect(keepSearch(read, first).filter(({ search }) => search === first.search)).toHaveLength(1);
    }),
    casesOf(200),
  );
});

const draft = fc.record({
  reference: perhaps(fc.constant(REFERENCE)),
  fields: perhaps(
    fc
      .dictionary(fc.constantFrom(...DEPOSIT_FIELDS), perhaps(text))
      .map((fields) => ({ ...emptyDraft(REFERENCE).fields, ...fields })),
  ),
});

test('any draft of a deposit is read or refused, and made into a file or found at fault', PATIENCE, () => {
  fc.assert(
    fc.property(storeOf(draft), (kept) => {
      const read = parseDraft(kept);
      if (read === null) return;
      expect(parseDraft(JSON.stringify(read))).toEqual(read);
      findDraftFaults(read, TODAY, { immersion: 30 });
      expect(() => JSON.stringify(composeDeposit(read, TODAY))).not.toThrow();
    }),
    casesOf(200),
  );
});

/** As a tab keeps it, for a test that has no browser. */
beforeEach(() => {
  const kept = new Map<string, string>();
  vi.stubGlobal('sessionStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
    removeItem: (key: string) => kept.delete(key),
  });
});
afterEach(() => vi.unstubAllGlobals());

const answers = fc.dictionary(
  fc.oneof(fc.constantFrom('animals', '__proto__', '1', ''), fc.string()),
  perhaps(fc.constantFrom(...ANSWERS, 'skip')),
);

test('any answers of the self-discovery', PATIENCE, () => {
  fc.assert(
    fc.property(storeOf(answers), (kept) => {
      sessionStorage.setItem('discover-answers', kept);
      const read = readAnswers();
      expect(findUnsoundNumber(read)).toBeNull();
      for (const answer of read.values()) expect([...ANSWERS, 'skip']).toContain(answer);
      keepAnswers(read);
      expect(new Map(readAnswers())).toEqual(new Map(read));
    }),
    casesOf(200),
  );
});
