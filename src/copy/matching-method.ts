// How the explorer ranks occupations, in plain French. The weights come from the code that ranks.
import { explorerCopy } from './explorer.ts';
import { formatCorrelation } from './hiring-method.ts';

interface Weights {
  readonly interest: number;
  readonly secondaryInterest: number;
  readonly skill: number;
  readonly secondarySkill: number;
  readonly current: number;
  readonly riasec: number;
}

export const matchingMethodCopy = {
  id: explorerCopy.methodId,
  heading: 'Le classement de l’explorateur',
  what: 'Chaque choix donne des points aux métiers qui y répondent. Le métier qui en a le plus vient en premier. À égalité, l’ordre est celui des noms. Sans choix, rien n’est préféré\u00a0: la liste va de A à Z.',
  points: (weights: Weights) =>
    `Une envie vaut ${formatCorrelation(weights.interest)} point quand elle est la première du métier, ${formatCorrelation(weights.secondaryInterest)} quand elle en est une autre. Une compétence vaut ${formatCorrelation(weights.skill)} point au cœur du métier, moitié moins ailleurs. Ce que peu de métiers offrent vaut jusqu’à deux fois plus. Le métier actuel vaut ${formatCorrelation(weights.current)} points pour un métier identique, et moins à mesure que les métiers s’éloignent.`,
  leanings: (weights: Weights) =>
    `Les cartes «\u202fMe découvrir\u202f» comptent très peu, ${formatCorrelation(weights.riasec)} point au plus\u00a0: elles départagent des métiers presque à égalité, et n’en écartent aucun.`,
  filters:
    'Les familles, les secteurs et les transitions sont connus pour tous les métiers\u00a0: ils écartent les autres. Un niveau écarte les métiers dont la fiche ne cite que d’autres niveaux. Si la fiche n’en cite aucun, le métier reste, plus bas. Une condition de travail n’écarte rien\u00a0: la fiche dit parfois qu’un métier s’exerce la nuit, jamais qu’il ne s’exerce pas la nuit.',
  place:
    'Le lieu ne change pas le classement\u00a0: il ajoute à chaque métier son potentiel d’embauche. Vous pouvez trier par potentiel.',
  limits:
    'Ce classement compare des fiches, pas des personnes. Il aide à ne pas oublier un métier\u00a0; il ne dit pas lequel est fait pour vous.',
} as const;
