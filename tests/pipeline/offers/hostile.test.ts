// A feed that means harm, or that nobody looked at: what is refused and what is kept, one line for each.
import { describe, expect, test } from 'vitest';
import { immersionItem, linesOf, monstageOffer, newOffersWorld, tableOf } from './support.ts';

const outcome = (change: object): string => {
  const report = newOffersWorld().run('un-eleve-un-stage', [monstageOffer(change)]);
  const [offer] = report.offers;
  if (offer !== undefined) return `kept: ${offer.title}, ${offer.host.name}`;
  return `refused: ${linesOf(report)[0]?.replace(/^.*, expected/su, 'expected') ?? [...report.setAside].join()}`;
};
const titled = (title: string) => outcome({ title });
const hosted = (employer_name: string) => outcome({ employer_name });

/** Under a name that a terminal can show. */
const named = (cases: readonly (readonly [value: string, expected: string])[]) =>
  cases.map(([value, expected]) => [JSON.stringify(value.slice(0, 60)), value, expected] as const);

const HOST = 'Clinique Fictive des Quatre Pattes';
const A_PERSON = 'refused: expected an organisation or a task, not the name of a person';
const A_PHONE = 'refused: expected an organisation or a task, not a phone number';
const A_MAIL = 'refused: expected an organisation or a task, not an e-mail address';
const A_PAGE = 'refused: expected an organisation or a task, not the address of a page';

describe('a title', () => {
  test.each(
    named([
      // Markup is text: it is for the pages to escape it.
      ['<script>alert(1)</script>', `kept: <script>alert(1)</script>, ${HOST}`],
      ['<img src=x onerror=alert(1)>', `kept: <img src=x onerror=alert(1)>, ${HOST}`],
      ['{{ 7 * 7 }} </title>', `kept: {{ 7 * 7 }} </title>, ${HOST}`],
      ['Vente &amp; conseil', `kept: Vente &amp; conseil, ${HOST}`],
      ['__proto__', `kept: __proto__, ${HOST}`],
      // Invisible characters go.
      ['Bou\u0000lan\u0007ger\u001b[31m', `kept: Bou lan ger [31m, ${HOST}`],
      ['Stage \u202egnitekram\u202c', `kept: Stage gnitekram, ${HOST}`],
      ['Sta\u200bge\u00ad de\ufeff 3e', `kept: Stage de 3e, ${HOST}`],
      ['  Stage\r\n\t de\u00a03e ', `kept: Stage de 3e, ${HOST}`],
      ['e\u0301te\u0301', `kept: été, ${HOST}`],
      ['Stage \ud800', 'refused: expected a text in UTF-8 (this one was converted wrongly)'],
      // People.
      ['Stage avec Mme Fictive', A_PERSON],
      ['Stage avec mme. fictive', A_PERSON],
      ['Stage chez M. Fictif', A_PERSON],
      ['STAGE AVEC MONSIEUR FICTIF', A_PERSON],
      ['Stage, Dr Fictif', A_PERSON],
      ['Stage, Me Fictif', A_PERSON],
      ['Stage, contacter Personne Fictive', A_PERSON],
      ['Stage, 06 00 00 00 00', A_PHONE],
      ['Stage, 0600000000', A_PHONE],
      ['Stage, +33 (0)6.00.00.00.00', 'refused: expected an organisation or a task, not a phone number'],
      ['Stage, 06-00-00-00-00', A_PHONE],
      ['Stage, ０６ ００ ００ ００ ００', A_PHONE],
      ['Stage, 0\u200b6 00 00 00 00', A_PHONE],
      ['Stage, personne@fictif.example', A_MAIL],
      ['Stage, personne (at) fictif.example', A_MAIL],
      ['Stage, personne arobase fictif point fr', A_MAIL],
      ['Stage, voir https://fictif.example', A_PAGE],
      ['Stage, voir www.fictif.example', A_PAGE],
      // What looks like it, and is not.
      ['Chef de rayon M. ou Mme', `kept: Chef de rayon M. ou Mme, ${HOST}`],
      ['Docteur vétérinaire : une journée', `kept: Docteur vétérinaire : une journée, ${HOST}`],
      ['Maître nageur', `kept: Maître nageur, ${HOST}`],
      ['Prêt-à-porter madame et enfant', `kept: Prêt-à-porter madame et enfant, ${HOST}`],
      ['Lot 0123456789012', `kept: Lot 0123456789012, ${HOST}`],
      ['Technicien 3D, 2 x 35 h', `kept: Technicien 3D, 2 x 35 h, ${HOST}`],
      // Size and encoding.
      ['x'.repeat(10_000_000), 'refused: expected at most 160 characters'],
      ['MaÃ§on', 'refused: expected a text in UTF-8 (this one was converted wrongly)'],
      ['Ma\ufffdon', 'refused: expected a text in UTF-8 (this one was converted wrongly)'],
    ]),
  )('%s', (_, title, expected) => {
    expect(titled(title)).toBe(expected);
  });
});

describe('a host', () => {
  const TITLE = 'Découvrir la clinique des animaux';
  test.each(
    named([
      ['Mme Fictive Personne', A_PERSON],
      ['Cabinet du Docteur Fictif', A_PERSON],
      ['Garage Fictif 02 99 00 00 00', A_PHONE],
      ['garage@fictif.example', A_MAIL],
      ['Mr Bricolage', `kept: ${TITLE}, Mr Bricolage`],
      ['Monsieur Meuble de Mme Fictive', A_PERSON],
      ['<b>Garage</b>', `kept: ${TITLE}, <b>Garage</b>`],
      // A name that nothing announces cannot be told from that of a firm: it is the public name of one in Sirene.
      ['PERSONNE FICTIVE', `kept: ${TITLE}, PERSONNE FICTIVE`],
      ['y'.repeat(10_000_000), 'refused: expected at most 120 characters'],
    ]),
  )('%s', (_, host, expected) => {
    expect(hosted(host)).toBe(expected);
  });
});

describe('a page', () => {
  const lead = (lien: string) =>
    newOffersWorld().run('partner-fictif', tableOf([{ lien }])).offers[0]?.url ?? 'refused';
  test.each(
    named([
      ['https://partenaire-fictif.fr', 'https://partenaire-fictif.fr/'],
      [
        'HTTPS://WWW.Partenaire-Fictif.FR/a b?c="><script>',
        'https://www.partenaire-fictif.fr/a%20b?c=%22%3E%3Cscript%3E',
      ],
      ['https://partenaire-fictif.fr/?a=personne%40fictif.example', 'refused'],
      ['javascript:alert(1)//partenaire-fictif.fr', 'refused'],
      ['java\nscript:alert(1)', 'refused'],
      ['data:text/html,<script>alert(1)</script>', 'refused'],
      ['http://partenaire-fictif.fr/', 'refused'],
      ['//partenaire-fictif.fr/', 'refused'],
      ['https://piege-fictif.fr/', 'refused'],
      ['https://partenaire-fictif.fr.piege-fictif.fr/', 'refused'],
      ['https://xpartenaire-fictif.fr/', 'refused'],
      ['https://partenaire-fictif.fr@piege-fictif.fr/', 'refused'],
      ['https://moi:secret@partenaire-fictif.fr/', 'refused'],
      ['https://partenaire-fictif.fr:8443/', 'refused'],
      ['https://piege-fictif.fr\\@partenaire-fictif.fr/', 'refused'],
      ['https://partenaire\u2024fictif.fr/', 'refused'],
      [`https://partenaire-fictif.fr/${'z'.repeat(10_000_000)}`, 'refused'],
    ]),
  )('%s', (_, lien, expected) => {
    expect(lead(lien)).toBe(expected);
  });
});

describe('a place', () => {
  const placed = (latitude: number, longitude: number) => {
    const report = newOffersWorld().run('un-eleve-un-stage', [
      monstageOffer({ coordinates: { latitude, longitude } }),
    ]);
    return { position: report.offers[0]?.place.position, notes: [...report.notes] };
  };
  const dropped = { position: null, notes: [['position far from its municipality dropped', 1]] };

  test('where it should be is kept, to the metre', () => {
    expect(placed(47.69701234, -0.0760987)).toEqual({ position: { lon: -0.0761, lat: 47.69701 }, notes: [] });
  });

  test.each([
    ['longitude and latitude swapped', -0.076, 47.697],
    ['at the origin', 0, 0],
    ['off the globe', 4700, -760],
    ['too large for a number', 1e308, -1e308],
    ['in another town', 47.2173, -1.5534],
  ])('%s: the offer is kept in its municipality, without the point', (_, latitude, longitude) => {
    expect(placed(latitude, longitude)).toEqual(dropped);
  });
});

describe('a date', () => {
  const dated = (updatedAt: string) => {
    const report = newOffersWorld().run('immersion-facilitee', { data: [immersionItem({ updatedAt })] });
    return report.offers[0]?.published ?? 'refused';
  };
  test.each(
    named([
      ['2026-12-01T23:59:59.999Z', '2026-12-01'],
      ['1900-01-01T00:00:00Z', 'refused'],
      ['2999-12-31', 'refused'],
      ['2026-13-01', 'refused'],
      ['2026-02-30', 'refused'],
      ['1764547200', 'refused'],
      ['hier', 'refused'],
      ['<b>2026-12-01</b>', 'refused'],
      [`2026-12-01T${'0'.repeat(10_000_000)}`, 'refused'],
    ]),
  )('%s', (_, given, expected) => {
    expect(dated(given)).toBe(expected);
  });
});

test('a free text that names a person is left out, and the offer is kept', () => {
  const texts = [
    'Demander Mme Fictive.',
    'Appeler le 02 99 00 00 00.',
    'Écrire à personne@fictif.example.',
    'Scier.',
  ];
  const rows = texts.map((description, index) => ({
    reference: `A-${index}`,
    titre: `Stage ${index}`,
    description,
  }));
  const report = newOffersWorld().run('partner-fictif', tableOf(rows));
  expect(report.offers.map(({ summary }) => summary).filter((summary) => summary !== null)).toEqual([
    'Scier.',
  ]);
  expect([...report.notes]).toEqual([['text that names a person dropped', 3]]);
});

test('what a source says of a place or an appellation does not reach the address of a page', () => {
  const world = newOffersWorld();
  const stage = monstageOffer({ zipcode: '44600', city: 'Demander Mme Fictive' });
  expect(world.run('un-eleve-un-stage', [stage]).offers[0]?.url).toContain('?city=Saint-Nazaire&');
  const appellations = [{ appellationCode: 'Mme Fictive', appellationLabel: 'Boulanger' }];
  const report = world.run('immersion-facilitee', { data: [immersionItem({ appellations })] });
  expect(linesOf(report)[0]).toContain('/data/0/appellations/0/appellationCode": found "Mme Fictive"');
});

test('nothing of a person reaches the file', () => {
  const world = newOffersWorld();
  world.run('un-eleve-un-stage', [
    monstageOffer({ tutor_name: 'Personne Fictive', tutor_phone: '0600000000' }),
  ]);
  world.run('immersion-facilitee', { data: [immersionItem()] });
  for (const source of ['un-eleve-un-stage', 'immersion-facilitee']) {
    expect(world.stored(source)).not.toMatch(/Personne|Mme|06 ?00|02 ?99|tutor|rue Inventée/);
  }
});
