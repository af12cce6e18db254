// On paper: an occupation stands on two A4 pages, with the places that count and its address as a QR code.
import type { Page } from '@playwright/test';
import { encode } from 'uqr';
import { occupationCopy } from '#copy/occupation.ts';
import { searchCopy } from '#copy/search.ts';
import { routes } from '#routes';
import {
  findOccupation,
  fullestOccupations,
  headingOf,
  longestOnPaper,
  longestTitles,
} from './support/facts.ts';
import { expect, test } from './support/test.ts';

/** Those that have most to say; the longest title; then those found tight by printing all of them once. */
const printed = [
  ...fullestOccupations.slice(0, 2),
  ...longestOnPaper.slice(0, 2),
  ...longestTitles.slice(0, 1),
  ...['A1303', 'F1117', 'F1201', 'J1502', 'J1506', 'N1103'].map(findOccupation),
];
/** A territory adds its row to the table, and the more words to the address the longer it is. */
const LONGEST_PLACE = 'la-roche-sur-yon-vendee-centre';
const A4 = { width: 595, height: 842 };

interface Sheets {
  readonly count: number;
  readonly width: number;
  readonly height: number;
}

/** Pages of a PDF made by Chromium, which leaves the page objects uncompressed. */
async function printToPdf(page: Page): Promise<Sheets> {
  const text = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  const [, width = '0', height = '0'] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(text) ?? [];
  return {
    count: text.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0,
    width: Math.round(Number(width)),
    height: Math.round(Number(height)),
  };
}

for (const occupation of new Set(printed)) {
  test(`“${headingOf(occupation)}” takes two A4 pages at most, with a territory chosen`, async ({ page }) => {
    await page.goto(routes.occupation(occupation.slug, LONGEST_PLACE));
    await page.evaluate(() => document.fonts.ready);
    const { count, ...size } = await printToPdf(page);
    expect(size).toEqual(A4);
    expect(count).toBeGreaterThan(0);
    expect(count).toBeLessThanOrEqual(2);
  });
}

test.describe('the printed page', () => {
  test('carries its address in words and as the QR code of that address', async ({ page }) => {
    const nurse = findOccupation('J1506');
    await page.goto(routes.occupation(nurse.slug));
    const code = page.locator('svg.qr');
    await expect(code).toBeHidden();
    await page.emulateMedia({ media: 'print' });
    await expect(code).toBeVisible();
    const box = await code.boundingBox();
    expect(box?.width).toBeGreaterThan(75);
    expect(box?.height).toBe(box?.width);

    const words = await page.getByText(occupationCopy.scanMe).textContent();
    const caption = words?.replace(occupationCopy.scanMe, '').trim() ?? '';
    expect(new URL(caption).pathname).toBe(routes.occupation(nurse.slug));
    const { data: expected, size } = encode(caption, { border: 1 });
    const path = (await code.locator('path').getAttribute('d')) ?? '';
    const drawn = expected.map((row) => row.map(() => false));
    for (const [, start = '', y, runs = ''] of path.matchAll(/M(\d+) (\d+)\.5([hm\d ]+)/g)) {
      let x = Number(start);
      for (const [, command, length] of runs.matchAll(/([hm])(\d+)/g)) {
        if (command === 'h') drawn[Number(y)]?.fill(true, x, x + Number(length));
        x += Number(length);
      }
    }
    expect(drawn).toEqual(expected);
    await expect(code).toHaveAttribute('viewBox', `0 0 ${size} ${size}`);
  });

  test('leads back to the territory that was chosen', async ({ page }) => {
    const nurse = findOccupation('J1506');
    await page.goto(routes.occupation(nurse.slug, 'laval'));
    await page.emulateMedia({ media: 'print' });
    const address = page.locator('[data-printed-address]');
    await expect(address).toContainText(routes.occupation(nurse.slug, 'laval'));
    const { size } = encode((await address.textContent()) ?? '', { border: 1 });
    await expect(page.locator('svg.qr')).toHaveAttribute('viewBox', `0 0 ${size} ${size}`);
    // The longer address stands beside it, and takes nothing of its room.
    expect((await page.locator('svg.qr').boundingBox())?.width).toBeGreaterThan(75);
  });

  test('says the chosen territory, why, and the departments, which nothing needs to unfold', async ({
    page,
  }) => {
    await page.goto(routes.occupation(findOccupation('J1506').slug, 'laval'));
    await page.emulateMedia({ media: 'print' });
    const box = page.locator('.potential');
    await expect(box.locator('[data-slot="place"]')).toBeVisible();
    await expect(box.locator('[data-slot="place"]')).toHaveText('Laval');
    // Laid out, where what is folded has no height; its visibility alone would not tell.
    expect((await box.locator('dl').boundingBox())?.height).toBeGreaterThan(50);
    for (const slug of ['pays-de-la-loire', 'mayenne', 'laval']) {
      await expect(page.locator(`sortable-table tr[data-place="${slug}"]`)).toBeVisible();
    }
    await expect(page.locator('sortable-table tr[data-place="angers"]')).toBeHidden();
    await expect(page.locator('svg a[data-place]').first()).toBeHidden();
  });

  test('leaves out what is of no use on paper', async ({ page }) => {
    await page.goto(routes.occupation(findOccupation('J1506').slug));
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByRole('combobox', { name: searchCopy.label })).toBeHidden();
    // Those that sort a table are its headings.
    await expect(page.getByRole('button').and(page.locator(':not(th button)'))).toHaveCount(0);
    await expect(page.getByRole('navigation')).toHaveCount(0);
    await expect(page.locator('summary:visible')).toHaveCount(0);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });

  test('is black on white, whatever the theme', async ({ page }) => {
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    await page.goto(routes.occupation(findOccupation('J1506').slug));
    await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(255, 255, 255)');
    await expect(page.getByRole('heading', { level: 1 })).toHaveCSS('color', 'rgb(0, 0, 0)');
  });
});

test('on paper nothing bears the mark of what can be unfolded', async ({ page }) => {
  await page.goto(routes.territory('laval'));
  const mark = () =>
    page
      .locator('main summary')
      .first()
      .evaluate((summary) => getComputedStyle(summary, '::before').display);
  expect(await mark()).not.toBe('none');
  await page.emulateMedia({ media: 'print' });
  expect(await mark()).toBe('none');
});
