// Working conditions that one may want or avoid: which of ROME's work contexts say each of them.
// ROME mentions a context or is silent: its silence is never a "no".

interface Condition {
  readonly id: string;
  /** Codes of work contexts: any of them says it. */
  readonly contexts: readonly string[];
}

/** In the order of the form. The ids stand in addresses: they may be added to, never changed. */
export const CONDITIONS = [
  { id: 'dehors', contexts: ['300783'] },
  { id: 'public', contexts: ['403020'] },
  { id: 'teletravail', contexts: ['300799'] },
  { id: 'deplacements', contexts: ['300779', '23378', '23381', '300814', '300816', '300817'] },
  { id: 'atelier', contexts: ['403092'] },
  { id: 'chantier', contexts: ['403962'] },
  { id: 'laboratoire', contexts: ['23380'] },
  { id: 'a-domicile', contexts: ['300778'] },
  { id: 'assis', contexts: ['403025'] },
  { id: 'debout', contexts: ['300800'] },
  { id: 'charges', contexts: ['300795'] },
  { id: 'nuit', contexts: ['300803'] },
  { id: 'week-end', contexts: ['23374', '23376', '300793'] },
  { id: 'horaires-decales', contexts: ['126450', '300805', '300808'] },
  { id: 'astreintes', contexts: ['300804'] },
  { id: 'saisons', contexts: ['400040'] },
  { id: 'bruit', contexts: ['300824'] },
  { id: 'hauteur', contexts: ['300782'] },
  { id: 'produits', contexts: ['300791', '403022'] },
  { id: 'chaud-froid', contexts: ['300787', '300789', '300790', '403021'] },
] as const satisfies readonly Condition[];

export type ConditionId = (typeof CONDITIONS)[number]['id'];

const IDS: ReadonlySet<string> = new Set(CONDITIONS.map(({ id }) => id));

export function isCondition(id: string): id is ConditionId {
  return IDS.has(id);
}

/** Place of the condition in masks. */
export function bitOfCondition(id: ConditionId): number {
  return 1 << CONDITIONS.findIndex((condition) => condition.id === id);
}

/** One bit for each condition that these work contexts mention. */
export function maskOfContexts(workContexts: readonly string[]): number {
  const mentioned = new Set(workContexts);
  return CONDITIONS.reduce(
    (mask, { id, contexts }) =>
      contexts.some((code) => mentioned.has(code)) ? mask | bitOfCondition(id) : mask,
    0,
  );
}

/**
 * `fits`: one wants it, and ROME mentions it. `unknown`: ROME is silent. `contradicted`: one avoids it, and ROME
 * mentions it.
 */
export type WishState = 'fits' | 'unknown' | 'contradicted';

export function stateOfWish(mask: number, id: ConditionId, wish: 'wanted' | 'avoided'): WishState {
  if ((mask & bitOfCondition(id)) === 0) return 'unknown';
  return wish === 'wanted' ? 'fits' : 'contradicted';
}
