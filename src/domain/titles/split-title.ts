// Splits a ROME title such as "Infirmier / Infirmière de soins généraux" into its two forms and what they share.
import { fold } from '../text/fold.ts';

export interface SplitTitle {
  /** "Infirmier", or the whole title when it is epicene. */
  readonly masculine: string;
  /** "Infirmière"; null when the title has one form for all. */
  readonly feminine: string | null;
  /** "de soins généraux"; empty when there is none. */
  readonly complement: string;
}

/** Two forms of the same word share their beginning: "Chef" / "Cheffe", "Acteur" / "Actrice". */
const SHARED_LETTERS = 2;

/**
 * The feminine half repeats as many words as the masculine one ("Agent territorial / Agente territoriale …"), or
 * only its last words ("Artiste plasticien / Plasticienne"); what follows is shared by both. When the halves do not
 * answer each other word for word, or the right one only drops what is said of men ("Homme sage-femme / Sage-femme"),
 * the right half is taken whole as the feminine form.
 */
export function splitTitle(title: string): SplitTitle {
  const [left, right, ...rest] = title.split(' / ');
  if (left === undefined || right === undefined || rest.length > 0) {
    return { masculine: title, feminine: null, complement: '' };
  }
  const leftWords = left.split(' ');
  const rightWords = right.split(' ');
  for (let start = 0; start < leftWords.length; start += 1) {
    const repeated = leftWords.slice(start);
    if (repeated.length > rightWords.length) continue;
    const answers = rightWords.slice(0, repeated.length);
    if (!repeated.every((word, i) => isSameWord(word, answers[i] ?? ''))) continue;
    if (start > 0 && fold(repeated.join(' ')) === fold(answers.join(' '))) break;
    // ROME opens the right half with a capital, even where it answers a word from within the left one.
    const inflected = answers.map((word, i) => (start > 0 ? withCaseOf(repeated[i] ?? '', word) : word));
    const feminine = [...leftWords.slice(0, start), ...inflected].join(' ');
    return { masculine: left, feminine, complement: rightWords.slice(repeated.length).join(' ') };
  }
  return { masculine: left, feminine: right, complement: '' };
}

function isSameWord(a: string, b: string): boolean {
  const [x, y] = [fold(a), fold(b)];
  return x.slice(0, SHARED_LETTERS) === y.slice(0, SHARED_LETTERS);
}

function withCaseOf(model: string, word: string): string {
  return /^\p{Ll}/u.test(model) ? word.charAt(0).toLowerCase() + word.slice(1) : word;
}
