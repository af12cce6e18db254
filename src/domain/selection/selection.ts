// The occupations that a person keeps, in the order of their choice, each with a note. Nothing here is changed in place.
import { cutText } from '#domain/text/cut-text.ts';

export interface KeptOccupation {
  /** ROME 4.0 code. */
  readonly code: string;
  /** The person's own words; empty when there are none. */
  readonly note: string;
}

export type Selection = readonly KeptOccupation[];

export const EMPTY_SELECTION: Selection = [];

/** More is no selection any more, and its link no longer fits a code that a telephone can read. */
export const MAX_KEPT = 30;

/** What came of a press on "Garder", and how many are kept then. `page-only`: the device keeps nothing. */
export interface Keeping {
  readonly kind: 'kept' | 'removed' | 'full' | 'page-only';
  readonly count: number;
}

/** In characters. */
export const LONGEST_NOTE = 300;

/** Side by side, more columns than this can be neither read nor printed. */
export const MAX_COMPARED = 4;

export function isKept(selection: Selection, code: string): boolean {
  return selection.some((kept) => kept.code === code);
}

export function codesOf(selection: Selection): string[] {
  return selection.map(({ code }) => code);
}

/** The new ones come last. Those that are there already keep their place; those beyond the limit are left out. */
export function keepOccupations(selection: Selection, codes: readonly string[]): Selection {
  const added = [...new Set(codes)].filter((code) => !isKept(selection, code));
  return [...selection, ...added.map((code) => ({ code, note: '' }))].slice(0, MAX_KEPT);
}

export function removeOccupation(selection: Selection, code: string): Selection {
  return selection.filter((kept) => kept.code !== code);
}

/** One place nearer to the start (-1) or to the end (1); nothing moves beyond either. */
export function moveOccupation(selection: Selection, code: string, step: -1 | 1): Selection {
  return moveItem(
    selection,
    selection.findIndex((kept) => kept.code === code),
    step,
  );
}

/** The item at this place changes places with its neighbour. */
export function moveItem<Item>(items: readonly Item[], from: number, step: -1 | 1): readonly Item[] {
  const moved = items[from];
  const neighbour = items[from + step];
  if (moved === undefined || neighbour === undefined) return items;
  return items.with(from, neighbour).with(from + step, moved);
}

export function writeNote(selection: Selection, code: string, note: string): Selection {
  return selection.map((kept) => (kept.code === code ? { code, note: cutText(note, LONGEST_NOTE) } : kept));
}
