import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ruleBook as book, ruleTable } from '../../../tests/support/rules.ts';
import { createRuleBook } from '../rules/rule-book.ts';
import { countMonths, writeMonth } from './month.ts';
import { payOn } from './pay.ts';
import { simulate } from './simulate.ts';
import { CONTRACTS, EMPLOYERS, LEVELS, LIMITS, NO_CHOICE, type Simulation } from './simulation.ts';

const euros = fc.option(fc.integer({ min: 100, max: 500_000 }).map((cents) => cents / 100));
const simulations: fc.Arbitrary<Simulation> = fc.record({
  contract: fc.constantFrom(...CONTRACTS),
  age: fc.integer(LIMITS.age),
  birthMonth: fc.option(fc.integer(LIMITS.birthMonth)),
  start: fc.integer({ min: 2024 * 12, max: 2030 * 12 }).map(writeMonth),
  months: fc.integer(LIMITS.months),
  yearsBefore: fc.integer(LIMITS.yearsBefore),
  sameLevelYears: fc.integer(LIMITS.sameLevelYears),
  licencePro: fc.boolean(),
  vocationalBac: fc.boolean(),
  lastPay: euros,
  branchMinimum: euros,
  level: fc.constantFrom(...LEVELS),
  employer: fc.constantFrom(...EMPLOYERS),
  disabled: fc.boolean(),
  signed: fc.constantFrom(null, '2024-09-01', '2026-02-01', '2026-07-01', '2027-02-01'),
});
const answerTo = (part: Partial<Simulation>) => simulate(book, { ...NO_CHOICE, start: '2026-09', ...part });
const spans = (part: Partial<Simulation>) =>
  answerTo(part)?.periods.map(({ month, lastMonth, rate }) => [month, lastMonth, rate.value]);

describe('a contract', () => {
  test('is paid by the next age from the month after the birthday', () => {
    expect(spans({ age: 17, birthMonth: 11, months: 24 })).toEqual([
      ['2026-09', '2026-11', 27],
      ['2026-12', '2027-08', 43],
      ['2027-09', '2028-08', 51],
    ]);
  });

  test('crosses 21, then 26', () => {
    expect(spans({ age: 20, birthMonth: 1, months: 12 })).toEqual([
      ['2026-09', '2027-01', 43],
      ['2027-02', '2027-08', 53],
    ]);
    expect(spans({ age: 25, birthMonth: 8, months: 24 })).toEqual([
      ['2026-09', '2027-08', 53],
      ['2027-09', '2028-08', 100],
    ]);
  });

  test('takes the birthday of its first month as past, and an unknown one at the end of each year', () => {
    expect(spans({ age: 17, birthMonth: 9, months: 24 })).toEqual([
      ['2026-09', '2027-08', 27],
      ['2027-09', '2027-09', 39],
      ['2027-10', '2028-08', 51],
    ]);
    expect(spans({ age: 17, birthMonth: null, months: 24 })).toEqual([
      ['2026-09', '2027-08', 27],
      ['2027-09', '2028-08', 51],
    ]);
  });

  test('of professionalisation goes on as it was when one turns 26', () => {
    const pro = { contract: 'professionalisation', months: 12, birthMonth: 1 } as const;
    expect(spans({ ...pro, age: 25 })).toEqual([['2026-09', '2027-08', 70]]);
    expect(spans({ ...pro, age: 20 })).toEqual([
      ['2026-09', '2027-01', 55],
      ['2027-02', '2027-08', 70],
    ]);
  });

  test('shows the rise of the SMIC that is known, and says from when it is not', () => {
    const answer = answerTo({ start: '2026-04', months: 12, birthMonth: 4 });
    expect(answer?.periods.map(({ month, pay }) => [month, pay])).toEqual([
      ['2026-04', 492.22],
      ['2026-06', 504.1],
    ]);
    expect(answer?.firstToCheck).toBe('2026-12');
    expect(answerTo({ start: '2026-04', months: 6 })?.firstToCheck).toBeNull();
  });

  test('begun before 2026 is paid by the SMIC of each month', () => {
    const answer = answerTo({ start: '2025-09', months: 24, age: 16, birthMonth: 9 });
    expect(answer?.periods.map(({ month, pay }) => [month, pay])).toEqual([
      ['2025-09', 486.49],
      ['2026-01', 492.22],
      ['2026-06', 504.1],
      ['2026-09', 728.14],
    ]);
    expect(answer?.comparison.internshipHour.value).toBe(4.35);
    expect(answer?.aid).toMatchObject({ kind: 'to-check', reason: 'earlier' });
  });

  test('says which SMIC it keeps when a later one is not known', () => {
    expect(answerTo({ start: '2029-09' })?.keptSmic?.id).toBe('smic-month-2026-06');
    expect(answerTo({ start: '2026-04', months: 6 })?.keptSmic).toBeNull();
  });

  test('crosses the limits of age and of length that hold for it', () => {
    const crossed = (part: Partial<Simulation>) => answerTo(part)?.crossed.map(({ limit }) => limit);
    expect(crossed({ age: 29, months: 36 })).toEqual([]);
    expect(crossed({ age: 30 })).toEqual(['apprentice-age']);
    expect(crossed({ age: 45, disabled: true })).toEqual([]);
    expect(crossed({ months: 37 })).toEqual(['apprentice-length']);
    expect(crossed({ months: 48, disabled: true })).toEqual([]);
    expect(crossed({ contract: 'professionalisation', age: 16, months: 36 })).toEqual([]);
    expect(crossed({ contract: 'professionalisation', age: 15 })).toEqual(['pro-age']);
    expect(crossed({ contract: 'professionalisation', age: 45, months: 48 })).toEqual(['pro-length']);
  });

  test('has one step of pay for years that are paid the same', () => {
    const same = answerTo({ age: 35, months: 36 });
    expect(same?.periods).toHaveLength(3);
    expect(same?.steps).toEqual([{ month: '2026-09', months: 36, pay: 1867.02 }]);
    const older = answerTo({ age: 25, birthMonth: 8, months: 36 });
    expect(older?.steps.map(({ month, months }) => [month, months])).toEqual([
      ['2026-09', 12],
      ['2027-09', 24],
    ]);
  });

  test('adds up to the cent', () => {
    expect(answerTo({ age: 16, months: 24, birthMonth: 9 })?.total).toBe(14_786.88);
  });

  test('says when it is longer than the rates that are written', () => {
    expect(answerTo({ months: 36 })?.isBeyondRates).toBe(false);
    expect(answerTo({ months: 37 })?.isBeyondRates).toBe(true);
    expect(answerTo({ months: 24, yearsBefore: 2 })?.isBeyondRates).toBe(true);
  });

  test('before the first SMIC of the table has no answer', () => {
    expect(answerTo({ start: '2023-12' })).toBeNull();
    expect(answerTo({ start: 'soon' })).toBeNull();
  });
});

describe('a licence professionnelle', () => {
  test('has the aid of its own level, whichever level is said beside', () => {
    const most = (part: Partial<Simulation>) => answerTo({ age: 20, ...part })?.aid;
    expect(most({})).toMatchObject({ kind: 'amount', most: 5000 });
    for (const level of LEVELS) {
      expect(most({ licencePro: true, level })).toMatchObject({ kind: 'amount', most: 2000 });
    }
  });
});

describe('whatever the contract', () => {
  test('its pay never falls from a month to the next, and its parts make the whole', () => {
    fc.assert(
      fc.property(simulations, (simulation) => {
        const answer = simulate(book, simulation);
        const pays = answer?.months.map(({ pay }) => pay) ?? [];
        expect(pays).toHaveLength(simulation.months);
        expect(pays).toEqual(pays.toSorted((a, b) => a - b));
        const { periods = [], total = 0 } = answer ?? {};
        expect(periods.reduce((sum, { months }) => sum + months, 0)).toBe(simulation.months);
        expect(periods.reduce((sum, { months, pay }) => sum + months * pay, 0)).toBeCloseTo(total, 5);
        expect(Math.min(...pays)).toBeGreaterThanOrEqual(simulation.lastPay ?? 0);
      }),
    );
  });

  test('someone older, or further on, is never paid less', () => {
    fc.assert(
      fc.property(
        simulations,
        fc.integer({ min: 0, max: 30 }),
        fc.integer({ min: 1, max: 4 }),
        fc.integer({ min: 0, max: 3 }),
        (simulation, older, year, further) => {
          const at = (age: number, inYear: number) =>
            payOn(book, { ...simulation, age, year: inYear, day: `${simulation.start}-01` })?.pay ??
            Number.NaN;
          const { age } = simulation;
          expect(at(age + older, year)).toBeGreaterThanOrEqual(at(age, year));
          expect(at(age, year + further)).toBeGreaterThanOrEqual(at(age, year));
        },
      ),
    );
  });

  test('the answer is the same in whatever order the rules stand', () => {
    const { rules } = ruleTable;
    fc.assert(
      fc.property(
        simulations,
        fc.shuffledSubarray([...rules], { minLength: rules.length }),
        (simulation, shuffled) => {
          expect(simulate(createRuleBook(shuffled), simulation)).toEqual(simulate(book, simulation));
        },
      ),
      { numRuns: 30 },
    );
  });

  test('a month that is none is never taken for one', () => {
    expect(countMonths('2026-09')).toBe(2026 * 12 + 8);
    expect(writeMonth(2026 * 12 + 11)).toBe('2026-12');
    for (const text of ['', '2026', '2026-00', '2026-13', '26-09', '2026-9', ' 2026-09']) {
      expect(countMonths(text)).toBeNull();
    }
    fc.assert(fc.property(fc.string(), (text) => void countMonths(text)));
  });
});
