// The ways from an occupation and a territory to where one studies, and back.
import { establishmentCopy } from '#copy/establishment.ts';
import { occupationTrainingsCopy } from '#copy/occupation-trainings.ts';
import { territoryTrainingsCopy } from '#copy/territory-trainings.ts';
import { routes } from '#routes';
import { expect, test } from './support/test.ts';

const COOK = routes.occupation('cuisinier-cuisiniere');
const LYCEE = routes.establishment('lycee-professionnel-de-narce-loire-authion');

test('the page of an occupation says which trainings lead to it, and what the chosen territory offers', async ({
  page,
}) => {
  await page.goto(COOK);
  const section = page.getByRole('region', { name: occupationTrainingsCopy.heading, exact: true });
  const cap = section.getByRole('listitem').filter({ hasText: 'CAP Cuisine' }).first();
  await expect(cap).toContainText(/\d+\sétablissements, \d+\splaces/);
  await expect(section.getByText('Dans le territoire choisi')).toHaveCount(0);

  await page.locator('place-choice select').selectOption('laval');
  await expect(cap).toContainText(/Dans le territoire choisi\s: \d+\sétablissement/);
  const here = await cap.locator('[data-near]').textContent();
  await page.locator('place-choice select').selectOption('nantes');
  await expect(cap.locator('[data-near]')).not.toHaveText(here ?? '');

  await page.locator('place-choice select').selectOption('');
  await expect(cap.locator('[data-near]')).toBeHidden();
});

test('an occupation of which no training is known says what to do', async ({ page }) => {
  await page.goto(routes.occupation('agent-agente-de-crematorium'));
  const section = page.getByRole('region', { name: occupationTrainingsCopy.heading, exact: true });
  await expect(section).toContainText(occupationTrainingsCopy.nothing);
  await expect(section.getByRole('link', { name: occupationTrainingsCopy.ask })).toHaveAttribute(
    'href',
    routes.advice(),
  );
});

test('an occupation whose way is in no file says it, and leads to who is in charge', async ({ page }) => {
  await page.goto(routes.occupation('professeur-professeure-des-ecoles'));
  const section = page.getByRole('region', { name: occupationTrainingsCopy.heading, exact: true });
  await expect(section).toContainText(occupationTrainingsCopy.gap);
  await expect(section).not.toContainText('Aucune formation connue');
  await expect(section.getByRole('link', { name: /Devenir enseignant/ })).toHaveAttribute(
    'href',
    'https://www.devenirenseignant.gouv.fr/',
  );
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('an establishment is found from a territory', async ({ page }) => {
    await page.goto(routes.territory('angers'));
    const section = page.getByRole('region', { name: territoryTrainingsCopy.heading });
    await expect(section).toContainText(/\d+\sétablissements donnent \d+\sformations/);
    await section.getByRole('link', { name: establishmentCopy.title }).click();
    await page.getByRole('link', { name: 'Lycée Professionnel de Narcé' }).click();
    await expect(page).toHaveURL(LYCEE);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Lycée Professionnel de Narcé');
  });

  test('and by the letter of its municipality', async ({ page }) => {
    await page.goto(routes.establishments());
    await page.getByRole('link', { name: 'L', exact: true }).click();
    await page.getByRole('link', { name: 'Lycée Professionnel de Narcé' }).click();
    await expect(page).toHaveURL(LYCEE);
  });
});

test('the page of an establishment leads to those near, and to its place on the map', async ({ page }) => {
  await page.goto(LYCEE);
  await expect(page.getByRole('main')).toContainText('49800 Loire-Authion');
  await expect(page.getByRole('region', { name: establishmentCopy.trainingsHeading })).toContainText(
    /BTS .*Apprentissage\s: \d+\splaces \(2024\)/,
  );
  await expect(page.getByRole('link', { name: establishmentCopy.onMap })).toHaveAttribute(
    'href',
    /^\/carte\/\?choix=[a-z0-9-]+&carte=oui$/,
  );
  await page.getByRole('region', { name: establishmentCopy.nearHeading }).getByRole('link').first().click();
  await expect(page).toHaveURL(/\/etablissements\/[a-z0-9-]+\/$/);
});
