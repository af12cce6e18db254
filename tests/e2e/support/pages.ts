// One page of each kind that the site has: what must hold everywhere is tested on each of them.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { routes } from '#routes';
import {
  findDomain,
  findInterest,
  findMajorDomain,
  findOccupation,
  findPlace,
  findSector,
  fullestOccupations,
} from './facts.ts';

export interface PageKind {
  readonly name: string;
  readonly path: string;
  /** True when what the page says is computed in the browser, after a search. */
  readonly searches?: boolean;
  /** A listed page with something chosen in its address. */
  readonly isChoice?: boolean;
}

const fullest = fullestOccupations[0] ?? findOccupation('H1206');
const barest = fullestOccupations.at(-1) ?? findOccupation('D1102');

const longestPlace = findPlace('la-roche-sur-yon-vendee-centre');
const region = findPlace('pays-de-la-loire');

const KIT = '/kit/';
/** The catalogue of components, when this build has one. */
const kit: readonly PageKind[] = existsSync(join(import.meta.dirname, '../../../dist', KIT, 'index.html'))
  ? [{ name: 'the kit', path: KIT }]
  : [];

export const LISTED_PAGES: readonly PageKind[] = [
  { name: 'the home page', path: routes.home() },
  { name: 'the list of occupations', path: routes.occupations() },
  { name: 'a letter', path: routes.occupationsByLetter('V') },
  { name: 'a family', path: routes.domain(findMajorDomain('J').slug) },
  { name: 'a domain', path: routes.domain(findDomain('J15').slug) },
  { name: 'the list of interests', path: routes.interests() },
  { name: 'an interest', path: routes.interest(findInterest('17').slug) },
  { name: 'the list of sectors', path: routes.sectors() },
  { name: 'a sector', path: routes.sector(findSector('102').slug) },
  { name: 'the barest occupation', path: routes.occupation(barest.slug) },
  { name: 'the fullest occupation', path: routes.occupation(fullest.slug) },
  { name: 'the list of trainings', path: routes.trainings(), searches: true },
  { name: 'a level of training', path: routes.trainingsOfLevel('bac-3') },
  { name: 'a field of training', path: routes.trainingsOfField('cuisine-alimentation') },
  { name: 'a training of many places', path: routes.training('bts-management-commercial-operationnel-mco') },
  {
    name: 'a training that opens others',
    path: routes.training('seconde-professionnelle-metiers-de-l-alimentation'),
  },
  { name: 'the list of territories', path: routes.territories() },
  { name: 'a territory', path: routes.territory(longestPlace.slug) },
  { name: 'the region', path: routes.territory(region.slug) },
  { name: 'the list of regional sectors', path: routes.dialogueSectors() },
  { name: 'a regional sector', path: routes.dialogueSector('services-numeriques-financiers-et-conseil') },
  { name: 'what recruits near home', path: routes.nearMe(), searches: true },
  { name: 'the map of places', path: routes.map(), searches: true },
  { name: 'the advice places', path: routes.advice(), searches: true },
  { name: 'the simulator of pay', path: routes.paySimulator(), searches: true },
  { name: 'the offers', path: routes.offers(), searches: true },
  { name: 'the form for employers', path: routes.deposit() },
  { name: 'the charter of hosts', path: routes.hostCharter() },
  { name: 'the list of establishments', path: routes.establishments() },
  { name: 'the establishments of a territory', path: routes.establishmentsOfTerritory(longestPlace.slug) },
  { name: 'the establishments by letter', path: routes.establishmentsByLetter('L') },
  { name: 'an establishment', path: routes.establishment('lycee-professionnel-de-narce-loire-authion') },
  { name: 'the explorer', path: routes.explorer(), searches: true },
  { name: 'the self-discovery', path: routes.discover(), searches: true },
  { name: 'the list of guides', path: routes.guides() },
  { name: 'a guide', path: routes.guide('stage-de-3e-et-de-2de') },
  { name: 'the glossary', path: routes.glossary() },
  { name: 'the method', path: routes.method() },
  { name: 'the sources', path: routes.data() },
  { name: 'about', path: routes.about() },
  { name: 'accessibility', path: routes.accessibility() },
  { name: 'the legal notice', path: routes.legal() },
];

export const PAGES: readonly PageKind[] = [
  ...LISTED_PAGES,
  { name: 'a search with results', path: routes.search('animaux'), searches: true },
  { name: 'a search without results', path: routes.search('zzzzzzzz'), searches: true },
  { name: 'a search with a slip', path: routes.search('electrisien'), searches: true },
  { name: 'a search of the undecided', path: routes.search('je sais pas'), searches: true },
  { name: 'a search for nothing', path: routes.search(), searches: true },
  { name: 'a page that does not exist', path: routes.occupation('infirmiere'), searches: true },
  {
    name: 'what recruits in a territory',
    path: routes.nearMe(longestPlace.slug),
    searches: true,
    isChoice: true,
  },
  {
    name: 'the advice places around a municipality',
    path: `${routes.advice('sarthe-sud')}&commune=72154&lieu=france-travail`,
    searches: true,
    isChoice: true,
  },
  {
    name: 'the explorer with choices',
    path: `${routes.explorer()}?aime=21-22&sait=300435&metier=J1501&niveau=3.4&voudrais=public&evite=nuit&territoire=${longestPlace.slug}`,
    searches: true,
    isChoice: true,
  },
  {
    name: 'a card of the self-discovery',
    path: `${routes.discover()}?carte=7`,
    searches: true,
    isChoice: true,
  },
  {
    name: 'a result of the self-discovery',
    path: `${routes.discover()}?aime=1-14-17-22-26-28&riasec=930510`,
    searches: true,
    isChoice: true,
  },
  {
    name: 'an occupation in a territory',
    path: routes.occupation(findOccupation('J1506').slug, longestPlace.slug),
    isChoice: true,
  },
  {
    name: 'trainings in a territory',
    path: `${routes.trainings()}?q=cuisine&niveau=cap&territoire=${longestPlace.slug}`,
    searches: true,
    isChoice: true,
  },
  {
    name: 'the pay of a contract',
    path: `${routes.paySimulator()}?debut=2026-09&age=20&anniversaire=2&dernier-salaire=900&employeur=grand&niveau=x`,
    searches: true,
    isChoice: true,
  },
  {
    name: 'offers for an occupation at a place',
    path: `${routes.offers()}?type=stage-3e&metier=A1504&territoire=sarthe-sud&commune=72154&rayon=x`,
    searches: true,
    isChoice: true,
  },
  { name: 'what is read without a connection', path: routes.offline() },
  { name: 'an empty selection', path: routes.selection(), searches: true },
  {
    name: 'a selection that somebody shares',
    path: `${routes.selection(['K1304', 'D1102', 'J1506'])}-N9999`,
    searches: true,
  },
  { name: 'a comparison of nothing', path: routes.compare(), searches: true },
  {
    name: 'a comparison',
    path: routes.compare(['K1304', 'D1102', 'J1506', 'K1401']),
    searches: true,
  },
  ...kit,
];

/** Opens a page and waits until it says all that it has to say. */
export async function openPage(page: Page, { path, searches = false }: PageKind): Promise<void> {
  await page.goto(path);
  if (searches) await expect(page.locator('[aria-busy="false"]')).toBeVisible();
}

/** Waits until nothing moves: sizes and colours that are still on their way would be judged half-way. */
export async function waitForStillness(page: Page): Promise<void> {
  await page.evaluate(() => document.fonts.ready);
  await expect.poll(() => page.evaluate(() => document.getAnimations().length)).toBe(0);
}
