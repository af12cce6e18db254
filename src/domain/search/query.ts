// Reads what a person typed into slots: one per meaningful word, with the dictionary words it may stand for.
import type { Dictionary } from './dictionary.ts';
import {
  findCompletions,
  findKnown,
  findMisspelt,
  findSameSound,
  keepBest,
  type Likenesses,
  splitJoined,
} from './lookup.ts';
import { areTogether, frequency } from './postings.ts';
import { spellOut } from './starts.ts';
import { stem } from './stem.ts';
import { isLink, isStopWord, isWeakWord, isWishWord } from './stop-words.ts';
import { type Token, tokenise } from './tokens.ts';
import { DEMAND, LIKENESS, SCORE } from './weights.ts';
import { type DirectHit, findInitials, findMeanings, type WholeNames } from './whole-names.ts';

/** Longer queries are cut: nobody types them, and the time must stay bounded. */
const MOST_CHARACTERS = 120;
const MOST_WORDS = 12;

export interface Slot {
  readonly token: Token;
  readonly likenesses: ReadonlyMap<number, number>;
  /** Words that sound the same or are a few slips away, believed or not; none for a known word. */
  readonly slips: ReadonlyMap<number, number>;
  /** Entries that it reaches as a whole. */
  readonly direct: readonly DirectHit[];
  /** How much finding this word matters: rare words matter more. */
  readonly weight: number;
  /** Says little: an answer cannot rest on such words alone. */
  readonly weak: boolean;
}

export interface Query {
  readonly tokens: readonly Token[];
  /** All that is typed, to be compared with whole names. */
  readonly typed: string;
  /** Its last word is probably whole. */
  readonly finished: boolean;
  readonly slots: readonly Slot[];
  /** "j'aime…", "je voudrais…". */
  readonly wish: boolean;
  /** None of its words is known: all that is found is guessed. */
  readonly guessed: boolean;
}

export interface QueryContext extends WholeNames {
  readonly dictionary: Dictionary;
  /** 1 for a term that some entry rests on; 0 when it is only inside longer expressions of our table. */
  readonly telling: Uint8Array;
  /** 1 for a term that begins the name of an occupation, and for a word of our table: what people type alone. */
  readonly prominent: Uint8Array;
}

/** How like a word of the dictionary a misspelt one must be: less for the words that people type alone. */
export interface Demand {
  readonly ofProminent: number;
  readonly ofOthers: number;
}

/** Whether a likeness found by slips is enough to believe it. */
export const isEnough = (
  term: number,
  likeness: number,
  { prominent }: QueryContext,
  { ofProminent, ofOthers }: Demand,
): boolean => likeness >= (prominent[term] === 1 ? ofProminent : ofOthers);

/** Rarity of a term from 0 to 1. */
export function rarity(entryCount: number, holders: number): number {
  return Math.log(1 + entryCount / Math.max(1, holders)) / Math.log(1 + entryCount);
}

interface Found {
  readonly likenesses: Likenesses;
  readonly slips: Likenesses;
}

/** "este" begins "esthéticienne" for who does not hear the h. */
const withSilentH = (text: string): string => text.replace(/t(?=[aeiouy])/, 'th');

/** Completions are only for the word being typed, abbreviations ("éduc spé") for those that nothing else fits. */
function findAll(token: Token, context: QueryContext, last: boolean, demand: Demand): Found {
  const { dictionary, meanings } = context;
  const found: Likenesses = new Map();
  const slips: Likenesses = new Map();
  const known = findKnown(token, dictionary, found);
  const text = token.text;
  if (last && (text.length >= 2 || !known)) findCompletions(text, dictionary, found, known ? 0.8 : 1);
  if (last && found.size === 0) findCompletions(withSilentH(text), dictionary, found, 0.92);
  if (!known && !isStopWord(text)) {
    if (!last && text.length >= 3) findCompletions(text, dictionary, found, 0.92);
    findSameSound(token, dictionary, slips);
    const starts: Likenesses | null = last ? new Map() : null;
    findMisspelt(token, dictionary, slips, starts);
    for (const [term, likeness] of [...slips, ...(starts ?? [])]) {
      if (isEnough(term, likeness, context, demand)) keepBest(found, term, likeness);
    }
  }
  for (const [term, likeness] of [...found]) {
    if (likeness < 0.75) continue;
    for (const meaning of meanings.get(term) ?? []) {
      const [only, ...more] = meaning;
      if (only !== undefined && more.length === 0) keepBest(found, only, likeness * LIKENESS.synonym);
    }
  }
  return { likenesses: found, slips };
}

function makeSlot(token: Token, { likenesses, slips }: Found, context: QueryContext): Slot {
  const { postings, entries } = context;
  const best = Math.max(0, ...likenesses.values());
  let holders = 0;
  let telling = false;
  for (const [term, likeness] of likenesses) {
    if (likeness < best * 0.9) continue;
    holders += frequency(postings, term);
    telling ||= context.telling[term] === 1;
  }
  const meant = findMeanings(likenesses, context);
  const known = meant.length > 0 || (holders > 0 && best >= LIKENESS.sameStem);
  const direct = known ? meant : findInitials(token, context);
  const reached = Math.max(holders, direct.length);
  const rare = Math.min(SCORE.rarest, rarity(entries.length, reached));
  const weight = telling || direct.length > 0 ? rare : Math.min(rare, SCORE.unknownWord);
  const weak = isWeakWord(token.text) || isStopWord(token.text);
  const share = weak ? SCORE.weakWord : /^\d+$/.test(token.text) ? SCORE.number : 1;
  return { token, likenesses, slips, direct, weight: weight * share, weak };
}

/** "web master" may be one word of the dictionary: then each half stands for it. */
function joinNeighbours(
  read: readonly { readonly token: Token; readonly found: Found }[],
  { dictionary }: QueryContext,
): void {
  read.forEach(({ token, found }, index) => {
    const next = read[index + 1];
    if (next === undefined) return;
    const term = dictionary.termOfStem.get(stem(token.text + next.token.text));
    if (term === undefined) return;
    for (const side of [found, next.found]) keepBest(side.likenesses, term, LIKENESS.joined);
  });
}

/** The word is in some label, or another form of it is. */
export const isKnown = ({ text }: Token, { dictionary }: QueryContext): boolean =>
  dictionary.indexOfForm.has(text) || dictionary.termOfStem.has(stem(text));

function separate(token: Token, context: QueryContext): Token[] {
  if (isKnown(token, context)) return [token];
  const { dictionary, postings } = context;
  const halves = splitJoined(token.text, dictionary, (term, other) => areTogether(postings, term, other));
  return halves === null ? [token] : halves.map((text) => ({ text, accented: text, capitals: false }));
}

/** One alone is the start of a word from this many letters: "est" of "esthéticienne". */
const SHORTEST_START = 3;

/** Stop-words go, but not the start of a word that looks like one: "aide-soi". */
function keepMeaningful(tokens: readonly Token[]): Token[] {
  return tokens.filter(({ text, capitals }, index) => {
    if (capitals || !isStopWord(text)) return true;
    if (tokens.length === 1) return text.length >= SHORTEST_START;
    const before = tokens[index - 1];
    const last = index === tokens.length - 1;
    return last && text.length >= 2 && before !== undefined && !isStopWord(before.text) && !isLink(text);
  });
}

/**
 * Whether the last word is whole: it begins a name or stands in our table ("paysan"), or ends a longer question as some
 * name does ("technicien laboratoire"). "Sec", which is a word inside "nettoyage à sec", is rather the start of another.
 */
function isFinished(tokens: readonly Token[], { dictionary, prominent, telling }: QueryContext): boolean {
  const last = tokens.at(-1);
  if (last === undefined || last.capitals) return true;
  if (last.text.length === 1) return false;
  const term = dictionary.termOfForm[dictionary.indexOfForm.get(last.text) ?? -1];
  if (term === undefined) return false;
  return prominent[term] === 1 || (tokens.length > 1 && telling[term] === 1);
}

const MARKUP = /<[^>]*>/g;

export function readQuery(text: string, context: QueryContext): Query {
  const all = tokenise(text.slice(0, MOST_CHARACTERS).replace(MARKUP, ' ')).slice(0, MOST_WORDS);
  const tokens = keepMeaningful(all).flatMap((token) => separate(token, context));
  const guessed = !tokens.some((token) => !isWeakWord(token.text) && isKnown(token, context));
  const demand = guessed ? DEMAND.guessed : DEMAND.besideKnown;
  const read = tokens.map((token, index) => ({
    token,
    found: findAll(token, context, index === tokens.length - 1, demand),
  }));
  joinNeighbours(read, context);
  return {
    tokens,
    typed: spellOut(text),
    finished: isFinished(all, context),
    slots: read.map(({ token, found }) => makeSlot(token, found, context)),
    guessed,
    wish: all.some((token) => isWishWord(token.text)),
  };
}
