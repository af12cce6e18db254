// Draws which room imports which, from the code as it is, into docs/architecture.md: npm run docs:architecture.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Import, readImports, readSourceFiles } from './imports.ts';

const DOCUMENT = join(import.meta.dirname, '../../docs/architecture.md');
const DIAGRAM = /```mermaid\n[\s\S]*?```/;
/** Everything may use them, and nothing is learnt from the lines that would lead there. */
const EVERYWHERE = new Set(['routes', 'site', 'styles']);

/** In Mermaid, an arrow from who imports to what is imported, dashed where only types are. */
export function composeDiagram(imports: readonly Import[]): string {
  const between = Map.groupBy(
    imports.filter(
      ({ room, target }) =>
        target !== null && target !== room && !EVERYWHERE.has(room) && !EVERYWHERE.has(target),
    ),
    ({ room, target }) => `${room} ${target}`,
  );
  const arrows = [...between]
    .map(([pair, members]) => {
      const [from = '', to = ''] = pair.split(' ');
      return `  ${from} ${members.every(({ isType }) => isType) ? '-.->' : '-->'} ${to}`;
    })
    .toSorted();
  return ['```mermaid', 'flowchart TD', ...arrows, '```'].join('\n');
}

if (import.meta.main) {
  const text = readFileSync(DOCUMENT, 'utf8');
  const diagram = composeDiagram(readImports(readSourceFiles()));
  writeFileSync(DOCUMENT, text.replace(DIAGRAM, diagram));
}
