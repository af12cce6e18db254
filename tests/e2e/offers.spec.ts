// "A school internship with a vet, at La Fleche", with no offer: the services open filled in. Then with offers, in a site
// built for the test: the list, the offer, the feed.
import { fork } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { mapCopy } from '#copy/map.ts';
import { nearCopy } from '#copy/near-me.ts';
import { offerKinds } from '#copy/offer-kinds.ts';
import { offersCopy as copy, describeAnswer, offerPageCopy } from '#copy/offers.ts';
import { routes } from '#routes';
import { importOffers } from '#scripts/import/offers/run.ts';
import { site } from '#site';
import { makeOffer } from '../support/offers.ts';
import { depositByKeyboard } from './support/deposit.ts';
import { findMunicipality, findOccupation, titleOf } from './support/facts.ts';
import { expect, test } from './support/test.ts';

const vet = findOccupation('A1504');
const laFleche = findMunicipality('72154');
const AT_LA_FLECHE = `${routes.offers()}?type=stage-3e&metier=A1504&territoire=sarthe-sud&commune=72154`;

test.describe('with no offer', () => {
  test.skip(existsSync(join(import.meta.dirname, '../../data/offers')), 'this copy has offers');

  test('a pupil with a keyboard and a phone gets links filled in', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 780 });
    await page.goto(routes.offers());
    await page.getByLabel(copy.kind).focus();
    await page.getByLabel(copy.kind).selectOption(offerKinds['observation-3e']);
    await page.keyboard.press('Tab');
    await page.keyboard.type('vétérin');
    const option = page.getByRole('button', { name: titleOf(vet), exact: true });
    await expect(option).toBeVisible();
    await page.keyboard.press('ArrowDown');
    await expect(page.locator('.occupation li button').first()).toBeFocused();
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Escape');
    await expect(page.locator('.occupation input')).toHaveValue('');
    await page.keyboard.type('vétérin');
    await expect(option).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('button', { name: copy.removeOccupation })).toBeVisible();
    const place = page.getByLabel(nearCopy.placeLabel);
    await place.focus();
    await page.keyboard.type('la fleche');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(AT_LA_FLECHE);
    const main = page.getByRole('main');
    await expect(main).toContainText(copy.none);
    const services = page.locator('.offers dl');
    const school = services.getByRole('link', { name: 'Immersion facilitée' }).first();
    const href = new URL((await school.getAttribute('href')) ?? '');
    expect(href.pathname).toBe('/recherche-scolaire');
    expect(href.searchParams.get('place')).toBe(laFleche.name);
    expect(JSON.parse(href.searchParams.get('appellations') ?? '')[0]).toMatchObject({ romeCode: vet.id });
    await expect(main.getByRole('link', { name: copy.wayHiring })).toHaveAttribute('href', /sarthe-sud/);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  });

  test('what the address asks for and nobody knows is said', async ({ page }) => {
    await page.goto(`${routes.offers()}?type=zut&territoire=atlantide&metier=Z9999`);
    await expect(page.getByRole('main')).toContainText(copy.unknown(['atlantide', 'zut', 'Z9999']));
  });

  test('a search is kept on the device, and forgotten', async ({ page }) => {
    await page.goto(AT_LA_FLECHE);
    await page.getByRole('button', { name: copy.save }).click();
    await expect(page.getByRole('heading', { name: copy.saved })).toBeVisible();
    await page.goto(routes.offers());
    const name = copy.searchName(offerKinds['observation-3e'], [titleOf(vet), laFleche.name]);
    await expect(page.getByRole('link', { name, exact: true })).toHaveAttribute('href', AT_LA_FLECHE);
    await page.getByRole('button', { name: copy.forget(name) }).click();
    await expect(page.getByRole('heading', { name: copy.saved })).toHaveCount(0);
    expect(await page.evaluate(() => localStorage.getItem('offer-searches'))).toBeNull();
  });

  test('what the device holds may be anything', async ({ page }) => {
    await page.addInitScript(() => localStorage.setItem('offer-searches', '{"a":['));
    await page.goto(AT_LA_FLECHE);
    await expect(page.getByRole('main')).toContainText(copy.none);
  });

  test.describe('without JavaScript', () => {
    test.use({ javaScriptEnabled: false });

    test('the rules, the dates and the services are there', async ({ page }) => {
      await page.goto(routes.offers());
      const main = page.getByRole('main');
      await expect(main.getByRole('link', { name: '1élève1stage' }).first()).toBeVisible();
      await expect(main).toContainText(copy.calendarEvent);
      await main.getByText(copy.rules, { exact: true }).first().click();
      await expect(main).toContainText('Stage de 3e : durée au plus');
    });
  });

  test('the calendar is one, and the feeds are found', async ({ page, request }) => {
    const calendar = await (await request.get(routes.internshipCalendar())).text();
    expect(calendar).toMatch(/^BEGIN:VCALENDAR\r\n[\s\S]+\r\nEND:VCALENDAR\r\n$/);
    await page.goto(routes.offers());
    const feeds = page.locator('link[rel="alternate"][type="application/atom+xml"]');
    await expect(feeds).toHaveCount(Object.keys(offerKinds).length);
    const feed = await request.get((await feeds.first().getAttribute('href')) ?? '');
    expect(await feed.text()).toContain('</feed>');
  });
});

test.describe('with offers', () => {
  test.describe.configure({ mode: 'serial' });
  const ROOT = join(import.meta.dirname, '../..');
  const HOSTILE = '<img src=x onerror=alert(1)> & "Stage"';
  const near = makeOffer({ title: 'Découverte d’une clinique fictive' }, 1);
  const far = makeOffer({ title: HOSTILE, place: { municipality: '72264', position: null } }, 2);
  const job = makeOffer({ kind: 'apprenticeship', title: 'Un contrat fictif', occupations: ['D1102'] }, 3);
  const over = makeOffer({ title: 'Une offre finie', expires: '2026-01-01' }, 4);
  const answerLink = describeAnswer('offer', near.origin, 'offre.example').label;
  let folder = '';
  /** Id of the offer that the form, then the import, made. */
  let visit = '';

  test.beforeAll(async ({ browser }) => {
    test.setTimeout(400_000);
    // Inside the project: the pages that Astro renders from its output folder must find node_modules above them.
    mkdirSync(join(ROOT, '.cache'), { recursive: true });
    folder = mkdtempSync(join(ROOT, '.cache', 'e2e-offers-'));
    const page = await browser.newPage({ reducedMotion: 'reduce' });
    const download = await depositByKeyboard(page);
    const deposit = join(folder, download.suggestedFilename());
    await download.saveAs(deposit);
    const checksum = createHash('sha256').update(readFileSync(deposit)).digest('hex');
    writeFileSync(join(folder, 'checked.txt'), `${checksum}  ${download.suggestedFilename()}\n`);
    await page.close();
    for (const part of ['facts', 'curated']) symlinkSync(join(ROOT, 'data', part), join(folder, part));
    const { offers, problems } = importOffers({
      dataDir: folder,
      region: site.region,
      source: 'deposit',
      files: [deposit],
      today: new Date().toISOString().slice(0, 10),
      acceptDrop: false,
    });
    expect(problems).toEqual([]);
    visit = offers[0]?.id ?? '';
    const others = join(folder, 'offers', site.region, 'fixtures.json');
    writeFileSync(others, JSON.stringify([near, far, job, over]));
    const code = await new Promise((resolve) => {
      fork(join(ROOT, 'scripts/bench/build-once.ts'), [ROOT, join(folder, 'site'), join(folder, 'cache')], {
        cwd: ROOT,
        env: { ...process.env, OFFERS_DIR: join(folder, 'offers') },
      }).on('exit', resolve);
    });
    expect(code).toBe(0);
  });
  test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const read = (path: string) => readFileSync(join(folder, 'site', path), 'utf8');

  /** The built site of the test instead of the one that is served. */
  async function serve(page: Page): Promise<void> {
    await page.route('**/*', (route) => {
      const { pathname } = new URL(route.request().url());
      const path = join(folder, 'site', pathname.endsWith('/') ? `${pathname}index.html` : pathname);
      return existsSync(path) ? route.fulfill({ path }) : route.fulfill({ status: 404 });
    });
  }

  test('from the list to the offer, which the feed holds too', async ({ page }) => {
    await serve(page);
    await page.goto(AT_LA_FLECHE);
    const found = page.locator('.offers .found > li');
    await expect(found).toHaveText([/clinique fictive.*sur place/, /onerror.*à 2\d\skm/]);
    await page.getByLabel(copy.radius).selectOption('10');
    await expect(found).toHaveCount(1);
    await found.getByRole('link').click();
    await expect(page).toHaveURL(`${routes.offer(near.id)}?territoire=sarthe-sud&commune=72154`);
    const main = page.getByRole('main');
    await expect(main.getByRole('link', { name: answerLink })).toHaveAttribute('href', near.url);
    await expect(main).toContainText(offerPageCopy.verify);
    const atom = read(routes.offerFeed('sarthe-sud', 'stage-3e', 'atom'));
    expect(atom).toContain(routes.offer(near.id));
    expect(atom).not.toContain(routes.offer(job.id));
    const feed = JSON.parse(read(routes.offerFeed('sarthe-sud', 'A1504', 'json')));
    expect(feed.items).toHaveLength(2);
    // Of an occupation that has no offer there is a feed for the region, to follow from now on.
    expect(JSON.parse(read(routes.offerFeed('pays-de-la-loire', 'A1203', 'json'))).items).toEqual([]);
    await main.getByRole('navigation').getByRole('link', { name: offerKinds['observation-3e'] }).click();
    await expect(page).toHaveURL(`${routes.offers()}?type=stage-3e&territoire=sarthe-sud`);
    await expect(found).toHaveCount(2);
  });

  test('the list and its map are in step, by mouse and by keyboard', async ({ page }) => {
    test.slow();
    await serve(page);
    await page.goto(AT_LA_FLECHE);
    const found = page.locator('.offers .found > li');
    await page.getByRole('button', { name: copy.openMap }).click();
    await expect(page.locator('.map-panel[data-state="drawn"]')).toBeVisible({ timeout: 15_000 });
    await expect(page).toHaveURL(/carte=oui/);
    await page.getByRole('button', { name: copy.showNamed(HOSTILE) }).click();
    await expect(page).toHaveURL(/choix=72264/);
    await expect(found).toHaveCount(1);
    await expect(page.locator('.map-panel .card')).toContainText(copy.count(1));
    // The middle of the map is now that municipality; further off, Enter there chooses it again.
    await page.locator('.map-panel').getByRole('button', { name: mapCopy.unchoose }).click();
    await expect(found).toHaveCount(2);
    await page.locator('.map-panel canvas').focus();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/choix=72264/);
    await page.locator('.map-panel').getByRole('button', { name: mapCopy.inList }).click();
    await expect(page.getByRole('region', { name: copy.resultTitle, exact: true })).toBeFocused();
    await page.getByRole('button', { name: copy.allTowns }).click();
    await expect(found).toHaveCount(2);
    await page.getByRole('button', { name: mapCopy.closeMap }).click();
    await expect(page.getByRole('button', { name: copy.openMap })).toBeFocused();
    await page.goto(`${AT_LA_FLECHE}&choix=nulle-part&carte=peut-etre`);
    await expect(found).toHaveCount(2);
  });

  test('what an employer deposited with the keyboard has its page, list and feed', async ({ page }) => {
    await serve(page);
    await page.goto(`${routes.offers()}?type=visite&territoire=sarthe-sud`);
    await page.locator('.offers .found').getByRole('link', { name: 'Visiter l’atelier (exemple)' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Visiter l’atelier (exemple)');
    await expect(page.getByRole('link', { name: answerLink })).toHaveAttribute(
      'href',
      'https://www.example.fr/visites',
    );
    expect(read(routes.offerFeed('sarthe-sud', 'visite', 'atom'))).toContain(routes.offer(visit));
  });

  test('the markup of a stranger stays text', async ({ page }) => {
    await serve(page);
    await page.goto(routes.offer(far.id));
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(HOSTILE);
    await expect(page.locator('main img')).toHaveCount(0);
    expect(read(routes.offerFeed('sarthe-sud', 'stage-3e', 'atom'))).not.toContain('<img');
  });

  test('only a job is described as one, and what is over has no page', () => {
    expect(read(`${routes.offer(job.id)}index.html`)).toContain('"JobPosting"');
    expect(read(`${routes.offer(near.id)}index.html`)).not.toContain('JobPosting');
    expect(existsSync(join(folder, 'site', routes.offer(over.id)))).toBe(false);
  });

  test('a kept search says how many are new', async ({ page }) => {
    await serve(page);
    const search = '?type=stage-3e&territoire=sarthe-sud';
    await page.addInitScript(
      (kept) => localStorage.setItem('offer-searches', kept),
      JSON.stringify([{ search, name: 'Mes stages', seen: '2026-11-01' }]),
    );
    await page.goto(routes.offers());
    await expect(page.getByText(copy.savedNew(2))).toBeVisible();
  });
});
