// Derives what becomes of those who leave an establishment, all its trainings together, from InserJeunes.
import type { Establishment, EstablishmentInsertion } from '#schemas/establishment.ts';
import type { EstablishmentTables } from '../sources/establishments.ts';
import { establishmentsByUai } from './establishments.ts';
import { sortedById } from './sorting.ts';

/** Ids of the sources: described in sources/place-provenance.ts. */
export const CFA_INSERTION_SOURCE = 'inserjeunes-cfa';
export const SCHOOL_INSERTION_SOURCE = 'inserjeunes-establishments';

/** Years of the two files of the ministry, as their names say. */
const SCHOOL_COHORT = '2022-2023';

type Rates = Pick<EstablishmentInsertion, 'route' | 'cohort' | 'employed' | 'furtherStudy' | 'source'>;

/** Rows without any rate are left out: they say nothing. Where two speak of the same people, the first is kept. */
export function buildEstablishmentInsertions(
  tables: EstablishmentTables,
  establishments: readonly Establishment[],
): EstablishmentInsertion[] {
  const byUai = establishmentsByUai(establishments);
  const records = new Map<string, EstablishmentInsertion>();
  const add = (uai: string, rates: Rates) => {
    const establishment = byUai.get(uai)?.id;
    if (establishment === undefined) return;
    if (rates.furtherStudy === null && Object.values(rates.employed).every((rate) => rate === null)) return;
    const id = `${establishment}/${rates.route}/${rates.cohort}`;
    if (!records.has(id)) records.set(id, { id, establishment, ...rates });
  };

  const newest = tables.cfaInsertion.rows
    .map((row) => row.Année)
    .sort()
    .at(-1);
  for (const row of tables.cfaInsertion.rows.filter((each) => each.Année === newest)) {
    add(row.UAI, {
      route: 'apprenticeship',
      cohort: row.Année.replace('cumul ', ''),
      employed: {
        after6: row['Taux emploi 6 mois'],
        after12: row['Taux emploi 12 mois'],
        after18: row['Taux emploi 18 mois'],
        after24: row['Taux emploi 24 mois'],
      },
      furtherStudy: row['Taux poursuite études'],
      source: CFA_INSERTION_SOURCE,
    });
  }
  const sixMonths = (
    route: Rates['route'],
    row: { Taux: number | null; "Taux de poursuite d'études": number | null },
  ) =>
    ({
      route,
      cohort: SCHOOL_COHORT,
      employed: { after6: row.Taux, after12: null, after18: null, after24: null },
      furtherStudy: row["Taux de poursuite d'études"],
      source: SCHOOL_INSERTION_SOURCE,
    }) satisfies Rates;
  for (const row of tables.apprenticeInsertion.rows) {
    add(row["n°UAI de l'établissement"], sixMonths('apprenticeship', row));
  }
  // A lycee with apprentices has a line for all, then one for each: the whole is nobody's rate.
  const whole = Map.groupBy(tables.schoolInsertion.rows, (row) => row["n°UAI de l'établissement"]);
  for (const [uai, rows] of whole) {
    for (const row of rows) {
      const who = row['Dont apprentis en EPLE'];
      if (who === 'dont apprentis') add(uai, sixMonths('apprenticeship', row));
      else if (who !== 'ensemble' || rows.length === 1) add(uai, sixMonths('school', row));
    }
  }
  return sortedById([...records.values()]);
}
