// Finds in a sentence the words that name a level, and the ranges that two of them make.
import { LEVELS } from './level-phrases.ts';

export interface Token {
  readonly start: number;
  readonly end: number;
  readonly levels: readonly number[];
  /** The number of years, where the level is said so. */
  readonly years: number | null;
  readonly healthDoctorate: boolean;
}

export function findTokens(sentence: string): Token[] {
  const found: Token[] = [];
  for (const { pattern, levels, healthDoctorate = false } of LEVELS) {
    for (const match of sentence.matchAll(pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      if (found.some((token) => start < token.end && token.start < end)) continue;
      const numbers = match
        .slice(1)
        .filter((number) => number !== undefined)
        .map(Number);
      found.push({
        start,
        end,
        levels: levels === 'years' ? between(numbers.map(levelAfterYears)) : levels,
        years: levels === 'years' ? (numbers[0] ?? null) : null,
        healthDoctorate,
      });
    }
  }
  return found.filter((token) => token.levels.length > 0).sort((a, b) => a.start - b.start);
}

/** Bac + 1 gives no diploma above the bac; bac + 6 and 7 none above the master. */
function levelAfterYears(years: number): number {
  if (years <= 1) return 4;
  if (years === 2) return 5;
  if (years <= 4) return 6;
  return years <= 7 ? 7 : 8;
}

function between(levels: readonly number[]): number[] {
  const low = Math.min(...levels);
  return Array.from({ length: Math.max(...levels) - low + 1 }, (_, index) => low + index);
}

export interface Range {
  readonly from: Token;
  readonly to: Token;
  readonly levels: readonly number[];
}

/** What may stand between the ends of a range, once parentheses are gone: "CAP en horlogerie à un Bac". */
const RANGE_LINK =
  /^([^,;.()]{0,60}?)(?<= |\)|^)(?:jusqu')?(?:à|au) ?(?:(?:un|une|le|la|diplome|formation|niveau|equivalent|de|du|d') ?)*$/i;
/** Verbs that lead somewhere: "licence permettant d'accéder à un master" is no range. */
const LEADS_TO = /\b(?:acced|men|prepar|condui|donn|corresp|equival|assimil|grace|suite|relati)/i;

export function findRanges(sentence: string, tokens: readonly Token[]): Range[] {
  return tokens.flatMap((to, index): Range[] => {
    // The nearest end before it that parentheses do not hide.
    const from = tokens.slice(0, index).findLast((token) => isBalanced(sentence.slice(token.end, to.start)));
    if (from === undefined) return [];
    const gap = withoutParentheses(sentence.slice(from.end, to.start)).replace(/\s+/g, ' ').trimStart();
    const link = RANGE_LINK.exec(gap);
    const [, subject = ''] = link ?? [];
    if (link === null || LEADS_TO.test(subject)) return [];
    const low = Math.min(...from.levels);
    const high = Math.max(...to.levels);
    return low < high ? [{ from, to, levels: between([low, high]) }] : [];
  });
}

function isBalanced(text: string): boolean {
  let depth = 0;
  for (const letter of text) {
    if (letter === '(') depth += 1;
    if (letter === ')') depth -= 1;
    if (depth < 0) return false;
  }
  return depth === 0;
}

function withoutParentheses(text: string): string {
  return text.replace(/\([^()]*\)/g, ' ').replace(/\([^()]*\)/g, ' ');
}
