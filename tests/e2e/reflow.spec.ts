// On a narrow screen, enlarged twice, or with letters twice as large: nothing sticks out, nothing is cut.
import type { Page } from '@playwright/test';
import { routes } from '#routes';
import { headingOf, longestTitles } from './support/facts.ts';
import { openPage, PAGES, type PageKind, waitForStillness } from './support/pages.ts';
import { expect, test } from './support/test.ts';

/** The longest real titles, in full. */
const longest: readonly PageKind[] = longestTitles
  .slice(0, 5)
  .map((occupation) => ({ name: `“${headingOf(occupation)}”`, path: routes.occupation(occupation.slug) }));

/**
 * Words that a reader cannot see whole: those that stick out of the screen, and those cut by a box too small for
 * them. What is hidden on purpose (for screen readers only) is a pixel wide, and is not looked at.
 */
const findCutWords = (): string[] => {
  const cut: string[] = [];
  const { clientWidth, scrollWidth } = document.documentElement;
  if (scrollWidth > clientWidth)
    cut.push(`the page is ${scrollWidth} px wide on a screen of ${clientWidth} px`);
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const text = node.textContent?.trim() ?? '';
    const parent = node.parentElement;
    if (text === '' || parent === null || !parent.checkVisibility({ visibilityProperty: true })) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const box = range.getBoundingClientRect();
    for (let around: Element | null = parent; around !== null; around = around.parentElement) {
      const frame = around.getBoundingClientRect();
      // A table that one can scroll, by keyboard too, is whole: its rows and columns cannot be told apart otherwise.
      if (around.matches('[role="region"][tabindex="0"]')) break;
      const isClipping = !/visible/.test(getComputedStyle(around).overflow) && around.clientWidth > 1;
      if (around.clientWidth === 1 && around.clientHeight === 1) break;
      if (
        isClipping &&
        (box.right > frame.right + 1 || box.left < frame.left - 1 || box.bottom > frame.bottom + 1)
      ) {
        cut.push(`"${text.slice(0, 40)}" is cut by ${around.tagName} .${around.getAttribute('class')}`);
      }
      if (around === document.body && (box.right > clientWidth + 0.5 || box.left < -0.5)) {
        if (!parent.closest('.skip')) cut.push(`"${text.slice(0, 40)}" sticks out of the screen`);
      }
    }
  }
  return cut;
};

async function expectWhole(page: Page, kind: PageKind): Promise<void> {
  await openPage(page, kind);
  await waitForStillness(page);
  expect(await page.evaluate(findCutWords)).toEqual([]);
}

test.describe('320 px wide, which is 1280 px enlarged four times', () => {
  test.use({ viewport: { width: 320, height: 640 } });

  for (const kind of [...PAGES, ...longest]) {
    test(`${kind.name} needs no sideways scroll`, async ({ page }) => {
      await expectWhole(page, kind);
    });
  }

  test('a list of suggestions fits the screen', async ({ page }) => {
    await page.goto(routes.home());
    await page.getByRole('combobox').first().pressSequentially('animaux');
    await expect(page.getByRole('option').first()).toBeVisible();
    expect(await page.evaluate(findCutWords)).toEqual([]);
  });

  test('folded lists fit once open', async ({ page }) => {
    await openPage(page, longest[0] ?? { name: '', path: routes.home() });
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    expect(await page.evaluate(findCutWords)).toEqual([]);
  });
});

const [long] = longest;
const samples = PAGES.filter(({ path }) =>
  [routes.home(), routes.occupations(), routes.data(), routes.search('animaux')].includes(path),
).concat(long ?? []);

test.describe('1280 px enlarged twice', () => {
  test.use({ viewport: { width: 640, height: 400 }, deviceScaleFactor: 2 });

  for (const kind of samples) {
    test(`${kind.name} is whole`, async ({ page }) => {
      await expectWhole(page, kind);
    });
  }
});

test.describe('with letters twice as large', () => {
  test.use({ viewport: { width: 1280, height: 800 } });

  for (const kind of samples) {
    test(`${kind.name} is whole`, async ({ page }) => {
      await openPage(page, kind);
      await page.evaluate(() => {
        const { style } = document.documentElement;
        style.fontSize = `${2 * Number.parseFloat(getComputedStyle(document.documentElement).fontSize)}px`;
      });
      await waitForStillness(page);
      expect(await page.evaluate(findCutWords)).toEqual([]);
    });
  }
});

for (const width of [360, 768, 1280]) {
  test(`on a screen ${width} px wide nothing is cut`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    for (const kind of samples) await expectWhole(page, kind);
  });
}

test('on a phone, what one taps is at least 24 px each way, and buttons 44 px high', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 780 });
  for (const kind of samples) {
    await openPage(page, kind);
    const small = await page
      .locator('button:visible, input:visible, summary:visible, [role="button"]:visible')
      .evaluateAll((controls) =>
        controls
          .filter((control) => !control.closest('[inert]') && control.getAttribute('type') !== 'radio')
          .map((control) => ({ text: control.textContent, height: control.getBoundingClientRect().height }))
          .filter(({ height }) => height < 44),
      );
    expect(small, kind.name).toEqual([]);
  }
});
