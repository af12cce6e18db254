// Finds words that neither the French dictionary nor ours knows.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { decodeTrie } from 'cspell-trie-lib';
import type { ProseText } from './read-text.ts';
import { wholeOf } from './text-rules.ts';

const OWN_WORDS = join(import.meta.dirname, '../../data/curated/prose-words.txt');

export type IsKnown = (word: string) => boolean;

/** A French dictionary, and the words of data/curated/prose-words.txt: one a line, # before a comment. */
export function loadDictionary(): IsKnown {
  // The package exports its settings only: the words lie beside them.
  const settings = createRequire(import.meta.url).resolve('@cspell/dict-fr-fr/cspell-ext.json');
  const dictionary = decodeTrie(gunzipSync(readFileSync(join(dirname(settings), 'fr-fr.trie.gz'))));
  const own = new Set(
    readFileSync(OWN_WORDS, 'utf8')
      .split('\n')
      .map((line) => line.replace(/#.*/, '').trim()),
  );
  return (word) => own.has(word) || dictionary.has(word);
}

const ELISION = /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu|presqu)’/iu;
/** What a verb takes in a question or an order: "a-t-on", "est-ce", "celui-ci". */
const ATTACHED =
  /-(?:t-)?(?:il|ils|elle|elles|on|je|tu|nous|vous|ce|moi|toi|le|la|les|lui|leur|y|en|ci|là)$/u;

export function checkSpelling(text: ProseText, isKnown: IsKnown): readonly string[] {
  const words = [...wholeOf(text), ...text.keywords].flatMap(
    (part) => part.match(/\p{L}[\p{L}\p{M}’-]*/gu) ?? [],
  );
  return [...new Set(words.filter((word) => !isRight(word, isKnown)))].map((word) => `"${word}" unknown`);
}

function isRight(word: string, isKnown: IsKnown): boolean {
  const whole = word.replace(/[’-]+$/, '');
  // The dictionary writes "quelqu'un" with a straight apostrophe, our own list as a page does.
  if (whole === '' || [whole, whole.replaceAll('’', "'")].some((form) => isKnownInSomeCase(form, isKnown)))
    return true;
  const bare = whole.replace(ELISION, '');
  const parts = bare
    .replace(ATTACHED, '')
    .split(/[-’]/)
    .filter((part) => part !== '');
  return parts.length > 0 && parts.every((part) => isKnownInSomeCase(part, isKnown));
}

function isKnownInSomeCase(word: string, isKnown: IsKnown): boolean {
  return isKnown(word) || isKnown(word.toLowerCase());
}
