// Checks every internal link, anchor, image, script, style and font of the built site, and its sitemap.
// Usage: npm run build && npm run links [-- --dist DIR]
import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { site } from '#site';

const DIST = parseArgs({ options: { dist: { type: 'string', default: 'dist' } } }).values.dist;
const ATTRIBUTE = /\s(?:href|src|action|data-index-url)="([^"]*)"|property="og:image" content="([^"]*)"/g;
/** A site that its publisher gives without encryption: one goes there, the page loads nothing from it. */
const OLD_SITE = /<a href="http:[^"]*" rel="external"/g;
const ID = /\sid="([^"]*)"/g;
const URL_IN_CSS = /url\(["']?([^"')]+)["']?\)/g;

interface Fault {
  readonly page: string;
  readonly link: string;
  readonly why: string;
}

const pages = globSync('**/*.html', { cwd: DIST }).map((file) => file.replaceAll('\\', '/'));
const idsByPage = new Map<string, ReadonlySet<string>>();
const faults: Fault[] = [];
let checked = 0;

/** Address path -> file of the built site; null when there is none. */
function resolveFile(path: string): string | null {
  const file = join(DIST, decodeURIComponent(path));
  if (path.endsWith('/')) return existsSync(join(file, 'index.html')) ? join(file, 'index.html') : null;
  return existsSync(file) && statSync(file).isFile() ? file : null;
}

function idsOf(file: string): ReadonlySet<string> {
  let ids = idsByPage.get(file);
  if (ids === undefined) {
    ids = new Set([...readFileSync(file, 'utf8').matchAll(ID)].map((match) => match[1] ?? ''));
    idsByPage.set(file, ids);
  }
  return ids;
}

function checkLink(page: string, base: string, link: string): void {
  const href = link.replaceAll('&amp;', '&');
  if (/^(https:|mailto:|data:)/.test(href) && !href.startsWith(`${site.origin}/`)) return;
  checked += 1;
  const url = new URL(href, `${site.origin}${base}`);
  const file = resolveFile(url.pathname);
  if (url.origin !== new URL(site.origin).origin) {
    faults.push({ page, link, why: 'insecure or foreign address' });
  } else if (file === null) {
    faults.push({ page, link, why: 'nothing at this address' });
  } else if (
    url.hash !== '' &&
    file.endsWith('.html') &&
    !idsOf(file).has(decodeURIComponent(url.hash.slice(1)))
  ) {
    faults.push({ page, link, why: 'no such anchor on the page' });
  }
}

for (const page of pages) {
  const base = `/${page.replace(/index\.html$/, '')}`;
  const html = readFileSync(join(DIST, page), 'utf8');
  for (const match of html.replace(OLD_SITE, '<a').matchAll(ATTRIBUTE))
    checkLink(page, base, match[1] ?? match[2] ?? '');
}
for (const file of globSync('**/*.css', { cwd: DIST })) {
  const css = readFileSync(join(DIST, file), 'utf8');
  for (const match of css.matchAll(URL_IN_CSS))
    checkLink(file, `/${file.replaceAll('\\', '/')}`, match[1] ?? '');
}
for (const file of globSync('sitemap-*.xml', { cwd: DIST })) {
  const xml = readFileSync(join(DIST, file), 'utf8');
  for (const match of xml.matchAll(/<loc>([^<]+)<\/loc>/g)) checkLink(file, '/', match[1] ?? '');
}

for (const [fault, members] of Map.groupBy(faults, ({ link, why }) => `${link}: ${why}`)) {
  const others = members.length > 1 ? ` and ${members.length - 1} more pages` : '';
  process.stderr.write(`${members[0]?.page}${others}: ${fault}\n`);
}
process.stdout.write(`${pages.length} pages, ${checked} links checked, ${faults.length} broken\n`);
if (pages.length === 0 || faults.length > 0) process.exit(1);
