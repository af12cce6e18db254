// What the State pays to the employer of an apprentice for the first year: by staff, level and day of signature.
import type { DatedRule, RuleBook } from '#domain/rules/rule-book.ts';
import { firstDayOf } from './month.ts';
import { type DiplomaLevel, preparedLevel, type Simulation } from './simulation.ts';

export type KnownAid =
  | {
      readonly kind: 'amount';
      readonly rule: DatedRule;
      /** Euros, at most: less when the contract is shorter than a year, or is broken before. */
      readonly most: number;
      /** The length under which the aid is counted by the day; `null`: it is not. */
      readonly whole: DatedRule | null;
      readonly quota: AidQuota | null;
    }
  | { readonly kind: 'none'; readonly rule: DatedRule }
  /** Nothing is guessed: why it is not known, and the last day of which a text speaks. */
  | { readonly kind: 'to-check'; readonly reason: AidDoubt; readonly lastDay: string };

export type EmployerAid =
  | KnownAid
  /** The day of signature is not said, and the aid changes in that month: what holds before, and from `day` on. */
  | { readonly kind: 'by-day'; readonly day: string; readonly before: KnownAid; readonly after: KnownAid };

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
  const { signed, start } = simulation;
  const before = aidOn(book, simulation, signed ?? firstDayOf(start));
  if (signed !== null) return before;
  // Days are compared as texts: the 31st is the end of any month.
  const after = aidOn(book, simulation, `${start}-31`);
  const day = after.kind === 'to-check' ? null : after.rule.validFrom;
  return day === null || isSame(before, after) ? before : { kind: 'by-day', day, before, after };
}

function aidOn(book: RuleBook, simulation: Simulation, signed: string): KnownAid {
  const { contract, employer, disabled, start, months } = simulation;
  const lastDay = book.findDate('employer-aid-last-start');
  const doubt = (reason: AidDoubt) => ({ kind: 'to-check', reason, lastDay }) as const;
  if (contract !== 'apprenticeship') return doubt('contract');
  if (employer === 'public') return doubt('public');
  const common = book.find(`employer-aid-${employer}-${levelGroup(preparedLevel(simulation))}`, signed);
  const special = book.find('employer-aid-disabled', signed);
  if (common === null || special === null) return doubt('earlier');
  if (firstDayOf(start) > lastDay || common.status !== 'in-force') return doubt('later');
  if (common.value === 0) return disabled ? doubt('disabled') : { kind: 'none', rule: common };
  const rule = disabled ? special : common;
  const whole = book.find('employer-aid-whole', signed);
  const part = whole === null ? 1 : Math.min(1, months / whole.value);
  const quota = employer === 'large' && !disabled ? findQuota(book, signed) : null;
  return { kind: 'amount', rule, most: Math.round(rule.value * part * 100) / 100, whole, quota };
}

function isSame(a: KnownAid, b: KnownAid): boolean {
  if (a.kind === 'to-check' || b.kind === 'to-check') return a.kind === b.kind;
  return a.kind === b.kind && a.rule.value === b.rule.value;
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
