// Brings the forms of a French word together: singular and plural, masculine and feminine.
// Light on purpose: it must never join two different occupations.

/** Plurals in -eux whose singular is in -eu; other words in -eux are adjectives, whose feminine is in -euse. */
const NOUNS_IN_EU = new Set([
  'cheveux',
  'lieux',
  'milieux',
  'enjeux',
  'adieux',
  'essieux',
  'moyeux',
  'pneux',
]);

/** Endings of feminines, longest first, and of their masculines. */
const FEMININES: readonly (readonly [string, string])[] = [
  ['eresse', 'eur'],
  ['trice', 'teur'],
  ['ienne', 'ien'],
  ['enne', 'en'],
  ['onne', 'on'],
  ['anne', 'an'],
  ['euse', 'eur'],
  ['eure', 'eur'],
  ['effe', 'ef'],
  ['elle', 'el'],
  ['ere', 'er'],
  ['ive', 'if'],
  ['ee', 'e'],
];

/** Feminines in -esse: a closed list, because most words in -esse are not one ("vitesse", "grossesse"). */
const IRREGULAR = new Map([
  ['maitresse', 'maitre'],
  ['hotesse', 'hote'],
  ['poetesse', 'poete'],
  ['princesse', 'prince'],
  ['doctoresse', 'docteur'],
  ['contremaitresse', 'contremaitre'],
  ['travaux', 'travail'],
  ['vitraux', 'vitrail'],
  ['emaux', 'email'],
  ['yeux', 'oeil'],
  ['copine', 'copain'],
  ['reine', 'roi'],
]);

function singular(word: string): string {
  if (word.endsWith('eaux')) return word.slice(0, -1);
  if (word.endsWith('aux') && word.length > 4) return `${word.slice(0, -2)}l`;
  if (word.endsWith('eux')) {
    return word.length <= 4 || NOUNS_IN_EU.has(word) ? word.slice(0, -1) : `${word.slice(0, -1)}r`;
  }
  if (word.endsWith('oux') && word.length > 4) return word.slice(0, -1);
  if (word.endsWith('s') && !word.endsWith('ss') && word.length > 3) return word.slice(0, -1);
  return word;
}

/** "boulangères" -> "boulanger", "animaux" -> "animal". Takes a folded word. */
export function stem(word: string): string {
  if (word.length <= 3) return word;
  const irregular = IRREGULAR.get(word);
  if (irregular !== undefined) return stem(irregular);
  const one = singular(word);
  const irregularOne = one === word ? undefined : IRREGULAR.get(one);
  if (irregularOne !== undefined) return stem(irregularOne);
  if (!one.endsWith('e')) return one;
  for (const [feminine, masculine] of FEMININES) {
    if (one.length > feminine.length + 1 && one.endsWith(feminine)) {
      return dropMute(`${one.slice(0, -feminine.length)}${masculine}`);
    }
  }
  return dropMute(one);
}

/** "avocate" -> "avocat": the mute e tells the feminine, and both sides lose it. */
function dropMute(word: string): string {
  return word.length > 4 && word.endsWith('e') ? word.slice(0, -1) : word;
}
