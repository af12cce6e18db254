// What the State pays to the employer of an apprentice for the first year: by staff, level and day of signature.
import type { DatedRule, RuleBook } from '#domain/rules/rule-book.ts';
import { firstDayOf } from './month.ts';
import type { DiplomaLevel, Simulation } from './simulation.ts';

export type EmployerAid =
  | { readonly kind: 'amount'; readonly rule: DatedRule; readonly hasQuota: boolean }
  | { readonly kind: 'none'; readonly rule: DatedRule }
  /** Nothing is guessed: why it is not known. */
  | { readonly kind: 'to-check'; readonly reason: AidDoubt };

export type AidDoubt =
  /** The table speaks of private employers of apprentices only. */
  | 'contract'
  | 'public'
  /** Signed before the first row of the table. */
  | 'earlier'
  /** Signed or begun after the last day that a text names. */
  | 'later'
  /** Where no aid is written for others, nothing says whether it is for a disabled apprentice. */
  | 'disabled';

export function findEmployerAid(book: RuleBook, simulation: Simulation): EmployerAid {
  const { contract, employer, level, disabled, start } = simulation;
  if (contract !== 'apprenticeship') return { kind: 'to-check', reason: 'contract' };
  if (employer === 'public') return { kind: 'to-check', reason: 'public' };
  const signed = dayOfSignature(simulation);
  const common = book.find(`employer-aid-${employer}-${levelGroup(level)}`, signed);
  const special = book.find('employer-aid-disabled', signed);
  if (common === null || special === null) return { kind: 'to-check', reason: 'earlier' };
  if (firstDayOf(start) > book.findDate('employer-aid-last-start') || common.status !== 'in-force') {
    return { kind: 'to-check', reason: 'later' };
  }
  if (disabled) {
    return common.value === 0
      ? { kind: 'to-check', reason: 'disabled' }
      : { kind: 'amount', rule: special, hasQuota: false };
  }
  return common.value === 0
    ? { kind: 'none', rule: common }
    : { kind: 'amount', rule: common, hasQuota: employer === 'large' };
}

export function dayOfSignature({ signed, start }: Pick<Simulation, 'signed' | 'start'>): string {
  return signed ?? firstDayOf(start);
}

function levelGroup(level: DiplomaLevel): string {
  if (level <= 4) return '3-4';
  return level === 5 ? '5' : '6-7';
}
