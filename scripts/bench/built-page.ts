// What a browser fetches for a page of the built site: all that comes before any interaction, then what waits for
// one. Read from the built files themselves, not from a manifest, so that nothing that is really linked is missed.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export const DIST = join(import.meta.dirname, '..', '..', 'dist');

/** Addresses of files, from the root of the site, without repetition. */
export interface BuiltPage {
  readonly html: string;
  readonly styles: readonly string[];
  /** Scripts of the page, with all that they import statically. */
  readonly scripts: readonly string[];
  /** Dynamic imports and workers of these scripts, with what they import in turn. */
  readonly onDemand: readonly string[];
  readonly fonts: readonly string[];
  /** Images of the page and of its styles, and the icon of its tab. */
  readonly images: readonly string[];
}

const TAG = /<(link|script|img|use|astro-island)\b([^>]*)>/g;
const ATTRIBUTE = /\s([\w-]+)(?:="([^"]*)")?/g;
const INLINE_MODULE = /<script type="module">(.*?)<\/script>/gs;
const URL_IN_CSS = /url\(["']?([^"')]+)["']?\)/g;
const STATIC_IMPORT = /\b(?:from|import)\s*["']([./][^"']*)["']/g;
const ON_DEMAND = /(?:\bimport\(|\bnew Worker\(\s*new URL\()\s*["'`]([./][^"'`]*)["'`]/g;

/** A file of the built site. @throws when it is not there. */
export function readBuilt(address: string): Buffer {
  const file = join(DIST, address);
  if (!existsSync(file)) throw new Error(`dist${address} is not there: run "npm run build" first`);
  return readFileSync(file);
}

/** @param address of the page, with its final slash. */
export function readBuiltPage(address: string): BuiltPage {
  const html = readBuilt(`${address}index.html`).toString();
  const linked: Record<'style' | 'script' | 'font' | 'image', string[]> = {
    style: [],
    script: [],
    font: [],
    image: [],
  };
  for (const [, tag = '', text = ''] of html.matchAll(TAG)) {
    const attributes = new Map(
      Array.from(text.matchAll(ATTRIBUTE), ([, name, value]) => [name, value ?? '']),
    );
    const add = (kind: keyof typeof linked, name: string): void => {
      const target = attributes.get(name);
      // Parts of one drawing are one file.
      if (target?.startsWith('/')) linked[kind].push(target.replace(/#.*$/, ''));
    };
    const rel = attributes.get('rel');
    if (tag === 'script') add('script', 'src');
    else if (tag === 'astro-island') {
      add('script', 'component-url');
      add('script', 'renderer-url');
    } else if (tag !== 'link') add('image', tag === 'img' ? 'src' : 'href');
    else if (rel === 'stylesheet') add('style', 'href');
    else if (rel === 'modulepreload') add('script', 'href');
    else if (rel === 'icon') add('image', 'href');
    else if (rel === 'preload' && attributes.get('as') === 'font') add('font', 'href');
  }
  for (const style of linked.style) {
    for (const target of targetsIn(readBuilt(style).toString(), URL_IN_CSS, style)) {
      linked[/\.woff2?$/.test(target) ? 'font' : 'image'].push(target);
    }
  }
  const inline = Array.from(html.matchAll(INLINE_MODULE), ([, code = '']) => code).join('\n');
  const scripts = follow([...linked.script, ...targetsIn(inline, STATIC_IMPORT, address)], [STATIC_IMPORT]);
  const later = [
    ...targetsIn(inline, ON_DEMAND, address),
    ...[...scripts].flatMap((script) => targetsIn(readBuilt(script).toString(), ON_DEMAND, script)),
  ];
  return {
    html,
    styles: unique(linked.style),
    scripts: [...scripts],
    onDemand: [...follow(later, [STATIC_IMPORT, ON_DEMAND])].filter((script) => !scripts.has(script)),
    fonts: unique(linked.font),
    images: unique(linked.image),
  };
}

/** What one script of the page fetches once it is asked to, with what that imports. @param name part of its file's name. */
export function readOnDemand({ scripts }: BuiltPage, name: string): readonly string[] {
  const own = scripts.filter((script) => script.includes(name));
  if (own.length === 0) throw new Error(`the page has no script ${name}`);
  const later = own.flatMap((script) => targetsIn(readBuilt(script).toString(), ON_DEMAND, script));
  return [...follow(later, [STATIC_IMPORT, ON_DEMAND])].filter((script) => !scripts.includes(script));
}

/** These scripts and all those that they reach. */
function follow(start: readonly string[], patterns: readonly RegExp[]): ReadonlySet<string> {
  // A set gives what is added while it is read.
  const reached = new Set(start);
  for (const script of reached) {
    const code = readBuilt(script).toString();
    for (const target of patterns.flatMap((pattern) => targetsIn(code, pattern, script))) reached.add(target);
  }
  return reached;
}

function targetsIn(text: string, pattern: RegExp, base: string): string[] {
  return Array.from(text.matchAll(pattern), ([, target = '']) => target)
    .filter((target) => !target.startsWith('data:') && !target.startsWith('#'))
    .map((target) => new URL(target, `http://site${base}`).pathname);
}

const unique = (addresses: readonly string[]): string[] => [...new Set(addresses)];

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  nbsp: '\u00a0',
};

/** The text that the page shows, and nothing else: no page that says as much can be lighter. */
export function textOf(html: string): string {
  return html
    .slice(html.indexOf('<body'))
    .replace(/<(script|style)\b.*?<\/\1>/gs, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
    .replace(/&(\w+);/g, (entity, name) => ENTITIES[name] ?? entity)
    .replace(/[ \t\r\n]+/g, ' ')
    .trim();
}
