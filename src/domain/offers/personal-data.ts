// Finds what tells of a person in the words of an offer: the form for employers and the import refuse the same.

/**
 * Trade names that look like a person's. A row is added when the import refuses a host that everybody knows to be a
 * firm.
 */
const TRADE_NAMES = /\b(mr\.? ?bricolage|monsieur (store|meuble))\b/giu;

const NAME = String.raw`\p{Lu}[\p{L}'’-]+`;
export type ContactKind =
  | 'an e-mail address'
  | 'a phone number'
  | 'the address of a page'
  | 'the name of a person';

/** First what a match is called, then how it is recognised. Names that nothing announces cannot be told from a firm's. */
const CONTACTS: readonly (readonly [what: ContactKind, pattern: RegExp])[] = [
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
export function findContact(text: string): ContactKind | null {
  // Digits and letters in another shape are read as people read them.
  const plain = text
    .normalize('NFKC')
    .replaceAll(/[‐-―−]/g, '-')
    .replace(TRADE_NAMES, ' ');
  return CONTACTS.find(([, pattern]) => pattern.test(plain))?.[0] ?? null;
}
