// Tells a question that says one of our wordings and nothing else ("je ne sais pas quoi faire") from one that names something.
import { isStopWord, isWeakWord } from './stop-words.ts';
import { tokenise } from './tokens.ts';

export interface Wordings {
  /** The words of each wording of our table. */
  readonly wordings: readonly (readonly string[])[];
  readonly vocabulary: ReadonlySet<string>;
}

const wordsOf = (text: string): string[] => tokenise(text).map((token) => token.text);

export function readWordings(texts: readonly string[]): Wordings {
  const wordings = texts.map(wordsOf).filter((words) => words.length > 0);
  return { wordings, vocabulary: new Set(wordings.flat()) };
}

/** True when the text holds all the words of a wording, and nothing else that could be looked up. */
export function saysOnly(text: string, { wordings, vocabulary }: Wordings): boolean {
  const words = wordsOf(text);
  if (!words.every((word) => vocabulary.has(word) || isStopWord(word) || isWeakWord(word))) return false;
  return wordings.some((wording) => wording.every((word) => words.includes(word)));
}

/** What is left of "un travail sans stress" would be answered by anything. "Sans diplôme" is something. */
export const saysNothing = (text: string): boolean =>
  wordsOf(text).every((word) => isStopWord(word) || (isWeakWord(word) && word !== 'sans'));
