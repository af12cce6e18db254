// Lists what is taught where in the region. A place that two files know is counted once, the newest file first:
// Parcoursup 2025, then BTS 2024, then the classes of CAP and bac pro of 2022, each with its year of study.
import { distanceKm } from '#domain/places/municipalities.ts';
import type { Programme } from '#schemas/establishment.ts';
import type { Region } from '#schemas/region.ts';
import type { Route } from '#schemas/training.ts';
import type { ParcoursupRow, ProgrammeTables } from '../../sources/programmes.ts';
import { sortedById, sortedUnique } from '../sorting.ts';
import type { LabelMatch } from './parcoursup-labels.ts';

export const PARCOURSUP_SOURCE = 'parcoursup-2025';
export const BTS_SOURCE = 'bts-2024';
export const FIRST_YEARS_SOURCE = 'first-years-2022';
const BTS_YEAR = 2024;
const CLASSES_YEAR = 2022;

/** From this distance, the sites of one establishment are told: they may deserve a record each. */
const FAR_KM = 2;

/** "0440001M" -> "44", "9710001A" -> "971"; Corsica has kept the numbers of before 1976. */
export function departmentOfUai(uai: string): string {
  const code = uai.slice(0, 3);
  return { '620': '2A', '720': '2B' }[code] ?? code.replace(/^0/, '');
}

export interface Matchers {
  readonly ofLabel: (row: ParcoursupRow) => LabelMatch | null;
  /** By class (MEFSTAT11), else by the label of the row, where it has one. */
  readonly ofClass: (mefstat: string, label: string | null) => LabelMatch | null;
  /** Year of study of a class (MEFSTAT11): the seconde of a bac pro is 1, its premiere 2. */
  readonly yearOfClass: (mefstat: string) => number;
}

type Unnumbered = Omit<Programme, 'id'>;

/**
 * Trainings given anywhere in the files, with their routes: national facts must not depend on the region that a run
 * makes, or the programmes of another would lose theirs.
 */
export function listGiven(tables: ProgrammeTables, { ofLabel, ofClass }: Matchers): Map<string, Set<Route>> {
  const given = new Map<string, Set<Route>>();
  const add = (match: LabelMatch | null, route: Route) => {
    if (match === null) return;
    const { id } = match.training;
    given.set(id, (given.get(id) ?? new Set()).add(route));
  };
  for (const row of tables.parcoursup.rows) add(ofLabel(row), 'school');
  for (const row of tables.bts.rows) {
    add(
      ofClass(row.MEFSTAT11, row.LIBELLÉFORMATION),
      row.STATUT === 'Scolaire' ? 'school' : 'apprenticeship',
    );
  }
  for (const row of tables.firstYears.rows) add(ofClass(row['MEF STAT 11'], null), 'school');
  return given;
}

/** What is set aside is told in `notices`, by file and reason. */
export function buildProgrammes(
  tables: ProgrammeTables,
  region: Region,
  { ofLabel, ofClass, yearOfClass }: Matchers,
  notices: string[],
): Programme[] {
  const departments = new Set(region.departments.map(({ id }) => id));
  const isHere = (uai: string) => departments.has(departmentOfUai(uai));
  const parcoursup = tables.parcoursup.rows.filter(({ uai }) => isHere(uai));
  const bts = tables.bts.rows.filter(({ UAI }) => isHere(UAI));
  const firstYears = tables.firstYears.rows.filter((row) => isHere(row["Etablissement d'accueil"]));
  const aside = new Map<string, Set<number>>();
  const setAside = (why: string, line: number): [] => {
    aside.set(why, (aside.get(why) ?? new Set()).add(line));
    return [];
  };

  const posted = parcoursup.flatMap((row): Unnumbered[] => {
    const match = ofLabel(row);
    if (match === null) return setAside(`${tables.parcoursup.file}: label without a training`, row.line);
    if (row.capacite === 0) return setAside(`${tables.parcoursup.file}: no place offered`, row.line);
    return [
      {
        training: match.training.id,
        establishment: row.uai.toLowerCase(),
        route: 'school',
        year: Number(row.session),
        studyYear: 1,
        capacity: row.capacite,
        source: PARCOURSUP_SOURCE,
        detail: match.detail,
        admission: admissionOf(row),
      },
    ];
  });
  const isPosted = new Set(posted.map(({ establishment, training }) => `${establishment} ${training}`));
  const higher = bts.flatMap((row): Unnumbered[] => {
    const match = ofClass(row.MEFSTAT11, row.LIBELLÉFORMATION);
    const establishment = row.UAI.toLowerCase();
    if (match === null) return setAside(`${tables.bts.file}: class without a training`, row.line);
    if (row.CAPACITEPSUP === 0) return setAside(`${tables.bts.file}: no place offered`, row.line);
    const isSchool = row.STATUT === 'Scolaire';
    if (isSchool && isPosted.has(`${establishment} ${match.training.id}`)) {
      return setAside(`${tables.bts.file}: school place that Parcoursup knows`, row.line);
    }
    return [
      {
        training: match.training.id,
        establishment,
        route: isSchool ? 'school' : 'apprenticeship',
        year: BTS_YEAR,
        studyYear: yearOfClass(row.MEFSTAT11),
        capacity: row.CAPACITEPSUP,
        source: BTS_SOURCE,
        detail: match.detail,
        admission: null,
      },
    ];
  });
  const lower = firstYears.flatMap((row): Unnumbered[] => {
    const match = ofClass(row['MEF STAT 11'], null);
    if (match === null) return setAside(`${tables.firstYears.file}: class without a training`, row.line);
    const capacity = row['Capacité carte scolaire'];
    if (capacity === 0) return setAside(`${tables.firstYears.file}: no place offered`, row.line);
    return [
      {
        training: match.training.id,
        establishment: row["Etablissement d'accueil"].toLowerCase(),
        route: 'school',
        year: CLASSES_YEAR,
        studyYear: yearOfClass(row['MEF STAT 11']),
        capacity,
        source: FIRST_YEARS_SOURCE,
        detail: match.detail,
        admission: null,
      },
    ];
  });

  for (const [why, lines] of aside) notices.push(`${lines.size} rows set aside, ${why}`);
  const spread = farApart(parcoursup);
  if (spread.length > 0) {
    notices.push(`${tables.parcoursup.file}: sites more than ${FAR_KM} km apart at ${spread.join(', ')}`);
  }
  return number([...posted, ...higher, ...lower]);
}

function number(programmes: readonly Unnumbered[]): Programme[] {
  const groups = Map.groupBy(programmes, ({ training, establishment, route, studyYear }) =>
    [training, establishment, route, ...(studyYear === 1 ? [] : [`year${studyYear}`])].join('-'),
  );
  return sortedById(
    [...groups].flatMap(([id, group]) =>
      group.map((each, index) => ({ id: index === 0 ? id : `${id}-${index + 1}`, ...each })),
    ),
  );
}

function admissionOf(row: ParcoursupRow): Programme['admission'] {
  return {
    candidates: row.candidats,
    admitted: row.admis,
    accessRate: row.taux_acces,
    selective: row.selectivite === 'formation sélective',
    scholars: row.pct_boursiers_admis,
    women: row.part_filles_admises,
    sameAcademy: row.pct_admis_meme_academie,
    bacGeneral: row.pct_admis_bac_general,
    bacTechnological: row.pct_admis_bac_techno,
    bacProfessional: row.pct_admis_bac_pro,
  };
}

/** Numbers (UAI) whose courses are given at points that lie far from each other. */
export function farApart(rows: readonly ParcoursupRow[]): string[] {
  const far = rows.filter(({ uai, latitude, longitude }, index) => {
    const first = rows.findIndex((other) => other.uai === uai && other.latitude !== null);
    const other = rows[first];
    if (latitude === null || longitude === null || other?.latitude == null || other.longitude === null)
      return false;
    return first !== index && distanceKm(longitude, latitude, other.longitude, other.latitude) > FAR_KM;
  });
  return sortedUnique(far.map(({ uai }) => uai));
}
