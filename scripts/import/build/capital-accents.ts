// Gives back their accents to the capitals of ROME labels ("Educateur" -> "Éducateur") and its ligature to "oeuvre".
// The nomenclature writes them without, as typewriters did; French typography and screen readers want them.

/**
 * In French an initial E is é when its syllable is open: one consonant (or ch, th, ph, qu, or a consonant followed by
 * l or r), then a vowel: É-ducateur, É-leveur, É-cran; not En-seignant, Er-gonome. X always closes the syllable.
 */
const OPEN_SYLLABLE =
  /(?<![\p{L}\p{N}])E(?=(?:[bcdfghklmnprstvz]|ch|th|ph|qu|[bcdfgkpt]l|[bcdfgkpt]r|chl|chr|thr)[aeiouyàâéèêëîïôöûü])\p{L}*/gu;

/** Words that the rule would get wrong: English ones, a product's name, and the one capital that takes ê. */
const EXCEPTIONS: ReadonlyMap<string, string> = new Map([
  ['Event', 'Event'],
  ['Energy', 'Energy'],
  ['Eclipse', 'Eclipse'],
  ['Etre', 'Être'],
]);

const LIGATURE =
  /(?<![\p{L}])((?:ch|man|[csnbmvf])?)(oe)(?=uvre|urs?(?!\p{L})|ils?(?!\p{L})|illet|no|uds?(?!\p{L})|ufs?(?!\p{L})|t(?:al|us)|dème|stro)/giu;

export function restoreCapitals(label: string): string {
  return label
    .replace(OPEN_SYLLABLE, (word) => EXCEPTIONS.get(word) ?? `É${word.slice(1)}`)
    .replace(LIGATURE, (_, start: string, oe: string) => start + (oe.startsWith('O') ? 'Œ' : 'œ'));
}
