// Makes a short text of a stranger fit to be shown, or says why it cannot be. Markup stays text: pages escape it.
import { dropStrayBytes } from '../read/characters.ts';

/** A text so long is no title and no name: it is not even searched. */
const MAX_RAW_LENGTH = 10_000;

/** UTF-8 once read as another encoding: "MaÃ§on". */
const CONVERTED_TWICE = /Ã[\u0080-\u00bf]|â\u0080|â€|\uFFFD/u;
/** Direction marks, zero-width spaces, soft hyphens: a text with them is not what it looks like. */
const INVISIBLE = /\p{Cf}+/gu;
const SPACES = /[\p{Cc}\s]+/gu;

/** One line, without invisible characters, or what was expected of it. */
export function cleanLine(given: string, most: number): { text: string } | { expected: string } {
  const tooLong = { expected: `at most ${most} characters` };
  if (given.length > MAX_RAW_LENGTH) return tooLong;
  const raw = given.toWellFormed();
  if (CONVERTED_TWICE.test(raw)) return { expected: 'a text in UTF-8 (this one was converted wrongly)' };
  const text = dropStrayBytes(raw).replace(INVISIBLE, '').replace(SPACES, ' ').normalize('NFC').trim();
  return text.length > most ? tooLong : { text };
}

/**
 * Trade names that look like a person's. A row is added when the import refuses a host that everybody knows to be a
 * firm.
 */
const TRADE_NAMES = /\b(mr\.? ?bricolage|monsieur (store|meuble))\b/giu;

const NAME = String.raw`\p{Lu}[\p{L}'’-]+`;
/** First what a match is called, then how it is recognised. Names that nothing announces cannot be told from a firm's. */
const CONTACTS: readonly (readonly [what: string, pattern: RegExp])[] = [
  [
    'an e-mail address',
    /\S@\S|[([{]\s?(at|arobase)\s?[)\]}]|\S\s+(at|arobase)\s+\S+\s?(\.|dot|point)\s?(fr|com|org|net)\b/iu,
  ],
  ['a phone number', /(?<!\d)(?:\+\s?33|0033|0)(?:[\s./()·_-]*\d){9}(?!\d)/u],
  ['the address of a page', /\b(?:https?:|www\.)/iu],
  ['the name of a person', /(?<![\p{L}\d])(?:mme|mlle|mr|m\.)s?\.?\s+(?!ou\b|et\b)\p{L}{2}/iu],
  [
    'the name of a person',
    new RegExp(
      String.raw`(?<![\p{L}\d])(?:[Mm]onsieur|MONSIEUR|[Mm]adame|MADAME|[Mm]ademoiselle|Dr\.?|DR\.?|[Dd]octeur|DOCTEUR|Me)\s+${NAME}`,
      'u',
    ),
  ],
  [
    'the name of a person',
    new RegExp(
      String.raw`(?<![\p{L}\d])(?:[Cc]ontact(?:er|ez)?|[Dd]emande[rz]|[Ss]['’]adresser à|[Tt]ut(?:eur|rice)\s*:|[Rr]éférente?\s*:)\s*:?\s*${NAME}\s+${NAME}`,
      'u',
    ),
  ],
];

/** What of a person the text gives: "a phone number". `null`: nothing that shows. */
export function findContact(text: string): string | null {
  // Digits and letters in another shape are read as people read them.
  const plain = text
    .normalize('NFKC')
    .replaceAll(/[‐-―−]/g, '-')
    .replace(TRADE_NAMES, ' ');
  return CONTACTS.find(([, pattern]) => pattern.test(plain))?.[0] ?? null;
}

/** The address in its usual spelling; `null` unless it is a page of one of these domains, over HTTPS. */
export function cleanUrl(raw: string, domains: readonly string[] | 'any', most: number): string | null {
  if (raw.length > most || !URL.canParse(raw)) return null;
  const { protocol, username, password, port, hostname, href } = new URL(raw);
  // An e-mail address has no place in it, nor in what a page would then tell to the site it leads to.
  if (/@|%40/.test(href)) return null;
  if (protocol !== 'https:' || username !== '' || password !== '' || port !== '' || href.length > most)
    return null;
  // A name, not the address of a machine.
  if (!/^([a-z0-9-]+\.)+[a-z]{2,}$/.test(hostname) || hostname.endsWith('.local')) return null;
  const isAllowed =
    domains === 'any' || domains.some((domain) => hostname === domain || hostname.endsWith(`.${domain}`));
  return isAllowed ? href : null;
}
