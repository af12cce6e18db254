// The families of the words of a text, by which labels and trades are compared.

import { stem } from '../search/stem.ts';
import { isStopWord } from '../search/stop-words.ts';
import { tokenise } from '../search/tokens.ts';
import { familyOf } from '../search/word-family.ts';

/** "chirurgical" is of a chirurgien's words: coarser than the search, which must not mix trades up. */
const ADJECTIVE = /(?<=^.{5,})(?:ic|i)?al$/;

/** Families of words, each once: "Boulanger / Boulangère" -> "boulang". */
export function familiesOf(text: string): ReadonlySet<string> {
  const families = new Set<string>();
  for (const token of tokenise(text)) {
    if (token.text.length > 1 && !isStopWord(token.text)) {
      families.add(familyOf(stem(token.text)).replace(ADJECTIVE, ''));
    }
  }
  return families;
}
