// What each source becomes: one record whatever its form, and what is set aside by the source's own word.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  alternanceJob,
  depositOf,
  immersionItem,
  linesOf,
  monstageOffer,
  newOffersWorld,
  tableOf,
} from './support.ts';

describe('each source', () => {
  test('1eleve1stage: weeks become periods, and the free text is never read', () => {
    const world = newOffersWorld();
    const report = world.run('un-eleve-un-stage', [monstageOffer()]);
    expect(linesOf(report)).toEqual([]);
    expect(report.offers).toEqual([
      {
        id: expect.stringMatching(/^un-eleve-un-stage-[0-9a-f]{16}$/),
        kind: 'observation-3e',
        title: 'Découvrir la clinique des animaux',
        summary: null,
        host: { name: 'Clinique Fictive des Quatre Pattes', siret: null, sector: 'Médical' },
        place: { municipality: '72154', position: { lon: -0.076, lat: 47.697 } },
        occupations: [],
        domains: [],
        periods: [
          { from: '2027-02-08', to: '2027-02-12' },
          { from: '2027-02-15', to: '2027-02-19' },
        ],
        places: 2,
        level: null,
        origin: { source: 'un-eleve-un-stage', reference: 'fictif-1' },
        url: 'https://1eleve1stage.education.gouv.fr/offres-de-stage?city=La+Fl%C3%A8che&latitude=47.6893&longitude=-0.06469',
        published: null,
        firstSeen: '2027-01-15',
        // The Monday of the last week: nobody joins a week that has begun.
        expires: '2027-02-15',
      },
    ]);
    expect(world.stored('un-eleve-un-stage')).not.toMatch(/Personne|02 99/);
  });

  test('1eleve1stage: a link to its own page is kept, one to another site is not', () => {
    const url = 'https://1eleve1stage.education.gouv.fr/offres-de-stage/207';
    const { offers } = newOffersWorld().run('un-eleve-un-stage', [
      monstageOffer({ permalink: url }),
      monstageOffer({ permalink: 'https://stage-fictif.fr/', title: 'Autre stage', remote_id: 'fictif-2' }),
    ]);
    expect(offers.map((offer) => offer.url)).toContain(url);
    expect(offers.map((offer) => offer.url).join()).not.toContain('stage-fictif');
  });

  test('La bonne alternance: one offer for each kind of contract, on the dates of the source', () => {
    const job = alternanceJob({ contract: { type: ['Apprentissage', 'Professionnalisation'] } });
    const report = newOffersWorld().run('la-bonne-alternance', {
      jobs: [job],
      recruiters: [{}],
      warnings: [],
    });
    expect(linesOf(report)).toEqual([]);
    expect(report.offers.map(({ kind }) => kind).sort()).toEqual(['apprenticeship', 'professionalisation']);
    expect(report.offers[0]).toMatchObject({
      title: 'Boulanger (H/F)',
      summary: null,
      host: { name: 'Boulangerie Inventée du Port', siret: '00000000000018' },
      place: { municipality: '44109', position: { lon: -1.5534, lat: 47.2173 } },
      occupations: ['D1102'],
      periods: [{ from: '2027-09-01', to: '2029-08-31' }],
      places: 1,
      level: 3,
      published: '2027-01-02',
      expires: '2027-03-02',
    });
  });

  test('La bonne alternance: an offer without a last day is shown for 60 days, as it does itself', () => {
    const publication = { creation: '2027-01-02T08:00:00.000Z', expiration: null };
    const { offers } = newOffersWorld().run('la-bonne-alternance', [
      alternanceJob({ offer: { publication } }),
    ]);
    expect(offers[0]?.expires).toBe('2027-03-03');
  });

  test('Immersion facilitee: at any time, on the page of the firm, until the feed stops for 30 days', () => {
    const report = newOffersWorld().run('immersion-facilitee', { data: [immersionItem()], pagination: {} });
    expect(linesOf(report)).toEqual([]);
    expect(report.offers[0]).toMatchObject({
      kind: 'immersion',
      title: 'Boulanger / Boulangère',
      host: { name: 'PAINS FICTIFS DU MANS', siret: '00000000000026' },
      place: { municipality: '72181' },
      periods: [],
      published: '2026-12-01',
      expires: '2027-02-14',
      url: 'https://immersion-facile.beta.gouv.fr/offre?siret=00000000000026&appellationCode=%5B%2211573%22%5D&location=00000000-0000-4000-8000-000000000001',
    });
  });

  test('a table of a partner', () => {
    const report = newOffersWorld().run('partner-fictif', tableOf([{}]));
    expect(linesOf(report)).toEqual([]);
    expect(report.offers[0]).toMatchObject({
      kind: 'observation-2de',
      title: 'Découvrir la menuiserie',
      summary: 'Tracer, scier, poncer ; voir un chantier.',
      place: { municipality: '49099', position: null },
      occupations: ['H2206'],
      periods: [{ from: '2027-06-14', to: '2027-06-25' }],
      places: 1,
      published: '2027-01-05',
      expires: '2027-06-14',
    });
  });

  test('a deposit', () => {
    const world = newOffersWorld();
    const files = [world.deposit('velo.json', depositOf())];
    const report = world.run('deposit', '', { files });
    expect(linesOf(report)).toEqual([]);
    expect(report.offers[0]).toMatchObject({
      kind: 'visit',
      host: { name: 'Atelier Imaginaire du Vélo' },
      place: { municipality: '49099' },
      summary: 'Une heure pour voir comment on répare un vélo.',
      url: 'https://www.velo-imaginaire.fr/visites',
      expires: '2027-02-10',
    });
  });
});

test('the examples of docs/offers.md are imported as they are', () => {
  const docs = readFileSync(join(import.meta.dirname, '../../../docs/offers.md'), 'utf8');
  const blocks = docs.split(/^```\w*\n/mu);
  const blockOf = (start: string) => blocks.find((block) => block.startsWith(start)) ?? expect.fail(start);
  const world = newOffersWorld();
  world.write('data/curated/regions/52/offer-partners.json', blockOf('[{ "code"'));
  const table = world.run('partner-cma', blockOf('reference;'));
  const file = world.deposit('example.json', JSON.parse(blockOf('{\n  "format"')));
  const deposits = world.run('deposit', '', { files: [file] });
  expect([...linesOf(table), ...linesOf(deposits)]).toEqual([]);
  expect([table.offers.length, deposits.offers.length]).toEqual([1, 1]);
});

describe('set aside, and counted', () => {
  test('what the source says is no offer now', () => {
    const world = newOffersWorld();
    const jobs = ['Filled', 'Cancelled', 'Pending'].map((status) => alternanceJob({ offer: { status } }));
    expect([...world.run('la-bonne-alternance', { jobs }).setAside]).toEqual([
      ['filled, cancelled or not yet open', 3],
    ]);
    const data = [immersionItem({ voluntaryToImmersion: false }), immersionItem({ isAvailable: false })];
    expect([...world.run('immersion-facilitee', { data }).setAside]).toEqual([
      ['no offer of the firm itself', 1],
      ['full for now', 1],
    ]);
    const withdrawn = world.run('un-eleve-un-stage', [monstageOffer({ published_at: null })]);
    expect([...withdrawn.setAside]).toEqual([['withdrawn', 1]]);
  });

  test('outside the region, whatever else is wrong with it', () => {
    const report = newOffersWorld().run('un-eleve-un-stage', [
      monstageOffer({ city: 'Paris', zipcode: 75001, title: '' }),
      monstageOffer({ city: 'Saint-Denis', zipcode: '97400' }),
    ]);
    expect([...report.setAside]).toEqual([['outside the region', 2]]);
    expect(report.refusedRows).toBe(0);
  });

  test('over', () => {
    const report = newOffersWorld().run('un-eleve-un-stage', [
      monstageOffer({ weeks: ['2027-W01', '2027-W02'] }),
    ]);
    expect([...report.setAside]).toEqual([['expired', 1]]);
  });

  test('twice in a feed, under one reference or two', () => {
    const report = newOffersWorld().run('un-eleve-un-stage', [
      monstageOffer(),
      monstageOffer(),
      monstageOffer({ remote_id: 'fictif-2' }),
      monstageOffer({ remote_id: 'fictif-3', title: 'Une autre découverte' }),
    ]);
    expect([...report.setAside]).toEqual([
      ['given twice under one reference', 1],
      ['same offer under another reference', 1],
    ]);
    expect(report.offers).toHaveLength(2);
  });
});

describe('the municipality', () => {
  const find = (place: object) =>
    newOffersWorld().run('un-eleve-un-stage', [monstageOffer(place)]).offers[0]?.place.municipality;
  const findText = (address: string) =>
    newOffersWorld().run('la-bonne-alternance', [
      alternanceJob({ workplace: { location: { address, geopoint: { coordinates: [0, 0] } } } }),
    ]).offers[0]?.place.municipality;

  test.each([
    ['its name, however it is written', { zipcode: '72200', city: 'LA FLECHE' }, '72154'],
    ['another of the same postcode', { zipcode: '72200', city: 'Crosmières' }, '72110'],
    ['a postcode of the post office', { zipcode: '44041', city: 'NANTES CEDEX 1' }, '44109'],
    ['a postcode of one municipality, under any name', { zipcode: '44600', city: 'Hameau fictif' }, '44184'],
  ])('%s', (_, place, expected) => {
    expect(find(place)).toBe(expected);
  });

  test.each([
    ['12 rue Fictive, 44000 Nantes', '44109'],
    ['12 rue Fictive 44000 NANTES', '44109'],
    ['72 - LA FLECHE', '72154'],
    ['72 - Le Mans (centre)', '72181'],
  ])('in "%s"', (address, expected) => {
    expect(findText(address)).toBe(expected);
  });

  test('a postcode of several, under a name that none has, is refused', () => {
    const report = newOffersWorld().run('un-eleve-un-stage', [monstageOffer({ city: 'Hameau fictif' })]);
    expect(linesOf(report)).toEqual([
      'feed, column "/0/city": found "72200 Hameau fictif", expected a municipality, with its own postcode',
    ]);
  });

  test('a table: the template that partners download is taken as it is', () => {
    const template = readFileSync(join(import.meta.dirname, '../../../public/modele-offres.csv'), 'utf8');
    const report = newOffersWorld().run(
      'partner-fictif',
      template.replaceAll('votre-site.example', 'partenaire-fictif.fr'),
    );
    expect(linesOf(report)).toEqual([]);
    expect(report.offers.map(({ kind, level }) => [kind, level]).toSorted()).toEqual([
      ['apprenticeship', 3],
      ['observation-2de', null],
    ]);
  });
});
