// What the State pays to the employer of an apprentice for the first year: by staff, level and day of signature.
import type { DatedRule, RuleBook } from '#domain/rules/rule-book.ts';
import { firstDayOf } from './month.ts';
import type { DiplomaLevel, Simulation } from './simulation.ts';

export type EmployerAid =
  | { readonly kind: 'amount'; readonly rule: DatedRule; readonly quota: AidQuota | null }
  | { readonly kind: 'none'; readonly rule: DatedRule }
  /** Nothing is guessed: why it is not known, and the last day of which a text speaks. */
  | { readonly kind: 'to-check'; readonly reason: AidDoubt; readonly lastDay: string };

/** Share of the staff that must be in such contracts, in percent; the lower one under conditions. */
export interface AidQuota {
  readonly usual: number;
  readonly low: number;
}

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
  const lastDay = book.findDate('employer-aid-last-start');
  const doubt = (reason: AidDoubt) => ({ kind: 'to-check', reason, lastDay }) as const;
  if (contract !== 'apprenticeship') return doubt('contract');
  if (employer === 'public') return doubt('public');
  const signed = dayOfSignature(simulation);
  const common = book.find(`employer-aid-${employer}-${levelGroup(level)}`, signed);
  const special = book.find('employer-aid-disabled', signed);
  if (common === null || special === null) return doubt('earlier');
  if (firstDayOf(start) > lastDay || common.status !== 'in-force') return doubt('later');
  if (disabled) {
    return common.value === 0 ? doubt('disabled') : { kind: 'amount', rule: special, quota: null };
  }
  if (common.value === 0) return { kind: 'none', rule: common };
  return { kind: 'amount', rule: common, quota: employer === 'large' ? findQuota(book, signed) : null };
}

function findQuota(book: RuleBook, day: string): AidQuota | null {
  const [usual, low] = [book.find('employer-aid-quota', day), book.find('employer-aid-quota-low', day)];
  return usual === null || low === null ? null : { usual: usual.value, low: low.value };
}

export function dayOfSignature({ signed, start }: Pick<Simulation, 'signed' | 'start'>): string {
  return signed ?? firstDayOf(start);
}

function levelGroup(level: DiplomaLevel): string {
  if (level <= 4) return '3-4';
  return level === 5 ? '5' : '6-7';
}
