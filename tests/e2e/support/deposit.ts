// The form for employers, filled in with the keyboard alone: what it hands over.
import type { Download, Page } from '@playwright/test';
import { depositCopy as copy } from '#copy/deposit.ts';
import type { DepositField } from '#domain/offers/deposit-draft.ts';
import { routes } from '#routes';
import { expect } from './test.ts';

export const field = (page: Page, name: DepositField) => page.locator(`#deposit-${name}`);
export const ready = (page: Page) => page.getByRole('heading', { name: copy.ready });

/** A visit of a made-up workshop at La Flèche. */
export async function depositByKeyboard(page: Page): Promise<Download> {
  await page.goto(routes.deposit());
  await field(page, 'kind').focus();
  await page.keyboard.type('Visite');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Visiter l’atelier (exemple)');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(field(page, 'occupations')).toBeFocused();
  await page.keyboard.type('coiffeur');
  await expect(page.locator('[data-field="occupations"] .options button').first()).toBeVisible();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(field(page, 'occupations')).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(field(page, 'host')).toBeFocused();
  await page.keyboard.type('Atelier (exemple)');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(field(page, 'municipality')).toBeFocused();
  await page.keyboard.type('72200 la fleche');
  await expect(page.getByRole('button', { name: /^La Flèche/ })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-preview="place"]')).toHaveText('La Flèche');
  await field(page, 'url').focus();
  await page.keyboard.type('https://www.example.fr/visites');
  await page.keyboard.press('Enter');
  await expect(ready(page)).toBeFocused();
  await expect(page.locator('[data-slot="file"]')).toContainText(copy.notOpen);
  await page.keyboard.press('Tab');
  const download = page.waitForEvent('download');
  await page.keyboard.press('Enter');
  return download;
}
