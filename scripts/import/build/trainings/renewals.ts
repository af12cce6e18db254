// Follows diplomas from the code that they had to the one that they have: older files and figures speak of older codes.
import type { TrainingCuratedTables } from '#schemas/curated-training.ts';
import type { TrainingTables } from '../../sources/trainings.ts';
import { nameTraining, normalizeTitle } from './titles.ts';

/** "400-25410 S", "40025410S", "4002543R", all that an order writes. */
const CODE = /\b(\d{3})-?(\d{5})(?!\d)/g;

/**
 * Code in force of a diploma, itself where nothing renewed it. A code is followed to another when the tables name a
 * single one of the same kind: a diploma split in two, or whose options parted, stays itself.
 */
export function followRenewals(
  {
    certifications,
    onisep,
    professional,
  }: Pick<TrainingTables, 'certifications' | 'onisep' | 'professional'>,
  curated: TrainingCuratedTables['renewals'],
): (cfd: string) => string {
  const titles = new Map<string, string>();
  const current = new Map<string, string>();
  for (const row of onisep.rows) {
    if (row.code_scolarite === null) continue;
    titles.set(row.code_scolarite, row.libelle);
    current.set(`${row.code_scolarite.slice(0, 2)} ${normalizeTitle(row.libelle)}`, row.code_scolarite);
  }
  for (const row of certifications.rows) {
    if (row.Code_Scolarité !== null && !titles.has(row.Code_Scolarité)) {
      titles.set(row.Code_Scolarité, row.Libelle_Diplome);
    }
  }
  const newer = new Map<string, Set<string>>();
  const add = (older: string, next: string) => {
    const [a, b] = [titles.get(older), titles.get(next)];
    if (older === next || b === undefined) return;
    if (a !== undefined && nameTraining(a).kind !== nameTraining(b).kind) return;
    newer.set(older, (newer.get(older) ?? new Set()).add(next));
  };
  for (const row of certifications.rows) {
    if (row.Code_Ancien_Scolarité !== null && row.Code_Scolarité !== null) {
      add(row.Code_Ancien_Scolarité, row.Code_Scolarité);
    }
  }
  for (const row of professional.rows) {
    const [own] = codesIn(row['Code diplôme']);
    const remark = row.Commentaire;
    if (own === undefined) continue;
    if (/^(?:est )?remplacé par/i.test(remark)) for (const code of codesIn(remark)) add(own, code);
    if (/^remplace /i.test(remark)) for (const code of codesIn(remark)) add(code, own);
  }
  for (const { older, newer: next } of curated) newer.set(older, new Set([next]));
  // The tables forget some: Onisep then has the same title, at the same level, under another code.
  for (const [code, title] of titles) {
    const next = current.get(`${code.slice(0, 2)} ${normalizeTitle(title)}`);
    if (next !== undefined && !newer.has(code)) add(code, next);
  }
  return (cfd) => {
    const seen = new Set<string>();
    let code = cfd;
    for (;;) {
      const next = newer.get(code);
      const [only] = next ?? [];
      if (only === undefined || next?.size !== 1 || seen.has(only)) return code;
      seen.add(code);
      code = only;
    }
  };
}

function codesIn(text: string): string[] {
  return [...text.matchAll(CODE)].map(([, level = '', rest = '']) => level + rest);
}
