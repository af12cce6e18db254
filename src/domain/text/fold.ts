// Folds a French text to plain lower-case ASCII letters, so that accents, case and ligatures do not matter.

const COMBINING_MARKS = /\p{M}+/gu;

/** "Œnologue à Évron" -> "oenologue a evron". Punctuation and spaces are kept. */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(COMBINING_MARKS, '')
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replaceAll('ß', 'ss');
}
