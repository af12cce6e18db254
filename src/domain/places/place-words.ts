// The words by which names of places are compared, however they are typed.
import { fold } from '#domain/text/fold.ts';

/** "L'Île-d'Yeu" -> "ile d yeu", "St Herblain" -> "saint herblain". */
export function toPlaceWords(text: string): string {
  return fold(text)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
    .replace(/^(l|la|le|les) (?=.)/, '')
    .replace(/\bste\b/g, 'sainte')
    .replace(/\bst\b/g, 'saint');
}
