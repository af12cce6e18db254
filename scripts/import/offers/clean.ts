// Makes a short text of a stranger fit to be shown, or says why it cannot be. Markup stays text: pages escape it.
import { dropStrayBytes } from '../read/characters.ts';

/** A text so long is no title and no name: it is not even searched. */
const MAX_RAW_LENGTH = 10_000;

/** UTF-8 once read as another encoding: "MaÃ§on". */
const CONVERTED_TWICE = /Ã[\u0080-\u00bf]|â\u0080|â€|\uFFFD/u;
/** Direction marks, zero-width spaces, soft hyphens: a text with them is not what it looks like. */
const INVISIBLE = /\p{Cf}+/gu;
const SPACES = /[\p{Cc}\s]+/gu;

/** One line, without invisible characters, or what was expected of it. */
export function cleanLine(given: string, most: number): { text: string } | { expected: string } {
  const tooLong = { expected: `at most ${most} characters` };
  if (given.length > MAX_RAW_LENGTH) return tooLong;
  const raw = given.toWellFormed();
  if (CONVERTED_TWICE.test(raw)) return { expected: 'a text in UTF-8 (this one was converted wrongly)' };
  const text = dropStrayBytes(raw).replace(INVISIBLE, '').replace(SPACES, ' ').normalize('NFC').trim();
  return text.length > most ? tooLong : { text };
}
