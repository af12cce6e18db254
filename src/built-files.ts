// Lightens what Astro has written, before it is served.
import { createHash } from 'node:crypto';

const INLINE = /<(?:script|style)(?:\s[^>]*)?>([\s\S]*?)<\/(?:script|style)>/g;

/**
 * The page without the hashes that allow nothing in it: Astro allows on every page the scripts of all pages, which weighs
 * on each and lets in more than it needs.
 */
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

const STYLE = /<style>[^<]*<\/style>/g;

/** Astro writes a style among what it styles, at the first island; HTML allows one in the head only. */
export function moveStylesToHead(html: string): string {
  const body = html.indexOf('</head>');
  if (body === -1) return html;
  const rest = html.slice(body);
  return html.slice(0, body) + (rest.match(STYLE) ?? []).join('') + rest.replace(STYLE, '');
}

const SCOPE = /data-astro-cid-([a-z0-9]{8})(?:="")?/g;
/** A collision among some hundred scopes is then a chance in three hundred, and stops the build. */
const SHORT = 4;

/**
 * Shortens the attributes that tie elements to the styles of their component, hundreds on a page: a twentieth of its
 * weight. Each keeps the start of its own hash, so that a file that did not change keeps its bytes.
 * @param scopes Full scope by short name, filled as files pass.
 * @throws Error when two scopes would have the same name.
 */
export function shortenScopes(text: string, scopes: Map<string, string>): string {
  return text.replace(SCOPE, (_, scope: string) => {
    const short = scope.slice(0, SHORT);
    const known = scopes.get(short) ?? scope;
    if (known !== scope) throw new Error(`the scopes ${known} and ${scope} would both be called ${short}`);
    scopes.set(short, scope);
    return `data-${short}`;
  });
}
