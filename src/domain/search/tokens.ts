// Cuts a French text into words, alike for the labels and for what a person types.
import { fold } from '../text/fold.ts';

export interface Token {
  /** Lower-case ASCII: what is looked up. */
  readonly text: string;
  /** Lower-case with its accents: what is pronounced. */
  readonly accented: string;
  /** Written in capitals while the rest is not: probably an acronym. */
  readonly capitals: boolean;
}

const ODD_APOSTROPHES = /[’ʼ`´‘]/g;
/** "(e)", "(trice)", "·e·s", ".ne": inclusive endings say nothing that the masculine does not. */
const BRACKETED_ENDING =
  /(?<=\p{L})\((?:e|es|s|ne|le|te|se|fe|re|ere|ère|ière|ienne|ive|ale|ice|rice|trice|euse|esse)\)/giu;
const DOTTED_ENDING =
  /(?<=\p{L}{3})[·•.‧](?:e|ne|le|te|fe|ère|ière|ienne|ive|rice|trice|euse|se)(?:[·•.‧]?s)?(?!\p{L})/giu;
/** Languages whose name is a letter and signs: the letter alone says nothing. */
const SIGNED_NAMES = [
  [/(?<![\p{L}\p{N}])c\+\+/giu, 'cplusplus'],
  [/(?<![\p{L}\p{N}])c#/giu, 'csharp'],
] as const;
const DOTTED_ACRONYM = /(?<![\p{L}.])(?:\p{L}\.){2,}/gu;
const ELISION = /(?<!\p{L})(?:d|l|j|m|t|s|n|c|qu|jusqu|lorsqu|puisqu|quelqu)'(?=\p{L})/giu;
/** Most labels have none of these, and are read sixty times more often than queries. */
const NEEDS_CARE = /[’ʼ`´‘'(·•.‧+#]/;
const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/** "L'aide-soignant(e) d'AMP" -> L aide soignant AMP, less the elision: the words as they are written. */
export function splitWords(text: string): string[] {
  if (!NEEDS_CARE.test(text)) return text.match(WORD) ?? [];
  let plain = text;
  if (/[’ʼ`´‘]/.test(plain)) plain = plain.replace(ODD_APOSTROPHES, "'");
  if (plain.includes('(')) plain = plain.replace(BRACKETED_ENDING, '');
  if (/[·•.‧]/.test(plain)) {
    plain = plain
      .replace(DOTTED_ENDING, '')
      .replace(DOTTED_ACRONYM, (letters) => letters.replaceAll('.', ''));
  }
  if (/[+#]/.test(plain)) for (const [name, word] of SIGNED_NAMES) plain = plain.replace(name, word);
  if (plain.includes("'")) plain = plain.replace(ELISION, ' ');
  return plain.match(WORD) ?? [];
}

/** Words ready to be looked up. Those of other scripts are left out. */
export function tokenise(text: string): Token[] {
  const shouting = text === text.toUpperCase() && /\p{L}[^\p{L}]+\p{L}{3}|\p{L}{8}/u.test(text);
  const tokens: Token[] = [];
  for (const word of splitWords(text)) {
    const folded = fold(word);
    if (!/^[a-z0-9]+$/.test(folded)) continue;
    const capitals = !shouting && word.length >= 2 && word === word.toUpperCase() && /\p{L}/u.test(word);
    tokens.push({ text: folded, accented: word.toLowerCase(), capitals });
  }
  return tokens;
}
