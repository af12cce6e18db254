// Codec of the selection as a device keeps it. What is kept may be years old, or written by anything: it is checked here
// field by field, for the schemas do not go to the browser.
import { EMPTY_SELECTION, keepOccupations, MAX_KEPT, type Selection, writeNote } from './selection.ts';

/** Changes when the shape does; a reader of the new one must then still read the old. */
const VERSION = 1;

const CODE = /^[A-N]\d{4}$/;

/** `null`: it is no selection of ours. An entry that is not one of an occupation is left out, the others stay. */
export function parseStoredSelection(text: string): Selection | null {
  const stored = parseJson(text);
  if (!isObject(stored) || stored['version'] !== VERSION) return null;
  const entries = stored['occupations'];
  if (!Array.isArray(entries)) return null;
  return entries.reduce<Selection>((selection, entry: unknown) => {
    if (!isObject(entry) || selection.length >= MAX_KEPT) return selection;
    const { code, note } = entry;
    if (typeof code !== 'string' || !CODE.test(code)) return selection;
    const kept = keepOccupations(selection, [code]);
    return kept.length > selection.length && typeof note === 'string' ? writeNote(kept, code, note) : kept;
  }, EMPTY_SELECTION);
}

export function serializeSelection(selection: Selection): string {
  return JSON.stringify({ version: VERSION, occupations: selection });
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
