// Prints, for whoever writes about an occupation, all that the facts say of it: npm run prose:facts -- M1805 J1506
// Never the definition texts of ROME or Onisep: our words are to be our own.
import { parseArgs } from 'node:util';
import { resolveAccess } from '#domain/access/resolve-access.ts';
import { splitTitle } from '#domain/titles/split-title.ts';
import type { WorkContextWording } from '#schemas/curated.ts';
import type { Occupation } from '#schemas/occupation.ts';
import { print } from '#scripts/report.ts';
import { loadNeighbours, loadRegionalHiring, loadTrades, type Trades } from './load-trades.ts';

const NEIGHBOURS = 5;
const NAMES = 25;

const LEVELS: Readonly<Record<number, string>> = {
  3: 'CAP',
  4: 'bac',
  5: 'bac + 2',
  6: 'bac + 3 ou 4',
  7: 'bac + 5 ou plus',
  8: 'doctorat',
};
const WITHOUT_DIPLOMA = {
  yes: 'possible sans diplôme',
  'with-experience': 'possible sans diplôme avec de l’expérience',
  unknown: null,
} as const;
const REGULATED = {
  yes: 'oui : la loi dit qui peut l’exercer',
  no: 'non',
  unknown: 'non renseigné',
} as const;
const ECOLOGY = {
  green: 'métier vert',
  strategic: 'stratégique pour la transition écologique',
  brown: 'activité que la transition réduit',
  neutral: null,
} as const;
const CONTEXT_GROUPS: Readonly<Record<WorkContextWording['group'], string>> = {
  setting: 'où',
  schedule: 'horaires',
  travel: 'déplacements',
  demand: 'effort et précautions',
  people: 'avec qui',
  employer: 'chez qui',
  status: 'statut',
};

function percent(share: number | null): string {
  return share === null ? 'non publié' : `${Math.round(100 * share)} %`;
}

/** Labels hold commas: a semicolon parts them. */
function list(name: string, items: readonly (string | null | undefined)[]): readonly string[] {
  const known = items.filter((item) => item !== null && item !== undefined && item !== '');
  return known.length === 0 ? [] : [`${name} : ${known.join(' ; ')}`];
}

/** At most `most` of them, as far apart as the list allows. */
function spread<Item>(items: readonly Item[], most: number): readonly Item[] {
  if (items.length <= most) return items;
  return Array.from({ length: most }, (_, place) =>
    items.slice(Math.floor((place * items.length) / most)).slice(0, 1),
  ).flat();
}

function describeAccess(occupation: Occupation, { onisepAccess }: Trades): readonly string[] {
  const access = resolveAccess(occupation, onisepAccess.get(occupation.parent));
  const [lowest, highest] = [access.levels[0], access.levels.at(-1)];
  const levels = [...new Set([lowest, highest])].flatMap((level) => LEVELS[level ?? 0] ?? []).join(' à ');
  return [
    ...list('accès', [
      levels === '' ? 'niveau non renseigné' : levels,
      WITHOUT_DIPLOMA[access.withoutDiploma],
      access.healthDoctorate ? 'diplôme d’État de docteur' : null,
      `d’après ${access.basis}`,
    ]),
    `réglementé : ${REGULATED[occupation.regulated]}`,
  ];
}

/** Contexts that ROME lists for trades that meet them now and then are marked: to be said with care, or not at all. */
function describeContexts(occupation: Occupation, { contexts }: Trades): readonly string[] {
  const rows = occupation.workContexts.flatMap((code) => contexts.get(code) ?? []);
  return Object.entries(CONTEXT_GROUPS).flatMap(([group, name]) =>
    list(
      name,
      rows
        .filter((row) => row.group === group)
        .toSorted((a, b) => b.weight - a.weight)
        .map(({ label, occasional, tradeWords }) => {
          if (occasional === true) return `${label} (parfois)`;
          return tradeWords === undefined ? label : `${label} (à vérifier)`;
        }),
    ),
  );
}

function describePeople(occupation: Occupation, { portraits, people }: Trades): readonly string[] {
  const found = people.get(portraits.get(occupation.id)?.portrait ?? '');
  if (found === undefined) return ['personnes : aucun chiffre assez précis'];
  const [under25 = null, under30 = null] = found.ages;
  return list(`personnes (France, 2017-2019, famille « ${found.label} »)`, [
    `femmes ${percent(found.women)}`,
    under25 === null || under30 === null ? null : `moins de 30 ans ${percent(under25 + under30)}`,
    `CDI ou fonctionnaires ${percent(found.contracts.permanent)}`,
    `à leur compte ${percent(found.contracts.selfEmployed)}`,
    `temps partiel ${percent(found.partTime)}`,
    found.schedule === null
      ? null
      : `nuit ${percent(found.schedule.night)}, samedi ${percent(found.schedule.saturday)}, dimanche ${percent(found.schedule.sunday)}`,
  ]);
}

function describeHiring(
  occupation: Occupation,
  { occupationJobFamilies, jobFamilies }: Trades,
  hiring: ReturnType<typeof loadRegionalHiring>,
): readonly string[] {
  const family = jobFamilies.get(occupationJobFamilies.get(occupation.id)?.principal ?? '');
  const here = hiring.get(family?.id ?? '');
  if (family === undefined || here === undefined) return ['recrutement : non compté par l’enquête'];
  return list(`recrutement (région, un an, famille « ${family.label} »)`, [
    `environ ${Math.round(here.expected)} projets`,
    `difficiles ${percent(here.ease.value)}`,
    `non saisonniers ${percent(here.durability.value)}`,
  ]);
}

function describe(
  occupation: Occupation,
  trades: Trades,
  neighbours: readonly string[],
  hiring: ReturnType<typeof loadRegionalHiring>,
): readonly string[] {
  const { masculine, feminine, complement } = splitTitle(occupation.title);
  const forms = [masculine, feminine].filter((form) => form !== null).join(' | ');
  const domain = trades.domains.get(occupation.domain);
  const labels = (codes: readonly string[]) => codes.map((code) => trades.skillLabels.get(code));
  const knowledge = (codes: readonly string[]) => codes.map((code) => trades.knowledge.get(code)?.label);
  const names = trades.appellations
    .filter((each) => each.occupation === occupation.id && !each.principal)
    .toSorted((a, b) => Number(a.rare) - Number(b.rare) || a.label.localeCompare(b.label, 'fr'));
  return [
    `## ${occupation.id} ${forms}${complement === '' ? '' : ` | ${complement}`}`,
    `famille : ${trades.majorDomains.get(domain?.majorDomain ?? '')?.label} > ${domain?.label}`,
    ...describeAccess(occupation, trades),
    ...list('transitions', [
      ECOLOGY[occupation.ecologicalTransition],
      occupation.digitalTransition === 'yes' ? 'transformé par le numérique' : null,
      occupation.executive === 'yes' ? 'statut de cadre' : null,
    ]),
    ...list('cœur', labels(occupation.skills.core)),
    ...list('montent', labels(occupation.skills.emerging)),
    ...list('autres compétences', labels(occupation.skills.other)),
    ...list('savoirs au cœur', knowledge(occupation.knowledge.core)),
    ...list('autres savoirs', knowledge([...occupation.knowledge.emerging, ...occupation.knowledge.other])),
    ...list('savoir-être', labels(occupation.softSkills)),
    ...describeContexts(occupation, trades),
    ...list(
      'secteurs',
      [occupation.sectors.principal, ...occupation.sectors.others].map(
        (code) => trades.sectors.get(code)?.label,
      ),
    ),
    ...list(
      'envies',
      [occupation.interests.principal, ...occupation.interests.others].map(
        (code) => trades.interests.get(code)?.label,
      ),
    ),
    ...list(
      `autres noms (${names.length})`,
      spread(names, NAMES).map(({ label }) => label),
    ),
    ...list('métiers proches', neighbours),
    ...describePeople(occupation, trades),
    ...describeHiring(occupation, trades, hiring),
    '',
  ];
}

const { positionals: codes } = parseArgs({ allowPositionals: true });
const trades = loadTrades();
const unknown = codes.filter((code) => !trades.occupations.has(code));
if (codes.length === 0 || unknown.length > 0) {
  process.stderr.write(
    codes.length === 0
      ? 'prose:facts: give one ROME code or more, as in npm run prose:facts -- M1805\n'
      : `prose:facts: no such occupation: ${unknown.join(', ')}\n`,
  );
  process.exitCode = 1;
} else {
  const all = [...trades.occupations.values()];
  const neighbours = loadNeighbours(NEIGHBOURS);
  const hiring = loadRegionalHiring();
  for (const code of codes) {
    const index = all.findIndex(({ id }) => id === code);
    const occupation = all[index];
    if (occupation === undefined) continue;
    const near = (neighbours[index] ?? []).flatMap(({ index: other }) => all[other]?.title ?? []);
    for (const line of describe(occupation, trades, near, hiring)) print(line);
  }
}
