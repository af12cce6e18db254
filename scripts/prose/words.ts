// Cuts a text into plain words, so that two texts can be compared whatever their accents, capitals and marks.
import { fold } from '#domain/text/fold.ts';

/** "L’eau d’Évron" -> l, eau, d, evron. */
export function plainWords(text: string): readonly string[] {
  return fold(text).match(/[a-z0-9]+/g) ?? [];
}

/** Every run of `size` words, as one string; none in a text shorter than that. */
export function runsOf(words: readonly string[], size: number): readonly string[] {
  return Array.from({ length: Math.max(0, words.length - size + 1) }, (_, start) =>
    words.slice(start, start + size).join(' '),
  );
}
