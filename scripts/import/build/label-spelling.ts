// Puts right the faults of French of ROME's labels, by a table kept by hand: each row says why it is there.
import type { LabelSpelling } from '#schemas/curated.ts';
import type { Problem } from '../problems.ts';

export const LABEL_SPELLINGS_FILE = 'curated/label-spellings.json';

/** Rows that correct nothing any more go to `problems`: ROME has mended the label. */
export function createSpeller(rows: readonly LabelSpelling[]) {
  const rules = rows.map(({ wrong, right }) => ({
    wrong,
    right,
    pattern: new RegExp(String.raw`(?<!\p{L})${wrong}(?!\p{L})`, 'giu'),
  }));
  const used = new Set<string>();
  const spell = (label: string) =>
    rules.reduce(
      (text, { wrong, right, pattern }) =>
        text.replace(pattern, (found) => {
          used.add(wrong);
          return found.charAt(0) === wrong.charAt(0) ? right : capitalised(right);
        }),
      label,
    );
  return {
    correct: <Item extends { readonly label: string }>(items: readonly Item[]): Item[] =>
      items.map((item) => ({ ...item, label: spell(item.label) })),
    findUnused: (): Problem[] =>
      rules
        .filter(({ wrong }) => !used.has(wrong))
        .map(({ wrong }) => ({
          file: LABEL_SPELLINGS_FILE,
          column: 'wrong',
          found: wrong,
          expected: 'words of at least one label of a skill or a knowledge: is the row still needed?',
        })),
  };
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
