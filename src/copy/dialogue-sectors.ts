// Words of the pages of the regional sectors.
import type { PriorityMotive } from '#domain/sectors/priorities.ts';
import { formatCount, formatInteger, joinAnd, shortened, typographic } from './format.ts';

const occupationCount = (count: number) => formatCount(count, 'métier', 'métiers');

export const dialogueSectorCopy = {
  indexTitle: 'Les secteurs de la région',
  indexLead: (count: number, regionName: string) =>
    `Les ${count} secteurs dans lesquels la région ${typographic(regionName)} et les branches professionnelles parlent d’emploi, de formation et d’orientation.`,
  indexDescription:
    'Les secteurs des dialogues régionaux\u00a0: leurs métiers, ce qu’ils recrutent dans chaque territoire, leurs métiers prioritaires.',
  none: 'Nous n’avons pas ces secteurs pour cette région. Voyez plutôt les secteurs d’activité.',
  count: occupationCount,
  skillsOperator: (name: string) => `Opérateur de compétences (Opco)\u00a0: ${name}.`,
  description: (name: string, count: number, families: readonly string[]) =>
    shortened(
      `${typographic(name)}\u00a0: ${occupationCount(count)}. Métiers prioritaires\u00a0: ${joinAnd(families.map(typographic))}.`,
    ),
  priorityHeading: 'Les métiers prioritaires',
  priorityNote:
    'Les listes officielles ne sont pas publiques. Nous les calculons\u00a0: les employeurs y manquent de monde pour des emplois durables, ou la transition écologique en a besoin et on y recrute.',
  priorityCaption: 'Familles de métiers prioritaires du secteur, avec ce qu’en attend la région en un an.',
  motives: {
    shortage: 'les employeurs manquent de monde',
    transition: 'utile à la transition écologique',
  } satisfies Readonly<Record<PriorityMotive, string>>,
  noPriority: 'Aucune famille de métiers ne remplit la règle aujourd’hui.',
  placesHeading: 'Ce qu’il recrute dans chaque territoire',
  placesNote: 'Les trois familles de métiers du secteur où l’on attend le plus de recrutements en un an.',
  placeColumn: 'Territoire',
  familiesColumn: 'Familles de métiers, et recrutements attendus',
  familiesHeading: 'Toutes ses familles de métiers',
  familiesNote:
    'Par potentiel d’embauche dans la région. Chacune peut compter aussi des métiers d’autres secteurs.',
  seeFamilies: (count: number) => `Voir toutes les familles (${formatInteger(count)})`,
  /** `count`: two at least. */
  seeOtherFamilies: (count: number) => `Voir les ${formatInteger(count)} autres familles`,
  /** Of the table of the families that come after the first ones. */
  nextPriorityCaption: 'Suite des familles de métiers prioritaires du secteur.',
  occupationsHeading: 'Tous ses métiers',
  why: 'Pourquoi ces métiers\u00a0?',
  othersHeading: 'Les autres secteurs',
  outsideHeading: 'Les métiers qui ne sont d’aucun secteur',
  outsideNote: (count: number) => `${occupationCount(count)} ne figurent dans aucun de ces secteurs.`,
  fromTerritories: 'leurs métiers prioritaires, et ce qu’ils recrutent dans chaque territoire.',
  /** Before the names. */
  ofOccupation: 'Secteurs du dialogue régional\u00a0: ',
  seeAlso: 'Voir aussi les 35 secteurs d’activité du ROME',
} as const;
