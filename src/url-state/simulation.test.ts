import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { writeMonth } from '#domain/apprenticeship/month.ts';
import {
  CONTRACTS,
  EMPLOYERS,
  LEVELS,
  LIMITS,
  NO_CHOICE,
  type Simulation,
} from '#domain/apprenticeship/simulation.ts';
import { findBeyond, parseSimulation, withSimulation, writeTrainingContract } from './simulation.ts';

const BOUNDS = { usual: '2027-09', first: '2026-01', last: '2031-12' };
const HERE = new URL('https://example.org/apprentissage/simulateur/?territoire=laval');
const DEFAULTS: Simulation = { ...NO_CHOICE, start: BOUNDS.usual };
const euros = fc.option(fc.integer({ min: 100, max: 2_000_000 }).map((cents) => cents / 100));

const simulations: fc.Arbitrary<Simulation> = fc.record({
  contract: fc.constantFrom(...CONTRACTS),
  age: fc.integer(LIMITS.age),
  birthMonth: fc.option(fc.integer(LIMITS.birthMonth)),
  start: fc.integer({ min: 2026 * 12, max: 2031 * 12 + 11 }).map(writeMonth),
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
  signed: fc.option(
    fc
      .date({ min: new Date('2020-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10)),
  ),
});

describe('a contract in the address', () => {
  test('survives a round trip, in one address each', () => {
    fc.assert(
      fc.property(simulations, simulations, (before, after) => {
        const address = withSimulation(withSimulation(HERE, before), after);
        expect(parseSimulation(address.search, BOUNDS)).toEqual({
          simulation: after,
          isGarbled: false,
          unknownStart: null,
        });
        expect(address.href).toBe(withSimulation(HERE, after).href);
        expect(address.searchParams.get('territoire')).toBe('laval');
      }),
    );
  });

  test('says its first month always, and of the rest only what was chosen', () => {
    expect(withSimulation(HERE, DEFAULTS).search).toBe('?territoire=laval&debut=2027-09');
    expect(parseSimulation('', BOUNDS)).toEqual({
      simulation: DEFAULTS,
      isGarbled: false,
      unknownStart: null,
    });
  });

  test.each([
    '?age=14',
    '?age=66',
    '?age=1e1',
    '?age=',
    '?anniversaire=13',
    '?debut=2026-13',
    '?meme-niveau=4',
    '?debut=<b>',
    '?duree=49',
    '?niveau=8',
    '?niveau=3.0',
    '?employeur=toString',
    '?contrat=cdi',
    '?handicap=1',
    '?dernier-salaire=0',
    '?dernier-salaire=1e3',
    '?minimum-branche=20001',
    '?signature=2026-02-30',
    '?signature=1900-01-01',
    '?annees-faites=3',
  ])('%s is as if nothing were asked, and it is said', (search) => {
    expect(parseSimulation(search, BOUNDS)).toEqual({
      simulation: DEFAULTS,
      isGarbled: true,
      unknownStart: null,
    });
  });

  test.each(['2025-12', '2032-01'])('a start in %s is read, but not known to the table', (start) => {
    expect(parseSimulation(`?debut=${start}&age=17`, BOUNDS)).toEqual({
      simulation: { ...DEFAULTS, age: 17 },
      isGarbled: false,
      unknownStart: start,
    });
  });

  test('keeps what can be read of an address', () => {
    expect(parseSimulation('?age=19&niveau=x&dernier-salaire=900,50', BOUNDS)).toEqual({
      simulation: { ...DEFAULTS, age: 19, lastPay: 900.5 },
      isGarbled: true,
      unknownStart: null,
    });
  });

  test.each(['1200,5', '1 200,50', '1200,50 €', '1\u202f200,50\u00a0€', '1 200.50€'])(
    'reads a salary of %s as one types it',
    (text) => {
      const { simulation, isGarbled } = parseSimulation(
        `?dernier-salaire=${encodeURIComponent(text)}`,
        BOUNDS,
      );
      expect([simulation.lastPay, isGarbled]).toEqual([1200.5, false]);
    },
  );

  test.each(['1 2', '€', '12 00', '1 200 €€'])('reads no salary in %s', (text) => {
    expect(parseSimulation(`?dernier-salaire=${encodeURIComponent(text)}`, BOUNDS).isGarbled).toBe(true);
  });

  test('names the numbers that are beyond their bounds, apart from what cannot be read', () => {
    expect(findBeyond('?age=14&duree=120', BOUNDS)).toEqual({
      beyond: [
        { field: 'age', asked: 14 },
        { field: 'months', asked: 120 },
      ],
      isElseGarbled: false,
    });
    expect(findBeyond('?age=66&niveau=8', BOUNDS)).toEqual({
      beyond: [{ field: 'age', asked: 66 }],
      isElseGarbled: true,
    });
    expect(findBeyond('?age=<b>&duree=24', BOUNDS)).toEqual({ beyond: [], isElseGarbled: true });
  });

  test('is what the record of a training tells of it', () => {
    const read = (training: Parameters<typeof writeTrainingContract>[0]) =>
      parseSimulation(`?${writeTrainingContract(training)}`, BOUNDS);
    expect(read({ kind: 'licence-pro', level: 6, months: 12 })).toEqual({
      simulation: { ...DEFAULTS, licencePro: true, level: 6, months: 12 },
      isGarbled: false,
      unknownStart: null,
    });
    expect(read({ kind: 'other', level: null, months: 60 }).simulation).toEqual(DEFAULTS);
    expect(`${writeTrainingContract({ kind: 'cap', level: 3, months: 24 })}`).toBe('');
  });

  test('garbage never throws, and always leaves a contract', () => {
    const keys = fc.constantFrom(
      'debut',
      'age',
      'signature',
      'niveau',
      'duree',
      'dernier-salaire',
      'employeur',
    );
    fc.assert(
      fc.property(keys, fc.string(), (key, text) => {
        const { simulation } = parseSimulation(`?${key}=${encodeURIComponent(text)}&${text}`, BOUNDS);
        expect(simulation.age).toBeGreaterThanOrEqual(LIMITS.age.min);
        expect(simulation.months).toBeLessThanOrEqual(LIMITS.months.max);
      }),
    );
  });
});
