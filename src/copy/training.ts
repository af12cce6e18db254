// Words of trainings: their levels, fields, routes, places, admission, and what becomes of those who leave.
import type { Places } from '#domain/trainings/count-places.ts';
import type { Offer } from '#domain/trainings/near-offer.ts';
import type { Programme } from '#schemas/establishment.ts';
import type { DisciplineInsertion, Insertion, Route, Training } from '#schemas/training.ts';
import { unknownMunicipality, unknownValues } from './address.ts';
import { formatCount, formatInteger, joinAnd, joinOr, lowerFirst, typographic } from './format.ts';
import { writeEstablishments, writeOffer, writePlaces, writeSeats } from './training-offer.ts';

/** Levels by which trainings are browsed, in the order of the pages. */
export const trainingLevels = [
  { slug: 'cap', levels: [3], name: 'CAP', help: 'Niveau 3\u00a0: CAP, BEP et certificats du même niveau' },
  { slug: 'bac', levels: [4], name: 'Bac', help: 'Niveau 4\u00a0: bac professionnel, brevet professionnel' },
  { slug: 'bac-2', levels: [5], name: 'Bac\u00a0+\u00a02', help: 'Niveau 5\u00a0: BTS, DEUST' },
  {
    slug: 'bac-3',
    levels: [6],
    name: 'Bac\u00a0+\u00a03',
    help: 'Niveau 6\u00a0: BUT, licence, diplômes d’État',
  },
  {
    slug: 'bac-5',
    levels: [7, 8],
    name: 'Bac\u00a0+\u00a05 et plus',
    help: 'Niveaux 7 et 8\u00a0: master, écoles d’ingénieurs et de commerce',
  },
  {
    slug: 'annees-d-entree',
    levels: [null],
    name: 'Années d’entrée',
    help: 'Secondes professionnelles, premières années communes, classes préparatoires, accès aux études de santé',
  },
] as const satisfies readonly {
  readonly slug: string;
  readonly levels: readonly (number | null)[];
  readonly name: string;
  readonly help: string;
}[];
export type TrainingLevel = (typeof trainingLevels)[number];

export function levelOf({ level }: Pick<Training, 'level'>): TrainingLevel {
  const found = trainingLevels.find(({ levels }) => (levels as readonly (number | null)[]).includes(level));
  if (found === undefined) throw new Error(`copy/training.ts has no level ${level}`);
  return found;
}

/** Fields by which they are browsed, in words of every day (`domain/trainings/training-fields`). `null`: several. */
export const trainingFields = [
  { code: '21', slug: 'nature-animaux-agriculture', name: 'Nature, animaux, agriculture' },
  { code: '221', slug: 'cuisine-alimentation', name: 'Cuisine, alimentation' },
  { code: '334', slug: 'accueil-hotellerie-tourisme', name: 'Accueil, hôtellerie, restaurant, tourisme' },
  { code: '23', slug: 'batiment-travaux-publics-bois', name: 'Bâtiment, travaux publics, bois' },
  { code: '227', slug: 'energie-chauffage', name: 'Énergie, chauffage, climatisation' },
  { code: '250', slug: 'mecanique-metal-electricite', name: 'Mécanique, métal, électricité' },
  { code: '252', slug: 'vehicules-avions', name: 'Voitures, engins, avions' },
  { code: '222', slug: 'chimie-materiaux', name: 'Chimie, plastiques, verre, métaux' },
  { code: '20', slug: 'industrie', name: 'Conception et production industrielles' },
  { code: '24', slug: 'mode-textile-cuir', name: 'Mode, textile, cuir' },
  { code: '312', slug: 'commerce-vente', name: 'Commerce, vente' },
  { code: '314', slug: 'gestion-comptabilite', name: 'Gestion, comptabilité, banque' },
  { code: '324', slug: 'secretariat', name: 'Secrétariat' },
  { code: '311', slug: 'transport-logistique', name: 'Transport, logistique' },
  { code: '326', slug: 'informatique-reseaux', name: 'Informatique, réseaux' },
  { code: '320', slug: 'communication-image-edition', name: 'Communication, image, son, édition' },
  { code: '331', slug: 'sante-social', name: 'Santé, social, petite enfance' },
  { code: '333', slug: 'enseignement-formation', name: 'Enseignement, formation' },
  { code: '335', slug: 'sport-animation', name: 'Sport, animation, culture' },
  { code: '336', slug: 'coiffure-esthetique', name: 'Coiffure, esthétique' },
  { code: '34', slug: 'securite-environnement-territoires', name: 'Sécurité, environnement, territoires' },
  { code: '30', slug: 'services', name: 'Services divers' },
  { code: '11', slug: 'mathematiques-sciences', name: 'Mathématiques et sciences' },
  { code: '12', slug: 'droit-sciences-humaines', name: 'Droit, économie, sciences humaines' },
  { code: '13', slug: 'lettres-langues-arts', name: 'Lettres, langues, arts' },
  { code: null, slug: 'plusieurs-domaines', name: 'Plusieurs domaines à la fois' },
] as const;
export type TrainingField = (typeof trainingFields)[number];

/** Fields that were divided: their addresses, shared since, still list all that they held. */
export const formerTrainingFields = [
  {
    code: '22',
    slug: 'cuisine-alimentation-chimie-energie',
    name: 'Cuisine, alimentation, chimie, matériaux, énergie',
  },
  { code: '25', slug: 'mecanique-electricite-automobile', name: 'Mécanique, électricité, automobile' },
  { code: '31', slug: 'commerce-gestion-transport', name: 'Commerce, gestion, transport' },
  { code: '32', slug: 'communication-informatique', name: 'Communication, informatique, secrétariat' },
  { code: '33', slug: 'sante-social-accueil-sport', name: 'Santé, social, accueil, beauté, sport' },
] as const;

/** @throws on a domain without a name of ours: a new one came with the data. */
export function fieldOf({ field }: { readonly field: string | null }): TrainingField {
  const found = trainingFields.find(({ code }) => code === field);
  if (found === undefined) throw new Error(`copy/training.ts has no field ${field}`);
  return found;
}

export const trainingRoutes: Readonly<Record<Route, { readonly name: string; readonly by: string }>> = {
  school: { name: 'Voie scolaire', by: 'par la voie scolaire' },
  apprenticeship: { name: 'Apprentissage', by: 'en apprentissage' },
  continuing: { name: 'Formation continue', by: 'en formation continue' },
  experience: {
    name: 'Validation de l’expérience (VAE)',
    by: 'par la validation des acquis de l’expérience (VAE)',
  },
};

/** Whether the common seconde of several opens on it. */
interface Opened {
  readonly isOpened: boolean;
}

type Graded = Pick<Training, 'level' | 'kind'>;

/** After the bac one is no pupil any more: the same way has another name. */
const isAfterBac = ({ level, kind }: Graded) => (level === null ? kind !== 'seconde-pro' : level > 4);

export function nameRoute(route: Route, training: Graded): string {
  return route === 'school' && isAfterBac(training) ? 'Statut étudiant' : trainingRoutes[route].name;
}

/** 24 -> "2 ans"; 18 -> "18 mois". */
export function writeLength(months: number): string {
  return months % 12 === 0 ? formatCount(months / 12, 'an', 'ans') : `${formatInteger(months)}\u00a0mois`;
}

export const writeTrainings = (count: number) => formatCount(count, 'formation', 'formations');

/** 14 -> "14 %". The files round to whole percents, or to tenths for profiles, of which a tenth says nothing. */
export const writePercent = (percent: number) => `${formatInteger(Math.round(percent))}\u00a0%`;

/** "12 %", or "de 12 à 80 %". */
function writePercentRange(percents: readonly number[]): string {
  const [low, high] = [Math.round(Math.min(...percents)), Math.round(Math.max(...percents))];
  return low === high ? writePercent(low) : `de ${formatInteger(low)} à ${writePercent(high)}`;
}

/** What it is, in a sentence made of facts: level, length, ways. */
export function describeTraining(training: Graded & Pick<Training, 'months' | 'routes'>): string {
  const { level, months, routes } = training;
  const named = level === null ? null : levelOf({ level });
  const what =
    named === null
      ? 'Une étape qui ne donne pas de diplôme à elle seule'
      : `Une formation de niveau ${level} (${level === 8 ? 'doctorat' : level === 7 ? 'bac\u00a0+\u00a05' : named.slug === 'cap' ? named.name : lowerFirst(named.name)})`;
  const length = months === null ? '' : `, en ${writeLength(months)}`;
  const ways =
    routes.length === 0
      ? ''
      : `. On peut la suivre ${joinOr(routes.map((route) => (route === 'school' && isAfterBac(training) ? 'sous statut étudiant' : trainingRoutes[route].by)))}`;
  return `${what}${length}${ways}.`;
}

const DIPLOMAS: Readonly<Record<DisciplineInsertion['diploma'], string>> = {
  but: 'tous les BUT',
  licence: 'toutes les licences',
  'licence-pro': 'toutes les licences professionnelles',
  engineering: 'tous les diplômes d’ingénieurs',
  business: 'tous les diplômes des écoles de management (bac\u00a0+\u00a05)',
  master: 'tous les masters',
};

export const trainingCopy = {
  title: 'Formations',
  listTitle: 'Trouver une formation',
  lead: (count: number, region: string) =>
    `${writeTrainings(count)} connues dans la région ${typographic(region)}\u00a0: où elles se donnent, combien de places, ce que l’on devient après.`,
  description: (region: string) =>
    `Du CAP au bac + 5\u00a0: les formations de la région ${typographic(region)}, où les suivre, combien de places, les métiers auxquels elles mènent.`,
  byLevel: 'Par niveau',
  byField: 'Par domaine',
  ofGroup: (name: string) => `Formations\u00a0: ${lowerFirst(name)}`,
  listLead: (count: number, region: string) =>
    `${writeTrainings(count)} connues dans la région ${typographic(region)}.`,
  listDescription: (name: string, count: number) =>
    `${name}\u00a0: ${writeTrainings(count)} de la région, avec les lieux, les places et les métiers auxquels elles mènent.`,
  /** Under the title of a training in a list. */
  where: (offer: Offer) => (offer.establishments === 0 ? 'lieux non connus ici' : writeOffer(offer)),

  whereHere: (establishments: number) => `${writeEstablishments(establishments)} dans ce territoire`,
  searchLabel: 'Diplôme ou mot',
  searchPlaceholder: 'CAP cuisine, BTS, menuisier…',
  route: 'Voie',
  territory: 'Territoire',
  allLevels: 'Tous les niveaux',
  allFields: 'Tous les domaines',
  allRoutes: 'Toutes les voies',
  unknownFilters: unknownValues,
  formerField: 'Ce domaine a été divisé en plusieurs. Tout ce qu’il contenait\u00a0:',
  found: (count: number) => (count === 0 ? 'Aucune formation trouvée.' : `${writeTrainings(count)}.`),
  nothing: 'Aucune formation ne répond à tous ces choix. Retirez-en un.',
  nothingHere:
    'Nous n’en connaissons pas dans ce territoire. Choisissez toute la région\u00a0: le lieu le plus proche est peut-être à côté. En apprentissage, les lieux ne sont pas connus avant le BTS.',
  nothingTyped: 'Essayez un mot plus court, ou choisissez un domaine dans la liste.',
  /** The page of an occupation tells ways that no file of trainings holds. */
  searchOccupations: (text: string) => `Chercher un métier\u00a0: «\u00a0${text}\u00a0»`,
  clear: 'Effacer les choix',
  more: (count: number) => `Voir plus (${formatInteger(count)} restantes)`,
  loading: 'Chargement…',
  failed:
    'La liste n’a pas pu être chargée. Vérifiez votre connexion, ou choisissez un niveau ou un domaine plus bas.',
  retry: 'Réessayer',
  withoutScript: 'Sans JavaScript, choisissez un niveau ou un domaine\u00a0: toutes les formations y sont.',

  facts: 'En bref',
  level: 'Niveau',
  noLevel: 'Pas de niveau à elle seule',
  levelWords: (level: number, name: string) => `${level} (${name})`,
  levelNote: (level: number | null, name: string) => (level === null ? name : `Niveau ${level} (${name})`),
  length: 'Durée habituelle',
  routes: 'Voies possibles en France',
  field: 'Domaine',
  register: 'Répertoire national (RNCP)',
  registerLink: (code: string) => `Fiche RNCP ${code}`,
  officialPage: 'Page officielle',
  onisepLink: 'La formation sur onisep.fr',
  onisep: (number: string) => `https://www.onisep.fr/http/redirection/formation/slug/FOR.${number}`,
  rncp: (code: string) => `https://www.francecompetences.fr/recherche/rncp/${code}/`,
  unknown: 'non connu',

  whereHeading: 'Où se former',
  whereLead: (establishments: number, seats: Places, years: readonly number[]) =>
    `${writeEstablishments(establishments)}${seats.places + seats.later === 0 ? '' : `\u00a0: ${writeSeats(seats)},`} dans nos fichiers (${years.length === 1 ? 'rentrée' : 'rentrées'} ${joinAnd(years.map(String))}).`,
  unnamed: (count: number) =>
    count === 1
      ? 'L’un d’eux n’a ni nom ni adresse dans nos fichiers\u00a0: il n’est pas dans la liste.'
      : `Parmi eux, ${formatInteger(count)} n’ont ni nom ni adresse dans nos fichiers\u00a0: ils ne sont pas dans la liste.`,
  noPlace:
    'Nos fichiers ne disent pas où la suivre dans la région. Des personnes en sont pourtant sorties ici, ou une formation d’ici y mène.',
  lowApprenticeship:
    'En apprentissage, les lieux ne sont pas connus ici avant le BTS. Demandez à un CFA, ou à un lieu de conseil.',
  adviceLink: 'Trouver un lieu de conseil',
  old: (years: readonly number[]) =>
    `Les places de ${joinAnd(years.map(String))} ont pu changer depuis\u00a0:`,
  oldLink: 'vérifier sur onisep.fr',
  oldSource: 'voir la source officielle',
  onMap: 'Voir ces lieux sur la grande carte',
  mapLabel: (count: number) =>
    `Carte de la région\u00a0: ${formatCount(count, 'lieu', 'lieux')} où se former.`,
  /** A line of an establishment: how, how many places in which year of the training, and of which rentree. */
  programme: ({ route, capacity, year, studyYear }: Programme, training: Opened & Graded) => {
    const places = capacity === null ? 'nombre de places non connu' : writePlaces(capacity);
    const before = training.isOpened ? 'une seconde commune' : 'la seconde';
    const where =
      studyYear > 1 ? ` en première, après ${before}` : training.kind === 'bac-pro' ? ' en seconde' : '';
    return `${nameRoute(route, training)}\u00a0: ${places}${where} (${year})`;
  },
  /** Lines of one establishment that nothing tells apart. */
  sameLines: (count: number) =>
    `Le fichier distingue ${formatInteger(count)} offres de cette formation ici, sans dire en quoi elles diffèrent (une option, un site…).`,
  applicants: (candidates: number, rate: number | null) =>
    `${formatCount(candidates, 'candidature', 'candidatures')}${rate === null ? '' : `, taux d’accès ${writePercent(rate)}`}`,
  publicStatus: 'public',
  privateStatus: 'privé',
  severalSites: ', plusieurs sites',
  approximate: ', position approchée',
  otherTowns: 'Commune non connue',
  from: 'Votre commune ou code postal',
  sortByDistance: 'Trier par distance',
  byTerritory: 'Par territoire',
  sorted: (town: string) =>
    `Du plus proche au plus loin, à vol d’oiseau, depuis le milieu de la commune de ${typographic(town)}.`,
  unsure: 'Plusieurs communes peuvent convenir. Choisissez-en une\u00a0:',
  noTown: (text: string) => `Aucune commune de la région ne correspond à «\u202f${text}\u202f».`,
  townsFailed: 'Les communes n’ont pas pu être chargées. Vérifiez votre connexion, puis réessayez.',
  km: (km: number) => (km < 1 ? 'moins de 1\u00a0km' : `${formatInteger(Math.round(km))}\u00a0km`),
  unknownTown: unknownMunicipality,
  inTerritory: (name: string) => `${typographic(name)}\u00a0: votre territoire d’abord.`,
  noneInTerritory: (name: string) =>
    `Aucun lieu connu dans le territoire ${typographic(name)}. Voici les autres.`,

  admissionHeading: 'Entrer dans cette formation',
  parcoursup: 'On demande cette formation sur Parcoursup.',
  parcoursupAlso: 'En apprentissage aussi, mais sans calendrier commun.',
  afterThird:
    'On la demande en fin de 3e, avec l’aide du collège (Affelnet). Nos fichiers ne disent pas combien de personnes la demandent.',
  afterSeconde: (isOpened: boolean) =>
    isOpened
      ? 'On y entre en première, après une seconde professionnelle commune à plusieurs bacs. C’est cette seconde que l’on demande en fin de 3e, avec l’aide du collège (Affelnet)\u00a0: elle est nommée plus bas, sous «\u202fAvant et après\u202f».'
      : 'On y entre en première, après une seconde professionnelle, que l’on demande en fin de 3e, avec l’aide du collège (Affelnet).',
  alsoLater: 'Dans certains établissements, on y entre en première, après une seconde.',
  noAdmission: 'Nos fichiers ne disent pas combien de personnes la demandent, ni combien y entrent.',

  insertionHeading: 'Que deviennent les personnes sorties\u00a0?',
  insertionNote: 'Dans la région, toutes les personnes de la formation ensemble.',
  ofDiscipline: (diploma: DisciplineInsertion['diploma'], discipline: string) =>
    `Part des personnes en emploi après leur sortie, dans la région, pour ${DIPLOMAS[diploma]} de «\u202f${typographic(lowerFirst(discipline))}\u202f» ensemble.`,
  disciplineNote: ({ establishments }: DisciplineInsertion) =>
    `C’est le chiffre de toute la discipline, pas de cette formation.${
      establishments > 1
        ? ` Il réunit ${formatInteger(establishments)} établissements\u00a0; la source ne dit pas comment elle réunit leurs taux.`
        : ''
    }`,
  disciplineTable: 'Promotion',
  continuing: 'Continuent d’étudier',
  noInsertion: 'Aucun chiffre publié par InserJeunes pour cette formation dans la région.',
  insertionCaption: 'Part des personnes en emploi après leur sortie, parmi celles qui n’étudient plus.',
  insertionFigures: 'Voir les chiffres',
  insertionTable: 'Voie et années de sortie',
  months: (count: number) => `${count}\u00a0mois`,
  newest: 'De 6 mois au plus long délai connu',
  rateAfter: (rate: number, months: number) => `${writePercent(rate)} à ${months}\u00a0mois`,
  furtherStudy: 'Ont continué à étudier',
  leavers: (count: number) => formatCount(count, 'personne', 'personnes'),
  underThreshold: 'sous le seuil',
  notPublished: 'non publié',
  underThresholdNote:
    '«\u202fSous le seuil\u202f»\u00a0: trop peu de personnes pour publier un taux sans les désigner. Ce n’est pas zéro.',
  notPublishedNote: '«\u202fNon publié\u202f»\u00a0: la source ne donne pas encore ce chiffre.',
  cohort: (route: Insertion['route'], cohort: string) =>
    `${trainingRoutes[route].name}, ${cohort.replace('-', '\u2011')}`,
  scale: (low: number, high: number) =>
    `Les lignes vont de 6 à 24 mois. Échelle\u00a0: de ${low} à ${high}\u00a0%.`,

  aroundHeading: 'Avant et après',
  before: 'Avant',
  after: 'Après',
  opens: 'Elle ouvre sur',
  openedBy: 'On y entre par',
  noneBefore: 'Nos fichiers ne disent pas ce que l’on fait avant.',
  afterThirdGrade: 'La classe de 3e, ou un autre diplôme.',
  afterBac: 'Un bac, ou un diplôme du même niveau.',
  afterLicence: 'Souvent un master. Nos fichiers ne disent pas lesquels.',
  noneAfter: 'Nos fichiers ne disent pas ce que l’on fait après.',

  occupationsHeading: 'Les métiers',
  occupationsNote: 'Pour chaque métier, son potentiel d’embauche dans la région.',
  ofOpened: 'Ces métiers sont ceux des formations sur lesquelles elle ouvre.',
  noOccupation: 'Elle ne prépare pas à des métiers en particulier.',
  under: (name: string) => `Sous le nom\u00a0: ${typographic(name)}`,
  familiesHeading: 'Des familles de métiers',
  familiesNote:
    'Les sources nomment une famille entière, sans dire lequel de ses métiers. Certains peuvent demander une autre formation.',
  familiesSummary: (families: number, occupations: number) =>
    `Voir ${formatCount(occupations, 'métier', 'métiers')} ${families === 1 ? 'd’une famille' : `de ${formatCount(families, 'famille', 'familles')}`}`,
  domainsHeading: 'Des domaines',
  domainsNote: 'Formation large\u00a0: elle mène à un domaine plutôt qu’à un métier.',
  noPotential: 'potentiel non connu',
  allSources: 'Toutes les données et leurs sources',
} as const;

/** What one does before it, where no file names a training. */
export function describeEntry({
  isAfterThird,
  isAfterBac,
}: {
  readonly isAfterThird: boolean;
  readonly isAfterBac: boolean;
}): string {
  if (isAfterThird) return trainingCopy.afterThirdGrade;
  return isAfterBac ? trainingCopy.afterBac : trainingCopy.noneBefore;
}

type Admission = NonNullable<Programme['admission']>;

/** The figures of Parcoursup in sentences: one for each thing that they say, over all the places where it is given. */
export function describeAdmission(admissions: readonly Admission[], places: number, year: number): string[] {
  const known = (key: 'accessRate' | 'candidates' | 'admitted') =>
    admissions.flatMap((one) => (one[key] === null ? [] : [one[key]]));
  if (admissions.length === 0) return [];
  const sentences: string[] = [];
  const candidates = known('candidates').reduce((sum, count) => sum + count, 0);
  if (candidates > 0) {
    const where =
      admissions.length === 1
        ? ''
        : `, pour ${formatInteger(admissions.length)} listes de vœux (une personne peut en demander plusieurs)`;
    sentences.push(
      `En ${year}\u00a0: ${formatCount(candidates, 'candidature', 'candidatures')} pour ${writePlaces(places)}${where}.`,
    );
  }
  const rates = known('accessRate');
  const [only] = rates;
  if (rates.length === 1 && only !== undefined) {
    sentences.push(
      `Taux d’accès de ${writePercent(only)}\u00a0: sur 100 candidatures, ${formatInteger(Math.round(only))} étaient assez bien classées pour recevoir une proposition. Ces personnes ont pu choisir autre chose.`,
    );
  } else if (rates.length > 1) {
    const [low, high] = [Math.round(Math.min(...rates)), Math.round(Math.max(...rates))];
    sentences.push(
      low === high
        ? `Taux d’accès de ${writePercent(low)} partout\u00a0: sur 100 candidatures, ${formatInteger(low)} étaient assez bien classées pour recevoir une proposition.`
        : `Taux d’accès ${writePercentRange(rates)} selon le lieu\u00a0: sur 100 candidatures, ${formatInteger(low)} étaient assez bien classées pour recevoir une proposition là où c’est le plus difficile, et ${formatInteger(high)} là où c’est le plus facile. Ces personnes ont pu choisir autre chose.`,
    );
  }
  const bacs = (['bacGeneral', 'bacTechnological', 'bacProfessional'] as const).flatMap((key) => {
    // Each place weighs as many as it admitted.
    const weighed = admissions.filter((one) => one[key] !== null && (one.admitted ?? 0) > 0);
    const all = weighed.reduce((sum, one) => sum + (one.admitted ?? 0), 0);
    if (all === 0) return [];
    const share = weighed.reduce((sum, one) => sum + (one[key] ?? 0) * (one.admitted ?? 0), 0) / all;
    return [`${writePercent(share)} ont un bac ${BACS[key]}`];
  });
  if (bacs.length > 0) sentences.push(`Parmi les personnes admises, ${joinAnd(bacs)}.`);
  const selective = admissions.map((one) => one.selective);
  if (selective.every((one) => one === true))
    sentences.push('L’entrée est sélective\u00a0: l’établissement choisit parmi les candidatures.');
  else if (selective.every((one) => one === false))
    sentences.push('L’entrée n’est pas sélective, dans la limite des places.');
  return sentences;
}

const BACS = {
  bacGeneral: 'général',
  bacTechnological: 'technologique',
  bacProfessional: 'professionnel',
} as const;

/** A rate, or why there is none: two reasons that are not the same. */
export function writeEmployed(rate: number | null, leavers: number | null): string {
  if (rate !== null) return writePercent(rate);
  return leavers === null ? trainingCopy.underThreshold : trainingCopy.notPublished;
}

const AFTER = [
  ['after24', 24],
  ['after18', 18],
  ['after12', 12],
  ['after6', 6],
] as const;

/** The finding: what the longest known delay says, by route. */
export function summarizeInsertions(insertions: readonly Insertion[]): string | null {
  const sentences = (['school', 'apprenticeship'] as const).flatMap((route) => {
    const told = insertions.filter((one) => one.route === route && one.leavers !== null);
    for (const [key, months] of AFTER) {
      const best = told
        .filter((one) => one.employed[key] !== null)
        .toSorted((a, b) => b.cohort.localeCompare(a.cohort))[0];
      const rate = best?.employed[key];
      if (best === undefined || rate === null || rate === undefined) continue;
      return [
        `${months}\u00a0mois après leur sortie ${route === 'school' ? 'de la voie scolaire' : 'd’apprentissage'}, ${writePercent(rate)} des ${trainingCopy.leavers(best.leavers ?? 0)} de ${best.cohort.replace('-', '\u2011')} avaient un emploi.`,
      ];
    }
    return [];
  });
  return sentences.length === 0 ? null : sentences.join(' ');
}
