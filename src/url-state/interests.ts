// Codec of chosen interests in the query string: "?aime=17-22". Bad input gives null, the default is absent.

export const INTERESTS_KEY = 'aime';

/** Choosing more than this says nothing any more. */
export const MAX_CHOSEN_INTERESTS = 6;

/** "17-22" -> ["17", "22"]; null when it is not a list of one to six different codes. */
export function parseInterests(text: string): readonly string[] | null {
  if (!/^\d{1,2}(-\d{1,2})*$/.test(text)) return null;
  const codes = text.split('-');
  return new Set(codes).size === codes.length && codes.length <= MAX_CHOSEN_INTERESTS ? codes : null;
}

/** ["22", "17"] -> "17-22": a stable order, so that a choice has one address. */
export function serializeInterests(codes: readonly string[]): string {
  return codes.toSorted((a, b) => Number(a) - Number(b)).join('-');
}
