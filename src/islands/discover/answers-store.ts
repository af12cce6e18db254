// The answers, kept for as long as the tab is open: a school's computer must not show one pupil's answers to the next.
import { ANSWERS, type Answer, type Answers } from '#domain/discovery/discover.ts';

const KEY = 'discover-answers';
const KNOWN: readonly unknown[] = [...ANSWERS, 'skip'] satisfies Answer[];

/** Anything that is not an answer is left out; nothing kept, or storage refused, is no answer. */
export function readAnswers(): Answers {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(KEY) ?? '{}');
    const isAnswer = (entry: [string, unknown]): entry is [string, Answer] => KNOWN.includes(entry[1]);
    return new Map(Object.entries(kept ?? {}).filter(isAnswer));
  } catch {
    return new Map();
  }
}

export function keepAnswers(answers: Answers): void {
  try {
    if (answers.size === 0) sessionStorage.removeItem(KEY);
    else sessionStorage.setItem(KEY, JSON.stringify(Object.fromEntries(answers)));
  } catch {
    // Storage refused: the cards still work, until the page is left.
  }
}
