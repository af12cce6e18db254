// The least gross pay of each month of a contract: a share of the SMIC by age and year, and what may raise it.
import type { DatedRule, RuleBook } from '#domain/rules/rule-book.ts';
import { countMonths, firstDayOf, MONTHS_A_YEAR, writeMonth } from './month.ts';
import type { Contract, Simulation } from './simulation.ts';

/** The years whose rates are written: a longer contract keeps the last. */
export const LAST_RATED_YEAR = 3;

/** What sets the pay: its rate of the SMIC, of the minimum of the branch, or the last pay, which one keeps. */
export type PayBasis = 'smic' | 'branch' | 'last-pay';

export interface PaidMonth {
  /** "2026-09". */
  readonly month: string;
  /** 1 for the first twelve months, years done before not counted. */
  readonly contractYear: number;
  /** The year whose rate holds. */
  readonly ratedYear: number;
  /** Whole years that count for the rate of this month. */
  readonly age: number;
  /** Euros, gross. */
  readonly pay: number;
  /** The rule that sets the pay, by its share of what `basis` says. */
  readonly rate: DatedRule;
  /** Points that are added to the rate; `null`: none. */
  readonly bonus: DatedRule | null;
  readonly smic: DatedRule;
  readonly basis: PayBasis;
}

/** What one month's pay follows from. */
export interface PayCase
  extends Pick<
    Simulation,
    'contract' | 'licencePro' | 'sameLevelYears' | 'months' | 'vocationalBac' | 'lastPay' | 'branchMinimum'
  > {
  readonly age: number;
  /** 1 for the first, those done before included. */
  readonly year: number;
  /** "2026-09-01". */
  readonly day: string;
}

/** `null` on a day before the first SMIC of the table: nothing is guessed. */
export function payOn(
  book: RuleBook,
  asked: PayCase,
): Omit<PaidMonth, 'month' | 'contractYear' | 'age'> | null {
  const hasBonus = isRaised(book, asked);
  const ratedYear = rateYear(asked, hasBonus);
  const smic = book.find('smic-month', asked.day);
  const rate = book.find(rateKey(asked, ratedYear), asked.day);
  if (smic === null || rate === null) return null;
  const bonus = hasBonus ? book.find('same-level-bonus', asked.day) : null;
  const points = bonus?.value ?? 0;
  const ofSmic = share(smic.value, rate.value + points);
  const branchRate = rateOfBranch(book, asked, rate);
  const ofBranch = branchRate === null ? 0 : share(asked.branchMinimum ?? 0, branchRate.value + points);
  const byRate = Math.max(ofSmic, ofBranch);
  const common = { ratedYear, smic, bonus };
  if (asked.lastPay !== null && asked.lastPay > byRate) {
    const kept = book.find('following-contract', asked.day);
    return { ...common, bonus: null, pay: asked.lastPay, rate: kept ?? rate, basis: 'last-pay' };
  }
  return branchRate !== null && ofBranch > ofSmic
    ? { ...common, pay: ofBranch, rate: branchRate, basis: 'branch' }
    : { ...common, pay: ofSmic, rate, basis: 'smic' };
}

/** Every month of the contract; `null` when it starts before the first SMIC of the table, or at no month at all. */
export function payMonths(book: RuleBook, simulation: Simulation): readonly PaidMonth[] | null {
  const start = countMonths(simulation.start);
  if (start === null) return null;
  const paid: PaidMonth[] = [];
  for (let index = 0; index < simulation.months; index += 1) {
    const month = writeMonth(start + index);
    const contractYear = Math.floor(index / MONTHS_A_YEAR) + 1;
    const age = ageAt(simulation, start, index);
    const year = contractYear + simulation.yearsBefore;
    const found = payOn(book, { ...simulation, age, year, day: firstDayOf(month) });
    if (found === null) return null;
    paid.push({ month, contractYear, age, ...found });
  }
  return paid;
}

/** Rules "apprentice-age-change" and "professionalisation-age-change": a birthday counts from the month after. */
function ageAt({ age, birthMonth, contract }: Simulation, start: number, index: number): number {
  const untilBirthday =
    birthMonth === null
      ? MONTHS_A_YEAR - 1
      : (birthMonth - 1 - (start % MONTHS_A_YEAR) + MONTHS_A_YEAR) % MONTHS_A_YEAR || MONTHS_A_YEAR;
  const birthdays = index > untilBirthday ? Math.floor((index - untilBirthday - 1) / MONTHS_A_YEAR) + 1 : 0;
  const reached = age + birthdays;
  return contract === 'professionalisation' && age < ADULT ? Math.min(reached, ADULT - 1) : reached;
}

/** From this age on the SMIC itself is due. */
const ADULT = 26;
/** From this age on the minimum of the branch counts for an apprentice. */
const BRANCH_AGE = 21;

/**
 * Rule "same-level-bonus" (D6222-30), for a contract that is not longer than its "same-level-months". Not from 26 on: nothing
 * that we read says whether more than the SMIC is then due.
 */
function isRaised(book: RuleBook, { contract, age, sameLevelYears, months, day }: PayCase): boolean {
  if (contract !== 'apprenticeship' || sameLevelYears === 0 || age >= ADULT) return false;
  const longest = book.find('same-level-months', day);
  return longest !== null && months <= longest.value;
}

/** The years of the first diploma count as if they had been done in apprenticeship. */
function rateYear({ contract, licencePro, sameLevelYears, year }: PayCase, hasBonus: boolean): number {
  if (contract === 'professionalisation') return 1;
  const least = Math.max(licencePro ? 2 : 1, hasBonus ? sameLevelYears : 1);
  return Math.min(LAST_RATED_YEAR, Math.max(year, least));
}

function rateKey({ contract, age, vocationalBac }: PayCase, year: number): string {
  return contract === 'apprenticeship'
    ? apprenticeRateKey(age, year)
    : professionalisationRateKey(age, vocationalBac);
}

export function apprenticeRateKey(age: number, year: number): string {
  if (age >= ADULT) return 'apprentice-rate-26-over';
  const band = age < 18 ? 'under-18' : age < BRANCH_AGE ? '18-20' : '21-25';
  return `apprentice-rate-${band}-year-${year}`;
}

export function professionalisationRateKey(age: number, vocationalBac: boolean): string {
  if (age >= ADULT) return 'professionalisation-rate-26-over';
  return `professionalisation-rate-${age < BRANCH_AGE ? 'under-21' : '21-25'}${vocationalBac ? '-bac' : ''}`;
}

/**
 * Rule "professionalisation-under-26" (L6325-8): before 26, a "contrat de professionnalisation" is a share of the SMIC only,
 * unless the agreement says better.
 */
export function branchAge(contract: Contract): number {
  return contract === 'apprenticeship' ? BRANCH_AGE : ADULT;
}

/** The share of the minimum of the branch that is due; `null` where it does not count. */
function rateOfBranch(book: RuleBook, { contract, age, branchMinimum, day }: PayCase, rate: DatedRule) {
  if (branchMinimum === null || age < branchAge(contract)) return null;
  return contract === 'apprenticeship' ? rate : book.find('professionalisation-branch-26-over', day);
}

/** To the cent. Counted in cents: 1,867.02 × 27 % must not lose one to the binary fraction. */
export function share(amount: number, percent: number): number {
  return Math.round((Math.round(amount * 100) * percent) / 100) / 100;
}
