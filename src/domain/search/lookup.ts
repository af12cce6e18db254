// From one typed word to the words of the dictionary that it may stand for, each with a likeness from 0 to 1.
import { type Dictionary, letterPairs } from './dictionary.ts';
import { editDistance } from './edit-distance.ts';
import { phoneticKey } from './phonetic.ts';
import { stem } from './stem.ts';
import type { Token } from './tokens.ts';
import { LIKENESS } from './weights.ts';
import { familyOf } from './word-family.ts';

/** Likeness by term. */
export type Likenesses = Map<number, number>;

/** More completions than these would be noise: "a" starts a thousand words. */
const MOST_COMPLETIONS = 400;
const MOST_LOOKALIKES = 24;

export function keepBest(likenesses: Likenesses, term: number, likeness: number): void {
  if (likeness > (likenesses.get(term) ?? 0)) likenesses.set(term, likeness);
}

/** Position of the first form that does not come before the text. */
function lowerBound(forms: readonly string[], text: string): number {
  let low = 0;
  let high = forms.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((forms[middle] ?? '') < text) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The word itself, its other numbers and genders, its family. True when the word or its stem is known. */
export function findKnown({ text }: Token, dictionary: Dictionary, found: Likenesses): boolean {
  const { indexOfForm, termOfForm, termOfStem, termsByFamily } = dictionary;
  const form = indexOfForm.get(text);
  const key = stem(text);
  const sameStem = termOfStem.get(key);
  if (form !== undefined) keepBest(found, termOfForm[form] ?? 0, LIKENESS.same);
  if (sameStem !== undefined) keepBest(found, sameStem, LIKENESS.sameStem);
  if (text.length >= 4) {
    for (const term of termsByFamily.get(familyOf(key)) ?? []) keepBest(found, term, LIKENESS.sameFamily);
  }
  return form !== undefined || sameStem !== undefined;
}

/** Words that begin with what is typed. */
export function findCompletions(text: string, dictionary: Dictionary, found: Likenesses, share = 1): void {
  const { forms, termOfForm } = dictionary;
  const first = lowerBound(forms, text);
  for (let at = first; at < first + MOST_COMPLETIONS; at += 1) {
    const form = forms[at];
    if (form === undefined || !form.startsWith(text)) return;
    const typed = text.length / form.length;
    keepBest(found, termOfForm[at] ?? 0, share * (LIKENESS.completion + LIKENESS.completionGain * typed));
  }
}

/** Beyond this share of its letters, a word that sounds the same is written too otherwise to be meant: "vezot". */
const MOST_RESPELT = 0.5;

/** Words that sound the same, and are written somewhat alike. */
export function findSameSound({ text, accented }: Token, dictionary: Dictionary, found: Likenesses): void {
  for (const index of dictionary.formsBySound.get(phoneticKey(accented)) ?? []) {
    const form = dictionary.forms[index] ?? '';
    const most = Math.floor(MOST_RESPELT * Math.max(text.length, form.length));
    if (editDistance(text, form, most) > most) continue;
    keepBest(found, dictionary.termOfForm[index] ?? 0, LIKENESS.sameSound);
  }
}

/** How many slips are forgiven: none in short words, where each letter changes the meaning. */
const slipsAllowed = (length: number): number => (length <= 3 ? 0 : length <= 5 ? 1 : length <= 8 ? 2 : 3);

/** Share of letter pairs in common, twice over the sum, below which a form is not worth comparing. */
const LEAST_DICE = 0.34;

/** Forms sharing most pairs of letters with the word, best first. */
function findLookalikes(text: string, { forms, formsByPair }: Dictionary): number[] {
  const shared = new Uint8Array(forms.length);
  const reached: number[] = [];
  const pairs = letterPairs(text);
  for (const pair of new Set(pairs)) {
    for (const form of formsByPair.get(pair) ?? []) {
      const count = (shared[form] ?? 0) + 1;
      shared[form] = count;
      if (count === 2) reached.push(form);
    }
  }
  const scored: (readonly [number, number])[] = [];
  for (const form of reached) {
    const dice = (2 * (shared[form] ?? 0)) / (pairs.length + (forms[form]?.length ?? 0) + 1);
    if (dice >= LEAST_DICE) scored.push([form, dice]);
  }
  scored.sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  return scored.slice(0, MOST_LOOKALIKES).map(([form]) => form);
}

/** Words a few slips away; and in `starts`, for a word being typed, words whose start is one slip away. */
export function findMisspelt(
  { text }: Token,
  dictionary: Dictionary,
  slips: Likenesses,
  starts: Likenesses | null,
): void {
  const allowed = slipsAllowed(text.length);
  if (allowed === 0 || /\d/.test(text)) return;
  for (const index of findLookalikes(text, dictionary)) {
    const form = dictionary.forms[index] ?? '';
    const term = dictionary.termOfForm[index] ?? 0;
    const distance = editDistance(text, form, allowed);
    if (distance <= allowed) {
      const cost = distance + (form[0] === text[0] ? 0 : LIKENESS.firstLetter);
      keepBest(slips, term, 1 - (LIKENESS.perSlip * cost) / Math.max(text.length, form.length));
    }
    if (starts === null || text.length < 5 || form.length <= text.length || form[0] !== text[0]) continue;
    if (editDistance(text, form.slice(0, text.length), 1) > 1) continue;
    const typed = text.length / form.length;
    keepBest(starts, term, LIKENESS.completion - LIKENESS.misspeltStart + LIKENESS.completionGain * typed);
  }
}

/** "aidesoignante" -> ["aide", "soignante"]: two known words that some label holds together. */
export function splitJoined(
  text: string,
  { indexOfForm, termOfForm }: Dictionary,
  areTogether: (term: number, other: number) => boolean,
): readonly [string, string] | null {
  if (text.length < 7) return null;
  let best: readonly [string, string] | null = null;
  let bestShorter = 2;
  for (let at = 3; at <= text.length - 3; at += 1) {
    const left = indexOfForm.get(text.slice(0, at));
    const right = indexOfForm.get(text.slice(at));
    const shorter = Math.min(at, text.length - at);
    if (shorter <= bestShorter || left === undefined || right === undefined) continue;
    if (!areTogether(termOfForm[left] ?? 0, termOfForm[right] ?? 0)) continue;
    best = [text.slice(0, at), text.slice(at)];
    bestShorter = shorter;
  }
  return best;
}
