// What becomes of those who leave each training, in the region: of InserJeunes, the last cohort with a figure.
import type { Insertion } from '#schemas/training.ts';
import type { InsertionRow } from '../../sources/programmes.ts';
import { sortedById } from '../sorting.ts';
import type { Draft } from './catalogue.ts';

export const INSERTION_SOURCE = 'inserjeunes-region';

/**
 * For each training and route: the newest cohort with a rate, and the newest with a rate after two years, which is
 * known later. Where nothing is published, the newest cohort without figures: under the threshold is not unknown.
 */
export function buildInsertions(
  rows: readonly InsertionRow[],
  region: string,
  training: (row: InsertionRow) => Draft | null,
): Insertion[] {
  const records = rows
    .filter((row) => row.code_region === region)
    .flatMap((row) => {
      const draft = training(row);
      return draft === null ? [] : [toInsertion(row, draft.id)];
    });
  const groups = Map.groupBy(records, (record) => `${record.training}/${record.route}`);
  return sortedById(
    [...groups.values()].flatMap((group) => {
      // Of two codes of one diploma in one cohort, the one that more left.
      const ordered = group.toSorted(
        (a, b) =>
          (a.cohort < b.cohort ? 1 : a.cohort > b.cohort ? -1 : 0) ||
          Number(hasRate(b)) - Number(hasRate(a)) ||
          (b.leavers ?? 0) - (a.leavers ?? 0),
      );
      const last = ordered.find(hasRate) ?? ordered[0];
      const complete = ordered.find(({ employed }) => employed.after24 !== null);
      return [...new Set([last, complete])].filter((record) => record !== undefined);
    }),
  );
}

function hasRate({ employed }: Insertion): boolean {
  return Object.values(employed).some((rate) => rate !== null);
}

function toInsertion(row: InsertionRow, training: string): Insertion {
  const route = row.voie === 'scolaire' ? 'school' : 'apprenticeship';
  const cohort = row.millesime.replace('_', '-');
  return {
    id: `${training}/${route}/${cohort}`,
    training,
    route,
    cohort,
    leavers: row.nb_sortant,
    employed: {
      after6: row.taux_emploi_6_mois,
      after12: row.taux_emploi_12_mois,
      after18: row.taux_emploi_18_mois,
      after24: row.taux_emploi_24_mois,
    },
    furtherStudy: row.taux_poursuite_etudes,
    source: INSERTION_SOURCE,
  };
}
