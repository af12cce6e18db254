// On a narrow screen, enlarged twice, or with letters twice as large: nothing sticks out, nothing is cut.
import type { Page } from '@playwright/test';
import { routes } from '#routes';
import { findPlace, headingOf, longestTitles } from './support/facts.ts';
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

const nearHome: PageKind = {
  name: 'a list of what recruits near home',
  path: `${routes.nearMe(findPlace('la-roche-sur-yon-vendee-centre').slug)}&sans-diplome=oui`,
  searches: true,
};
/** Results made of the longest single words, and what is proposed for a slip in one of them. */
const longWords: readonly PageKind[] = [
  'électromécanicien',
  'psychomotricienne',
  'electromecanitien xqzk wxyz qsdfg',
].map((query) => ({ name: `a search for “${query}”`, path: routes.search(query), searches: true }));
const [long] = longest;
const samples = PAGES.filter(({ path }) =>
  [routes.home(), routes.occupations(), routes.data(), routes.search('animaux')].includes(path),
).concat(long ?? []);

/** Pages of tables or of long single words, which letters twice as large stretch the most. */
const stretched = PAGES.filter(({ name }) =>
  [
    'the list of territories',
    'a territory',
    'the region',
    'a regional sector',
    'an occupation in a territory',
    'the explorer with choices',
    'the legal notice',
    'a comparison',
    'the simulator of pay',
    'the pay of a contract',
  ].includes(name),
).concat(nearHome, longWords);

test.describe('1280 px enlarged twice', () => {
  test.use({ viewport: { width: 640, height: 400 }, deviceScaleFactor: 2 });

  for (const kind of samples) {
    test(`${kind.name} is whole`, async ({ page }) => {
      await expectWhole(page, kind);
    });
  }
});

for (const width of [320, 360, 768, 1280]) {
  test.describe(`with letters twice as large, on a screen ${width} px wide`, () => {
    test.use({ viewport: { width, height: 800 } });

    for (const kind of [...samples, ...stretched]) {
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
}

/** What WCAG 1.4.12 lets a reader ask of the spaces between letters, words, lines and paragraphs. */
const AIRY = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-block-end: 2em !important; }`;

for (const width of [360, 1280]) {
  test.describe(`with letters, words and lines wide apart, on a screen ${width} px wide`, () => {
    test.use({ viewport: { width, height: 800 } });

    for (const kind of [...samples, ...stretched]) {
      test(`${kind.name} is whole`, async ({ page }) => {
        await openPage(page, kind);
        // A sheet made by a script: the policy of the site refuses a style that is written in the page.
        await page.evaluate((css) => {
          const sheet = new CSSStyleSheet();
          sheet.replaceSync(css);
          document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
        }, AIRY);
        await waitForStillness(page);
        expect(await page.evaluate(findCutWords)).toEqual([]);
      });
    }
  });
}

for (const width of [360, 768, 1280]) {
  test(`on a screen ${width} px wide nothing is cut`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    for (const kind of samples) await expectWhole(page, kind);
  });
}

/**
 * Controls too small for a finger: buttons, fields and what unfolds under 44 px high; links under 24 px, either way.
 * Left out, as WCAG 2.5.8 does: a link in running text, as high as its line, and one with 24 px of room around it.
 */
const findSmallTargets = (): string[] => {
  const seen = [
    ...document.querySelectorAll<HTMLElement | SVGElement>(
      'a[href], button, input, select, summary, [role="button"]',
    ),
  ]
    .filter(
      (control) =>
        control.checkVisibility({ visibilityProperty: true }) &&
        !control.closest('[inert], [aria-hidden="true"]'),
    )
    // What one taps to tick a box is its label.
    .map((control) => ({
      control,
      box: (
        (control.matches('[type="checkbox"], [type="radio"]') && control.closest('label')) ||
        control
      ).getBoundingClientRect(),
    }))
    .filter(({ box }) => box.width > 1 && box.bottom + scrollY > 0);
  const isInText = (control: Element) => {
    const around = control.parentElement;
    const text = around?.closest('p, dd, td, th, small, li')?.textContent?.trim() ?? '';
    return (
      getComputedStyle(control).display === 'inline' &&
      text.length > (control.textContent?.trim().length ?? 0)
    );
  };
  return seen.flatMap(({ control, box }) => {
    const isLink = control.matches('a');
    const least = isLink ? 24 : 44;
    if (box.height >= least - 0.5 && box.width >= 23.5) return [];
    if (isLink && isInText(control)) return [];
    const x = box.left + box.width / 2;
    const y = box.top + box.height / 2;
    const isAlone = seen.every(({ control: other, box: near }) => {
      if (other === control) return true;
      const dx = Math.max(near.left - x, 0, x - near.right);
      const dy = Math.max(near.top - y, 0, y - near.bottom);
      return Math.hypot(dx, dy) >= 12;
    });
    if (isLink && isAlone) return [];
    return [
      `${control.tagName} "${control.textContent?.trim().slice(0, 40)}" ${Math.round(box.width)} x ${Math.round(box.height)} px`,
    ];
  });
};

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 780 }, hasTouch: true, isMobile: true });

  for (const kind of [...samples, ...PAGES.filter(({ path }) => path === routes.method())]) {
    test(`${kind.name}: what one taps is at least 24 px each way, and buttons 44 px high`, async ({
      page,
    }) => {
      await openPage(page, kind);
      expect(await page.evaluate(findSmallTargets)).toEqual([]);
    });
  }
});
