// Words of the occupation pages: headings, groups, tags.
import type { Access } from '#schemas/access.ts';
import type { Flag } from '#schemas/codes.ts';
import { shortened, typographic } from './format.ts';
import { describeLevels, HEALTH_DOCTORATE } from './levels.ts';

export const occupationCopy = {
  breadcrumbLabel: 'Fil d’Ariane',
  moreText: 'Lire la suite',
  skillsHeading: 'Ce qu’il faut savoir faire',
  emergingSkills: 'Compétences qui montent',
  knowledgeHeading: 'Ce qu’il faut connaître',
  softSkillsHeading: 'Les qualités attendues',
  conditionsHeading: 'Les conditions de travail',
  conditionsNote:
    'Ce qui n’est pas cité ici n’est pas exclu\u00a0: le répertoire ne le mentionne pas, c’est tout. Demandez à des personnes qui exercent ce métier.',
  namesHeading: 'Les autres noms de ce métier',
  nextHeading: 'Où ce métier peut mener',
  nextNote:
    'Évolutions et reconversions que propose le ROME, le répertoire de France Travail, dans son ordre.',
  interestsHeading: 'Ce métier et vos envies',
  sectorsHeading: 'Les secteurs où on l’exerce',
  share: 'Partager',
  shareDone: 'Adresse copiée',
  shareFailed: 'La copie a échoué\u00a0: copiez l’adresse de la page.',
  print: 'Imprimer',
  principal: 'd’abord',
  scanMe: 'Retrouver cette page',
  /** Of a fact on which the sources are silent: never to be read as a no. */
  unknown: 'non renseigné',
} as const;

export const knowledgeHeadings = {
  expertise: 'Domaines d’expertise',
  techniques: 'Techniques',
  standards: 'Normes et méthodes',
  products: 'Outils et matières',
  certifications: 'Certifications et habilitations',
} as const;

export const contextHeadings = {
  setting: 'Où',
  schedule: 'Horaires',
  travel: 'Déplacements',
  demand: 'Effort et précautions',
  people: 'Avec qui',
  employer: 'Chez qui',
  status: 'Sous quel statut',
} as const;

export const skillStrings = {
  moreSkills: (count: number) =>
    count > 1 ? `Voir ${count} autres compétences utiles` : 'Voir une autre compétence utile',
  moreKnowledge: (count: number) =>
    count > 1 ? `Voir ${count} autres connaissances` : 'Voir une autre connaissance',
  moreNames: (count: number) => (count > 1 ? `Voir ${count} autres noms` : 'Voir un autre nom'),
  moreMoves: (count: number) => (count > 1 ? `Voir ${count} autres métiers` : 'Voir un autre métier'),
};

interface DescribedAccess {
  readonly levels: readonly number[];
  readonly withoutDiploma: Access['withoutDiploma'];
  readonly healthDoctorate: boolean;
}

/** "du CAP au bac", "sans diplôme, avec de l’expérience, ou…"; null when the sources are silent. */
export function describeAccess({ levels, withoutDiploma, healthDoctorate }: DescribedAccess): string | null {
  const range = healthDoctorate ? HEALTH_DOCTORATE : describeLevels(levels);
  if (withoutDiploma === 'yes') return range === null ? 'sans diplôme' : `sans diplôme, ou ${range}`;
  if (withoutDiploma === 'with-experience') {
    return range === null ? 'sans diplôme avec de l’expérience' : `${range}, ou de l’expérience`;
  }
  return range;
}

/** As `describeAccess`, for where a gap would be taken for "no level asked". */
export function stateAccess(access: DescribedAccess): string {
  return describeAccess(access) ?? occupationCopy.unknown;
}

export const occupationFacts = {
  access: 'Niveau d’accès',
  /** On whose word the level is shown. */
  accessBasis: {
    rome: 'd’après le ROME',
    register: 'd’après le registre des certifications',
    onisep: 'd’après l’Onisep',
  },
  /** Before a level, in lists. */
  accessPrefix: 'Accès\u00a0:',
  sector: 'Secteur principal',
  regulated: 'Réglementé',
  regulatedMeaning: 'la loi dit qui peut l’exercer',
  /** No diploma is asked, and yet not anyone may: a driving licence, a professional card… */
  regulatedWithoutDiploma: 'la loi exige un permis, un titre ou une formation',
  ecology: 'Écologie',
  ecologyGuide: 'Notre guide des métiers verts',
  ecologyValues: {
    green: 'métier vert',
    strategic: 'utile à la transition',
    brown: 'activité appelée à changer',
  },
  digital: 'Numérique',
  digitalMeaning: 'transformé par le numérique',
  code: 'Code ROME',
} as const;

/** What to say of the law; null when ROME says that it does not reserve the occupation. */
export function describeRegulation(
  regulated: Flag,
  { withoutDiploma }: Pick<Access, 'withoutDiploma'>,
): string | null {
  if (regulated === 'no') return null;
  if (regulated === 'unknown') return occupationCopy.unknown;
  return withoutDiploma === 'yes'
    ? occupationFacts.regulatedWithoutDiploma
    : occupationFacts.regulatedMeaning;
}

/** Under a card: "Production (Agriculture, nature, animaux)". */
export function nextMoveContext(domainLabel: string, familyName: string | null): string {
  return familyName === null ? domainLabel : `${domainLabel} (${familyName})`;
}

/** Meta description: the title, then the opening. */
export function describeOccupation(title: string, opening: string): string {
  return shortened(`${typographic(title)}. ${opening}`);
}

export function sourceLine(publisher: string, vintage: string, date: string): string {
  return `Source\u00a0: ${publisher}, ROME 4.0 ${vintage}, publié le ${date}.`;
}

export const movedCopy = {
  title: 'Cette fiche a changé d’adresse',
  lead: 'Le répertoire des métiers a donné un nouveau nom à ce métier.',
  link: 'Voir la fiche à sa nouvelle adresse',
} as const;
