// Whatever an address or a device holds, it is shown as text or not at all: never markup, nor a script, nor an error of the
// page, nor a figure that is none. What is tried where: support/untrusted.ts.
import type { Page } from '@playwright/test';
import { depositCopy } from '#copy/deposit.ts';
import { routes } from '#routes';
import {
  EVERYWHERE,
  hostileQueries,
  hostileStores,
  keysOn,
  MADE_OF_TEXT,
  READ_ON,
} from '../support/untrusted.ts';
import { LISTED_PAGES, openPage, PAGES, type PageKind } from './support/pages.ts';
import { test as base, expect } from './support/test.ts';

/** Milliseconds for some twenty pages, one after the other, on a machine that others use too. */
const MANY_PAGES = 120_000;

/** What the page has asked its address for. */
declare global {
  interface Window {
    readonly askedOf: Set<string>;
  }
}

/** Any element made of a text fails the test, even one that is gone at once; so does a dialog. */
const test = base.extend({
  page: async ({ page }, use) => {
    await page.addInitScript((selector) => {
      new MutationObserver(() => {
        const made = document.querySelector(selector);
        if (made !== null) window.reportError(new Error(`made of a text: ${made.outerHTML.slice(0, 200)}`));
      }).observe(document, { childList: true, subtree: true, attributes: true });
      const asked = new Set<string>();
      Object.assign(window, { askedOf: asked });
      for (const name of ['get', 'getAll', 'has'] as const) {
        const usual = URLSearchParams.prototype[name] as (key: string) => never;
        URLSearchParams.prototype[name] = function (this: URLSearchParams, key: string) {
          // Ours have the parameters of the address, or none yet.
          if (String(this) === String(new URLSearchParams(location.search))) asked.add(key);
          return usual.call(this, key);
        };
      }
    }, MADE_OF_TEXT);
    const dialogs: string[] = [];
    page.on('dialog', (dialog) => {
      dialogs.push(dialog.message());
      void dialog.dismiss();
    });
    await use(page);
    expect(dialogs).toEqual([]);
  },
});

/** What is on the page and should not be. A text of the visitor that is told again stands in guillemets. */
const findFaults = (page: Page): Promise<readonly string[]> =>
  page.evaluate((selector) => {
    const text = document.body.innerText.replaceAll(/«[^»]*»/g, '');
    const none = text.match(/.*(?:\bNaN\b|\bundefined\b|\[object |\bInfinity\b|native code).*/) ?? [];
    const drawn = document.evaluate(
      // Links, of drawings too, take the address along.
      `string(//*[namespace-uri()="http://www.w3.org/2000/svg"]/@*[name() != "href"][contains(., "NaN") or contains(., "undefined")])`,
      document,
    ).stringValue;
    const made = [...document.querySelectorAll(selector)].map(({ outerHTML }) => outerHTML.slice(0, 200));
    return [...none, ...(drawn === '' ? [] : [drawn.slice(0, 200)]), ...made];
  }, MADE_OF_TEXT);

function find(name: string): PageKind {
  const kind = PAGES.find((each) => each.name === name);
  if (kind === undefined) throw new Error(`support/pages.ts has no page "${name}"`);
  return kind;
}

async function openWith(page: Page, kind: PageKind, query: string): Promise<void> {
  await openPage(page, { ...kind, path: `${kind.path}?${query}#"><hostile-mark>` });
  const shown = `?${query.length > 1_000 ? `${query.slice(0, 1_000)}…` : query}`;
  expect(await findFaults(page), shown).toEqual([]);
}

test.describe('an address', () => {
  for (const name of Object.keys(READ_ON)) {
    test(`of ${name} is text`, async ({ page }) => {
      test.setTimeout(MANY_PAGES);
      for (const query of hostileQueries(keysOn(name))) await openWith(page, find(name), query);
    });
  }

  test('of any page is text, and no page asks it for more than is tried', async ({ page }) => {
    test.setTimeout(MANY_PAGES);
    const query = EVERYWHERE.map((key) => `${key}=${encodeURIComponent('"><hostile-mark>')}`).join('&');
    for (const kind of LISTED_PAGES) {
      await openWith(page, kind, query);
      const asked = await page.evaluate(() => [...window.askedOf]);
      const tried = keysOn(kind.name);
      expect(
        asked.filter((key) => !tried.includes(key)),
        kind.name,
      ).toEqual([]);
    }
  });

  test('of a page that does not exist is text', async ({ page }) => {
    for (const path of [
      '%3Chostile-mark%3E/',
      '%22%3E%3Cimg%20src=x%20onerror=alert(1)%20data-hostile%3E/',
      '%E2%80%AEa%20b/',
      '__proto__/',
    ]) {
      const missing = { name: path, path: `${routes.occupations()}${path}`, searches: true };
      await openPage(page, missing);
      expect(await findFaults(page), path).toEqual([]);
    }
  });
});

test.describe('what the device holds', () => {
  for (const name of [
    'the barest occupation',
    'an empty selection',
    'a comparison of nothing',
    'the offers',
    'the form for employers',
    'the self-discovery',
    'what is read without a connection',
  ]) {
    test(`is text to ${name}`, async ({ page }) => {
      test.setTimeout(MANY_PAGES);
      const kind = find(name);
      await page.goto(routes.about());
      for (const kept of hostileStores()) {
        await page.evaluate((entries) => {
          for (const storage of [localStorage, sessionStorage]) {
            for (const [key, value] of entries) storage.setItem(key, value);
          }
        }, kept);
        await openPage(page, kind);
        const resume = page.getByRole('button', { name: depositCopy.resume });
        if (await resume.isVisible()) await resume.click();
        expect(await findFaults(page), JSON.stringify(kept).slice(0, 1_000)).toEqual([]);
      }
    });
  }
});

test.describe('a text that did become markup', () => {
  test.use({ provoked: /made of a text|Content Security Policy|policy: script-src|404/ });

  test('would be seen', async ({ page, faults, context }) => {
    const seen: string[] = [];
    context.on('weberror', (webError) => seen.push(webError.error().message));
    await page.goto(routes.about());
    expect(await findFaults(page)).toEqual([]);
    await page.evaluate(() => {
      document.querySelector('main')?.insertAdjacentHTML('beforeend', '<img data-hostile> undefined');
    });
    expect(await findFaults(page)).toHaveLength(2);
    await expect.poll(() => seen).toEqual([expect.stringContaining('made of a text: <img')]);
    expect(faults).toEqual([]);
  });
});
