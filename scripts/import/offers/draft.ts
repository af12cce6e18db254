// What a mapper makes of one row of a feed before anything is checked: the same fields whatever the source, all of them
// still in a stranger's words.
import type { OfferKind } from '#schemas/offer.ts';

/** Where the host receives: by code, by postcode and name, or as a text that holds both. */
export type Address =
  | { readonly code: string }
  | { readonly postcode: string; readonly city: string }
  | { readonly text: string };

export interface Draft {
  readonly reference: string;
  readonly kind: OfferKind;
  readonly title: string;
  readonly summary: string | null;
  readonly host: string;
  readonly siret: string | null;
  readonly sector: string | null;
  readonly address: Address;
  readonly position: { readonly lon: number; readonly lat: number } | null;
  /** ROME codes, which may be out of date. */
  readonly occupations: readonly string[];
  readonly domains: readonly string[];
  readonly periods: readonly { readonly from: string; readonly to: string | null }[];
  readonly places: number | null;
  readonly level: number | null;
  readonly url: string;
  readonly published: string | null;
  /** `null`: the import sets it, see `finishOffer`. */
  readonly expires: string | null;
}

export type DraftField = keyof Draft;

/** A row that is no offer to show, by the source's own word: "filled". */
export interface SetAside {
  readonly setAside: string;
}

/** A row and where it stands, for the messages. */
export interface Row<Value> {
  readonly file: string;
  /** In a table. */
  readonly line?: number;
  /** In a JSON file: "/jobs/12". */
  readonly pointer?: string;
  readonly value: Value;
}
