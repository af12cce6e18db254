// Adds up what the words of a query find: in each entry, and in each occupation or page over all its entries.
import type { Entries } from './entries.ts';
import type { Postings } from './postings.ts';
import type { Query, Slot } from './query.ts';
import type { WorthOfStart } from './starts.ts';
import { FIELD_TRUST, SCORE } from './weights.ts';

export interface ScoringIndex {
  readonly read: Entries;
  readonly postings: Postings;
  /** Rarity of each term, less for a weak word. */
  readonly weightOfTerm: Float64Array;
  /** For each entry, the weight of its words. */
  readonly coreWeight: Float64Array;
  readonly general: ReadonlySet<number>;
  readonly worthOfStart: WorthOfStart;
}

export interface Tally {
  /** Entries that hold at least one word. */
  readonly touched: readonly number[];
  /** Per entry: the weight found of the query, that found of the label, what its first word is worth. */
  readonly query: Float64Array;
  readonly label: Float64Array;
  readonly head: Float64Array;
  /** Per target: the weight found of the query over all its entries. Our longer expressions hold as a whole only. */
  readonly spread: Float64Array;
}

/**
 * Makes the function that counts. Its 600 kB of counters are kept from one query to the next and cleaned behind:
 * making them anew cost more than the search itself. A tally is read before the next one is asked for.
 */
export function makeTally({ read, postings, weightOfTerm }: ScoringIndex): (query: Query) => Tally {
  const { entries, targets } = read;
  const ofQuery = new Float64Array(entries.length);
  const ofLabel = new Float64Array(entries.length);
  const head = new Float64Array(entries.length);
  const lastSlot = new Int8Array(entries.length).fill(-1);
  const spread = new Float64Array(targets.length);
  const best = new Float64Array(targets.length);
  let touched: number[] = [];

  const clean = (): void => {
    for (const id of touched) {
      ofQuery[id] = 0;
      ofLabel[id] = 0;
      head[id] = 0;
      lastSlot[id] = -1;
    }
    touched = [];
    spread.fill(0);
  };

  const count = (slot: Slot, slotIndex: number): void => {
    best.fill(0);
    const add = (id: number, likeness: number, labelWeight: number, term: number): void => {
      const entry = entries[id];
      if (entry === undefined || lastSlot[id] === slotIndex) return;
      if (lastSlot[id] === -1) touched.push(id);
      lastSlot[id] = slotIndex;
      ofQuery[id] = (ofQuery[id] ?? 0) + slot.weight * likeness;
      ofLabel[id] = (ofLabel[id] ?? 0) + labelWeight * likeness;
      if (entry.core[0] === term)
        head[id] = likeness * (SCORE.head + (slotIndex === 0 ? SCORE.headFirst : 0));
      if (entry.field === 'synonym' && entry.core.length > 1) return;
      const worth = likeness * FIELD_TRUST[entry.field];
      for (const target of entry.targets) if (worth > (best[target] ?? 0)) best[target] = worth;
    };
    for (const { entry, likeness, labelWeight } of slot.direct) add(entry, likeness, labelWeight, -1);
    const byLikeness = [...slot.likenesses].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
    for (const [term, likeness] of byLikeness) {
      const end = postings.starts[term + 1] ?? 0;
      const weight = weightOfTerm[term] ?? 0;
      for (let at = postings.starts[term] ?? 0; at < end; at += 1)
        add(postings.ids[at] ?? 0, likeness, weight, term);
    }
    for (let target = 0; target < best.length; target += 1) {
      spread[target] = (spread[target] ?? 0) + slot.weight * (best[target] ?? 0);
    }
  };

  return ({ slots }) => {
    clean();
    slots.forEach(count);
    return { touched, query: ofQuery, label: ofLabel, head, spread };
  };
}
