// Words of the pages other than the occupation's: titles, leads, headings.
import { formatCount, formatInteger, quote, typographic } from './format.ts';

const occupationCount = (count: number) => formatCount(count, 'métier', 'métiers');

export const homeCopy = {
  title: 'Qu’est-ce que vous aimez\u00a0?',
  lead: 'Touchez les pétales qui vous ressemblent. Chacun mène aux métiers qui vont avec cette envie.',
  description: (count: number) =>
    `Choisir un métier en partant de ce que vous aimez\u00a0: ${occupationCount(count)}, leurs compétences, leurs conditions de travail. Sans compte, sans cookie, sans publicité.`,
  roseLabel: 'Trente envies',
  /** Where as many are chosen as may be. */
  most: (most: number) =>
    `${formatInteger(most)} envies au plus\u00a0: une de plus remplace la plus ancienne.`,
  /** Announced before the name of the one that gave way. */
  dropped: 'Retirée\u00a0:',
  seeAll: (count: number) => `Voir les ${occupationCount(count)}`,
  explore: 'Affiner\u00a0: compétences, lieu, niveau',
  examples: (titles: readonly string[]) => `Par exemple\u00a0: ${titles.join(', ')}…`,
  doors: {
    discover: {
      title: 'Je découvre',
      text: 'Élèves, étudiantes et étudiants, familles\u00a0: 24 activités à aimer ou non, et les envies qui s’en dégagent.',
      action: 'Me découvrir en trois minutes',
    },
    change: {
      title: 'Je change',
      text: 'Partir de ce que vous savez faire, et voir quels métiers proches recrutent là où vous vivez.',
      action: 'Explorer les métiers',
    },
    try: {
      title: 'Je cherche un stage',
      text: 'Stage de 3e ou de 2de, apprentissage, immersion\u00a0: où demander près de chez vous, et comment.',
      action: 'Trouver un stage',
    },
    advise: {
      title: 'J’accompagne',
      text: 'Les chiffres de chaque territoire, des fiches à imprimer ou à partager, chaque fait avec sa source.',
      action: 'Les territoires',
    },
  },
  familiesHeading: 'Les métiers par famille',
} as const;

export const browseCopy = {
  title: 'Tous les métiers',
  lead: (count: number) => `${occupationCount(count)}, par famille, par secteur d’activité ou par lettre.`,
  description: (families: number, domains: number, sectors: number) =>
    `Parcourir tous les métiers\u00a0: ${formatInteger(families)} familles, ${formatInteger(domains)} domaines, ${formatInteger(sectors)} secteurs d’activité, de A à Z.`,
  byFamily: 'Par famille',
  bySector: 'Par secteur d’activité',
  byLetter: 'De A à Z',
  letterTitle: (letter: string) => `Métiers qui commencent par ${letter}`,
  letterDescription: (letter: string, count: number) =>
    `${occupationCount(count)} dont le nom commence par ${letter}, avec leurs compétences et leurs conditions de travail.`,
  letters: 'Choisir une lettre',
  count: occupationCount,
} as const;

export const domainCopy = {
  /** In a tab or a list of results, "Production" alone would not tell which. */
  title: (label: string, family: string) => `${label} – ${family}`,
  majorLead: (count: number, domains: number) =>
    `${occupationCount(count)} dans ${formatCount(domains, 'domaine', 'domaines')}.`,
  lead: (count: number) => `${occupationCount(count)} dans ce domaine.`,
  description: (label: string, count: number, examples: string) =>
    `${occupationCount(count)} du domaine ${quote(typographic(label))}\u00a0: ${examples}…`,
  siblings: 'Les domaines voisins',
} as const;

export const interestCopy = {
  indexTitle: 'Trente envies',
  indexLead: 'Partez de ce que vous aimez faire\u00a0: chaque envie mène à des métiers, parfois inattendus.',
  indexDescription:
    'Trouver un métier à partir de ce que l’on aime\u00a0: animaux, dessin, chiffres, grand air, mécanique…',
  lead: (principal: number, others: number) =>
    `Cette envie est au premier plan de ${occupationCount(principal)}, et compte dans ${formatCount(others, 'autre', 'autres')}.`,
  description: (label: string, count: number, examples: string) =>
    `${typographic(label)}\u00a0: ${occupationCount(count)} pour vous, dont ${examples}.`,
  principal: 'Les métiers où elle vient en premier',
  others: 'Les métiers où elle compte aussi',
  neighbours: 'Les envies voisines',
  family: (family: string, count: number) => `${family} (${count})`,
} as const;

export const sectorCopy = {
  indexTitle: 'Secteurs d’activité',
  indexLead:
    'Un secteur réunit des métiers très différents\u00a0: on peut être comptable dans l’aéronautique.',
  indexDescription: 'Les secteurs d’activité et les métiers que l’on y exerce.',
  lead: (principal: number, others: number) =>
    `${occupationCount(principal + others)} s’y exercent. Pour ${formatInteger(principal)} d’entre eux, c’est le secteur principal.`,
  /** `count`: as in the lead and in the lists, the occupations met there, whether or not it is their main sector. */
  description: (label: string, count: number, examples: string) =>
    `${occupationCount(count)} du secteur ${quote(typographic(label))}\u00a0: ${examples}…`,
  principal: 'Les métiers du secteur',
  others: 'On y rencontre aussi',
} as const;

export const dataCopy = {
  title: 'Données et sources',
  lead: 'Chaque fait de ce site vient d’une source publique. Les voici, avec leur date et leur licence.',
  description: 'Les sources des données du site\u00a0: éditeur, version, licence, date, date de péremption.',
  columns: {
    publisher: 'Éditeur',
    vintage: 'Version',
    published: 'Publication',
    expires: 'À revoir après le',
    licence: 'Licence',
    rows: 'Lignes lues',
  },
  unconfirmed: 'à confirmer auprès de l’éditeur',
  files: (count: number) => `Voir ${formatCount(count, 'fichier lu', 'fichiers lus')}`,
  /** In place of the files, for a list that no file gives. */
  typed: 'Recopié à la main de la liste officielle',
  rowCount: (count: number) => formatCount(count, 'ligne', 'lignes'),
  ours: 'Ce que nous tenons à la main',
  oursIntro:
    'Quelques tables sont de nous. Chaque ligne y porte la raison de son existence\u00a0; elles sont publiées avec le code du site.',
  oursTables: [
    'Les mots de tous les jours qui mènent à un métier, pour la recherche.',
    'Le nom court, la place et la couleur des trente envies dans la rose.',
    'Le nom court et le dessin des familles de métiers.',
    'La façon de dire les contextes de travail du ROME, et quelques compétences dont le libellé se lit mal une fois coupé.',
    'Les fautes de français des libellés du ROME, et les noms de bassins que l’enquête abrège.',
    'La famille de l’enquête, ou du portrait statistique, à laquelle un métier est rattaché quand la règle générale ne convient pas.',
    'Les mots qui disent la qualification d’un métier, pour choisir sa famille de l’enquête.',
    'Les secteurs des dialogues de la région, et leurs familles de métiers.',
    'Les montants que la loi fixe pour un temps\u00a0: paie, aides, stages, horaires.',
    'Ce que deviennent les codes du ROME qui changent de sens d’une version à l’autre.',
    'Quelques niveaux d’accès que le texte du ROME dit mal, lus par une personne ou pris au répertoire national des certifications professionnelles (RNCP) de France compétences.',
  ],
} as const;
