// Draws up the trainings: one record for what the nomenclatures know under several codes and titles.
import type { TrainingCuratedTables } from '#schemas/curated-training.ts';
import type { Route, Training } from '#schemas/training.ts';
import type { Problem } from '../../problems.ts';
import type { OnisepTrainings } from '../../sources/onisep-trainings.ts';
import {
  type CertificationRow,
  type OnisepTrainingRow,
  TRAINING_FILES,
  type TrainingTables,
} from '../../sources/trainings.ts';
import { sortedUnique } from '../sorting.ts';
import { followRenewals } from './renewals.ts';
import { nameTraining, normalizeTitle } from './titles.ts';

/** A training being drawn up: all but its links, which depend on the others. */
export interface Draft
  extends Pick<
    Training,
    'id' | 'title' | 'kind' | 'level' | 'cfds' | 'rncps' | 'onisep' | 'nsf' | 'months' | 'routes'
  > {
  /** Title without its kind, normalised: what may name an occupation. */
  readonly specialty: string;
  readonly certifications: readonly CertificationRow[];
  readonly opens: readonly string[];
}

export interface Catalogue {
  readonly drafts: ReadonlyMap<string, Draft>;
  /** By any code that it has or had. */
  readonly ofCfd: (cfd: string) => Draft | null;
  /** By a title, whatever its case and accents. */
  readonly ofTitle: (title: string) => Draft | null;
}

/** What the catalogue is drawn from. */
export interface CatalogueSources {
  readonly tables: TrainingTables;
  readonly sheets: OnisepTrainings;
  readonly curated: TrainingCuratedTables;
}

export const OWN_FILE = 'curated/trainings/own.json';

export function drawCatalogue({ tables, sheets, curated }: CatalogueSources, problems: Problem[]): Catalogue {
  const renew = followRenewals(tables, curated.renewals);
  const published = tables.certifications.rows.filter((row) => row.Etat_Libelle !== 'habilitations');
  const bySheet = Map.groupBy(published, (row) => row.codeIdeo2);
  const byCfd = Map.groupBy(published, (row) => row.Code_Scolarité);
  const sheetRows = new Map(tables.onisep.rows.map((row) => [row.for_id, row]));
  const sharedCfds = repeated(tables.onisep.rows.map((row) => row.code_scolarite));
  const olderCodes = Map.groupBy(
    sortedUnique([...byCfd.keys()].filter((code) => code !== null)).filter((code) => renew(code) !== code),
    renew,
  );
  const diplomas = new Map(tables.diplomas.rows.map((row) => [row.FORMATION_DIPLOME, row]));
  const nsfOfSheet = new Map(sheets.rows.map(({ id, nsf }) => [id, nsf?.code]));

  const drafts = new Map<string, Draft>();
  const ofCode = new Map<string, Draft>();
  const titles = new Map<string, Draft>();
  const add = (made: Draft, alsoCalled: readonly string[] = []) => {
    const twin = titles.get(normalizeTitle(made.title));
    const isSecond = twin !== undefined && isTwin(made, twin);
    const draft = isSecond ? mergeTwins(twin, made) : made;
    if (isSecond) drafts.delete(twin.id);
    drafts.set(draft.id, draft);
    for (const cfd of draft.cfds) if (!sharedCfds.has(cfd)) ofCode.set(cfd, draft);
    const called = isSecond ? [...titles].filter(([, known]) => known === twin).map(([title]) => title) : [];
    for (const title of called) titles.set(title, draft);
    for (const title of [draft.title, ...alsoCalled].map(normalizeTitle)) {
      if (!titles.has(title)) titles.set(title, draft);
    }
  };

  const describe = (
    code: string | null,
    sheet: OnisepTrainingRow | null,
    rows: readonly CertificationRow[],
  ): Omit<Draft, 'id' | 'title' | 'kind' | 'specialty' | 'opens'> => {
    const cfds = code === null ? [] : [code, ...(sharedCfds.has(code) ? [] : (olderCodes.get(code) ?? []))];
    const diploma = code === null ? undefined : diplomas.get(code);
    // The ministry gives years of preparation the level of what they prepare to: Onisep says what is registered.
    const level =
      sheet === null
        ? (diploma?.NIVEAU_QUALIFICATION_RNCP ?? '')
        : (sheet.niveau_certification?.slice(-1) ?? '');
    const nsf = [nsfOfSheet.get(sheet?.for_id ?? ''), sheet?.code_nsf, ...rows.map((row) => row.Code_Nsf)];
    return {
      cfds,
      level: /^0?[3-8]$/.test(level) ? Number(level) : null,
      rncps: newestFirst(
        sheet?.code_rncp ?? null,
        rows.map((row) => row.Code_RNCP),
      ),
      onisep: sheet?.for_id.slice('FOR.'.length) ?? null,
      nsf:
        [...nsf, diploma?.GROUPE_SPECIALITE].find((each) => each !== undefined && /^\d{3}$/.test(each)) ??
        null,
      months: sheet?.duree == null ? null : 12 * Number.parseInt(sheet.duree, 10),
      routes: routesOf(rows),
      certifications: rows,
    };
  };

  for (const sheet of tables.onisep.rows) {
    const code = sheet.code_scolarite;
    // A diploma that something renewed is part of the one that did.
    if (code !== null && renew(code) !== code && !sharedCfds.has(code)) continue;
    const own = bySheet.get(sheet.for_id) ?? [];
    const isOwn = code !== null && !sharedCfds.has(code);
    const rows = own.length === 0 && isOwn ? (byCfd.get(code) ?? []) : own;
    const older = isOwn ? (olderCodes.get(code) ?? []).flatMap((each) => byCfd.get(each) ?? []) : [];
    const name = nameTraining(sheet.libelle, sheet.type.replace(/ \([^)]*\)$/, ''), sheet.sigle);
    const facts = describe(code, sheet, rows.some(leadsSomewhere) ? rows : [...rows, ...older]);
    add(
      {
        id: isOwn ? `cfd-${code}` : `for-${sheet.for_id.slice('FOR.'.length)}`,
        ...name,
        ...facts,
        level: facts.level ?? name.level,
        opens: [],
      },
      [sheet.libelle, ...rows.map((row) => row.Libelle_Diplome), ...older.map((row) => row.Libelle_Diplome)],
    );
  }
  // What Onisep has no sheet of: new diplomas above all.
  for (const [code, rows] of byCfd) {
    if (code === null || renew(code) !== code || ofCode.has(code) || sharedCfds.has(code)) continue;
    const [first] = rows;
    if (first === undefined) continue;
    const name = nameTraining(first.Libelle_Diplome);
    const older = (olderCodes.get(code) ?? []).flatMap((each) => byCfd.get(each) ?? []);
    const sheet = [...rows, ...older]
      .map((row) => sheetRows.get(row.codeIdeo2 ?? ''))
      .find((each) => each !== undefined);
    const facts = describe(code, null, rows.some(leadsSomewhere) ? rows : [...rows, ...older]);
    add(
      {
        id: `cfd-${code}`,
        ...name,
        ...facts,
        level: facts.level ?? name.level,
        months: sheet?.duree == null ? null : 12 * Number.parseInt(sheet.duree, 10),
        opens: [],
      },
      [...rows, ...older].map((row) => row.Libelle_Diplome),
    );
  }
  const ofCfd = (cfd: string) => ofCode.get(renew(cfd)) ?? ofCode.get(cfd) ?? null;
  for (const { code, title, opens } of listCommonYears(tables, curated)) {
    const opened = opens.map(ofCfd).filter((draft) => draft !== null);
    const existing = ofCode.get(code);
    if (existing !== undefined) {
      add({ ...existing, opens: sortedUnique(opened.map(({ id }) => id)) });
      continue;
    }
    const isSecondary = opened.some(({ kind }) => kind === 'bac-pro') || code.startsWith('4');
    const label = isSecondary ? `classe de 2de professionnelle ${title}` : `BTS ${title}`;
    const name = nameTraining(label.replace(/ 2nde commune$/i, ''));
    add({
      id: `cfd-${code}`,
      ...name,
      title: isSecondary ? name.title : `${name.title} (première année commune)`,
      ...describe(code, null, []),
      level: null,
      months: 12,
      routes: ['school'],
      opens: sortedUnique(opened.map(({ id }) => id)),
    });
  }
  for (const [mention, parcours] of listUniversityBachelors(drafts)) {
    const [first] = parcours;
    if (first === undefined) continue;
    add({
      ...first,
      id: `own-${mention.replaceAll(' ', '-')}`,
      title: first.title.replace(/ parcours .*/i, ''),
      specialty: mention,
      cfds: [],
      rncps: [],
      onisep: null,
      certifications: [],
      opens: sortedUnique(parcours.map(({ id }) => id)),
    });
  }
  const ofTitle = (title: string) => titles.get(normalizeTitle(title)) ?? null;
  for (const row of curated.own) {
    const opens = row.opens.flatMap((title) => {
      const draft = ofTitle(title);
      if (draft === null) problems.push(unknownTitle(OWN_FILE, 'opens', title));
      return draft?.id ?? [];
    });
    const { id, title, kind, level, months } = row;
    // Onisep knows a few of them, without code nor links.
    const replaced = ofTitle(title);
    if (replaced !== null) drafts.delete(replaced.id);
    titles.delete(normalizeTitle(title));
    const empty = { cfds: [], rncps: [], onisep: null, nsf: null, routes: [], certifications: [] };
    add({ ...empty, id, title, kind, level, months, specialty: normalizeTitle(title), opens });
  }
  return { drafts, ofCfd, ofTitle };
}

/** Onisep opens a new sheet when a mention is registered again, and keeps the older one for a while. */
function isTwin(a: Draft, b: Draft): boolean {
  return (
    a.id !== b.id && a.title === b.title && a.kind === b.kind && a.level === b.level && a.opens.length === 0
  );
}

/** The one that has a code of its own gives the identity, else the newest. */
function mergeTwins(first: Draft, second: Draft): Draft {
  const [main, other] = first.id.startsWith('cfd-') ? [first, second] : [second, first];
  return {
    ...main,
    cfds: [...new Set([...main.cfds, ...other.cfds])],
    rncps: newestFirst(main.rncps[0] ?? null, [...main.rncps, ...other.rncps]),
    onisep: main.onisep ?? other.onisep,
    nsf: main.nsf ?? other.nsf,
    months: main.months ?? other.months,
    routes: [...new Set([...main.routes, ...other.routes])],
    certifications: [...main.certifications, ...other.certifications],
  };
}

/** The register numbers its sheets as they come. @param current the one that Onisep gives, first where there is one */
function newestFirst(current: string | null, others: readonly (string | null)[]): string[] {
  const known = others.filter((each) => each !== null).sort((a, b) => Number(b) - Number(a));
  return [...new Set(current === null ? known : [current, ...known])];
}

export function unknownTitle(file: string, column: string, found: string): Problem {
  return {
    file,
    column,
    found,
    expected: `a title of ${TRAINING_FILES.onisep}, of Certif'Info or of ${OWN_FILE}`,
  };
}

function leadsSomewhere(row: CertificationRow): boolean {
  return row.Code_Rome_1 !== '';
}

/** 1 is yes; 0 and 2 say no and nothing, in an order that no documentation at hand tells. */
function routesOf(rows: readonly CertificationRow[]): Route[] {
  const said = (column: 'accessibilite_fi' | 'accessibilite_ca' | 'accessibilite_fc' | 'accessibilite_vae') =>
    rows.some((row) => row[column] === '1');
  return [
    ...(said('accessibilite_fi') ? (['school'] as const) : []),
    ...(said('accessibilite_ca') ? (['apprenticeship'] as const) : []),
    ...(said('accessibilite_fc') ? (['continuing'] as const) : []),
    ...(said('accessibilite_vae') ? (['experience'] as const) : []),
  ];
}

interface CommonYear {
  readonly code: string;
  readonly title: string;
  readonly opens: readonly string[];
}

function listCommonYears(
  { families, options }: TrainingTables,
  curated: TrainingCuratedTables,
): CommonYear[] {
  const rows = [...families.rows, ...options.rows];
  return [
    ...[...Map.groupBy(rows, (row) => row.CFD_COMMUN)].map(([code, group]) => ({
      code,
      title: group[0]?.FAMILLE ?? '',
      opens: group.map((row) => row.CFD_SPECIALITE),
    })),
    ...curated.families.map(({ common, title, opens }) => ({ code: common, title, opens })),
  ];
}

/** A BUT is entered by its speciality; Onisep knows its courses only. */
function listUniversityBachelors(drafts: ReadonlyMap<string, Draft>): [string, Draft[]][] {
  const courses = [...drafts.values()].filter(
    ({ kind, title }) => kind === 'but' && / parcours /i.test(title),
  );
  const mentions = Map.groupBy(courses, ({ title }) => normalizeTitle(title.replace(/ parcours .*/i, '')));
  return [...mentions];
}

function repeated(codes: readonly (string | null)[]): Set<string> {
  const seen = new Set<string>();
  const twice = new Set<string>();
  for (const code of codes) {
    if (code === null) continue;
    if (seen.has(code)) twice.add(code);
    seen.add(code);
  }
  return twice;
}
