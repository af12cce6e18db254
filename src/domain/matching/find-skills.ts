// Finds macro-skills by the beginnings of their words, as one types.
import { tokenise } from '#domain/search/tokens.ts';

export interface SkillWords {
  /** Place in the index. */
  readonly skill: number;
  readonly words: readonly string[];
}

export function readSkillWords(labels: readonly string[]): SkillWords[] {
  return labels.map((label, skill) => ({ skill, words: tokenise(label).map(({ text }) => text) }));
}

/** Those in which each typed word begins a word; all when nothing is typed. */
export function findSkills(skills: readonly SkillWords[], typed: string): number[] {
  const asked = tokenise(typed).map(({ text }) => text);
  return skills
    .filter(({ words }) => asked.every((start) => words.some((word) => word.startsWith(start))))
    .map(({ skill }) => skill);
}
