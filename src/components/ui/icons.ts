// Reads the drawing of an icon from the Phosphor package, at build time.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const cache = new Map<string, string>();

/** Inner markup of the icon's SVG. @throws when the set has no such icon. */
export function readIcon(name: string): string {
  const known = cache.get(name);
  if (known !== undefined) return known;
  const svg = readFileSync(require.resolve(`@phosphor-icons/core/assets/regular/${name}.svg`), 'utf8');
  const inner = /<svg[^>]*>(.*)<\/svg>/s.exec(svg)?.[1] ?? '';
  cache.set(name, inner);
  return inner;
}
