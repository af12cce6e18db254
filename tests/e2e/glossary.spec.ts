// Words of the trade: their mark beside a heading, with the keyboard alone, and their place in the glossary.
import { glossaryCopy as copy } from '#copy/guides.ts';
import { routes } from '#routes';
import { findOccupation } from './support/facts.ts';
import { expect, test } from './support/test.ts';

test('a mark explains its word, goes with Escape, and leads to the glossary', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 780 });
  await page.goto(routes.occupation(findOccupation('D1102').slug));
  const mark = page.getByRole('button', { name: copy.explain('Potentiel d’embauche') });
  const bubble = page.locator('#mot-potentiel-d-embauche');
  await expect(bubble).toBeHidden();
  await mark.focus();
  await page.keyboard.press('Enter');
  await expect(bubble).toContainText('cinq niveaux');
  await page.keyboard.press('Escape');
  await expect(bubble).toBeHidden();
  await expect(mark).toBeFocused();
  await page.keyboard.press('Enter');
  await bubble.getByRole('link', { name: copy.more }).click();
  await expect(page).toHaveURL(routes.glossary('potentiel-d-embauche'));
  await expect(page.locator('dl > div:target')).toContainText('Potentiel d’embauche');
});

test('a letter leads to its words, and a word to those near it', async ({ page }) => {
  await page.goto(routes.glossary());
  await page
    .getByRole('navigation', { name: copy.letters })
    .getByRole('link', { name: 'P', exact: true })
    .click();
  await expect(page.getByRole('heading', { name: 'P', exact: true })).toBeInViewport();
  await page.locator('#pmsmp').getByRole('link').first().click();
  await expect(page.locator('#immersion')).toBeInViewport();
});
