// French numbers, plurals, lists and dates. Narrow no-break spaces as the Imprimerie nationale asks.

const NARROW_SPACE = '\u202f';

const integer = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 0 });
const conjunction = new Intl.ListFormat('fr', { type: 'conjunction' });
const disjunction = new Intl.ListFormat('fr', { type: 'disjunction' });
const decimal = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 2 });
const euros = new Intl.NumberFormat('fr-FR', {
  style: 'currency',
  currency: 'EUR',
  trailingZeroDisplay: 'stripIfInteger',
});
const monthOfYear = new Intl.DateTimeFormat('fr-FR', { month: 'long', year: 'numeric', timeZone: 'UTC' });
const longDate = new Intl.DateTimeFormat('fr-FR', { dateStyle: 'long', timeZone: 'UTC' });

/** 13120 -> "13 120". */
export function formatInteger(value: number): string {
  return integer.format(value);
}

/** 21.01 -> "21,01". */
export function formatDecimal(value: number): string {
  return decimal.format(value);
}

/** 1867.02 -> "1 867,02 €"; 5000 -> "5 000 €". */
export function formatEuros(amount: number): string {
  return euros.format(amount);
}

/** French takes the plural from 2 on: "0 métier", "1 métier", "2 métiers". */
export function formatCount(count: number, singular: string, plural: string): string {
  return `${formatInteger(count)}\u00a0${count >= 2 ? plural : singular}`;
}

/** "a, b et c". */
export function joinAnd(items: readonly string[]): string {
  return conjunction.format(items);
}

/** A sentence does not grow with what an address may hold. */
const MOST_QUOTED = 5;

/** "« a », « b » et 12 autres". */
export function quoteSome(texts: readonly string[]): string {
  const others = texts.length - MOST_QUOTED;
  const quoted = texts.slice(0, MOST_QUOTED).map(quote);
  return joinAnd(others > 0 ? [...quoted, formatCount(others, 'autre', 'autres')] : quoted);
}

/** "a, b ou c". */
export function joinOr(items: readonly string[]): string {
  return disjunction.format(items);
}

/** "2025-09-18" -> "18 septembre 2025"; "2025" -> "2025". */
export function formatDate(isoDate: string): string {
  if (/^\d{4}$/.test(isoDate)) return isoDate;
  return longDate.format(new Date(`${isoDate}T00:00:00Z`)).replace(/^1 /, '1er ');
}

/** Two days: "Du 1er au 5 février 2027", "Du 28 juin au 9 juillet 2027". What both share is said once. */
export function formatPeriod(from: string, to: string): string {
  const [last, first] = [formatDate(to), formatDate(from)];
  const shared = [from.slice(0, 7), from.slice(0, 4)].find((part) => to.startsWith(part));
  const kept =
    shared === undefined
      ? first
      : first
          .split(' ')
          .slice(0, shared.length === 7 ? 1 : 2)
          .join(' ');
  return `Du ${kept} au ${last}`;
}

/** "2026-09" -> "septembre 2026". */
export function formatMonth(isoMonth: string): string {
  return monthOfYear.format(new Date(`${isoMonth}-01T00:00:00Z`));
}

/** "2026-10" -> "d’octobre 2026"; "2026-09" -> "de septembre 2026". */
export function formatOfMonth(isoMonth: string): string {
  const month = formatMonth(isoMonth);
  return /^[aeiou]/.test(month) ? `d’${month}` : `de ${month}`;
}

/** « text » with the spaces that keep the marks on its line. */
export function quote(text: string): string {
  return `«${NARROW_SPACE}${text}${NARROW_SPACE}»`;
}

/** "Agir" -> "agir"; "SAP" and "C++" keep their capital, being names. */
export function lowerFirst(text: string): string {
  const [first = '', second = ''] = text;
  const isName = second !== '' && second !== second.toLowerCase();
  // "S’adapter" is a verb; "C++" is a name.
  return isName || !/[\p{L}'’]/u.test(second) ? text : first.toLowerCase() + text.slice(1);
}

/** "agir" -> "Agir". */
export function upperFirst(text: string): string {
  return text.charAt(0).toLocaleUpperCase('fr') + text.slice(1);
}

/** Straight apostrophes of the nomenclatures -> typographic ones, and no line that starts with a dash; for display only. */
export function typographic(text: string): string {
  return text.replaceAll("'", '’').replaceAll(' – ', '\u00a0– ');
}

/**
 * Prose typed with plain spaces -> with those that keep a mark, or a unit, on the line of its word: "quoi ?", "« oui »",
 * "1 500 heures", "bac + 2". A mark may stand at the edge of the text, where a link or bold type parts it from its word.
 */
export function unbroken(text: string): string {
  return typographic(text)
    .replace(/ (?=[:;!?](?:[\s.,)»]|$))/g, '\u00a0')
    .replace(/« /g, `«${NARROW_SPACE}`)
    .replace(/ »/g, `${NARROW_SPACE}»`)
    .replace(/(?<=\d) (?=\d{3}(?!\d))/g, NARROW_SPACE)
    .replace(/ \+ (?=\d)/g, '\u00a0+\u00a0')
    .replace(/(?<=\d) (?=[\p{L}%€])/gu, '\u00a0');
}

/** What a search engine shows of a description. */
export const LONGEST_DESCRIPTION = 155;

/** A description cut at a word, where it is too long to be shown whole. */
export function shortened(text: string): string {
  if (text.length <= LONGEST_DESCRIPTION) return text;
  return `${text.slice(0, text.lastIndexOf(' ', LONGEST_DESCRIPTION - 1)).replace(/[\s,;:«]+$/, '')}…`;
}
