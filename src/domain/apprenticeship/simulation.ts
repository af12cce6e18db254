// What one says of a contract to know its pay. No date of birth: an age and, if one likes, a month.

export const CONTRACTS = ['apprenticeship', 'professionalisation'] as const;
export type Contract = (typeof CONTRACTS)[number];

export const EMPLOYERS = ['small', 'large', 'public'] as const;
/** Private with a small or a large staff (rule "employer-aid-staff"), or public. */
export type Employer = (typeof EMPLOYERS)[number];

export const LEVELS = [3, 4, 5, 6, 7] as const;
export type DiplomaLevel = (typeof LEVELS)[number];

export interface Simulation {
  readonly contract: Contract;
  /** Whole years, on the first day. */
  readonly age: number;
  /** 1 to 12. `null`: not said, and taken at the end of each year of the contract: no raise is promised too early. */
  readonly birthMonth: number | null;
  /** First month, "2026-09", counted whole. */
  readonly start: string;
  /** Length of the contract. */
  readonly months: number;
  /** Years of the course already done elsewhere, which count when the contract is shortened. */
  readonly yearsBefore: number;
  readonly licencePro: boolean;
  /** Years that a diploma of the same level, in direct relation, took to prepare. 0: one has none. */
  readonly sameLevelYears: number;
  /** Holds a vocational "bac" or more: for a "contrat de professionnalisation". */
  readonly vocationalBac: boolean;
  /** Euros a month, gross, at the end of the contract before. */
  readonly lastPay: number | null;
  /** Euros a month, gross, for the job in the agreement of the branch. */
  readonly branchMinimum: number | null;
  /** Of the diploma that one prepares. */
  readonly level: DiplomaLevel;
  readonly employer: Employer;
  readonly disabled: boolean;
  /** Day of signature. `null`: not said, and taken as the first day of the contract. */
  readonly signed: string | null;
}

export const LIMITS = {
  age: { min: 15, max: 65 },
  birthMonth: { min: 1, max: 12 },
  months: { min: 6, max: 48 },
  yearsBefore: { min: 0, max: 2 },
  sameLevelYears: { min: 0, max: 3 },
  euros: { min: 1, max: 20_000 },
} as const;

const LICENCE_LEVEL = 6;

/** A "licence professionnelle" has its level, whatever else is said of the diploma. */
export function preparedLevel({ level, licencePro }: Pick<Simulation, 'level' | 'licencePro'>): DiplomaLevel {
  return licencePro ? LICENCE_LEVEL : level;
}

/** What the form says at first, but for its first month, which depends on the day. */
export const NO_CHOICE: Omit<Simulation, 'start'> = {
  contract: 'apprenticeship',
  age: 16,
  birthMonth: null,
  months: 24,
  yearsBefore: 0,
  licencePro: false,
  sameLevelYears: 0,
  vocationalBac: false,
  lastPay: null,
  branchMinimum: null,
  level: 3,
  employer: 'small',
  disabled: false,
  signed: null,
};
