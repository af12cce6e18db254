// Narrows the content security policy of a built page to the scripts and styles that stand in it: Astro allows on every
// page those of all pages, which weighs on each and lets in more than it needs.
import { createHash } from 'node:crypto';

const INLINE = /<(?:script|style)(?:\s[^>]*)?>([\s\S]*?)<\/(?:script|style)>/g;

/** The page without the hashes that allow nothing in it. */
export function keepOwnHashes(html: string): string {
  const own = new Set(
    [...html.matchAll(INLINE)].map(
      ([, code = '']) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`,
    ),
  );
  return html.replace(/(?<=<meta http-equiv="content-security-policy" content=")[^"]*/, (policy) =>
    policy.replace(/ ('sha256-[^']+')/g, (source, hash: string) => (own.has(hash) ? source : '')),
  );
}
