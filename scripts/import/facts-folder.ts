// Writes the tree of facts in one move: data/facts is always the old tree or the new.
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A tree of facts about to be written: path relative to data/facts -> records, or bytes to keep as they are. */
export type FactsTree = ReadonlyMap<string, readonly object[] | object | Uint8Array>;

/** JSON with one record per line: valid JSON for the loaders, readable as a diff. */
export function serializeFacts(content: readonly object[] | object): string {
  if (!Array.isArray(content)) return `${JSON.stringify(content, null, 2)}\n`;
  return `[\n${content.map((record) => JSON.stringify(record)).join(',\n')}\n]\n`;
}

const NEXT = '.facts-next';
const PREVIOUS = '.facts-previous';

/** Puts things right after an interrupted swap. To be called before anything reads data/facts. */
export function recoverInterruptedSwap(dataDir: string): void {
  const facts = join(dataDir, 'facts');
  const previous = join(dataDir, PREVIOUS);
  if (!existsSync(facts) && existsSync(previous)) renameSync(previous, facts);
  rmSync(previous, { recursive: true, force: true });
  rmSync(join(dataDir, NEXT), { recursive: true, force: true });
}

/** Writes the whole tree beside the old one, then swaps the two folders. */
export function replaceFacts(dataDir: string, tree: FactsTree): void {
  const next = join(dataDir, NEXT);
  const facts = join(dataDir, 'facts');
  const previous = join(dataDir, PREVIOUS);
  for (const [file, content] of tree) {
    const path = join(next, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content instanceof Uint8Array ? content : serializeFacts(content));
  }
  if (existsSync(facts)) renameSync(facts, previous);
  try {
    renameSync(next, facts);
  } catch (error) {
    // Without this, data/facts would be missing until the next run.
    recoverInterruptedSwap(dataDir);
    throw error;
  }
  rmSync(previous, { recursive: true, force: true });
}
