// What a search answers: the vocabulary shared by the searcher, the worker and the pages.

/** What a result leads to. The address is computed elsewhere, from the kind, the code and the label. */
export type ResultKind = 'occupation' | 'interest' | 'domain' | 'majorDomain' | 'sector';

/** Why a result is there when its own title does not say it. */
export interface Reason {
  readonly kind: 'appellation' | 'skill' | 'interest' | 'synonym' | 'domain' | 'sector' | 'code';
  /** What matched, as it can be shown: another name, a skill (or the words of its skills), an expression. */
  readonly label: string;
}

export interface SearchResult {
  readonly kind: ResultKind;
  /** ROME code, or code of the interest, domain, major domain or sector. */
  readonly id: string;
  /** Principal title of the occupation, or label of the page. */
  readonly label: string;
  /** Comparable within one answer only; higher is better. */
  readonly score: number;
  /** Null when the title itself matches. */
  readonly reason: Reason | null;
}

export interface SearchAnswer {
  readonly results: readonly SearchResult[];
  /** More was found than the limit lets through. */
  readonly cut: boolean;
  /** Up to five names of occupations close to a query that found nothing: "Vouliez-vous dire…". */
  readonly nearest: readonly string[];
  /** The query without its likely slips, when something was found for it all the same. */
  readonly correction: string | null;
  /** The query says that the person does not know what to look for: nothing is found, on purpose. */
  readonly undecided: boolean;
  /** The query asks for what the site does not have: nothing is found, on purpose. */
  readonly notYet: boolean;
  /** What the query refuses ("sans maths"), which took no part in the answer. */
  readonly leftOut: string | null;
}

export interface SearchOptions {
  /** How many results at most. */
  readonly limit: number;
}

export const NO_ANSWER: SearchAnswer = {
  results: [],
  cut: false,
  nearest: [],
  correction: null,
  undecided: false,
  notYet: false,
  leftOut: null,
};
