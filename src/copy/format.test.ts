import { expect, test } from 'vitest';
import {
  formatCount,
  formatDate,
  formatEuros,
  formatInteger,
  formatMonth,
  formatOfMonth,
  formatPeriod,
  joinAnd,
  lowerFirst,
  quote,
  quoteSome,
  shortened,
  unbroken,
  upperFirst,
} from './format.ts';

test('thousands are separated by a narrow no-break space', () => {
  expect(formatInteger(13120)).toBe('13\u202f120');
});

test('euros have their cents, unless they are round', () => {
  expect([1867.02, 5000, 504.1].map(formatEuros)).toEqual([
    '1\u202f867,02\u00a0€',
    '5\u202f000\u00a0€',
    '504,10\u00a0€',
  ]);
});

test('a month has its year', () => {
  expect(formatMonth('2026-09')).toBe('septembre 2026');
});

test('« de » is elided before a month that begins with a vowel', () => {
  const months = ['2026-01', '2026-04', '2026-08', '2026-09', '2026-10'];
  expect(months.map(formatOfMonth)).toEqual([
    'de janvier 2026',
    'd’avril 2026',
    'd’août 2026',
    'de septembre 2026',
    'd’octobre 2026',
  ]);
});

test('zero and one are singular, two is plural', () => {
  const count = (n: number) => formatCount(n, 'métier', 'métiers');
  expect([count(0), count(1), count(2)]).toEqual(['0\u00a0métier', '1\u00a0métier', '2\u00a0métiers']);
});

test('a list ends with « et »', () => {
  expect(joinAnd(['lire', 'écrire', 'compter'])).toBe('lire, écrire et compter');
});

test('the first day of a month is « 1er »', () => {
  expect(formatDate('2026-01-01')).toBe('1er janvier 2026');
  expect(formatDate('2025-09-18')).toBe('18 septembre 2025');
});

test('a date of which only the year is known is that year', () => {
  expect(formatDate('2025')).toBe('2025');
});

test('guillemets hold their text with narrow spaces', () => {
  expect(quote('Santé')).toBe('«\u202fSanté\u202f»');
});

test('an acronym keeps its capital inside a sentence', () => {
  expect(lowerFirst('Évaluer un risque')).toBe('évaluer un risque');
  expect(lowerFirst('S’adapter à un public')).toBe('s’adapter à un public');
  expect(lowerFirst('C++')).toBe('C++');
  expect(lowerFirst('SIG et cartographie')).toBe('SIG et cartographie');
  expect(upperFirst('été')).toBe('Été');
});

test('a description too long to be shown is cut at a word, without the marks that would hang', () => {
  expect(shortened('Courte.')).toBe('Courte.');
  const long = shortened(`${'mot '.repeat(38)}fin, ensuite`);
  expect(long).toMatch(/^(mot )+fin…$|^(mot )*mot…$/);
  expect(long.length).toBeLessThanOrEqual(156);
});

test('a sentence quotes five texts at most, and counts the others', () => {
  expect(quoteSome(['a', 'b'])).toMatch(/^«.a.» et «.b.»$/);
  expect(quoteSome(['a', 'b', 'c', 'd', 'e', 'f', 'g'])).toMatch(/«.e.» et 2.autres$/);
});

test('prose typed with plain spaces keeps its marks and units with their words', () => {
  expect(unbroken("Quoi ? C'est dit : « oui ! », à 1 500 mètres, à bac + 2 ; – voilà.")).toBe(
    'Quoi\u00a0? C’est dit\u00a0: «\u202foui\u00a0!\u202f», à 1\u202f500\u00a0mètres, à bac\u00a0+\u00a02\u00a0;\u00a0– voilà.',
  );
  // Beside a link, a mark opens or ends a text of its own.
  expect([' : suite', 'dit «\u0020', ' »'].map(unbroken)).toEqual([
    '\u00a0: suite',
    'dit «\u202f',
    '\u202f»',
  ]);
  expect(unbroken('de 10 h à 12:30')).toBe('de 10\u00a0h à 12:30');
});

test.each([
  ['2027-02-01', '2027-02-05', 'Du 1er au 5 février 2027'],
  ['2027-06-28', '2027-07-09', 'Du 28 juin au 9 juillet 2027'],
  ['2026-12-28', '2027-01-08', 'Du 28 décembre 2026 au 8 janvier 2027'],
])('a period from %s to %s says once what its days share', (from, to, words) => {
  expect(formatPeriod(from, to)).toBe(words);
});
