// Puts first, among the occupations of a group, those that its name makes one think of: a few stand for the others.
import { fold } from '#domain/text/fold.ts';

interface Titled {
  /** ROME 4.0 code. */
  readonly id: string;
  readonly title: string;
  /** ROME V3 code. */
  readonly parent: string;
  /** How many names it has: a trade that everyone knows has many. */
  readonly names: number;
}

/** Words of one root start alike: "infirmiers" and "infirmière", "agents" and "agente". */
const ROOT = 5;

/**
 * Those that share a word with the name of the group first. Among them, those whose code is that of their parent, which
 * ROME kept as the trade itself when it split a code into specialities; then those with the most names; then the order
 * given.
 */
export function typicalFirst<Occupation extends Titled>(
  label: string,
  occupations: readonly Occupation[],
): Occupation[] {
  const wanted = rootsOf(label);
  const isNamed = ({ title }: Occupation) => {
    const roots = rootsOf(title);
    return Number([...wanted].some((root) => roots.has(root)));
  };
  const isTrade = ({ id, parent }: Occupation) => Number(id === parent);
  return occupations.toSorted(
    (a, b) => isNamed(b) - isNamed(a) || isTrade(b) - isTrade(a) || b.names - a.names,
  );
}

function rootsOf(text: string): Set<string> {
  const words = fold(text).match(/[a-z]{4,}/g) ?? [];
  return new Set(words.map((word) => word.slice(0, ROOT)));
}
