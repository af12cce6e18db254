// The search box as a combobox (ARIA practices), by keyboard only, and on a network that is slow, broken or lying.
import type { Page, Request } from '@playwright/test';
import { searchCopy, searchKinds, searchPageCopy } from '#copy/search.ts';
import { routes } from '#routes';
import { findOccupation, titleOf } from './support/facts.ts';
import { expect, test } from './support/test.ts';

const baker = findOccupation('D1102');
const INDEX = '**/indexes/*.json';
const WORKER = '**/search.worker*.js';

const header = (page: Page) => page.getByRole('combobox', { name: searchCopy.label });
const hero = (page: Page) => page.getByRole('combobox', { name: searchCopy.heroLabel });
const options = (page: Page) => page.getByRole('option');
const selected = (page: Page) => page.getByRole('option', { selected: true });

const message = (page: Page) => page.locator('.message:visible');

async function suggest(page: Page, text: string, box = header): Promise<void> {
  await box(page).pressSequentially(text);
  await expect(options(page).last()).toHaveText(searchCopy.allResults(text));
}

/** The home page, where the large box has been typed into; what is asked for may not come, or come later. */
async function typeAtHome(page: Page, text: string): Promise<void> {
  await page.goto(routes.home());
  await hero(page).pressSequentially(text);
}

/** Holds the index back until it is let go, to come or to fail. */
async function holdIndex(page: Page, outcome: 'continue' | 'abort'): Promise<() => void> {
  const gate = Promise.withResolvers<void>();
  await page.route(INDEX, async (route) => {
    await gate.promise;
    await route[outcome]();
  });
  return gate.resolve;
}

test.describe('by keyboard', () => {
  test.beforeEach(async ({ page }) => {
    await page.goto(routes.sectors());
  });

  test('"/" goes to the box, and is a letter like another once there', async ({ page }) => {
    await page.keyboard.press('/');
    await expect(header(page)).toBeFocused();
    await expect(header(page)).toHaveValue('');
    await page.keyboard.press('/');
    await expect(header(page)).toHaveValue('/');
  });

  test('a closed box says that it is closed and what it will open', async ({ page }) => {
    await expect(header(page)).toHaveAttribute('aria-expanded', 'false');
    await expect(header(page)).toHaveAttribute('aria-autocomplete', 'list');
    const controlled = await header(page).getAttribute('aria-controls');
    await expect(page.locator(`[id="${controlled}"]`)).toHaveAttribute('role', 'listbox');
    await expect(page.getByRole('listbox')).toHaveCount(0);
  });

  test('typing opens a named list, of which no option is chosen yet', async ({ page }) => {
    await suggest(page, 'boulang');
    await expect(header(page)).toHaveAttribute('aria-expanded', 'true');
    await expect(page.getByRole('listbox', { name: searchCopy.suggestions })).toBeVisible();
    await expect(selected(page)).toHaveCount(0);
    await expect(header(page)).not.toHaveAttribute('aria-activedescendant', /./);
  });

  test('the arrows go through the options and through the field itself, both ways round', async ({
    page,
  }) => {
    await suggest(page, 'boulang');
    const all = await options(page).allTextContents();
    for (const text of all) {
      await page.keyboard.press('ArrowDown');
      await expect(selected(page)).toHaveText([text]);
      const active = await header(page).getAttribute('aria-activedescendant');
      await expect(page.locator(`[id="${active}"]`)).toHaveAttribute('aria-selected', 'true');
      await expect(header(page)).toBeFocused();
    }
    await page.keyboard.press('ArrowDown');
    await expect(selected(page)).toHaveCount(0);
    await page.keyboard.press('ArrowUp');
    await expect(selected(page)).toHaveText([all.at(-1) ?? '']);
    await expect(header(page)).toHaveValue('boulang');
  });

  for (const key of ['Home', 'End', 'ArrowLeft', 'ArrowRight']) {
    test(`${key} goes back to the words: no option is chosen any more`, async ({ page }) => {
      await suggest(page, 'boulang');
      await page.keyboard.press('ArrowDown');
      await expect(selected(page)).toHaveCount(1);
      await page.keyboard.press(key);
      await expect(selected(page)).toHaveCount(0);
      await expect(header(page)).not.toHaveAttribute('aria-activedescendant', /./);
    });
  }

  test('Enter on an option opens its page', async ({ page }) => {
    await suggest(page, 'boulang');
    await page.keyboard.press('ArrowDown');
    await expect(selected(page)).toHaveText([titleOf(baker)]);
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(routes.occupation(baker.slug));
  });

  test('the down arrow opens again at once what Escape closed', async ({ page }) => {
    await suggest(page, 'boulang');
    await page.keyboard.press('Escape');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(routes.occupation(baker.slug));
  });

  test('Enter with the key for another tab opens one there, and leaves the list open', async ({
    page,
    context,
  }) => {
    await suggest(page, 'boulang');
    await page.keyboard.press('ArrowDown');
    const opened = context.waitForEvent('page');
    await page.keyboard.press('ControlOrMeta+Enter');
    await expect(await opened).toHaveURL(routes.occupation(baker.slug));
    await expect(page).toHaveURL(routes.sectors());
    await expect(selected(page)).toHaveText([titleOf(baker)]);
  });

  test('Tab does not stop at the options, which are links', async ({ page }) => {
    await suggest(page, 'boulang');
    const links = page.locator('a[role="option"][href]');
    await expect(links).toHaveCount(await options(page).count());
    await expect(page.locator('[role="option"]:not([tabindex="-1"])')).toHaveCount(0);
    await expect(page.getByRole('option').locator('a, button')).toHaveCount(0);
  });

  test('Enter on the last option, or without any, opens the results', async ({ page }) => {
    await suggest(page, 'boulang');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(routes.search('boulang'));
    await header(page).fill('soudeur');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(routes.search('soudeur'));
  });

  test('Escape closes the list and keeps the words, then clears them', async ({ page }) => {
    await suggest(page, 'boulang');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('listbox')).toHaveCount(0);
    await expect(header(page)).toHaveAttribute('aria-expanded', 'false');
    await expect(header(page)).not.toHaveAttribute('aria-activedescendant', /./);
    await expect(header(page)).toHaveValue('boulang');
    await page.keyboard.press('Escape');
    await expect(header(page)).toHaveValue('');
    await expect(header(page)).toBeFocused();
  });

  test('words that match nothing lead to the interests', async ({ page }) => {
    await header(page).pressSequentially('zzzz');
    await expect(options(page)).toContainText([searchCopy.nothing]);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(routes.interests());
  });

  test('words that name nothing yet lead to the interests too', async ({ page }) => {
    await header(page).pressSequentially('je sais pas');
    await expect(options(page)).toContainText([searchCopy.undecided]);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(routes.interests());
  });

  test('words that are refused are told, and lead to the interests when nothing is left', async ({
    page,
  }) => {
    await header(page).pressSequentially('boulanger sans levure');
    await expect(options(page).last()).toContainText(searchCopy.leftOut('sans levure'));
    await expect(options(page).first()).toHaveText(titleOf(baker));
    await header(page).fill('sans maths');
    await expect(options(page)).toContainText([searchCopy.refused]);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(routes.interests());
  });

  test('an arrow opens the closed list again', async ({ page }) => {
    await suggest(page, 'boulang');
    await page.keyboard.press('Escape');
    await page.keyboard.press('ArrowDown');
    await expect(options(page).first()).toBeVisible();
  });

  test('Tab leaves the box and closes the list', async ({ page }) => {
    await suggest(page, 'boulang');
    await page.keyboard.press('Tab');
    await expect(page.getByRole('listbox')).toHaveCount(0);
    await expect(header(page)).not.toBeFocused();
  });

  test('the number of suggestions is announced once typing stops', async ({ page }) => {
    await suggest(page, 'boulang');
    const count = await options(page).count();
    expect(count).toBeGreaterThan(1);
    await expect(page.locator('search-box').getByRole('status')).toHaveText(searchCopy.count(count));
  });
});

test.describe('by mouse', () => {
  for (const { how, button, modifiers } of [
    { how: 'the middle button', button: 'middle', modifiers: [] },
    { how: 'the key for another tab', button: 'left', modifiers: ['ControlOrMeta'] },
  ] as const) {
    test(`${how} opens a suggestion in another tab, with the territory of this one`, async ({
      page,
      context,
    }) => {
      await page.goto(`${routes.sectors()}?territoire=laval`);
      await suggest(page, 'boulang');
      const opened = context.waitForEvent('page');
      await options(page)
        .first()
        .click({ button, modifiers: [...modifiers] });
      await expect(await opened).toHaveURL(`${routes.occupation(baker.slug)}?territoire=laval`);
      await expect(page).toHaveURL(`${routes.sectors()}?territoire=laval`);
      await expect(header(page)).toBeFocused();
      await expect(options(page).first()).toBeVisible();
    });
  }

  test('a press on the list keeps the focus in the field', async ({ page }) => {
    await page.goto(routes.sectors());
    await suggest(page, 'boulang');
    await options(page).first().hover();
    await page.mouse.down();
    await expect(header(page)).toBeFocused();
    await page.mouse.up();
    await expect(page).toHaveURL(routes.occupation(baker.slug));
  });
});

for (const { name, path, box } of [
  { name: 'the home page', path: routes.home(), box: hero },
  { name: 'another page', path: routes.sectors(), box: header },
]) {
  test.describe(`on a phone held sideways, ${name}`, () => {
    test.use({ viewport: { width: 740, height: 360 } });

    test('shows the whole list under the box', async ({ page }) => {
      await page.goto(path);
      await suggest(page, 'animaux', box);
      await expect(box(page)).toBeInViewport({ ratio: 1 });
      // Less half a pixel, which the scroll of the page rounds.
      await expect(page.locator('.popup:visible')).toBeInViewport({ ratio: 0.99 });
    });
  });
}

test('a drawing tells the kinds of suggestions apart, as their words do', async ({ page }) => {
  await page.goto(routes.sectors());
  await suggest(page, 'santé');
  const kinds = await options(page).evaluateAll((all) =>
    all.map((one) => (one as HTMLElement).dataset['kind']),
  );
  expect(new Set(kinds).size).toBeGreaterThan(2);
  for (const kind of ['interest', 'sector'] as const) {
    await expect(page.locator(`[role="option"][data-kind="${kind}"]`).first()).toContainText(
      searchKinds[kind],
    );
  }
  const drawings = await page
    .locator('[role="option"] svg')
    .evaluateAll((all) => all.map((one) => one.innerHTML));
  expect(new Set(drawings).size).toBe(new Set(kinds).size);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 780 } });

  test('the home page has one box, to which "/" goes, and whose list is shown whole', async ({ page }) => {
    await page.goto(routes.home());
    await expect(header(page)).toBeHidden();
    await page.keyboard.press('/');
    await expect(hero(page)).toBeFocused();
    await suggest(page, 'animaux', hero);
    await expect(options(page).last()).toBeInViewport({ ratio: 1 });
    const hidden = await page
      .locator('.popup:visible')
      .evaluate((popup) => popup.scrollHeight - popup.clientHeight);
    expect(hidden).toBe(0);
  });

  test('other pages have that of the header', async ({ page }) => {
    await page.goto(routes.about());
    await page.keyboard.press('/');
    await expect(header(page)).toBeFocused();
  });
});

test.describe('the "/" shortcut', () => {
  const choice = (page: Page) => page.getByRole('checkbox', { name: searchCopy.shortcutChoice });
  const hint = (page: Page) => page.getByRole('banner').locator('kbd');

  test('can be turned off for good, and on again', async ({ page }) => {
    await page.goto(routes.about());
    await expect(choice(page)).toBeChecked();
    await expect(hint(page)).toBeVisible();
    await choice(page).uncheck();
    await expect(hint(page)).toBeHidden();
    await page.goto(routes.sectors());
    await expect(choice(page)).not.toBeChecked();
    await expect(hint(page)).toBeHidden();
    await page.keyboard.press('/');
    await expect(header(page)).not.toBeFocused();
    await choice(page).check();
    await choice(page).blur();
    await page.keyboard.press('/');
    await expect(header(page)).toBeFocused();
    await page.reload();
    await expect(choice(page)).toBeChecked();
  });

  test('can be turned off for the page where nothing can be stored', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('forbidden', 'SecurityError');
        },
      });
    });
    await page.goto(routes.about());
    await choice(page).uncheck();
    await choice(page).blur();
    await page.keyboard.press('/');
    await expect(header(page)).not.toBeFocused();
    await choice(page).check();
    await choice(page).blur();
    await page.keyboard.press('/');
    await expect(header(page)).toBeFocused();
  });
});

test.describe('on the network', () => {
  test('nothing of the search is asked before the box has the focus, and once after', async ({ page }) => {
    const asked: string[] = [];
    const isSearch = (request: Request) => /\/indexes\/|search[.-](worker|client)/.test(request.url());
    page.on('request', (request) => {
      if (isSearch(request)) asked.push(new URL(request.url()).pathname);
    });
    await page.goto(routes.home(), { waitUntil: 'networkidle' });
    expect(asked).toEqual([]);
    await hero(page).focus();
    await page.waitForResponse(INDEX);
    await suggest(page, 'boulang', hero);
    expect(asked.filter((path) => path.startsWith('/indexes/'))).toHaveLength(1);
  });

  test('one may type before a slow index has come: the last question is answered', async ({ page }) => {
    const letGo = await holdIndex(page, 'continue');
    await typeAtHome(page, 'soudeur');
    await hero(page).fill('');
    await hero(page).pressSequentially('boulang');
    await expect(page.getByRole('listbox')).toHaveCount(0);
    letGo();
    await expect(options(page).first()).toHaveText(titleOf(baker));
    await expect(options(page).last()).toHaveText(searchCopy.allResults('boulang'));
  });

  test('an index that is slow says that it is coming', async ({ page }) => {
    const letGo = await holdIndex(page, 'continue');
    await typeAtHome(page, 'boulang');
    await expect(message(page)).toHaveText(searchCopy.loading);
    await expect(hero(page)).toHaveAttribute('aria-expanded', 'false');
    letGo();
    await expect(options(page).first()).toHaveText(titleOf(baker));
    await expect(message(page)).toHaveCount(0);
  });

  test('words cleared before the answer comes open no list', async ({ page }) => {
    const letGo = await holdIndex(page, 'continue');
    await typeAtHome(page, 'soudeur');
    await hero(page).fill('');
    const answered = page.waitForResponse(INDEX);
    letGo();
    await answered;
    // The next question is answered after the abandoned one would have been.
    await header(page).pressSequentially('boulang');
    await expect(options(page).first()).toHaveText(titleOf(baker));
    await expect(page.getByRole('listbox')).toHaveCount(1);
    await expect(hero(page)).toHaveAttribute('aria-expanded', 'false');
  });
});

test.describe('when the index does not come', () => {
  test.use({ provoked: /ERR_FAILED|ERR_INTERNET_DISCONNECTED|status of 50\d/ });

  for (const { cause, pattern } of [
    { cause: 'the index cannot be fetched', pattern: INDEX },
    { cause: 'the worker cannot be fetched', pattern: WORKER },
  ]) {
    test(`and ${cause}, a message says so and the page still leads to the results`, async ({ page }) => {
      await page.route(pattern, (route) => route.abort());
      await typeAtHome(page, 'bou');
      const box = page.locator('search-box').filter({ has: hero(page) });
      await expect(box.locator('.message')).toHaveText(searchCopy.networkError);
      await expect(box.getByRole('status')).toHaveText(searchCopy.networkError);
      await expect(page.getByRole('option')).toHaveCount(0);
      await expect(hero(page)).toHaveAttribute('aria-expanded', 'false');
      await page.keyboard.press('Escape');
      await expect(box.locator('.message')).toBeHidden();
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(routes.search('bou'));
      await expect(page.getByRole('main').getByRole('status')).toHaveText(searchCopy.networkError);
    });
  }

  test('a message that comes after the reader has left opens nothing', async ({ page }) => {
    const letGo = await holdIndex(page, 'abort');
    await typeAtHome(page, 'b');
    await page.keyboard.press('Tab');
    const failed = page.waitForEvent('requestfailed');
    letGo();
    await failed;
    await page.waitForTimeout(300);
    await expect(page.locator('.popup:visible')).toHaveCount(0);
  });

  test('no worker is left behind, however many letters fail', async ({ page }) => {
    await page.route(INDEX, (route) => route.abort());
    await page.goto(routes.home());
    for (const letter of 'boul') {
      await hero(page).pressSequentially(letter);
      await expect(message(page)).toHaveText(searchCopy.networkError);
      await page.waitForTimeout(100);
    }
    await expect.poll(() => page.workers().length).toBeLessThanOrEqual(1);
  });

  test('the next letter tries again', async ({ page }) => {
    await page.route(INDEX, (route) => route.fulfill({ status: 503, body: '' }), { times: 1 });
    await typeAtHome(page, 'boulan');
    await expect(message(page)).toHaveText(searchCopy.networkError);
    await hero(page).pressSequentially('ge');
    await expect(options(page).first()).toHaveText(titleOf(baker));
    await expect(message(page)).toHaveCount(0);
  });

  test('the results page offers to try again, and then answers', async ({ page }) => {
    await page.route(INDEX, (route) => route.abort(), { times: 1 });
    await page.goto(routes.search('boulanger'));
    await expect(page.getByRole('main').getByRole('status')).toHaveText(searchCopy.networkError);
    await page.getByRole('button', { name: searchPageCopy.retry }).click();
    await expect(
      page.getByRole('main').getByRole('link', { name: titleOf(baker), exact: true }),
    ).toBeVisible();
  });
});

for (const [what, body] of [
  ['is not JSON', '<!doctype html><title>Connexion au wifi</title>'],
  ['is of another version', '{"version":2,"codes":[]}'],
  ['is half of one', '{"version":1,"codes":["A1101"],"names":[]}'],
  ['is empty', ''],
] as const) {
  test(`an index that ${what} gives a message, not suggestions`, async ({ page }) => {
    await page.route(INDEX, (route) => route.fulfill({ contentType: 'application/json', body }));
    await typeAtHome(page, 'bou');
    await expect(message(page)).toHaveText(searchCopy.corruptError);
    await expect(options(page)).toHaveCount(0);
    await page.getByRole('main').getByRole('button', { name: searchCopy.submit }).click();
    await expect(page).toHaveURL(routes.search('bou'));
    await expect(page.getByRole('main').getByRole('status')).toHaveText(searchCopy.corruptError);
  });
}
