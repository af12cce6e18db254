// Tells a question that names nothing ("je ne sais pas quoi faire") from one that names something.
import { isStopWord, isWeakWord } from './stop-words.ts';
import { tokenise } from './tokens.ts';

export interface Undecided {
  /** The words of each wording of our table. */
  readonly wordings: readonly (readonly string[])[];
  readonly vocabulary: ReadonlySet<string>;
}

const wordsOf = (text: string): string[] => tokenise(text).map((token) => token.text);

export function readUndecided(texts: readonly string[]): Undecided {
  const wordings = texts.map(wordsOf).filter((words) => words.length > 0);
  return { wordings, vocabulary: new Set(wordings.flat()) };
}

/** True when the text holds all the words of a wording, and nothing else that could be looked up. */
export function isUndecided(text: string, { wordings, vocabulary }: Undecided): boolean {
  const words = wordsOf(text);
  if (!words.every((word) => vocabulary.has(word) || isStopWord(word) || isWeakWord(word))) return false;
  return wordings.some((wording) => wording.every((word) => words.includes(word)));
}
