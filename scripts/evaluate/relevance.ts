// Measures of relevance over judged queries, for any engine that gives an ordered list.
import { slugify } from '#domain/text/slug.ts';
import type { JudgedQuery } from './queries.ts';

/** What an engine found: a ROME code, or the address of a page. */
export type Found = string;

export interface Judgement {
  readonly query: JudgedQuery;
  readonly found: readonly Found[];
  /** Place of the first right result, from 1; 0 when none is. */
  readonly rank: number;
}

export interface Figures {
  readonly queries: number;
  readonly top1: number;
  readonly top3: number;
  readonly top10: number;
  readonly mrr: number;
  /** Share with no result at all. */
  readonly zero: number;
}

const FOLDER_OF = {
  interest: 'interets',
  domain: 'domaines',
  majorDomain: 'domaines',
  sector: 'secteurs-activite',
};

/** Address of a page as the judgements write it; the code itself for an occupation. */
export function toFound(kind: 'occupation' | keyof typeof FOLDER_OF, id: string, label: string): Found {
  return kind === 'occupation' ? id : `/${FOLDER_OF[kind]}/${slugify(label)}/`;
}

export const hasAnswer = ({ rome, page }: JudgedQuery): boolean => rome.length > 0 || page.length > 0;

export function judge(query: JudgedQuery, found: readonly Found[]): Judgement {
  const accepted = new Set([...query.rome, ...query.page]);
  return { query, found, rank: found.findIndex((one) => accepted.has(one)) + 1 };
}

/** Over the queries that have an answer. */
export function summarise(judgements: readonly Judgement[]): Figures {
  const answered = judgements.filter(({ query }) => hasAnswer(query));
  const share = (accepts: (judgement: Judgement) => boolean): number =>
    answered.length === 0 ? 0 : answered.filter(accepts).length / answered.length;
  const within = (places: number) => share(({ rank }) => rank > 0 && rank <= places);
  const reciprocals = answered.reduce((sum, { rank }) => sum + (rank > 0 ? 1 / rank : 0), 0);
  return {
    queries: answered.length,
    top1: within(1),
    top3: within(3),
    top10: within(10),
    mrr: answered.length === 0 ? 0 : reciprocals / answered.length,
    zero: share(({ found }) => found.length === 0),
  };
}

/** Value below which a share of the measures lies. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}
