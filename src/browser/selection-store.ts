// The selection on this device, in step in all its tabs. Where storage is full or forbidden the selection still holds
// as long as the page does, and whoever writes is told.
import {
  EMPTY_SELECTION,
  isKept,
  type Keeping,
  keepOccupations,
  MAX_KEPT,
  removeOccupation,
  type Selection,
} from '#domain/selection/selection.ts';
import { parseStoredSelection, serializeSelection } from '#domain/selection/stored-selection.ts';

const STORAGE_KEY = 'selection';

export interface SelectionState {
  readonly selection: Selection;
  /**
   * `kept`: what is on the device. `unreadable`: what was there could not be read, the selection is empty.
   * `page-only`: the device keeps nothing, this page remembers.
   */
  readonly storage: 'kept' | 'unreadable' | 'page-only';
}

const listeners = new Set<() => void>();
/** What was last read, with its text: the same text gives the same object, so that nothing is drawn again for nothing. */
let last: { readonly text: string | null; readonly state: SelectionState } | null = null;
let remembered: SelectionState | null = null;

export function readSelection(): SelectionState {
  if (remembered !== null) return remembered;
  const text = readText();
  if (last === null || last.text !== text) last = { text, state: interpret(text) };
  return last.state;
}

function interpret(text: string | null): SelectionState {
  if (text === null) return { selection: EMPTY_SELECTION, storage: 'kept' };
  const selection = parseStoredSelection(text);
  return selection === null
    ? { selection: EMPTY_SELECTION, storage: 'unreadable' }
    : { selection, storage: 'kept' };
}

function readText(): string | null {
  try {
    return localStorage.getItem(STORAGE_KEY);
  } catch {
    // Forbidden: as on a first visit, until something is written.
    return null;
  }
}

/** The state that results: its `storage` says whether the device keeps it. */
export function writeSelection(selection: Selection): SelectionState {
  try {
    if (selection.length === 0) localStorage.removeItem(STORAGE_KEY);
    else localStorage.setItem(STORAGE_KEY, serializeSelection(selection));
    remembered = null;
  } catch {
    remembered = { selection, storage: 'page-only' };
  }
  tell();
  return readSelection();
}

/** Keeps an occupation, or no longer. */
export function toggleKept(code: string): Keeping {
  const { selection } = readSelection();
  const wasKept = isKept(selection, code);
  if (!wasKept && selection.length >= MAX_KEPT) return { kind: 'full', count: selection.length };
  const next = wasKept ? removeOccupation(selection, code) : keepOccupations(selection, [code]);
  const { storage } = writeSelection(next);
  const kind = storage === 'page-only' ? 'page-only' : wasKept ? 'removed' : 'kept';
  return { kind, count: next.length };
}

/** Calls back when the selection changes, here or in another tab. Returns what stops it. */
export function watchSelection(listener: () => void): () => void {
  if (listeners.size === 0) {
    addEventListener('storage', onStorage);
    addEventListener('pageshow', tell);
  }
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    removeEventListener('storage', onStorage);
    removeEventListener('pageshow', tell);
  };
}

/** A null key: everything was cleared. */
function onStorage({ key }: StorageEvent): void {
  if (key === STORAGE_KEY || key === null) tell();
}

/** Also when the page comes back from the browser's memory, where it heard of nothing. */
function tell(): void {
  for (const listener of listeners) listener();
}
