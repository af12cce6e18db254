// Takes out of a question what the person does not want ("je déteste les maths"): read word by word, it would be answered by
// the very opposite. What was taken out is told, not hidden.
import { fold } from '../text/fold.ts';
import { isStopWord, isWeakWord } from './stop-words.ts';
import { tokenise } from './tokens.ts';

export interface Wanted {
  /** The question without what is refused. */
  readonly text: string;
  /** What is refused, as it was typed; null when nothing is. */
  readonly leftOut: string | null;
}

interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** "sans maths" refuses a thing; "je n'aime pas compter dans un bureau" all that its clause says. */
type Reach = 'thing' | 'clause';

/** "Sans-papiers" is one word, and refuses nothing. */
const WORDS_AND_STOPS = /sans-[\p{L}\p{M}]+|[\p{L}\p{M}\p{N}]+|[,;.:!?]/giu;
const STOPS = /^[,;.:!?]$/;
const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const REFUSES_A_THING = set('sans sauf ni aucun aucune');
const REFUSES_A_CLAUSE = set('deteste detester hais horreur phobie');
const FEARS = set('peur');
const TIRES = set('marre assez');
/** "je veux plus être caissière" leaves out the "ne"; elsewhere "plus" alone asks for more. */
const NO_LONGER_AFTER = set('veux peux supporte');
const IS_BAD = set('nul nulle');
const NOT = set('pas jamais');
/** "pourquoi pas", "je ne sais pas": nothing is refused. */
const NOT_A_REFUSAL_AFTER = set('pourquoi sais sait connais');
/** "pas trop loin", "pas seulement", "pas à pas", "pas peur". */
const NOT_A_REFUSAL_BEFORE = set(
  'trop seulement mal forcement encore loin cher que a peur sans horreur quoi',
);
const ARTICLES = set('le la les l de d du des un une mon ma mes trop');
/** People: "aide aux sans papiers". */
const PEOPLE = set('les aux des');
/** "contact avec le public" is one thing. */
const WITH_SOMEONE = set('contact contacts relation relations');
const OF = /^d(e|u|es)?$/;
const PREPOSITIONS = set('dans avec pour en chez sur comme');
const NEXT_CLAUSE = set('mais car parce puisque donc alors plutot je j on');
const SPEAKERS = set('je j on ne n');
const LINKS = set('mais et ou');
/** How far before "pas" its clause may begin: "je ne veux vraiment pas". */
const WORDS_BEFORE = 4;

/** What wordings of our table say is missing, and mean: "sans diplôme". */
export function readMissing(wordings: readonly string[]): ReadonlySet<string> {
  return new Set(
    wordings.flatMap((wording) => {
      const words = tokenise(wording).map(({ text }) => text);
      const next = words[words.indexOf('sans') + 1];
      return words.includes('sans') && next !== undefined ? [next] : [];
    }),
  );
}

const readWords = (text: string): Word[] =>
  [...text.matchAll(WORDS_AND_STOPS)].map(({ 0: word, index }) => ({
    text: fold(word),
    start: index,
    end: index + word.length,
  }));

function reachAt(words: readonly Word[], at: number): Reach | null {
  const word = words[at]?.text ?? '';
  const next = words[at + 1]?.text ?? '';
  const after = words[at + 2]?.text ?? '';
  const before = words[at - 1]?.text ?? '';
  if (NOT.has(before) && NOT_A_REFUSAL_BEFORE.has(word)) return null;
  if (word === 'sans' && PEOPLE.has(before)) return null;
  if (REFUSES_A_THING.has(word)) return 'thing';
  if (REFUSES_A_CLAUSE.has(word)) return 'clause';
  if (FEARS.has(word)) return OF.test(next) ? 'thing' : null;
  if (IS_BAD.has(word)) return next === 'en' ? 'thing' : null;
  if (TIRES.has(word)) return OF.test(next) && (word === 'marre' || before === 'ai') ? 'clause' : null;
  if (word === 'ras') return next === 'le' && after === 'bol' ? 'clause' : null;
  if (word === 'plus') return isNoLonger(words, at) ? 'clause' : null;
  if (!NOT.has(word) || NOT_A_REFUSAL_AFTER.has(before)) return null;
  // "pas trop loin" says how far; "pas trop de maths", "pas trop les maths" refuse.
  if (NOT_A_REFUSAL_BEFORE.has(next) && !(next === 'trop' && ARTICLES.has(after))) return null;
  return OF.test(next) || next === 'trop' ? 'thing' : 'clause';
}

/** "je ne veux plus"; but "je ne sais plus" has no idea, and "plus de" alone wants more. */
function isNoLonger(words: readonly Word[], at: number): boolean {
  const before = words[at - 1]?.text ?? '';
  if (NOT_A_REFUSAL_AFTER.has(before)) return false;
  if (NO_LONGER_AFTER.has(before) && !OF.test(words[at + 1]?.text ?? '')) return true;
  return words.slice(Math.max(0, at - WORDS_BEFORE), at).some(({ text }) => text === 'ne' || text === 'n');
}

/** Where the clause of a refusal begins: "je n'aime pas", "j'ai horreur". */
function firstOf(words: readonly Word[], at: number): number {
  if (REFUSES_A_THING.has(words[at]?.text ?? '')) return at;
  let first = at;
  for (let back = at - 1; back >= Math.max(0, at - WORDS_BEFORE); back -= 1) {
    const { text = '' } = words[back] ?? {};
    if (STOPS.test(text) || LINKS.has(text)) break;
    if (SPEAKERS.has(text)) first = back;
  }
  return first;
}

/** One past the last word that is refused. */
function endOf(words: readonly Word[], at: number, reach: Reach): number {
  let isNamed = false;
  let end = at + 1;
  for (; end < words.length; end += 1) {
    const { text = '' } = words[end] ?? {};
    const next = words[end + 1]?.text ?? '';
    if (STOPS.test(text) || NEXT_CLAUSE.has(text)) break;
    if (text === 'et' && !ARTICLES.has(next)) break;
    const isWithSomeone = text === 'avec' && WITH_SOMEONE.has(words[end - 1]?.text ?? '');
    if (reach === 'thing' && isNamed && PREPOSITIONS.has(text) && !isWithSomeone) break;
    isNamed ||= !isStopWord(text) && !isWeakWord(text);
  }
  return end;
}

/** `missing`: what "sans" is not a refusal before; "pas de diplôme" is then written "sans diplôme". */
export function withoutRefused(text: string, missing: ReadonlySet<string>): Wanted {
  const words = readWords(text);
  const kept: string[] = [];
  const leftOut: string[] = [];
  let from = 0;
  for (let at = 0; at < words.length; at += 1) {
    const reach = reachAt(words, at);
    if (reach === null) continue;
    const firstWord = firstOf(words, at);
    const first = words[firstWord]?.start ?? 0;
    const link = words[firstWord - 1];
    const cut = link !== undefined && LINKS.has(link.text) ? link.start : first;
    let named = at + 1;
    while (ARTICLES.has(words[named]?.text ?? '')) named += 1;
    const thing = words[named];
    if (thing === undefined) continue;
    const isSaid = missing.has(thing.text);
    const last = isSaid ? named : endOf(words, at, reach) - 1;
    const end = words[last]?.end ?? text.length;
    kept.push(text.slice(from, Math.max(from, cut)));
    if (isSaid) kept.push(` sans ${text.slice(thing.start, thing.end)}`);
    else leftOut.push(text.slice(Math.max(from, first), end));
    from = end;
    at = last;
  }
  if (from === 0) return { text, leftOut: null };
  kept.push(text.slice(from));
  return {
    text: kept.join(' ').replace(/\s+/g, ' ').trim(),
    leftOut: leftOut.length === 0 ? null : leftOut.join(', '),
  };
}
