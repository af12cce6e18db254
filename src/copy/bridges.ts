// Words of the bridges between occupations: on the page of an occupation, and in the method.
import type { LevelChange } from '#domain/bridges/compare.ts';
import type { PotentialClass } from '#domain/hiring/potential.ts';
import { formatInteger, lowerFirst, typographic } from './format.ts';
import { potentialClasses } from './hiring.ts';

export const bridgeCopy = {
  heading: 'Les métiers proches',
  note: 'Si vous exercez ce métier, ceux-ci demandent des compétences et des connaissances voisines, selon un calcul de ce site.',
  methodLink: 'Comment est-ce calculé\u00a0?',
  place: 'Le potentiel d’embauche indiqué est celui de ce territoire\u00a0:',
  shared: 'Vous apporteriez',
  noneShared: 'ces métiers ont surtout en commun leurs connaissances et leur vocabulaire',
  missing: 'À apprendre',
  noneMissing: 'aucune compétence centrale qui soit loin des vôtres',
  access: 'Accès',
  potential: 'Potentiel d’embauche',
  alsoMobility: 'Le ROME propose aussi ce passage.',
  more: (count: number) =>
    count > 1 ? `Voir ${formatInteger(count)} autres métiers proches` : 'Voir un autre métier proche',
} as const;

const levelChanges: Readonly<Record<LevelChange, string>> = {
  same: 'même niveau d’entrée',
  higher: 'niveau d’entrée plus élevé',
  lower: 'niveau d’entrée moins élevé',
  unknown: 'niveaux d’entrée non comparables',
};

export function describeLevelChange(access: string, change: LevelChange): string {
  return `${access} (${levelChanges[change]})`;
}

/** "servir un café\u00a0; gérer une caisse\u00a0; et 4 autres"; null when there is none. */
export function listSkills({ labels, count }: { labels: readonly string[]; count: number }): string | null {
  if (count === 0) return null;
  const others = count - labels.length;
  const rest = others === 0 ? [] : [others === 1 ? 'et une autre' : `et ${formatInteger(others)} autres`];
  return [...labels.map((label) => typographic(lowerFirst(label))), ...rest].join('\u00a0; ');
}

const NOT_COUNTED = 'pas de chiffre pour ce métier';

/** `null`: the survey counts none for this occupation in this place. */
export function namePotential(potential: PotentialClass | null): string {
  return potential === null ? NOT_COUNTED : potentialClasses[potential].toLocaleLowerCase('fr');
}
