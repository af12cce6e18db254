// Names that begin with all that is typed: what a person half-way through a word is most likely writing.

import { fromDeltas } from '../deltas.ts';
import { fold } from '../text/fold.ts';
import { type Entries, type Entry, isName } from './entries.ts';
import { feminineOf, masculineOf } from './pack-label.ts';
import type { SearchPayload } from './payload.ts';
import { START } from './weights.ts';

/** Words in order, one space between: "Aide-s" -> "aide s". */
export const spellOut = (text: string): string =>
  fold(text)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

/** What a name is worth for beginning with what is typed; 0 when it does not. */
export type WorthOfStart = (entry: number, typed: string, finished: boolean) => number;

/** Names are spelt out when they are first asked for, and kept: some are at each keystroke. */
export function weighStarts(payload: SearchPayload, { entries }: Entries): WorthOfStart {
  const prominence = findProminence(payload);
  const namesByHead = countHeads(entries);
  const mostByHead = Math.max(2, ...namesByHead.values());
  const spelt = new Map<number, readonly [string, string]>();
  const spell = (id: number, packed: string): readonly [string, string] => {
    const known = spelt.get(id);
    if (known !== undefined) return known;
    const both = [spellOut(masculineOf(packed)), spellOut(feminineOf(packed))] as const;
    spelt.set(id, both);
    return both;
  };
  return (id, typed, finished) => {
    const entry = entries[id];
    if (entry === undefined || !isName(entry.field) || typed.length < START.shortest) return 0;
    const [masculine, feminine] = spell(id, entry.packed);
    if (!masculine.startsWith(typed) && !feminine.startsWith(typed)) return 0;
    const alone = masculine.includes(' ', typed.length) ? 0 : START.alone;
    const byHead = Math.log(namesByHead.get(entry.core[0] ?? -1) ?? 1) / Math.log(mostByHead);
    const own = entry.field === 'title' ? START.title : START.appellation;
    const share = finished ? START.whenFinished : 1;
    const common = prominence[entry.targets[0] ?? 0] ?? 0;
    // A whole word that only begins one name of many says little of a common trade: "vétérinaire de l'industrie".
    const isAside = finished && alone === 0 && entry.field === 'appellation';
    return share * (own + alone + START.head * byHead) + (isAside ? 0 : common);
  };
}

/** For each term, how many names it begins. */
function countHeads(entries: readonly Entry[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { field, core } of entries) {
    const [head] = core;
    if (head !== undefined && isName(field)) counts.set(head, (counts.get(head) ?? 0) + 1);
  }
  return counts;
}

/** For each occupation, what it is worth among those that begin alike: common trades have a general title, many names. */
function findProminence({ names, general }: SearchPayload): Float64Array {
  const most = Math.max(2, ...names.map(({ length }) => length));
  const worth = Float64Array.from(names, ({ length }) => (START.names * Math.log(length)) / Math.log(most));
  for (const index of fromDeltas(general)) worth[index] = (worth[index] ?? 0) + START.general;
  return worth;
}
