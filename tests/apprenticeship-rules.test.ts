// Each amount that the rules work out, from the table of the repository: pay, free part, aids, internships.
import { describe, expect, test } from 'vitest';
import { type EmployerAid, findEmployerAid } from '#domain/apprenticeship/employer-aid.ts';
import { type PayCase, payOn, share } from '#domain/apprenticeship/pay.ts';
import { simulate } from '#domain/apprenticeship/simulate.ts';
import { NO_CHOICE, type Simulation } from '#domain/apprenticeship/simulation.ts';
import { ruleBook as book, ruleTable } from './support/rules.ts';

const DAY = '2026-09-01';
const value = (key: string, day = DAY) => book.find(key, day)?.value ?? Number.NaN;
const pay = (asked: Partial<PayCase>) =>
  payOn(book, { ...NO_CHOICE, age: 17, year: 1, day: DAY, ...asked })?.pay;

test('the rules on the number of interns say the staff from which they hold', () => {
  const names = ['internship-small-most', 'internship-large-most'].map(
    (key) => ruleTable.rules.find((rule) => rule.key === key)?.name,
  );
  const staff = expect.stringContaining(` ${value('internship-small-staff')} salariés`);
  expect(names).toEqual([staff, staff]);
});

describe('the SMIC', () => {
  test('by the month is the hourly one over 35 hours, 52 weeks and 12 months', () => {
    for (const [day, hour, month] of [
      ['2024-01-01', 11.65, 1766.92],
      ['2024-10-31', 11.65, 1766.92],
      ['2024-11-01', 11.88, 1801.8],
      ['2025-12-31', 11.88, 1801.8],
      ['2026-01-01', 12.02, 1823.03],
      ['2026-05-31', 12.02, 1823.03],
      [DAY, 12.31, 1867.02],
    ] as const) {
      expect(value('smic-hour', day)).toBe(hour);
      expect(value('smic-month', day)).toBe(month);
      expect(Math.round(((hour * value('legal-week', day) * 52) / 12) * 100) / 100).toBe(month);
    }
    expect(value('smic-net')).toBe(1477.93);
  });
});

describe('the pay of an apprentice', () => {
  test.each([
    [17, [504.1, 728.14, 1026.86]],
    [18, [802.82, 952.18, 1250.9]],
    [20, [802.82, 952.18, 1250.9]],
    [21, [989.52, 1138.88, 1456.28]],
    [25, [989.52, 1138.88, 1456.28]],
    [26, [1867.02, 1867.02, 1867.02]],
  ])('at %i, by year: %o', (age, amounts) => {
    expect([1, 2, 3].map((year) => pay({ age, year }))).toEqual(amounts);
  });

  test.each([
    [[17, 1], 27],
    [[17, 2], 39],
    [[17, 3], 55],
    [[19, 1], 43],
    [[19, 2], 51],
    [[19, 3], 67],
    [[22, 1], 53],
    [[22, 2], 61],
    [[22, 3], 78],
    [[30, 1], 100],
  ] as const)('at age and year %o is this share of the SMIC: %i', ([age, year], rate) => {
    expect(payOn(book, { ...NO_CHOICE, age, year, day: DAY })?.rate.value).toBe(rate);
  });

  test('follows the minimum of the branch from 21 on, where it is better', () => {
    expect(pay({ age: 20, branchMinimum: 2000 })).toBe(802.82);
    expect(pay({ age: 21, branchMinimum: 2000 })).toBe(1060);
    expect(pay({ age: 21, branchMinimum: 1500 })).toBe(989.52);
    expect(pay({ age: 26, branchMinimum: 2000 })).toBe(2000);
  });

  test('is that of the second year for a "licence professionnelle"', () => {
    expect(value('licence-pro-year')).toBe(2);
    expect(pay({ age: 20, licencePro: true })).toBe(952.18);
    expect(pay({ age: 20, year: 3, licencePro: true })).toBe(1250.9);
  });

  test('is raised by 15 points for a diploma of the same level, in a year at most', () => {
    const raised = { sameLevelYears: 2, months: 12 };
    expect([value('same-level-bonus'), value('same-level-months')]).toEqual([15, 12]);
    expect(pay({ age: 17, ...raised })).toBe(share(1867.02, 39 + 15));
    expect(pay({ age: 20, ...raised })).toBe(1232.23);
    expect(pay({ age: 22, ...raised, branchMinimum: 2000 })).toBe(share(2000, 61 + 15));
    expect(pay({ age: 17, sameLevelYears: 3, months: 6 })).toBe(share(1867.02, 55 + 15));
    expect(pay({ age: 20, ...raised, months: 13 })).toBe(802.82);
    expect(pay({ age: 26, ...raised })).toBe(1867.02);
    expect(pay({ contract: 'professionalisation', age: 20, ...raised })).toBe(1026.86);
  });

  test('counts the years done before a shortened contract, and never falls below the last pay', () => {
    const answer = (part: Partial<Simulation>) =>
      simulate(book, { ...NO_CHOICE, age: 17, start: '2026-09', months: 12, birthMonth: 9, ...part });
    expect(answer({ yearsBefore: 1 })?.periods[0]?.pay).toBe(728.14);
    expect(answer({ yearsBefore: 2 })?.periods[0]?.pay).toBe(1026.86);
    expect(value('following-contract')).toBe(100);
    expect(answer({ lastPay: 1026.86 })?.periods[0]).toMatchObject({ pay: 1026.86, basis: 'last-pay' });
    expect(answer({ lastPay: 300 })?.periods[0]).toMatchObject({ pay: 504.1, basis: 'smic' });
  });
});

describe('the pay of a "contrat de professionnalisation"', () => {
  const pro = (age: number, vocationalBac = false, branchMinimum: number | null = null) =>
    pay({ contract: 'professionalisation', age, vocationalBac, branchMinimum });

  test('is a share of the SMIC by age and diploma', () => {
    expect([pro(20), pro(20, true)]).toEqual([share(1867.02, 55), share(1867.02, 65)]);
    expect([pro(21), pro(21, true)]).toEqual([share(1867.02, 70), share(1867.02, 80)]);
    expect([pro(20), pro(20, true), pro(21), pro(25, true)]).toEqual([1026.86, 1213.56, 1306.91, 1493.62]);
  });

  test('is the SMIC from 26 on, or 85 % of the minimum of the branch', () => {
    expect(pro(26)).toBe(1867.02);
    expect(pro(26, false, 2000)).toBe(1867.02);
    expect(pro(26, false, 2400)).toBe(2040);
    expect(pro(25, false, 2400)).toBe(1306.91);
  });
});

describe('the aid to the employer', () => {
  const aid = (part: Partial<Simulation>): EmployerAid =>
    findEmployerAid(book, { ...NO_CHOICE, start: '2026-09', signed: '2026-07-01', ...part });
  const amount = (part: Partial<Simulation>) => {
    const found = aid(part);
    return found.kind === 'amount' ? found.rule.value : found.kind;
  };

  test.each([
    ['small', [5000, 5000, 4500, 2000, 2000]],
    ['large', [2000, 2000, 1500, 750, 750]],
  ] as const)('of a %s private one, by level 3 to 7: %o', (employer, amounts) => {
    const levels = [3, 4, 5, 6, 7] as const;
    expect(levels.map((level) => amount({ employer, level }))).toEqual(amounts);
    expect(levels.map((level) => amount({ employer, level, disabled: true }))).toEqual(
      levels.map(() => 6000),
    );
  });

  test('is at most a part of the amount when the contract is shorter than a year', () => {
    expect(value('employer-aid-whole')).toBe(12);
    const most = (part: Partial<Simulation>) => {
      const found = aid(part);
      return found.kind === 'amount' ? found.most : found.kind;
    };
    expect([6, 9, 12, 24].map((months) => most({ months }))).toEqual([2500, 3750, 5000, 5000]);
    expect(most({ months: 6, disabled: true })).toBe(3000);
    expect(most({ months: 6, signed: '2026-01-05' })).toBe(2500);
    expect(most({ months: 7, employer: 'large', level: 7 })).toBe(437.5);
  });

  test('is said for both parts of the month in which it changed, unless the day is known', () => {
    const march = { start: '2026-03', signed: null, level: 5 } as const;
    expect(aid(march)).toMatchObject({
      kind: 'by-day',
      day: '2026-03-08',
      before: { kind: 'none' },
      after: { kind: 'amount', most: 4500 },
    });
    expect(aid({ ...march, disabled: true })).toMatchObject({
      before: { kind: 'to-check', reason: 'disabled' },
      after: { kind: 'amount', most: 6000 },
    });
    expect(aid({ ...march, level: 3 })).toMatchObject({ kind: 'amount', most: 5000 });
    expect(aid({ ...march, signed: '2026-03-20' })).toMatchObject({ kind: 'amount', most: 4500 });
    expect(aid({ ...march, start: '2026-02' }).kind).toBe('none');
    expect(aid({ ...march, start: '2026-04' })).toMatchObject({ kind: 'amount', most: 4500 });
  });

  test('depends on a quota in a large staff only', () => {
    expect(aid({ employer: 'large' })).toMatchObject({ kind: 'amount', quota: { usual: 5, low: 3 } });
    expect(aid({})).toMatchObject({ kind: 'amount', quota: null });
    expect(value('employer-aid-staff')).toBe(250);
  });

  test('was for small staffs and levels 3 and 4 only, from 1 January to 7 March 2026', () => {
    for (const signed of ['2026-01-01', '2026-03-07']) {
      expect(amount({ signed })).toBe(5000);
      expect(amount({ signed, disabled: true })).toBe(6000);
      expect(amount({ signed, level: 5 })).toBe('none');
      expect(amount({ signed, employer: 'large' })).toBe('none');
      expect(aid({ signed, level: 5, disabled: true })).toMatchObject({
        kind: 'to-check',
        reason: 'disabled',
      });
    }
    expect(amount({ signed: '2026-03-08', level: 5 })).toBe(4500);
  });

  test('is not guessed outside the days, the contracts and the employers of the texts', () => {
    expect(aid({ start: '2026-12', signed: '2026-12-31' }).kind).toBe('amount');
    for (const part of [{ start: '2027-01' }, { start: '2027-09', signed: null }, { signed: '2027-01-01' }]) {
      expect(aid(part)).toMatchObject({ kind: 'to-check', reason: 'later' });
    }
    expect(aid({ signed: '2025-12-31' })).toMatchObject({ kind: 'to-check', reason: 'earlier' });
    expect(aid({ employer: 'public' })).toMatchObject({ kind: 'to-check', reason: 'public' });
    expect(aid({ contract: 'professionalisation' })).toMatchObject({ kind: 'to-check', reason: 'contract' });
  });
});

describe('what stands beside the pay', () => {
  const answer = (part: Partial<Simulation> = {}) =>
    simulate(book, { ...NO_CHOICE, start: '2026-09', ...part });

  test('up to half the SMIC is free of contributions, 79 % for contracts before March 2025', () => {
    expect(share(value('smic-month'), value('contribution-exempt'))).toBe(933.51);
    expect(answer()?.exempt?.amount).toBe(504.1);
    expect(answer({ age: 22 })?.exempt?.amount).toBe(933.51);
    expect(answer({ age: 26, signed: '2025-02-28' })?.exempt).toMatchObject({
      amount: 1474.95,
      rule: { value: 79 },
    });
    expect(answer({ contract: 'professionalisation' })?.exempt).toBeNull();
    expect(value('contribution-above')).toBe(21.01);
    expect(value('income-tax')).toBe(12);
    expect(value('benefits-in-kind')).toBe(75);
  });

  test('an internship is paid 15 % of the hourly ceiling, beyond two months', () => {
    expect(share(value('ceiling-hour'), value('internship-share'))).toBe(4.5);
    expect(value('internship-hour')).toBe(4.5);
    expect(value('internship-hour', '2025-01-01')).toBe(4.35);
    expect(value('ceiling-month')).toBe(4005);
    expect(value('internship-days') * value('internship-day-hours') + 1).toBe(value('internship-first-hour'));
    expect(answer()?.comparison).toMatchObject({ week: 116.33, internshipWeek: 157.5 });
  });

  test('a vocational school gives 50, 75, then 100 euros a week of internship', () => {
    expect(answer()?.comparison.vocationalSchool.map((rule) => rule.value)).toEqual([50, 75, 100]);
  });

  test.each([
    ['mobili-jeune-least', 10],
    ['mobili-jeune-most', 100],
    ['transport', 50],
    ['driving-licence', 500],
    ['internship-months', 2],
    ['internship-small-staff', 20],
    ['internship-small-most', 3],
    ['internship-large-most', 15],
    ['observation-days', 5],
    ['observation-age', 14],
    ['second-year-weeks', 2],
    ['holiday-days', 5],
    ['holiday-window', 8],
    ['minor-day', 7],
    ['minor-week', 35],
    ['minor-week-under-15', 30],
    ['minor-earliest', 6],
    ['minor-latest', 20],
    ['minor-break', 30],
    ['minor-break-after', 4.5],
    ['minor-rest', 12],
    ['minor-rest-under-16', 14],
    ['minor-days-off', 2],
    ['immersion-days', 30],
    ['immersion-age', 16],
    ['immersion-purposes', 3],
  ])('%s: %d', (key, expected) => {
    expect(value(key)).toBe(expected);
  });

  test('the aid for the driving licence is not said to be in force', () => {
    expect(book.find('driving-licence', DAY)?.status).toBe('to-check');
  });

  test('the law and the State are cited by an official address', () => {
    const without = ruleTable.sources.filter(({ url }) => url === null).map(({ id }) => id);
    expect(without).toEqual(['ministry-2025-12-26', 'decree-2023-1304']);
  });

  test('the internship of the first year of upper secondary school has its days', () => {
    const days = ['2025', '2026', '2027'].map((year) =>
      ['start', 'end'].map(
        (edge) => ruleTable.rules.find(({ id }) => id === `second-year-${edge}-${year}`)?.value,
      ),
    );
    expect(days).toEqual([
      ['2025-06-16', '2025-06-27'],
      ['2026-06-15', '2026-06-26'],
      ['2027-06-14', '2027-06-25'],
    ]);
  });
});
