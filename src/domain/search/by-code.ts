// A ROME code, alone or with words that only say so ("fiche K1304"): "J1506" is an occupation, "J15" a domain and its
// occupations.

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
