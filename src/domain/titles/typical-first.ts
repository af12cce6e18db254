// Puts first, among the occupations of a group, those that its name makes one think of: a few stand for the others.
import { fold } from '#domain/text/fold.ts';

interface Titled {
  /** ROME 4.0 code. */
  readonly id: string;
  readonly title: string;
  /** ROME V3 code. */
  readonly parent: string;
}

/** Words of one root start alike: "infirmiers" and "infirmière", "agents" and "agente". */
const ROOT = 5;

/**
 * Those that share a word with the name of the group first. Among them, those whose code is that of their parent, which
 * ROME kept as the trade itself when it split a code into specialities; then the greatest share of words; then the order
 * given.
 */
export function typicalFirst<Occupation extends Titled>(
  label: string,
  occupations: readonly Occupation[],
): Occupation[] {
  const wanted = rootsOf(label);
  const shared = ({ title }: Occupation) => {
    const roots = rootsOf(title);
    // A long title shares words by being long.
    return [...wanted].filter((root) => roots.has(root)).length / Math.sqrt(Math.max(1, roots.size));
  };
  const isTrade = ({ id, parent }: Occupation) => Number(id === parent);
  return occupations
    .map((occupation) => ({ occupation, shared: shared(occupation) }))
    .sort(
      (a, b) =>
        Number(b.shared > 0) - Number(a.shared > 0) ||
        isTrade(b.occupation) - isTrade(a.occupation) ||
        b.shared - a.shared,
    )
    .map(({ occupation }) => occupation);
}

function rootsOf(text: string): Set<string> {
  const words = fold(text).match(/[a-z]{4,}/g) ?? [];
  return new Set(words.map((word) => word.slice(0, ROOT)));
}
