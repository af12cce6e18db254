import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  codesOf,
  EMPTY_SELECTION,
  isKept,
  keepOccupations,
  LONGEST_NOTE,
  MAX_KEPT,
  moveOccupation,
  removeOccupation,
  writeNote,
} from './selection.ts';
import { parseStoredSelection, serializeSelection } from './stored-selection.ts';

const codes = fc.uniqueArray(
  fc.integer({ min: 1000, max: 9999 }).map((digits) => `K${digits}`),
  { maxLength: MAX_KEPT + 5 },
);
const selections = fc
  .tuple(codes, fc.string({ unit: 'grapheme', maxLength: 2 * LONGEST_NOTE }))
  .map(([list, note]) => writeNote(keepOccupations(EMPTY_SELECTION, list), list[0] ?? '', note));
const three = keepOccupations(EMPTY_SELECTION, ['K1304', 'D1102', 'J1506']);

describe('a selection', () => {
  test('keeps occupations in the order of the choice, each once, thirty at most', () => {
    expect(codesOf(keepOccupations(three, ['D1102', 'A1101', 'A1101']))).toEqual([
      'K1304',
      'D1102',
      'J1506',
      'A1101',
    ]);
    fc.assert(
      fc.property(codes, (list) => {
        expect(codesOf(keepOccupations(EMPTY_SELECTION, list))).toEqual(list.slice(0, MAX_KEPT));
      }),
    );
  });

  test('moves one by one place, and never beyond its ends', () => {
    expect(codesOf(moveOccupation(three, 'J1506', -1))).toEqual(['K1304', 'J1506', 'D1102']);
    expect(codesOf(moveOccupation(three, 'K1304', 1))).toEqual(['D1102', 'K1304', 'J1506']);
    expect(moveOccupation(three, 'K1304', -1)).toEqual(three);
    expect(moveOccupation(three, 'J1506', 1)).toEqual(three);
    expect(moveOccupation(three, 'A1101', 1)).toEqual(three);
  });

  test('forgets one, and its note with it', () => {
    const without = removeOccupation(writeNote(three, 'D1102', 'à voir'), 'D1102');
    expect(codesOf(without)).toEqual(['K1304', 'J1506']);
    expect(isKept(without, 'D1102')).toBe(false);
    expect(keepOccupations(without, ['D1102']).at(-1)).toEqual({ code: 'D1102', note: '' });
  });

  test('cuts a note that is too long, never within a character', () => {
    const [{ note = '' } = {}] = writeNote(three, 'K1304', `${'a'.repeat(LONGEST_NOTE - 1)}🌹`);
    expect(note).toBe('a'.repeat(LONGEST_NOTE - 1));
  });
});

describe('the selection as a device keeps it', () => {
  test('any selection survives a round trip', () => {
    fc.assert(
      fc.property(selections, (selection) => {
        expect(parseStoredSelection(serializeSelection(selection))).toEqual(selection);
      }),
    );
  });

  test.each([
    '',
    'null',
    '[]',
    '{"version":1}',
    '{"version":2,"occupations":[]}',
    '{"version":1,"occupations":{}}',
    'K1304',
  ])('%s is none of ours', (text) => {
    expect(parseStoredSelection(text)).toBeNull();
  });

  test('an entry that says no occupation is left out, the others stay', () => {
    const occupations = [
      null,
      7,
      { code: '<b>' },
      { code: 'K1304', note: 3 },
      { code: 'K1304', note: 'again' },
      { code: 'D1102', note: 'oui' },
    ];
    expect(parseStoredSelection(JSON.stringify({ version: 1, occupations }))).toEqual([
      { code: 'K1304', note: '' },
      { code: 'D1102', note: 'oui' },
    ]);
  });

  test('garbage never throws', () => {
    fc.assert(fc.property(fc.string(), (text) => void parseStoredSelection(text)));
    fc.assert(fc.property(fc.json(), (text) => void parseStoredSelection(text)));
  });
});
