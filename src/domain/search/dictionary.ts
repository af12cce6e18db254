// Every word of the labels, with the ways to reach it: by its form, its start, its sound, its letters, its family.
import { fold } from '../text/fold.ts';
import { phoneticKeys } from './phonetic.ts';
import { stem } from './stem.ts';
import { isStopWord } from './stop-words.ts';
import { splitWords } from './tokens.ts';
import { familyOf } from './word-family.ts';

export interface Dictionary {
  /** Written forms, folded and sorted: the forms that share a start are neighbours. */
  readonly forms: readonly string[];
  /** The forms with their accents, in the same order. */
  readonly accented: readonly string[];
  /** For each form, its term (the forms of one stem are one term). */
  readonly termOfForm: Int32Array;
  readonly stems: readonly string[];
  readonly termOfStem: ReadonlyMap<string, number>;
  readonly indexOfForm: ReadonlyMap<string, number>;
  readonly formsBySound: ReadonlyMap<string, readonly number[]>;
  readonly termsByFamily: ReadonlyMap<string, readonly number[]>;
  /** Forms holding a pair of letters; word ends count as a letter. */
  readonly formsByPair: ReadonlyMap<number, readonly number[]>;
}

function append<K>(map: Map<K, number[]>, key: K, value: number): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else if (list.at(-1) !== value) list.push(value);
}

const WORD_END = 31;

/** Pairs of neighbouring letters as numbers; the start and the end of the word make pairs too. */
export function letterPairs(word: string): number[] {
  const pairs: number[] = [];
  let before = WORD_END;
  for (let at = 0; at <= word.length; at += 1) {
    const letter = at === word.length ? WORD_END : word.charCodeAt(at) & 127;
    pairs.push(before * 128 + letter);
    before = letter;
  }
  return pairs;
}

/** Collects the words of labels while they are read, then makes the dictionary. */
export interface WordCollector {
  /** Terms of a label in order, without stop-words; a term may come twice. */
  readonly read: (label: string) => number[];
  readonly finish: () => Dictionary;
}

const STOP = -1;
/** Shorter ones are shared by words that have nothing in common. */
const SHORTEST_SOUND = 3;

export function collectWords(): WordCollector {
  const termOfWord = new Map<string, number>();
  const termOfStem = new Map<string, number>();
  const accentedOfForm = new Map<string, string>();

  const learn = (word: string): number => {
    const form = fold(word);
    const known = termOfWord.get(form) ?? (isStopWord(form) || !/^[a-z0-9]+$/.test(form) ? STOP : undefined);
    const key = known === undefined ? stem(form) : '';
    const term = known ?? termOfStem.get(key) ?? termOfStem.size;
    if (known === undefined) termOfStem.set(key, term);
    if (term !== STOP && !accentedOfForm.has(form)) accentedOfForm.set(form, word.toLowerCase());
    termOfWord.set(form, term);
    termOfWord.set(word, term);
    return term;
  };

  return {
    read: (label) => {
      const terms: number[] = [];
      for (const word of splitWords(label)) {
        const term = termOfWord.get(word) ?? learn(word);
        if (term !== STOP) terms.push(term);
      }
      return terms;
    },
    finish: () => {
      const forms = [...accentedOfForm.keys()].sort();
      const stems = [...termOfStem.keys()];
      const termOfForm = Int32Array.from(forms, (form) => termOfWord.get(form) ?? 0);
      const formsBySound = new Map<string, number[]>();
      const formsByPair = new Map<number, number[]>();
      const accented = forms.map((form) => accentedOfForm.get(form) ?? form);
      const sounds = phoneticKeys(accented);
      forms.forEach((form, index) => {
        for (const pair of letterPairs(form)) append(formsByPair, pair, index);
        const sound = sounds[index] ?? '';
        if (sound.length >= SHORTEST_SOUND) append(formsBySound, sound, index);
      });
      const termsByFamily = new Map<string, number[]>();
      stems.forEach((key, term) => {
        append(termsByFamily, familyOf(key), term);
      });
      const indexOfForm = new Map(forms.map((form, index) => [form, index]));
      return {
        ...{ forms, accented, termOfForm, indexOfForm, stems, termOfStem },
        ...{ formsBySound, termsByFamily, formsByPair },
      };
    },
  };
}
