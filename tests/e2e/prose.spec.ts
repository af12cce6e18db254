// Our own prose on the pages: its marks stay with their words, and an occupation that has a text opens with it.
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { occupationCopy } from '#copy/occupation.ts';
import { routes } from '#routes';
import { readText } from '#scripts/prose/read-text.ts';
import { findOccupation, occupations } from './support/facts.ts';
import { expect, test } from './support/test.ts';

const FOLDER = join(import.meta.dirname, '../../content/occupations');
const READ_ON_PAGES = 3;
const BREAKABLE = / [:;!?»](?=[\s.,)]|$)|« /;

const texts = globSync('*.md', { cwd: FOLDER }).map(
  (name) => readText(name.replace(/\.md$/, ''), readFileSync(join(FOLDER, name), 'utf8')).text,
);
const short = texts.filter(({ sections }) => sections.length === 1).slice(0, READ_ON_PAGES);
const long = texts.filter(({ sections }) => sections.length > 1).slice(0, READ_ON_PAGES);
const written = new Set(texts.map(({ code }) => code));
const unwritten = occupations.find(({ id }) => !written.has(id));

const pageOf = (code: string) => routes.occupation(findOccupation(code).slug);
/** Its no-break spaces as those that an author types. */
const asTyped = (text: string | null) => (text ?? '').replace(/[\u00a0\u202f]/g, ' ').trim();

for (const path of [
  routes.about(),
  routes.method(),
  ...[...short, ...long].map(({ code }) => pageOf(code)),
]) {
  test(`no mark of ${path} can fall at the start of a line`, async ({ page }) => {
    await page.goto(path);
    // Text as the build wrote it: what a browser shows has other spaces.
    const prose = await page
      .locator('.lead, .prose')
      .evaluateAll((all) => all.map(({ textContent }) => textContent));
    expect(prose.length).toBeGreaterThan(1);
    expect(prose.filter((text) => BREAKABLE.test(text))).toEqual([]);
  });
}

for (const { code, summary, sections } of [...short, ...long]) {
  test(`${code} opens with its summary, which describes it elsewhere too`, async ({ page }) => {
    await page.goto(pageOf(code));
    expect(asTyped(await page.locator('.lead').textContent())).toBe(summary);
    expect(asTyped(await page.locator('meta[name=description]').getAttribute('content'))).toBe(summary);
    const data = JSON.parse((await page.locator('script[type="application/ld+json"]').textContent()) ?? '');
    expect(asTyped(data.description)).toBe(summary);
    const paragraphs = await page.locator('.prose p').allTextContents();
    expect(paragraphs.map(asTyped)).toEqual(sections.flatMap((section) => section.paragraphs));
  });
}

for (const { code } of long) {
  test(`the parts of ${code} are folded on a phone, and there on a wide screen`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 800 });
    await page.goto(pageOf(code));
    const part = page.locator('.parts p').first();
    await expect(part).toBeHidden();
    await page.getByText(occupationCopy.moreText).click();
    await expect(part).toBeVisible();
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.reload();
    await expect(part).toBeVisible();
    await expect(page.getByText(occupationCopy.moreText)).toBeHidden();
  });
}

if (unwritten !== undefined) {
  test('an occupation without a text opens with what the facts say', async ({ page }) => {
    await page.goto(routes.occupation(unwritten.slug));
    await expect(page.locator('.lead')).toContainText(/^(Au cœur du métier|Un métier du domaine)/);
    await expect(page.locator('.top .prose')).toHaveCount(0);
  });
}
