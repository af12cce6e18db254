// axe on every page of the sitemap, where npm test takes one of each kind: npm run build && npm run audit:all.
// All rules (WCAG 2.0 to 2.2, A and AA, and best practice) on a phone in the light theme, those of colours in the dark
// one. An hour or so: --every N takes one page in N; --save keeps the figures that /accessibilite/ tells.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import AxeBuilder from '@axe-core/playwright';
import { type Browser, chromium, type Page } from '@playwright/test';
import { preview } from 'astro';
import { FLAT_CHROMIUM_ARGS, findChromium } from '#scripts/browser/chromium.ts';
import { print, printFigures, printTable } from '#scripts/report.ts';
import { site } from '#site';

const ROOT = join(import.meta.dirname, '..', '..');
const SAVED = join(ROOT, 'data/evaluations/regions', site.region, 'accessibility.json');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];
/** Pages looked at side by side. */
const SIDE_BY_SIDE = 3;
/** An island that has not answered by then is a fault of its own. */
const ANSWER_MS = 15_000;

interface Fault {
  readonly path: string;
  readonly rule: string;
  readonly where: string;
}

const { values } = parseArgs({
  options: { every: { type: 'string', default: '1' }, save: { type: 'boolean', default: false } },
});
const every = Number(values.every);
if (!Number.isInteger(every) || every < 1) {
  throw new Error(`--every: expected a whole number from 1, found "${values.every}"`);
}
if (values.save && every > 1) throw new Error('--save keeps the figures of all pages: leave --every out');

function listPaths(): readonly string[] {
  const sitemap = readFileSync(join(ROOT, 'dist/sitemap-0.xml'), 'utf8');
  return Array.from(sitemap.matchAll(/<loc>([^<]+)<\/loc>/g), ([, url = '']) => new URL(url).pathname);
}

/** What axe finds on a page, light then dark, and the rules that had something to look at. */
async function audit(
  page: Page,
  origin: string,
  path: string,
  rules: Set<string>,
): Promise<readonly Fault[]> {
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  await page.goto(origin + path);
  const busy = page.locator('main [aria-busy="true"]');
  try {
    await busy.first().waitFor({ state: 'detached', timeout: ANSWER_MS });
  } catch {
    return [{ path, rule: 'an island that never answers', where: 'main' }];
  }
  const look = () => new AxeBuilder({ page }).setLegacyMode(true);
  const light = await look().withTags(TAGS).analyze();
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  const dark = await look().withRules(COLOUR_RULES).analyze();
  for (const { id } of [...light.passes, ...light.violations]) rules.add(id);
  return [light, dark].flatMap(({ violations }) =>
    violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target }) => ({ path, rule: id, where: target.join(' ') })),
    ),
  );
}

async function auditAll(browser: Browser, origin: string, paths: readonly string[]) {
  const faults: Fault[] = [];
  const rules = new Set<string>();
  const queue = paths.values();
  let done = 0;
  async function work(): Promise<void> {
    const context = await browser.newContext({
      viewport: { width: 360, height: 780 },
      locale: 'fr-FR',
      serviceWorkers: 'block',
    });
    const page = await context.newPage();
    for (const path of queue) {
      const found = await audit(page, origin, path, rules);
      for (const { rule, where } of found) print(`${path}: ${rule}: ${where}`);
      faults.push(...found);
      done += 1;
      if (done % 100 === 0) print(`${done} of ${paths.length} pages`);
    }
    await context.close();
  }
  await Promise.all(Array.from({ length: SIDE_BY_SIDE }, work));
  return { faults, rules: rules.size };
}

const server = await preview({ root: ROOT, server: { port: 4392 }, logLevel: 'error' });
const browser = await chromium.launch({ executablePath: findChromium(), args: FLAT_CHROMIUM_ARGS });
try {
  const paths = listPaths().filter((_, index) => index % every === 0);
  const { faults, rules } = await auditAll(browser, `http://localhost:${server.port}`, paths);
  const byRule = Map.groupBy(faults, ({ rule }) => rule);
  print('');
  printTable(
    ['rule', 'faults', 'pages'],
    [...byRule].map(([rule, all]) => [rule, all.length, new Set(all.map(({ path }) => path)).size]),
  );
  const figures = {
    pages: paths.length,
    pages_with_faults: new Set(faults.map(({ path }) => path)).size,
    faults: faults.length,
    rules,
  };
  if (values.save) {
    mkdirSync(dirname(SAVED), { recursive: true });
    writeFileSync(SAVED, `${JSON.stringify({ figures }, null, 1)}\n`);
  }
  printFigures(figures);
  if (faults.length > 0) process.exitCode = 1;
} finally {
  await browser.close();
  await server.stop();
}
