// The whole answer on a contract: its pay period by period, what is free of contributions, the aid to the employer, and
// what one would receive at school or as an intern.
import type { DatedRule, RuleBook } from '#domain/rules/rule-book.ts';
import { dayOfSignature, type EmployerAid, findEmployerAid } from './employer-aid.ts';
import { type CrossedLimit, findCrossedLimits } from './limits.ts';
import { MONTHS_A_YEAR } from './month.ts';
import { branchAge, LAST_RATED_YEAR, type PaidMonth, payMonths, share } from './pay.ts';
import { type DiplomaLevel, preparedLevel, type Simulation } from './simulation.ts';

/** Months in a row with the same pay, in the same year of the contract, for the same reason. */
export interface PayPeriod extends PaidMonth {
  /** Its last month, "2027-02". */
  readonly lastMonth: string;
  readonly months: number;
}

export interface Comparison {
  /** Euros a week of the first month, twelve months being 52 weeks. */
  readonly week: number;
  /** Euros a week of internship in a vocational school, by year. */
  readonly vocationalSchool: readonly DatedRule[];
  /** Euros an hour of a long internship. */
  readonly internshipHour: DatedRule;
  /** Euros a week of such an internship, at the legal week of `weekHours`. */
  readonly internshipWeek: number;
  readonly weekHours: number;
}

export interface PayAnswer {
  readonly months: readonly PaidMonth[];
  readonly periods: readonly PayPeriod[];
  /** The pay as it changes: two years at the same rate are one step. */
  readonly steps: readonly PayStep[];
  /** Of the diploma, on which the aid rests. */
  readonly level: DiplomaLevel;
  /** Euros, gross, over the whole contract. */
  readonly total: number;
  /** First month whose SMIC is only the last known; `null` when all are known. */
  readonly firstToCheck: string | null;
  /** That SMIC; `null` when all are known. */
  readonly keptSmic: DatedRule | null;
  /** The contract goes beyond the years whose rates are written. */
  readonly isBeyondRates: boolean;
  /** Euros a month of the first pay without contributions; `null`: the rule does not speak of such a contract. */
  readonly exempt: { readonly amount: number; readonly rule: DatedRule } | null;
  /** From this age on the minimum of the branch counts in such a contract. */
  readonly branchAge: number;
  readonly aid: EmployerAid;
  readonly crossed: readonly CrossedLimit[];
  readonly comparison: Comparison;
}

const WEEKS_A_YEAR = 52;

/** `null` when the table does not go back to the start of the contract. */
export function simulate(book: RuleBook, simulation: Simulation): PayAnswer | null {
  const months = payMonths(book, simulation);
  const [first] = months ?? [];
  if (months === null || first === undefined) return null;
  const unsure = months.find(({ smic }) => smic.status !== 'in-force');
  const periods = groupMonths(months);
  return {
    months,
    periods,
    steps: groupPeriods(periods),
    level: preparedLevel(simulation),
    total: sumEuros(months.map(({ pay }) => pay)),
    firstToCheck: unsure?.month ?? null,
    keptSmic: unsure?.smic ?? null,
    isBeyondRates:
      simulation.contract === 'apprenticeship' &&
      (months.at(-1)?.contractYear ?? 0) + simulation.yearsBefore > LAST_RATED_YEAR,
    exempt: findExempt(book, simulation, first),
    branchAge: branchAge(simulation.contract),
    aid: findEmployerAid(book, simulation),
    crossed: findCrossedLimits(book, simulation),
    comparison: compare(book, first),
  };
}

/** What is paid in a row, whatever its reason. */
export interface PayStep {
  readonly month: string;
  readonly months: number;
  readonly pay: number;
}

function groupPeriods(periods: readonly PayPeriod[]): readonly PayStep[] {
  const steps: PayStep[] = [];
  for (const { month, months, pay } of periods) {
    const last = steps.at(-1);
    if (last?.pay === pay) steps[steps.length - 1] = { ...last, months: last.months + months };
    else steps.push({ month, months, pay });
  }
  return steps;
}

function groupMonths(months: readonly PaidMonth[]): readonly PayPeriod[] {
  const periods: PayPeriod[] = [];
  for (const month of months) {
    const last = periods.at(-1);
    if (last !== undefined && isSame(last, month)) {
      periods[periods.length - 1] = { ...last, lastMonth: month.month, months: last.months + 1 };
    } else {
      periods.push({ ...month, lastMonth: month.month, months: 1 });
    }
  }
  return periods;
}

function isSame(a: PaidMonth, b: PaidMonth): boolean {
  return (
    a.contractYear === b.contractYear && a.pay === b.pay && a.rate.id === b.rate.id && a.smic.id === b.smic.id
  );
}

function findExempt(book: RuleBook, simulation: Simulation, first: PaidMonth): PayAnswer['exempt'] {
  if (simulation.contract !== 'apprenticeship') return null;
  const rule = book.find('contribution-exempt', dayOfSignature(simulation));
  return rule === null ? null : { amount: Math.min(first.pay, share(first.smic.value, rule.value)), rule };
}

function compare(book: RuleBook, { month, pay }: PaidMonth): Comparison {
  const day = `${month}-01`;
  const find = (key: string) => {
    const rule = book.find(key, day);
    if (rule === null) throw new Error(`data/curated/rules.json says nothing of "${key}" on ${day}`);
    return rule;
  };
  const internshipHour = find('internship-hour');
  const weekHours = find('legal-week').value;
  return {
    week: Math.round((pay * MONTHS_A_YEAR * 100) / WEEKS_A_YEAR) / 100,
    vocationalSchool: [1, 2, 3].map((year) => find(`vocational-school-year-${year}`)),
    internshipHour,
    internshipWeek: sumEuros([internshipHour.value * weekHours]),
    weekHours,
  };
}

/** To the cent. */
function sumEuros(amounts: readonly number[]): number {
  return amounts.reduce((cents, amount) => cents + Math.round(amount * 100), 0) / 100;
}
