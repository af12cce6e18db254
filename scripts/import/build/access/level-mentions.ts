// Weighs the levels that a sentence names: which of them open the occupation.
import { findRanges, findTokens } from './level-tokens.ts';
import { COMPLETED, PREREQUISITE, QUALIFIERS, type Standing } from './standing-phrases.ts';

export interface Mention {
  readonly start: number;
  readonly levels: readonly number[];
  readonly standing: 'firm' | Standing;
  /** The level is that of a state diploma of doctor of health. */
  readonly healthDoctorate: boolean;
}

export function readMentions(sentence: string): Mention[] {
  const tokens = findTokens(sentence);
  const isHealth = tokens.some((token) => token.healthDoctorate);
  const ranges = findRanges(sentence, tokens);
  const mentions = tokens.flatMap((token): Mention[] => {
    const levels = [
      ...token.levels,
      ...ranges.filter((range) => range.from === token).flatMap((r) => r.levels),
    ];
    const isEndOfRange = ranges.some((range) => range.to === token && (range.from.years ?? 0) < 6);
    if (isHealth && token.years !== null && token.years >= 6 && !isEndOfRange) return [];
    const { start, healthDoctorate } = token;
    return [{ start, levels, standing: standingOf(sentence, start), healthDoctorate }];
  });
  return withoutSteps(sentence, mentions);
}

const CLAUSE_END =
  /;|,? (?:mais|tandis que|alors que) |, (?:cependant|toutefois|neanmoins),? |\bcependant, /gi;

function standingOf(sentence: string, position: number): Mention['standing'] {
  const clause = clauseAround(sentence, position);
  const at = position - clause.start;
  for (const { pattern, standing, on } of QUALIFIERS) {
    for (const match of clause.text.matchAll(pattern)) {
      if (on === 'after' ? at > match.index : at >= subjectStart(clause.text, match.index)) return standing;
    }
  }
  return 'firm';
}

function clauseAround(sentence: string, position: number): { text: string; start: number } {
  let start = 0;
  for (const match of sentence.matchAll(CLAUSE_END)) {
    if (match.index >= position) return { text: sentence.slice(start, match.index), start };
    start = match.index + match[0].length;
  }
  return { text: sentence.slice(start), start };
}

/**
 * Where the subject of a qualifying verb starts. In "accessible avec un CAP, un bac serait un atout", what
 * comes before the last comma is not the subject; in a clause that says nothing of the access, all of it is.
 */
function subjectStart(clause: string, verb: number): number {
  const before = clause.slice(0, verb);
  if (!/\baccessible/i.test(before)) return 0;
  const comma = [...before.matchAll(/, (?:un|une|des|le|la|les) /gi)].at(-1);
  return comma === undefined ? clause.length : comma.index;
}

function withoutSteps(sentence: string, mentions: readonly Mention[]): Mention[] {
  const prerequisite = PREREQUISITE.exec(sentence)?.index;
  if (prerequisite !== undefined && mentions.some((mention) => mention.start < prerequisite)) {
    return mentions.filter((mention) => mention.start < prerequisite);
  }
  const completed = COMPLETED.exec(sentence);
  const next = completed === null ? undefined : mentions.find((mention) => mention.start > completed.index);
  if (completed === null || next === undefined || next.standing !== 'firm') return [...mentions];
  const isNamedAtOnce = next.start - completed.index - completed[0].length < 30;
  const lowest = Math.min(...next.levels);
  if (!isNamedAtOnce) return [...mentions];
  return mentions.filter(
    (mention) => mention.start > completed.index || Math.max(...mention.levels) >= lowest,
  );
}
