// Codec of the weights of the six RIASEC letters in the query string: "?riasec=930510", a digit for each letter in that
// order. Bad input gives null, and so does the default, no weight at all.
import { RIASEC_LETTERS, type RiasecWeights } from '#domain/discovery/discover.ts';

export const RIASEC_KEY = 'riasec';

/** "930510" -> { R: 9, I: 3, … }; null when it is not six digits, or says nothing. */
export function parseRiasec(text: string): RiasecWeights | null {
  if (!/^\d{6}$/.test(text) || text === '000000') return null;
  const [R = 0, I = 0, A = 0, S = 0, E = 0, C = 0] = Array.from(text, Number);
  return { R, I, A, S, E, C };
}

export function serializeRiasec(weights: RiasecWeights): string {
  return RIASEC_LETTERS.map((letter) => weights[letter]).join('');
}
