// A ROME code, alone or with words that only say so ("fiche K1304"): "J1506" is an occupation, "J15" a domain and its
// occupations. Beside other words ("J1506 infirmier"), the code of an occupation says which one comes first.

import { unpackLabel } from './pack-label.ts';
import type { SearchPayload } from './payload.ts';
import type { SearchResult } from './results.ts';

const SAYS_A_CODE = /(?<!\p{L})(?:codes?|fiches?|m[ée]tiers?|rome|num[ée]ro|n°|le|la|du|de)(?!\p{L})|:/giu;
const CODE = /^\s*([a-n])[\s.-]?(\d{2,4})\s*$/i;

/** Null when what is typed does not look like a code. */
export function findByCode(text: string, { codes, names, domains }: SearchPayload): SearchResult[] | null {
  const [, letter, digits] = CODE.exec(text.replace(SAYS_A_CODE, ' ')) ?? [];
  if (letter === undefined || digits === undefined) return null;
  const code = `${letter.toUpperCase()}${digits}`;
  const results: SearchResult[] = [];
  for (const [id, label] of domains) {
    if (id === code && label !== undefined) {
      results.push({ kind: 'domain', id, label, score: 1, reason: { kind: 'code', label: id } });
    }
  }
  codes.forEach((id, index) => {
    if (!id.startsWith(code)) return;
    const label = unpackLabel(names[index]?.[0] ?? '');
    results.push({
      kind: 'occupation',
      id,
      label,
      score: id === code ? 1 : 0.5,
      reason: { kind: 'code', label: id },
    });
  });
  return results.length === 0 ? null : results;
}

const CODE_BESIDE = /(?<![\p{L}\d])[a-n]\d{4}(?!\p{L}|\d)/iu;

/** The text without the code that it holds, and the occupation of this code. Null when there is none. */
export function takeCode(
  text: string,
  payload: SearchPayload,
): { readonly coded: SearchResult; readonly rest: string } | null {
  const [code] = CODE_BESIDE.exec(text) ?? [];
  const [coded] = code === undefined ? [] : (findByCode(code, payload) ?? []);
  return coded === undefined ? null : { coded, rest: text.replace(CODE_BESIDE, ' ') };
}
