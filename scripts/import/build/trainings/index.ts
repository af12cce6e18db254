// Derives the trainings, what is taught where in the region, and what becomes of those who leave.
import { slugify } from '#domain/text/slug.ts';
import type { Appellation } from '#schemas/appellation.ts';
import type { TrainingCuratedTables } from '#schemas/curated-training.ts';
import type { Programme } from '#schemas/establishment.ts';
import type { Occupation } from '#schemas/occupation.ts';
import type { Region } from '#schemas/region.ts';
import type { Insertion, Nsf, Training, TrainingKind } from '#schemas/training.ts';
import type { Problem } from '../../problems.ts';
import type { OnisepTrainings } from '../../sources/onisep-trainings.ts';
import type { ProgrammeTables } from '../../sources/programmes.ts';
import type { TrainingTables } from '../../sources/trainings.ts';
import { sortedById, sortedUnique } from '../sorting.ts';
import { type Catalogue, type Draft, drawCatalogue, OWN_FILE, unknownTitle } from './catalogue.ts';
import { createCuratedLinks } from './curated-links.ts';
import { buildInsertions } from './insertions.ts';
import { createLengths } from './lengths.ts';
import { indexOccupationNames, linkOccupations } from './occupation-links.ts';
import { createLabelMatcher } from './parcoursup-labels.ts';
import { buildProgrammes, listGiven, type Matchers } from './programmes.ts';
import { isWithinReach } from './reach.ts';
import { normalizeTitle } from './titles.ts';

export interface TrainingSources {
  readonly tables: TrainingTables;
  readonly sheets: OnisepTrainings;
  readonly programmes: ProgrammeTables;
  /** Occupations of Onisep: id -> ROME V3 codes. */
  readonly onisepOccupations: readonly { readonly id: string; readonly romeV3: readonly string[] }[];
  readonly curated: TrainingCuratedTables;
  readonly occupations: readonly Occupation[];
  readonly appellations: readonly Appellation[];
}

export interface BuiltTrainings {
  readonly trainings: Training[];
  readonly nsf: Nsf[];
  readonly programmes: Programme[];
  readonly insertions: Insertion[];
}

/**
 * Kinds of which all is kept, whether given in the region or not: national diplomas, one for the whole country. Of the
 * others, those of single schools among them, only what the programme files give or stands before or after it.
 */
const NATIONAL_KINDS: ReadonlySet<TrainingKind> = new Set([
  ...(['cap', 'bac-pro', 'brevet-professionnel', 'mention-complementaire', 'bts', 'but', 'deust'] as const),
  ...(['licence-pro', 'nursing', 'health', 'social-work', 'architecture', 'licence', 'master'] as const),
]);
const NATIONAL_TITLES =
  /^(?:Titre professionnel|BPJEPS|DEJEPS|BPA|BTM|Certificat de spécialisation agricole|BMA|DN MADE) /;

type Link = Training['leadsTo'][number];

const TARGETS_FILE = 'curated/trainings/targets.json';

export function buildTrainings(
  sources: TrainingSources,
  region: Region,
  problems: Problem[],
  notices: string[],
): BuiltTrainings {
  const { tables, sheets, curated } = sources;
  const catalogue = drawCatalogue({ tables, sheets, curated }, problems);
  const cfdOfClass = new Map(tables.classes.rows.map((row) => [row.MEF_STAT_11, row.FORMATION_DIPLOME]));
  const ofClass = (mefstat: string) => {
    const cfd = cfdOfClass.get(mefstat);
    return cfd === undefined ? null : catalogue.ofCfd(cfd);
  };
  const coded = new Map<string, Draft>();
  for (const row of sources.programmes.bts.rows) {
    const draft = ofClass(row.MEFSTAT11);
    if (draft !== null) coded.set(normalizeTitle(schoolLabel(row.LIBELLÉFORMATION)), draft);
  }
  const ofLabel = createLabelMatcher(catalogue, curated, coded, problems);
  const yearOf = new Map(tables.classes.rows.map((row) => [row.MEF_STAT_11, row.ANNEE_DISPOSITIF]));
  const matchers: Matchers = {
    ofLabel,
    // The few classes of BTS that no table names are those of first years.
    yearOfClass: (mefstat) => yearOf.get(mefstat) ?? 1,
    ofClass: (mefstat, label) => {
      const training = ofClass(mefstat);
      if (training !== null) return { training, detail: null };
      return label === null ? null : ofLabel({ filiere: schoolLabel(label), famille: '' });
    },
  };
  const programmes = buildProgrammes(sources.programmes, region, matchers, notices);
  const given = listGiven(sources.programmes, matchers);

  const draftOf = (id: string) => catalogue.drafts.get(id);
  const targets = readTargets(sources, catalogue, problems);
  const links = linkDrafts(sources, catalogue, targets, problems);
  const { before, after } = followStudies(sources, catalogue, problems);
  const around = new Set(
    [...given.keys()].flatMap((id) => [
      id,
      ...(draftOf(id)?.opens ?? []),
      ...(before.get(id) ?? []),
      ...(after.get(id) ?? []),
    ]),
  );
  const kept = [...catalogue.drafts.values()].filter(
    ({ id, kind, title }) =>
      around.has(id) ||
      ((NATIONAL_KINDS.has(kind) || NATIONAL_TITLES.test(title)) && (links.get(id)?.length ?? 0) > 0),
  );
  const keptIds = new Set(kept.map(({ id }) => id));
  const onlyKept = (ids: ReadonlySet<string> | undefined) =>
    sortedUnique(ids ?? []).filter((id) => keptIds.has(id));
  const slugs = uniqueSlugs(kept, given);
  const monthsOf = createLengths(curated.lengths, catalogue, problems);
  const trainings = sortedById(
    kept.map(
      (draft): Training => ({
        id: draft.id,
        slug: slugs.get(draft.id) ?? draft.id,
        title: draft.title,
        kind: draft.kind,
        level: draft.level,
        cfds: [...draft.cfds],
        rncps: draft.rncps,
        onisep: draft.onisep,
        nsf: draft.nsf,
        months: monthsOf(draft),
        routes: ROUTES.filter((route) => draft.routes.includes(route) || given.get(draft.id)?.has(route)),
        before: onlyKept(before.get(draft.id)),
        after: onlyKept(after.get(draft.id)),
        opens: draft.opens.filter((id) => keptIds.has(id)),
        leadsTo: links.get(draft.id) ?? [],
        leadsToDomains: sortedUnique(targets.get(draft.id)?.domains ?? []),
      }),
    ),
  );
  return {
    trainings,
    nsf: buildNsf(trainings, sheets, curated),
    programmes,
    insertions: buildInsertions(sources.programmes.insertions.rows, region.id, (row) => {
      const draft = row.cfd !== null ? catalogue.ofCfd(row.cfd) : ofClass(row.mefstat11 ?? '');
      return draft !== null && keptIds.has(draft.id) ? draft : null;
    }),
  };
}

const ROUTES = ['school', 'apprenticeship', 'continuing', 'experience'] as const;

function schoolLabel(label: string): string {
  return label.replace(/ - en apprentissage$/, '');
}

/** Links of each training; a common first year has those of what it opens, on their pages. */
function linkDrafts(
  sources: TrainingSources,
  { drafts }: Catalogue,
  targets: ReadonlyMap<string, Target>,
  problems: Problem[],
): Map<string, Link[]> {
  const occupations = new Map(sources.occupations.map((occupation) => [occupation.id, occupation]));
  const curatedLinks = createCuratedLinks(sources.curated, sources.occupations, sources.appellations);
  const names = indexOccupationNames(sources.occupations, sources.appellations);
  const romeOf = new Map(sources.onisepOccupations.map(({ id, romeV3 }) => [id, romeV3]));
  const sheets = new Map(sources.sheets.rows.map((sheet) => [sheet.id, sheet]));
  const links = new Map(
    [...drafts.values()].map((draft): [string, Link[]] => {
      const certified = draft.certifications.flatMap((row) =>
        [row.Code_Rome_1, row.Code_Rome_2, row.Code_Rome_3, row.Code_Rome_4, row.Code_Rome_5].filter(
          (family) => family !== '',
        ),
      );
      const sheet = draft.onisep === null ? undefined : sheets.get(`FOR.${draft.onisep}`);
      const edited = (sheet?.occupations ?? []).flatMap(({ id, names: known }) =>
        (romeOf.get(id) ?? []).map((family) => ({ family, names: known })),
      );
      const target = targets.get(draft.id);
      const own = (target?.occupations ?? []).map(
        (code): Link => ({ code, name: null, precision: 'occupation', origins: ['curated'] }),
      );
      const isBroad = (target?.domains ?? []).length > 0;
      const said = linkOccupations({ specialty: draft.specialty, certified, edited, isBroad }, names).filter(
        ({ code, precision, name }) => {
          const occupation = occupations.get(code);
          if (precision === 'family' || occupation === undefined) return true;
          return isWithinReach(draft, occupation, name) && !own.some((link) => link.code === code);
        },
      );
      const links = [...own, ...said];
      // What is entered before a choice leads where its courses do: a row for them is not for it.
      return [draft.id, draft.opens.length > 0 ? links : curatedLinks.apply(draft.title, links)];
    }),
  );
  problems.push(...curatedLinks.check());
  return links;
}

/** What Onisep says is studied after, the years that a common one opens, and what curated rows add. */
function followStudies({ sheets, curated }: TrainingSources, catalogue: Catalogue, problems: Problem[]) {
  const before = new Map<string, Set<string>>();
  const after = new Map<string, Set<string>>();
  const add = (first: string, next: string) => {
    if (first === next) return;
    after.set(first, (after.get(first) ?? new Set()).add(next));
    before.set(next, (before.get(next) ?? new Set()).add(first));
  };
  for (const sheet of sheets.rows) {
    const first = catalogue.ofTitle(sheet.title);
    if (first === null) continue;
    // Titles of schools, or of diplomas that are no more, are in no nomenclature.
    for (const title of sheet.after) {
      const next = catalogue.ofTitle(title.replace(/^MC \(futur CS\) /, 'CS (ex MC) '));
      if (next !== null) add(first.id, next.id);
    }
  }
  for (const { id, opens, kind } of catalogue.drafts.values()) {
    // A BUT or a licence is chosen among its courses, not followed by them.
    if (kind === 'seconde-pro') for (const opened of opens) add(id, opened);
  }
  for (const { id, after: titles } of curated.own) {
    for (const title of titles) {
      const next = catalogue.ofTitle(title);
      if (next === null) problems.push(unknownTitle(OWN_FILE, 'after', title));
      else add(id, next.id);
    }
  }
  return { before, after };
}

type Target = Pick<TrainingCuratedTables['targets'][number], 'domains' | 'occupations'>;

/** Where curated rows lead, by training. */
function readTargets(
  { curated, occupations }: TrainingSources,
  catalogue: Catalogue,
  problems: Problem[],
): Map<string, Target> {
  const targets = new Map<string, Target>(curated.own.map((row) => [row.id, row]));
  for (const row of curated.targets) {
    const draft = catalogue.ofTitle(row.title);
    if (draft === null) problems.push(unknownTitle(TARGETS_FILE, 'title', row.title));
    else targets.set(draft.id, row);
  }
  const check = (file: string, rows: readonly Target[]) => {
    const domains = new Set(occupations.map(({ domain }) => domain));
    const codes = new Set(occupations.map(({ id }) => id));
    for (const found of rows.flatMap((row) => row.domains).filter((code) => !domains.has(code))) {
      problems.push({ file, column: 'domains', found, expected: 'a domain of ROME' });
    }
    for (const found of rows.flatMap((row) => row.occupations).filter((code) => !codes.has(code))) {
      problems.push({ file, column: 'occupations', found, expected: 'an occupation of ROME' });
    }
  };
  check(OWN_FILE, curated.own);
  check(TARGETS_FILE, curated.targets);
  return targets;
}

/** Where two titles make one address, the training given here keeps it bare; the other has its id behind. */
function uniqueSlugs(drafts: readonly Draft[], given: ReadonlyMap<string, unknown>): Map<string, string> {
  const groups = Map.groupBy(drafts, ({ title }) => slugify(title));
  return new Map(
    [...groups].flatMap(([slug, group]) =>
      sortedById(group)
        .toSorted((a, b) => Number(given.has(b.id)) - Number(given.has(a.id)))
        .map(({ id }, index) => [id, index === 0 ? slug : `${slug}-${id.toLowerCase()}`] as const),
    ),
  );
}

/** Groups that trainings use, as Onisep writes them, and all the domains. */
function buildNsf(
  trainings: readonly Training[],
  { rows }: OnisepTrainings,
  curated: TrainingCuratedTables,
): Nsf[] {
  const used = new Set(trainings.map(({ nsf }) => nsf));
  const labels = new Map(rows.flatMap(({ nsf }) => (nsf === null ? [] : [[nsf.code, nsf.label] as const])));
  return sortedById([
    ...curated.nsfDomains,
    ...[...labels].filter(([id]) => used.has(id)).map(([id, label]) => ({ id, label })),
  ]);
}
