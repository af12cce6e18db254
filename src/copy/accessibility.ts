// Words of the accessibility statement that depend on who publishes the site or come from the audit, and those that must
// follow them.
import type { Conformity } from '#domain/accessibility/conformity.ts';
import type { CriterionStatus } from '#schemas/accessibility-audit.ts';
import { formatDate, formatInteger } from './format.ts';

const levels: Readonly<Record<Conformity['level'], string>> = {
  total: 'totalement conforme',
  partial: 'partiellement conforme',
  none: 'non conforme',
};

export const statusWords: Readonly<Record<CriterionStatus, string>> = {
  conform: 'Conforme',
  'not-conform': 'Non conforme',
  'not-applicable': 'Sans objet',
};

/** The thirteen topics of the RGAA, in its order. */
export const auditTopics = [
  'Images',
  'Cadres',
  'Couleurs',
  'Sons et vidéos',
  'Tableaux',
  'Liens',
  'Scripts',
  'Éléments obligatoires',
  'Structure des pages',
  'Présentation',
  'Formulaires',
  'Navigation',
  'Consultation',
] as const;

export const accessibilityCopy = {
  commitment: (publisher: string | null, region: string) =>
    `${publisher ?? 'L’organisme qui publiera ce site'} s’engage à le rendre accessible, conformément à l’article\u00a047 de la loi n°\u00a02005-102 du 11\u00a0février 2005. Cette déclaration s’applique au site Rose des métiers – ${region}.`,
  publisherUnknown:
    'Le nom de cet organisme n’est pas encore connu\u00a0: il apparaîtra ici et dans les mentions légales.',
  /** The law asks that every page tells it. */
  link: ({ level }: Conformity) => `Accessibilité\u00a0: ${levels[level]}`,
  stateHeading: 'État de conformité',
  state: ({ level, conform, applicable, notApplicable, rate }: Conformity, date: string) =>
    `Le site Rose des métiers est ${levels[level]} au référentiel général d’amélioration de l’accessibilité (RGAA), version\u00a04.1.2. Le ${formatDate(date)}, il respectait ${formatInteger(conform)} des ${formatInteger(applicable)} critères qui le concernent, soit ${formatInteger(rate)}\u00a0%. ${formatInteger(notApplicable)} autres critères sont sans objet\u00a0: par exemple, le site n’a ni son ni vidéo.`,
  everyPage: (pages: number, withFaults: number) =>
    `Un outil automatique, axe, a aussi parcouru les ${formatInteger(pages)} pages du site. ${
      withFaults === 0
        ? 'Il n’y a trouvé aucun défaut'
        : `Il a trouvé des défauts sur ${formatInteger(withFaults)} d’entre elles`
    }\u00a0; mais un outil ne voit qu’une partie des défauts.`,
  selfAudit:
    'C’est un audit fait par l’équipe du site, pas par un organisme extérieur. Personne en situation de handicap ne l’a encore essayé avec nous, et aucun lecteur d’écran n’a servi\u00a0: un audit extérieur peut donc trouver d’autres défauts.',
  faultsHeading: 'Contenus non accessibles',
  faultsNote: 'Critères non respectés\u00a0:',
  noFault: 'L’audit n’a pas trouvé de critère non respecté.',
  faultWhere: (where: string) => `Où\u00a0: ${where}`,
  faultPlan: (plan: string) => `Ce qui est prévu\u00a0: ${plan}`,
  gridHeading: 'Les 106 critères',
  gridNote:
    'Pour chaque critère\u00a0: ce qu’il demande, dit avec nos mots, notre réponse, et ce que nous avons regardé.',
  topic: (number: number, name: string) => `${number}. ${name}`,
  topicCount: (conform: number, applicable: number) =>
    applicable === 0
      ? 'sans objet'
      : `${formatInteger(conform)} sur ${formatInteger(applicable)}\u00a0${applicable === 1 ? 'respecté' : 'respectés'}`,
  tableCaption: (topic: string) => `Critères du thème «\u202f${topic}\u202f»`,
  tests: (files: readonly string[]) =>
    `${files.length === 1 ? 'Essai' : 'Essais'}\u00a0: ${files.join(', ')}`,
  columns: { criterion: 'Critère', status: 'Réponse', evidence: 'Ce qui a été regardé' },
  contactHeading: 'Retour d’information et contact',
  contact:
    'Si vous ne pouvez pas lire une page ou vous servir du site, dites-le-nous\u00a0: nous vous donnerons l’information autrement, ou nous vous dirons où la trouver.',
  remediesHeading: 'Voies de recours',
  remedies:
    'Vous avez signalé un défaut qui vous empêche d’accéder à une information, et vous n’avez pas eu de réponse satisfaisante\u00a0? Vous pouvez saisir le Défenseur des droits\u00a0:',
  remedyForm: { label: 'écrire en ligne', href: 'https://formulaire.defenseurdesdroits.fr/' },
  remedyDelegate: {
    label: 'rencontrer le délégué ou la déléguée près de chez vous',
    href: 'https://www.defenseurdesdroits.fr/saisir/delegues',
  },
  remedyPost:
    'envoyer un courrier gratuit, sans timbre\u00a0: Défenseur des droits, Libre réponse 71120, 75342 Paris CEDEX 07.',
} as const;
