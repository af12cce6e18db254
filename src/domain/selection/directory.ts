// The directory that the browser fetches to name the occupations of a selection, whatever version of ROME they were kept
// under. Lists rather than objects, to be light; the address of a page follows from the title.

export interface PackedDirectory {
  readonly occupations: readonly (readonly [code: string, title: string, jobFamily: string | null])[];
  /** Code that disappeared -> the one under which that occupation is found now. */
  readonly successors: Readonly<Record<string, string>>;
}

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

/**
 * A code in use means its occupation, even if it meant another once: nothing tells when a link was made. Successors may
 * follow one another over several versions.
 */
export function openDirectory({ occupations, successors }: PackedDirectory): Directory {
  const entries = occupations.map(([code, title, jobFamily]) => ({ code, title, jobFamily }));
  const byCode = new Map(entries.map((entry) => [entry.code, entry]));
  const find = (code: string, seen: ReadonlySet<string> = new Set()): DirectoryEntry | null => {
    const entry = byCode.get(code);
    if (entry !== undefined) return entry;
    const next = Object.hasOwn(successors, code) ? successors[code] : undefined;
    return next === undefined || seen.has(next) ? null : find(next, new Set([...seen, code]));
  };
  return { entries, find: (code) => find(code) };
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
