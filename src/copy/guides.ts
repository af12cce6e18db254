// Words of the guides, of the glossary, and of the clichés that our figures set right.
import type { ClicheFigure } from '#schemas/browse-text.ts';
import type { Guide } from '#schemas/guide.ts';
import { formatCount, typographic } from './format.ts';
import { formatShare } from './hiring.ts';

export const guidesCopy = {
  title: 'Les guides',
  short: 'Guides',
  lead: 'Choisir, changer, chercher, comprendre nos chiffres\u00a0: chaque guide se lit en cinq minutes.',
  description:
    'Guides clairs pour s’orienter\u00a0: choisir en 3e, trouver un stage, Parcoursup, apprentissage, reconversion, VAE, conseil.',
  audiences: {
    pupils: 'Au collège, au lycée, après le bac',
    adults: 'Pendant la vie active',
    everyone: 'Pour tout le monde',
  } satisfies Record<Guide['audience'], string>,
  others: 'D’autres guides',
  toRead: 'Pour comprendre, nos guides\u00a0:',
  rulesHeading: 'Les chiffres et leurs sources',
  rulesNote: 'Chaque règle a sa date. Passé cette date, vérifiez sur la page officielle.',
} as const;

export const glossaryCopy = {
  title: 'Glossaire',
  lead: (count: number) => `${formatCount(count, 'mot expliqué', 'mots expliqués')} simplement, de A à Z.`,
  description:
    'Les mots et les sigles de l’orientation, de la formation et de l’emploi, expliqués en une phrase.',
  letters: 'Aller à la lettre',
  see: 'Voir aussi',
  more: 'Voir le glossaire',
  explain: (term: string) => `Que veut dire «\u00a0${typographic(term)}\u00a0»\u00a0?`,
} as const;

export const clichesCopy = {
  heading: 'On entend souvent dire…',
  note: 'Nos chiffres sont ceux de la France entière, de 2017 à 2019\u00a0: les plus récents qui soient publiés métier par métier.',
} as const;

/** One fact of the people at work. `family`: its name in the plural, as Dares words it. */
export function writeClicheFigure(family: string, what: ClicheFigure, share: number): string {
  const name = `«\u00a0${typographic(family)}\u00a0»`;
  const part = formatShare(share);
  switch (what) {
    case 'women':
      return `${name}\u00a0: ${part} de femmes.`;
    case 'men':
      return `${name}\u00a0: ${part} d’hommes.`;
    case 'under30':
      return `${name}\u00a0: ${part} ont moins de 30 ans.`;
    case 'permanent':
      return `${name}\u00a0: ${part} en CDI ou fonctionnaires.`;
    case 'selfEmployed':
      return `${name}\u00a0: ${part} à leur compte.`;
    case 'fullTime':
      return `${name}\u00a0: ${part} à temps plein.`;
    case 'bachelorOrMore':
      return `${name}\u00a0: ${part} ont un diplôme de niveau bac\u00a0+\u00a03 ou plus.`;
  }
}
