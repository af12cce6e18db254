// Checks a deposit with the very schema of the import. The one file of the browser that carries zod: a second account of
// the rules would drift from the first.
import './without-eval.ts';
import {
  composeDeposit,
  type DepositDraft,
  type DepositFault,
  type DepositField,
  findDraftFaults,
} from '#domain/offers/deposit-draft.ts';
import type { PeriodLimits } from '#domain/offers/period-limits.ts';
import { type OfferDeposit, offerDepositSchema } from '#schemas/offer.ts';

export type CheckedDeposit =
  | { readonly deposit: OfferDeposit; readonly faults: readonly [] }
  | { readonly deposit: null; readonly faults: readonly DepositFault[] };

/** @param today such as 2027-01-31. One fault a field, in no order. */
export function checkDeposit(draft: DepositDraft, today: string, limits: PeriodLimits): CheckedDeposit {
  const parsed = offerDepositSchema.safeParse(composeDeposit(draft, today));
  const faults = new Map<DepositField, DepositFault>();
  for (const fault of findDraftFaults(draft, today, limits)) faults.set(fault.field, fault);
  const hasDayAtFault = [...faults.keys()].some((field) => /^(from|to)\d$/.test(field));
  for (const { path, code } of parsed.error?.issues ?? []) {
    const field = fieldOf(path);
    // A period at fault is told beside the day that is wrong.
    if (faults.has(field) || (path[1] === 'periods' && hasDayAtFault)) continue;
    const isMissing = draft.fields[field].trim() === '';
    const isLong = code === 'too_big' && field !== 'places';
    faults.set(field, { field, problem: isMissing ? 'missing' : isLong ? 'long' : 'invalid' });
  }
  if (parsed.success && faults.size === 0) return { deposit: parsed.data, faults: [] };
  return { deposit: null, faults: [...faults.values()] };
}

/** Of the form, from a path of the file. @throws on one that no field makes. */
function fieldOf([, first, second]: readonly PropertyKey[]): DepositField {
  switch (first) {
    case 'host':
      return second === 'siret' || second === 'sector' ? second : 'host';
    case 'place':
      return 'municipality';
    // A day that the calendar does not have: a native field gives none.
    case 'periods':
      return 'from1';
    case 'kind':
    case 'title':
    case 'summary':
    case 'occupations':
    case 'places':
    case 'level':
    case 'url':
    case 'expires':
      return first;
    default:
      throw new Error(`a deposit is wrong at ${String(first)}, which no field sets`);
  }
}
