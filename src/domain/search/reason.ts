// Why a result is there, in words that a page can show.
import type { Entry } from './entries.ts';
import { unpackLabel } from './pack-label.ts';
import type { Query } from './query.ts';
import type { Reason } from './results.ts';
import type { Field } from './weights.ts';

const REASON_OF_FIELD: Readonly<Record<Exclude<Field, 'title'>, Reason['kind']>> = {
  appellation: 'appellation',
  synonym: 'synonym',
  keyword: 'synonym',
  skill: 'skill',
  interest: 'interest',
  domain: 'domain',
  majorDomain: 'domain',
  sector: 'sector',
};

/** A word this like the typed one is seen as the same by a reader. */
const OBVIOUS = 0.7;

/** True when every word of the query can be seen in these terms. */
function speaksForItself(query: Query, terms: readonly number[]): boolean {
  return query.slots.every(({ likenesses }) => terms.some((term) => (likenesses.get(term) ?? 0) >= OBVIOUS));
}

/** Null when the title, which is shown anyway, explains the match. */
export function explain(
  query: Query,
  entry: Entry,
  title: { readonly label: string; readonly terms: readonly number[] },
): Reason | null {
  if (entry.field === 'title' || speaksForItself(query, title.terms)) return null;
  const label = unpackLabel(entry.packed);
  return label === title.label ? null : { kind: REASON_OF_FIELD[entry.field], label };
}
