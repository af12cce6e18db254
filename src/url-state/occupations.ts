// Codec of a list of occupations in the query string: "?metiers=K1304-D1102", in the order of the choice. The default, no
// list, is absent.

import { cutText } from '#domain/text/cut-text.ts';

export const OCCUPATIONS_KEY = 'metiers';

/** What an address asks for. */
export interface ListedOccupations {
  /** Codes that look like codes of ROME, each once. Whether there is such an occupation is for the directory to say. */
  readonly codes: readonly string[];
  /** Texts that are no codes: a page says so. They are the visitor's: never markup, cut to what fits a sentence. */
  readonly strays: readonly string[];
  /** How many codes came after the last one that fits. */
  readonly beyond: number;
}

const CODE = /^[A-N]\d{4}$/;
const LONGEST_TEXT = 20;
const MOST_STRAYS = 5;

/** @param most how many occupations the page can take. */
export function parseOccupations(search: string, most: number): ListedOccupations {
  const text = new URLSearchParams(search).get(OCCUPATIONS_KEY) ?? '';
  // A mail program may add a full stop, a person a comma or spaces.
  const parts = text.split(/[^\p{L}\p{N}<>]+/u).filter((part) => part !== '');
  const isCode = (part: string) => CODE.test(part.toUpperCase());
  const codes = [...new Set(parts.filter(isCode).map((part) => part.toUpperCase()))];
  const strays = new Set(parts.filter((part) => !isCode(part)).map((part) => cutText(part, LONGEST_TEXT)));
  return {
    codes: codes.slice(0, most),
    strays: [...strays].slice(0, MOST_STRAYS),
    beyond: Math.max(0, codes.length - most),
  };
}

/** The address with this list, its other choices kept in their order; an empty one takes the list away. */
export function withOccupations(address: URL, codes: readonly string[]): URL {
  const next = new URL(address);
  if (codes.length === 0) next.searchParams.delete(OCCUPATIONS_KEY);
  else next.searchParams.set(OCCUPATIONS_KEY, codes.join('-'));
  return next;
}
