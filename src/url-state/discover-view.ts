// Codec of where one is in the self-discovery: "?carte=7", then the result, "?aime=17-22&riasec=930510". The default,
// the start, is absent; a result that suggests nothing is "?carte=fin".
import type { RiasecWeights } from '#domain/discovery/discover.ts';
import { INTERESTS_KEY, parseInterests, serializeInterests } from './interests.ts';
import { parseRiasec, RIASEC_KEY, serializeRiasec } from './riasec.ts';

const CARD_KEY = 'carte';
const END = 'fin';

export interface DiscoverResult {
  readonly interests: readonly string[];
  readonly riasec: RiasecWeights | null;
}

export type DiscoverView =
  | { readonly kind: 'start' }
  /** `number`: 1 for the first card. */
  | { readonly kind: 'card'; readonly number: number }
  | ({ readonly kind: 'result' } & DiscoverResult);

export interface ParsedView {
  readonly view: DiscoverView;
  /** True when the address asks for something that is not there: the page says so. */
  readonly isGarbled: boolean;
}

/** What can be read is kept; where nothing can, it is the start. */
export function parseDiscoverView(search: string, cardCount: number, known: ReadonlySet<string>): ParsedView {
  const params = new URLSearchParams(search);
  const interestsText = params.get(INTERESTS_KEY);
  const riasecText = params.get(RIASEC_KEY);
  const cardText = params.get(CARD_KEY);
  const asked = interestsText === null ? [] : parseInterests(interestsText);
  const interests = (asked ?? []).filter((code) => known.has(code));
  const riasec = parseRiasec(riasecText ?? '');
  if (interests.length > 0 || riasec !== null) {
    const isGarbled =
      interests.length !== asked?.length || (riasecText !== null && riasec === null) || cardText !== null;
    return { view: { kind: 'result', interests, riasec }, isGarbled };
  }
  const isGarbled = interestsText !== null || riasecText !== null;
  if (cardText === END) return { view: { kind: 'result', interests: [], riasec: null }, isGarbled };
  const number = /^[1-9]\d?$/.test(cardText ?? '') ? Number(cardText) : 0;
  if (number >= 1 && number <= cardCount) return { view: { kind: 'card', number }, isGarbled };
  return { view: { kind: 'start' }, isGarbled: isGarbled || cardText !== null };
}

/** The part of an address that says a result: for this page, and for the explorer. Empty when it says nothing. */
export function writeResult({ interests, riasec }: DiscoverResult): URLSearchParams {
  const params = new URLSearchParams();
  if (interests.length > 0) params.set(INTERESTS_KEY, serializeInterests(interests));
  if (riasec !== null) params.set(RIASEC_KEY, serializeRiasec(riasec));
  return params;
}

/** The address of this view, its other choices kept in their order. */
export function withDiscoverView(address: URL, view: DiscoverView): URL {
  const next = new URL(address);
  for (const key of [CARD_KEY, INTERESTS_KEY, RIASEC_KEY]) next.searchParams.delete(key);
  if (view.kind === 'card') next.searchParams.set(CARD_KEY, String(view.number));
  if (view.kind === 'result') {
    const result = writeResult(view);
    if (result.size === 0) next.searchParams.set(CARD_KEY, END);
    for (const [key, value] of result) next.searchParams.set(key, value);
  }
  return next;
}
