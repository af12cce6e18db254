// The labels that are searched, each with its kind, its words and what it leads to.

import { fromDeltas } from '../deltas.ts';
import { collectWords, type Dictionary, type WordCollector } from './dictionary.ts';
import type { KeywordPayload } from './keywords.ts';
import { feminineOf, isMarked, masculineOf, unpackLabel } from './pack-label.ts';
import type { SearchPayload } from './payload.ts';
import type { ResultKind } from './results.ts';
import type { Field } from './weights.ts';

/** What an entry leads to: an occupation or a page. Occupations come first, in the order of the payload. */
interface Target {
  readonly kind: ResultKind;
  readonly id: string;
  readonly label: string;
}

export interface Entry {
  readonly field: Field;
  /** As it is stored: unpacked only when it is shown. */
  readonly packed: string;
  /** Distinct terms, both genders. */
  readonly terms: readonly number[];
  /** Terms of the masculine name, in order: what has to be covered. */
  readonly core: readonly number[];
  /** Best first when the order matters. */
  readonly targets: readonly number[];
}

export const isName = (field: Field): boolean => field === 'title' || field === 'appellation';

export interface Entries {
  readonly entries: readonly Entry[];
  readonly targets: readonly Target[];
  readonly occupationCount: number;
  /** For each occupation, the entry of its principal title. */
  readonly titleEntries: readonly number[];
  readonly dictionary: Dictionary;
}

/** "(DRH)", "-PNC-": a label often gives its own acronym, which says all of it. "(BTP)" is only where it is. */
const OWN_ACRONYM = /(?:\(|-\s?)(\p{Lu}{2,6})(?:\)|\s?-|$)/u;

interface WordTerms {
  readonly masculine: readonly number[];
  readonly feminine: readonly number[];
}

/** Labels repeat the same 14 000 packed words 100 000 times: each is read once. */
function readLabels({ read }: WordCollector): (packed: string) => Pick<Entry, 'core' | 'terms'> {
  const known = new Map<string, WordTerms>();
  const readWord = (word: string): WordTerms => {
    const masculine = read(masculineOf(word));
    const terms = { masculine, feminine: isMarked(word) ? read(feminineOf(word)) : [] };
    known.set(word, terms);
    return terms;
  };
  return (packed) => {
    const core: number[] = [];
    const feminine: number[] = [];
    for (const word of packed.split(' ')) {
      const terms = known.get(word) ?? readWord(word);
      for (const term of terms.masculine) if (!core.includes(term)) core.push(term);
      for (const term of terms.feminine) if (!feminine.includes(term)) feminine.push(term);
    }
    const others = feminine.filter((term) => !core.includes(term));
    return { core, terms: others.length === 0 ? core : [...core, ...others] };
  };
}

/** Reads the payload into entries, and gathers the dictionary of their words on the way. */
export function readEntries(payload: SearchPayload, keywords: KeywordPayload | null = null): Entries {
  const words = collectWords();
  const entries: Entry[] = [];
  const titleEntries: number[] = [];
  const targets: Target[] = payload.names.map((names, index) => ({
    kind: 'occupation',
    id: payload.codes[index] ?? '',
    label: unpackLabel(names[0] ?? ''),
  }));
  const occupationCount = targets.length;
  const indexOfTarget = new Map(payload.codes.map((code, index) => [code, index]));

  const readLabel = readLabels(words);
  const add = (field: Field, packed: string, leadsTo: readonly number[]): void => {
    const { core, terms } = readLabel(packed);
    entries.push({ field, packed, terms, core, targets: leadsTo });
    const acronym = OWN_ACRONYM.exec(packed)?.[1];
    const alone = acronym === undefined || acronym[0] !== packed[0] ? core : words.read(acronym);
    if (alone.length === 1 && core.length > 1)
      entries.push({ field, packed, terms: alone, core: alone, targets: leadsTo });
  };

  const addPages = (kind: Field & ResultKind, prefix: string, pages: SearchPayload['interests']): void => {
    for (const [code, label, ...parts] of pages) {
      if (code === undefined || label === undefined) continue;
      const index = targets.length;
      targets.push({ kind, id: code, label });
      indexOfTarget.set(`${prefix}${code}`, index);
      for (const text of [label, ...parts]) add(kind, text, [index]);
    }
  };

  payload.names.forEach((names, index) => {
    titleEntries.push(entries.length);
    names.forEach((name, position) => {
      add(position === 0 ? 'title' : 'appellation', name, [index]);
    });
  });
  addPages('interest', 'i', payload.interests);
  addPages('domain', 'd', payload.domains);
  addPages('majorDomain', 'd', payload.majorDomains);
  addPages('sector', 's', payload.sectors);
  payload.skills.forEach((skill, index) => {
    add('skill', skill, fromDeltas(payload.skillOccupations[index] ?? []));
  });
  keywords?.keywords.forEach((keyword, index) => {
    add('keyword', keyword, fromDeltas(keywords.of[index] ?? []));
  });
  for (const [wordings, codes] of payload.phrases) {
    const leadsTo = (codes ?? []).flatMap((code) => indexOfTarget.get(code) ?? []);
    if (leadsTo.length > 0) for (const wording of wordings ?? []) add('synonym', wording, leadsTo);
  }
  for (const meanings of payload.words) for (const text of meanings) words.read(text);
  return { entries, targets, occupationCount, titleEntries, dictionary: words.finish() };
}
