// What the simulator of pay shows before any choice: the rates in euros, and the rules that its script reads.
import { MONTHS_A_YEAR } from '#domain/apprenticeship/month.ts';
import { payOn, share } from '#domain/apprenticeship/pay.ts';
import { type Contract, NO_CHOICE } from '#domain/apprenticeship/simulation.ts';
import type { RuleBook, RuleFact } from '#domain/rules/rule-book.ts';
import type { RuleTopic } from '#schemas/rule.ts';
import { once } from './memoize.ts';
import { loadRules } from './rules.ts';

/** Percent of the SMIC, and the same in euros a month. */
export interface Rate {
  readonly rate: number;
  readonly pay: number;
}

export interface PayPage {
  readonly today: string;
  readonly smic: number;
  /** Up to this much a month, the pay of an apprentice is free of contributions. */
  readonly exempt: number;
  /** Up to this much a year, it is free of income tax. */
  readonly taxFree: number;
  /** Percent of the minimum of the branch, from 26 on, in a "contrat de professionnalisation". */
  readonly branchShare: number;
  /** Number of employees from which the aid to the employer changes. */
  readonly staff: number;
  /** By age band, youngest first, then by year. */
  readonly apprenticeship: readonly (readonly Rate[])[];
  /** By age band, then without and with a vocational "bac". */
  readonly professionalisation: readonly (readonly Rate[])[];
  readonly facts: readonly RuleFact[];
  /** First months: the one that the form proposes, and between which one may choose. */
  readonly start: { readonly usual: string; readonly first: string; readonly last: string };
}

/** An age inside each band. */
const AGES: Readonly<Record<Contract, readonly number[]>> = {
  apprenticeship: [17, 18, 21, 26],
  professionalisation: [18, 21, 26],
};
const TOPICS: ReadonlySet<RuleTopic> = new Set([
  'smic',
  'apprenticeship',
  'professionalisation',
  'contributions',
  'employer-aid',
  'vocational-school',
  'internship',
]);
const YEARS_AHEAD = 4;
const SEPTEMBER = 9;

/** @throws when the table lacks a rule that the simulator asks for: the build stops, not the reader. */
export const loadPayPage = once(async (): Promise<PayPage> => {
  const { rules, book, today } = await loadRules();
  const find = (key: string): number => {
    const rule = book.find(key, today);
    if (rule === null) throw new Error(`data/curated/rules.json says nothing of "${key}" on ${today}`);
    return rule.value;
  };
  const smic = find('smic-month');
  const rate = (contract: Contract, age: number, year: number, vocationalBac: boolean): Rate => {
    const found = payOn(book, { ...NO_CHOICE, contract, age, year, vocationalBac, day: today });
    if (found === null)
      throw new Error(`data/curated/rules.json has no pay for ${contract} at ${age} on ${today}`);
    return { rate: found.rate.value, pay: found.pay };
  };
  return {
    today,
    smic,
    exempt: share(smic, find('contribution-exempt')),
    taxFree: Math.round(smic * find('income-tax') * 100) / 100,
    branchShare: find('professionalisation-branch-26-over'),
    staff: find('employer-aid-staff'),
    apprenticeship: AGES.apprenticeship.map((age) =>
      [1, 2, 3].map((year) => rate('apprenticeship', age, year, false)),
    ),
    professionalisation: AGES.professionalisation.map((age) =>
      [false, true].map((vocationalBac) => rate('professionalisation', age, 1, vocationalBac)),
    ),
    facts: rules
      .filter(({ topic, unit }) => TOPICS.has(topic) && unit !== 'principle')
      .map(({ id, key, value, checked, validFrom, validUntil }) => ({
        id,
        key,
        value,
        checked,
        validFrom,
        validUntil,
      })),
    start: findStarts(book, today),
  };
});

/** The next September is when most contracts begin. */
function findStarts(book: RuleBook, today: string): PayPage['start'] {
  const [year, month] = [Number(today.slice(0, 4)), Number(today.slice(5, 7))];
  return {
    usual: `${month < SEPTEMBER ? year : year + 1}-09`,
    first: book.firstDay('smic-month')?.slice(0, 7) ?? `${year}-01`,
    last: `${year + YEARS_AHEAD}-${MONTHS_A_YEAR}`,
  };
}
