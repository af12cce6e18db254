// On every kind of page: nothing is asked of another host, nothing is kept on the device, nothing unforeseen may run.
// The service worker is left out here: offline.spec.ts tells what it keeps.
// Requests to others, violations of the policy and errors are watched by support/test.ts, here and in all other tests.

import { existsSync, globSync } from 'node:fs';
import { join } from 'node:path';
import { searchCopy } from '#copy/search.ts';
import { siteCopy } from '#copy/site.ts';
import { routes } from '#routes';
import { openPage, PAGES } from './support/pages.ts';
import { expect, test } from './support/test.ts';

const DIST = join(import.meta.dirname, '../../dist');
const TEMPLATES = join(import.meta.dirname, '../../src/pages');

/** Everything that a page could have kept on the device. */
interface Kept {
  readonly local: number;
  readonly session: number;
  readonly databases: number;
  readonly caches: number;
  readonly workers: number;
}
const NOTHING: Kept = { local: 0, session: 0, databases: 0, caches: 0, workers: 0 };

const readKept = async (): Promise<Kept> => ({
  local: localStorage.length,
  session: sessionStorage.length,
  databases: (await indexedDB.databases()).length,
  caches: (await caches.keys()).length,
  workers: (await navigator.serviceWorker.getRegistrations()).length,
});

function parsePolicy(text: string): ReadonlyMap<string, readonly string[]> {
  return new Map(
    text
      .split(';')
      .map((directive) => directive.trim().split(/\s+/))
      .filter(([name]) => name !== '')
      .map(([name = '', ...sources]) => [name, sources]),
  );
}

test('each template has a page here', () => {
  const paths = PAGES.map(({ path }) => path.replace(/[?#].*$/, ''));
  const templates = globSync('**/*.astro', { cwd: TEMPLATES }).map((file) => file.replaceAll('\\', '/'));
  const isSeen = (template: string) => {
    const address = template.replace(/(?:^|\/)?(?:index)?\.astro$/, '').replace(/\[\w+\]/g, '[\\w-]+');
    return paths.some((path) => new RegExp(`^/${address}${address === '' ? '' : '/'}$`).test(path));
  };
  expect(templates.length).toBeGreaterThan(30);
  // The first stands for all addresses that lead nowhere; offers have pages once a source sends some.
  const others = existsSync(join(DIST, 'stages/offre'))
    ? ['404.astro']
    : ['404.astro', 'stages/offre/[id].astro'];
  expect(templates.filter((template) => !isSeen(template)).toSorted()).toEqual(others);
});

for (const kind of PAGES) {
  test(`${kind.name} keeps nothing and lets nothing foreign in`, async ({ page, context }) => {
    await openPage(page, kind);
    expect(await context.cookies()).toEqual([]);
    expect(await page.evaluate(readKept)).toEqual(NOTHING);

    const meta = page.locator('meta[http-equiv="content-security-policy"]');
    const policy = parsePolicy((await meta.getAttribute('content')) ?? '');
    for (const directive of [
      'default-src',
      'connect-src',
      'font-src',
      'worker-src',
      'manifest-src',
      'form-action',
      'base-uri',
    ]) {
      expect(policy.get(directive), directive).toEqual(["'self'"]);
    }
    expect(policy.get('object-src')).toEqual(["'none'"]);
    for (const directive of ['script-src', 'style-src']) {
      const strays = policy.get(directive)?.filter((source) => !/^'(self|sha256-[\w+/]+=*)'$/.test(source));
      expect(strays, directive).toEqual([]);
    }
    await expect(page.locator('[style]')).toHaveCount(0);
    await expect(page.locator('iframe, object, embed')).toHaveCount(0);
  });
}

test('using the search keeps nothing on the device', async ({ page, context }) => {
  await page.goto(routes.home());
  await page.getByRole('combobox', { name: searchCopy.heroLabel }).fill('soudeur');
  await expect(page.getByRole('option').first()).toBeVisible();
  expect(await context.cookies()).toEqual([]);
  expect(await page.evaluate(readKept)).toEqual(NOTHING);
});

test('the theme and the shortcut are all that is kept, once chosen, and are forgotten when taken back', async ({
  page,
}) => {
  await page.goto(routes.about());
  const theme = page.getByRole('group', { name: siteCopy.theme });
  const shortcut = page.getByRole('checkbox', { name: searchCopy.shortcutChoice });
  await theme.getByRole('radio', { name: siteCopy.themeDark }).check();
  await shortcut.uncheck();
  expect(await page.evaluate(() => ({ ...localStorage }))).toEqual({
    theme: 'dark',
    'search-shortcut': 'off',
  });
  expect(await page.evaluate(readKept)).toEqual({ ...NOTHING, local: 2 });
  await theme.getByRole('radio', { name: siteCopy.themeAuto }).check();
  await shortcut.check();
  expect(await page.evaluate(readKept)).toEqual(NOTHING);
});

test('both pages that speak of the device tell all that may be kept, and where it is erased', async ({
  page,
}) => {
  for (const path of [routes.about(), routes.legal()]) {
    await page.goto(path);
    const told = page.getByRole('main').locator('p', { hasText: 'reste sur votre appareil' });
    await expect(told, path).toHaveCount(1);
    await expect(told, path).toContainText(
      /sélection.*notes.*recherches d’offres.*brouillon.*thème clair ou sombre.*raccourci «\s\/\s» désactivé.*pages ouvertes.*Rien d’autre/,
    );
    await expect(page.getByRole('main').locator(`a[href="${routes.offline()}"]`), path).toHaveCount(1);
  }
});

test.describe('a script that is not of the site', () => {
  test.use({ provoked: /Content Security Policy|policy: script-src/ });

  test('is refused', async ({ page }) => {
    await page.goto(routes.home());
    const hasRun = await page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'document.documentElement.dataset.hasRun = "";';
      document.body.append(script);
      return 'hasRun' in document.documentElement.dataset;
    });
    expect(hasRun).toBe(false);
  });
});
