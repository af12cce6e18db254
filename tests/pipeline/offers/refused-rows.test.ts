// Every broken kind of row: named by file, place, field, value and what was expected, while the good rows are kept.
import { describe, expect, test } from 'vitest';
import {
  alternanceJob,
  immersionItem,
  linesOf,
  monstageOffer,
  newOffersWorld,
  refusal,
  tableOf,
} from './support.ts';

describe('a field of a list', () => {
  test.each([
    ['a missing one', { title: undefined }, '/1/title": expected a text'],
    ['another type', { title: 12 }, '/1/title": found "12", expected a text'],
    ['no title', { title: ' \u200b ' }, '/1/title": found " \\u200b ", expected a text'],
    [
      'a long title',
      { title: 'x'.repeat(161) },
      `/1/title": found "${'x'.repeat(80)}…", expected at most 160 characters`,
    ],
    ['no host', { employer_name: '' }, '/1/employer_name": found "", expected a text'],
    [
      'a week that no year has',
      { weeks: ['2027-W53'] },
      '/1/weeks": found "2027-W53", expected an ISO week such as 2027-W07',
    ],
    [
      'a week of another century',
      { weeks: ['1900-W07'] },
      '/1/weeks": found "1900-02-12", expected a day from 2022-01-16 to 2030-01-14, such as 2027-01-15',
    ],
    [
      'no place at all',
      { max_candidates: 0 },
      '/1/max_candidates": found "0", expected a number of places from 1 to 500',
    ],
    [
      'half a place',
      { max_candidates: 1.5 },
      '/1/max_candidates": found "1.5", expected a number of places from 1 to 500',
    ],
    [
      'a reference that is a sentence',
      { remote_id: 'voir avec moi' },
      '/1/remote_id": found "voir avec moi", expected a reference made of letters, digits and hyphens',
    ],
    [
      'a postcode that nobody has',
      { zipcode: '72999', city: 'Nulle-Part' },
      '/1/city": found "72999 Nulle-Part", expected a municipality, with its own postcode',
    ],
    [
      'a day to come of publication',
      { published_at: '2027-02-01' },
      '/1/published_at": found "2027-02-01", expected a day from 2022-01-16 to 2027-01-16, such as 2027-01-15',
    ],
  ])('%s', (_, change, expected) => {
    const report = newOffersWorld().run('un-eleve-un-stage', [
      monstageOffer(),
      monstageOffer({ remote_id: 'broken', ...change }),
    ]);
    expect(report.offers.map(({ origin }) => origin.reference)).toEqual(['fictif-1']);
    expect(report.refusedRows).toBe(1);
    // The first fault: a day out of bounds breaks both ends of a week.
    expect(linesOf(report)[0]).toBe(`feed, column "${expected}`);
  });

  test.each([
    [
      'SIRET',
      alternanceJob({ workplace: { siret: '123' } }),
      '/jobs/0/workplace/siret": found "123", expected a SIRET of 14 digits',
    ],
    [
      'ROME code',
      alternanceJob({ offer: { rome_codes: ['boulanger'] } }),
      '/jobs/0/offer/rome_codes/0": found "boulanger", expected a ROME code such as J1506',
    ],
    [
      'page',
      alternanceJob({
        apply: { url: 'https://labonnealternance.apprentissage.beta.gouv.fr.piege-fictif.fr/1' },
      }),
      '/jobs/0/apply/url": found "https://labonnealternance.apprentissage.beta.gouv.fr.piege-fictif.fr/1", expected a page over https of labonnealternance.apprentissage.beta.gouv.fr',
    ],
    [
      'anonymous host',
      alternanceJob({ workplace: { brand: null, legal_name: null } }),
      '/jobs/0/workplace/name": found "", expected a text',
    ],
    [
      'status',
      alternanceJob({ offer: { status: 'Open' } }),
      '/jobs/0/offer/status": found "Open", expected one of "Active", "Filled", "Cancelled", "Pending"',
    ],
  ])('%s', (_, job, expected) => {
    const report = newOffersWorld().run('la-bonne-alternance', { jobs: [job] });
    expect(report.offers).toEqual([]);
    expect(linesOf(report)[0]).toContain(`feed, column "${expected}`);
  });

  test('a code of ROME that is no longer one leaves its domain, or nothing', () => {
    const codes = ['D1102', 'D1199', 'Z9999'];
    const report = newOffersWorld().run('la-bonne-alternance', [
      alternanceJob({ offer: { rome_codes: codes } }),
    ]);
    expect(report.offers[0]).toMatchObject({ occupations: ['D1102'], domains: ['D11'] });
    expect([...report.notes]).toEqual([['ROME code that is no longer one dropped', 1]]);
  });
});

describe('a row of a table', () => {
  test.each([
    [
      'type',
      'stage long',
      'one of stage de 3e, stage de 2de, stage, apprentissage, contrat pro, immersion, visite',
    ],
    ['titre', '', 'a value'],
    ['siret', '4,41E+13', 'a SIRET of 14 digits (in a spreadsheet, format the column as text)'],
    ['siret', '00000000000017', 'a SIRET whose last digit agrees with the others'],
    ['debut', '31/06/2027', 'a day from 2022-01-16 to 2030-01-14, such as 2027-01-15'],
    ['debut', '26/06/2027', 'an end that follows the start'],
    ['places', 'deux', 'a whole number, or nothing'],
    ['niveau', '2', 'at least 3'],
    ['domaines_rome', 'Z99', 'a domain of ROME such as J15'],
    ['lien', 'http://www.partenaire-fictif.fr/1', 'a page over https of partenaire-fictif.fr'],
    ['titre', 'a\u0000b', 'no control character'],
  ])('%s "%s"', (column, value, expected) => {
    const report = newOffersWorld().run(
      'partner-fictif',
      tableOf([{}, { reference: 'A-2', [column]: value }]),
    );
    expect(report.offers).toHaveLength(1);
    expect(linesOf(report)).toHaveLength(1);
    expect(linesOf(report)[0]).toMatch(new RegExp(`^feed:3, column "${column}": found ".*", expected `, 'u'));
    expect(linesOf(report)[0]).toContain(`expected ${expected}`);
  });

  test.each([
    [{ fin: '28/06/2027' }, '2027-06-14, 2027-06-28', 14],
    [{ type: 'stage de 3e' }, '2027-06-14, 2027-06-25', 7],
    [{ type: 'immersion', fin: '31/07/2027' }, '2027-06-14, 2027-07-31', 30],
  ])('a period longer than the law allows: %o', (change, found, most) => {
    const report = newOffersWorld().run('partner-fictif', tableOf([{}, { reference: 'A-2', ...change }]));
    expect(report.offers).toHaveLength(1);
    expect(linesOf(report)).toEqual([
      `feed:3, column "debut": found "${found}", expected ${most} days at most, as the law has it`,
    ]);
  });

  test('cut short, or with a separator too many', () => {
    const [header, good] = tableOf([{}]).split('\r\n');
    const report = newOffersWorld().run(
      'partner-fictif',
      [header, good, 'A-2;visite', `${good};`, ''].join('\r\n'),
    );
    expect(report.offers).toHaveLength(1);
    expect(report.refusedRows).toBe(2);
    expect(linesOf(report)[0]).toContain(
      'feed:3: found "A-2;visite", expected 18 values as in the header, not 2',
    );
  });

  test('a header that lacks a column refuses the table', () => {
    const table = tableOf([{}]).replace('titre', 'intitule');
    expect(refusal(() => newOffersWorld().run('partner-fictif', table))[0]).toContain(
      'a column "titre" in the header',
    );
  });
});

describe('what spreadsheets make of a table', () => {
  const good = tableOf([{}]);
  const titles = (content: string | Uint8Array) =>
    newOffersWorld()
      .run('partner-fictif', content)
      .offers.map(({ title, host }) => `${title}, ${host.name}`);
  const expected = ['Découvrir la menuiserie, Menuiserie Imaginaire'];

  test.each<[string, string | Uint8Array]>([
    ['commas', tableOf([{}], ',')],
    ['a byte order mark', `\uFEFF${good}`],
    ['Windows-1252', Buffer.from(good, 'latin1')],
    ['the line of Excel that names the separator', `sep=;\r\n${good}`],
    ['both', `\uFEFFsep=;\r\n${good}`],
    ['line ends of Unix', good.replaceAll('\r\n', '\n')],
    ['lines of bare separators at the end', `${good}${';'.repeat(17)}\r\n`],
    ['no quotes', good.replaceAll('"', '').replace('Tracer, scier, poncer ; voir un chantier.', 'Scier')],
    ['a doubled apostrophe', tableOf([{ description: "l''atelier" }])],
    ['more columns than ours', good.replaceAll('\r\n', ';"note"\r\n')],
    ['a lost zero', tableOf([{}, { reference: 'A-2', code_postal: '1000', commune: 'Bourg-en-Bresse' }])],
  ])('%s', (_, content) => {
    expect(titles(content)).toEqual(expected);
  });

  test('keeps the number of the line after the line of Excel', () => {
    const report = newOffersWorld().run('partner-fictif', `sep=;\r\n${tableOf([{ titre: '' }])}`);
    expect(linesOf(report)).toEqual(['feed:3, column "titre": found "", expected a value']);
  });

  test('"Unicode text" is refused with the way out', () => {
    const content = Buffer.from(`\uFEFF${good}`, 'utf16le');
    expect(refusal(() => titles(content))).toEqual([
      'feed: expected a file saved as "CSV UTF-8", not as "Unicode text"',
    ]);
  });
});

test('an immersion with a broken SIRET says so where it stands', () => {
  const report = newOffersWorld().run('immersion-facilitee', { data: [immersionItem({ siret: 'x' })] });
  expect(linesOf(report)).toEqual([
    'feed, column "/data/0/siret": found "x", expected a SIRET of 14 digits (in a spreadsheet, format the column as text)',
  ]);
});
