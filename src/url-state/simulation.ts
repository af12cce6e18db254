// Codec of a contract whose pay one asks: "?debut=2026-09&age=17&duree=24&employeur=grand". A default is absent, but for
// the first month, whose default depends on the day: an address that is sent must say the same next year.
import { countMonths } from '#domain/apprenticeship/month.ts';
import {
  CONTRACTS,
  EMPLOYERS,
  LEVELS,
  LIMITS,
  NO_CHOICE,
  type Simulation,
} from '#domain/apprenticeship/simulation.ts';
import type { Training } from '#schemas/training.ts';

/** The keys of the address, which are the names of the fields of the form. */
export const SIMULATION_KEYS = {
  start: 'debut',
  contract: 'contrat',
  age: 'age',
  birthMonth: 'anniversaire',
  months: 'duree',
  yearsBefore: 'annees-faites',
  sameLevelYears: 'meme-niveau',
  licencePro: 'licence-pro',
  vocationalBac: 'bac-pro',
  lastPay: 'dernier-salaire',
  branchMinimum: 'minimum-branche',
  level: 'niveau',
  employer: 'employeur',
  disabled: 'handicap',
  signed: 'signature',
} as const satisfies Record<keyof Simulation, string>;

export const YES = 'oui';
export const CONTRACT_WORDS = { apprenticeship: 'apprentissage', professionalisation: 'pro' } as const;
export const EMPLOYER_WORDS = { small: 'petit', large: 'grand', public: 'public' } as const;

const EARLIEST_SIGNATURE = '2020-01-01';

/** What depends on the day and on the table of rules. */
export interface StartBounds {
  readonly usual: string;
  /** First and last month that may be asked. */
  readonly first: string;
  readonly last: string;
}

export interface ParsedSimulation {
  readonly simulation: Simulation;
  /** True when something of the address could not be read: the page says so. */
  readonly isGarbled: boolean;
  /** A first month that is read, but of which the table knows nothing; `null` otherwise. */
  readonly unknownStart: string | null;
}

/** What can be read is kept; the rest is as if it were not there. */
export function parseSimulation(search: string, bounds: StartBounds): ParsedSimulation {
  const params = new URLSearchParams(search);
  let isGarbled = false;
  const read = <Value>(
    field: keyof Simulation,
    none: Value,
    parse: (text: string) => Value | undefined,
  ): Value => {
    const text = params.get(SIMULATION_KEYS[field]);
    if (text === null) return none;
    const value = parse(text);
    if (value === undefined) isGarbled = true;
    return value ?? none;
  };
  const asked = parseMonth(params.get(SIMULATION_KEYS.start) ?? '');
  const unknownStart = asked === undefined || (asked >= bounds.first && asked <= bounds.last) ? null : asked;
  const isYes = (text: string) => (text === YES ? true : undefined);
  const simulation: Simulation = {
    contract: read('contract', NO_CHOICE.contract, (text) =>
      CONTRACTS.find((key) => CONTRACT_WORDS[key] === text),
    ),
    age: read('age', NO_CHOICE.age, (text) => parseWhole(text, LIMITS.age)),
    birthMonth: read<number | null>('birthMonth', null, (text) => parseWhole(text, LIMITS.birthMonth)),
    start: unknownStart === null ? read('start', bounds.usual, parseMonth) : bounds.usual,
    months: read('months', NO_CHOICE.months, (text) => parseWhole(text, LIMITS.months)),
    yearsBefore: read('yearsBefore', 0, (text) => parseWhole(text, LIMITS.yearsBefore)),
    sameLevelYears: read('sameLevelYears', 0, (text) => parseWhole(text, LIMITS.sameLevelYears)),
    licencePro: read('licencePro', false, isYes),
    vocationalBac: read('vocationalBac', false, isYes),
    lastPay: read<number | null>('lastPay', null, parseEuros),
    branchMinimum: read<number | null>('branchMinimum', null, parseEuros),
    level: read('level', NO_CHOICE.level, (text) => LEVELS.find((level) => String(level) === text)),
    employer: read('employer', NO_CHOICE.employer, (text) =>
      EMPLOYERS.find((key) => EMPLOYER_WORDS[key] === text),
    ),
    disabled: read('disabled', false, isYes),
    signed: read<string | null>('signed', null, parseDay),
  };
  return { simulation, isGarbled, unknownStart };
}

/** A number of the address that is read, but that the form does not take. */
export interface NumberBeyond {
  readonly field: 'age' | 'months';
  readonly asked: number;
}

/** What of an address is beyond its bounds, and whether something else of it could not be read. */
export function findBeyond(
  search: string,
  bounds: StartBounds,
): { readonly beyond: readonly NumberBeyond[]; readonly isElseGarbled: boolean } {
  const params = new URLSearchParams(search);
  const beyond = (['age', 'months'] as const).flatMap((field) => {
    const text = params.get(SIMULATION_KEYS[field]) ?? '';
    if (!/^\d{1,4}$/.test(text) || parseWhole(text, LIMITS[field]) !== undefined) return [];
    params.delete(SIMULATION_KEYS[field]);
    return { field, asked: Number(text) };
  });
  return { beyond, isElseGarbled: parseSimulation(`?${params}`, bounds).isGarbled };
}

/** The address with this contract, in a stable order after its other choices. */
export function withSimulation(address: URL, simulation: Simulation): URL {
  const next = new URL(address);
  const usual = writeFields({ ...NO_CHOICE, start: '' });
  for (const [key, value] of Object.entries(writeFields(simulation))) {
    next.searchParams.delete(key);
    if (value !== usual[key]) next.searchParams.append(key, value);
  }
  return next;
}

/** The part of an address that says the contract by which one prepares this training, as far as its record tells. */
export function writeTrainingContract({ level, months, kind }: Pick<Training, 'level' | 'months' | 'kind'>) {
  const params = new URLSearchParams();
  const { months: length } = LIMITS;
  const isLength = months !== null && months >= length.min && months <= length.max;
  if (isLength && months !== NO_CHOICE.months) params.set(SIMULATION_KEYS.months, String(months));
  if (kind === 'licence-pro') params.set(SIMULATION_KEYS.licencePro, YES);
  const prepared = LEVELS.find((each) => each === level);
  if (prepared !== undefined && prepared !== NO_CHOICE.level)
    params.set(SIMULATION_KEYS.level, String(prepared));
  return params;
}

/** The text of each field, by key: for the address and for the form. Empty: not said, or not ticked. */
export function writeFields(simulation: Simulation): Readonly<Record<string, string>> {
  const texts: Record<keyof Simulation, string> = {
    start: simulation.start,
    contract: CONTRACT_WORDS[simulation.contract],
    age: String(simulation.age),
    birthMonth: String(simulation.birthMonth ?? ''),
    months: String(simulation.months),
    yearsBefore: String(simulation.yearsBefore),
    sameLevelYears: String(simulation.sameLevelYears),
    licencePro: simulation.licencePro ? YES : '',
    vocationalBac: simulation.vocationalBac ? YES : '',
    lastPay: String(simulation.lastPay ?? ''),
    branchMinimum: String(simulation.branchMinimum ?? ''),
    level: String(simulation.level),
    employer: EMPLOYER_WORDS[simulation.employer],
    disabled: simulation.disabled ? YES : '',
    signed: simulation.signed ?? '',
  };
  return Object.fromEntries(
    Object.entries(SIMULATION_KEYS).map(([field, key]) => [key, texts[field as keyof Simulation]]),
  );
}

function parseWhole(text: string, { min, max }: { min: number; max: number }): number | undefined {
  const value = /^\d{1,2}$/.test(text) ? Number(text) : Number.NaN;
  return value >= min && value <= max ? value : undefined;
}

/** Euros and cents; people type a comma, a space before the hundreds, and the sign. */
function parseEuros(text: string): number | undefined {
  const bare = text.replace(/\s*€$/, '').replace(/^(\d{1,2})\s(?=\d{3}(?!\d))/, '$1');
  const value = /^\d{1,5}([.,]\d{1,2})?$/.test(bare) ? Number(bare.replace(',', '.')) : Number.NaN;
  return value >= LIMITS.euros.min && value <= LIMITS.euros.max ? value : undefined;
}

function parseMonth(text: string): string | undefined {
  return countMonths(text) === null ? undefined : text;
}

function parseDay(text: string): string | undefined {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(text) : Number.NaN;
  const isDay = !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
  return isDay && text >= EARLIEST_SIGNATURE && text < '2100' ? text : undefined;
}
