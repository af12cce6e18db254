// The directory that the browser fetches to name the occupations of a selection, whatever version of ROME they were kept
// under. Lists rather than objects, to be light; the address of a page follows from the title.
import { fold } from '#domain/text/fold.ts';
import { findCodeInUse, type Successors } from '../successors.ts';

export interface PackedDirectory {
  readonly occupations: readonly (readonly [code: string, title: string, jobFamily: string | null])[];
  readonly successors: Successors;
}

/** What is no such file lacks one of them. */
export const DIRECTORY_MEMBERS = ['occupations', 'successors'] as const;

export interface DirectoryEntry {
  /** Of today. */
  readonly code: string;
  readonly title: string;
  /** Job family in which its recruitment is counted. `null`: none is its own, or the survey does not cover it. */
  readonly jobFamily: string | null;
}

export interface Directory {
  /** In the order of the titles. */
  readonly entries: readonly DirectoryEntry[];
  /** The occupation that this code means today; `null` when nothing tells. */
  readonly find: (code: string) => DirectoryEntry | null;
}

export function openDirectory({ occupations, successors }: PackedDirectory): Directory {
  const entries = occupations.map(([code, title, jobFamily]) => ({ code, title, jobFamily }));
  const byCode = new Map(entries.map((entry) => [entry.code, entry]));
  const find = (code: string) =>
    byCode.get(findCodeInUse(code, successors, (each) => byCode.has(each)) ?? '') ?? null;
  return { entries, find };
}

export interface FoundOccupations {
  /** In the order of the codes, each once: two old codes may lead to one occupation. */
  readonly found: readonly DirectoryEntry[];
  readonly unknown: readonly string[];
}

export function findOccupations({ find }: Directory, codes: readonly string[]): FoundOccupations {
  const found = new Map<string, DirectoryEntry>();
  const unknown: string[] = [];
  for (const code of codes) {
    const entry = find(code);
    if (entry === null) unknown.push(code);
    else found.set(entry.code, entry);
  }
  return { found: [...found.values()], unknown };
}

/** The occupations of which the title has words that start as each of those typed, in the order of the titles. */
export function findByTitle({ entries }: Directory, text: string): readonly DirectoryEntry[] {
  const words = fold(text).split(' ').filter(Boolean);
  if (words.length === 0) return [];
  return entries.filter(({ title }) => words.every((word) => ` ${fold(title)}`.includes(` ${word}`)));
}
