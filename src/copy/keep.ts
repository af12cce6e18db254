// Words of the button that keeps an occupation and of the link to what is kept, on every page.
import { formatCount } from './format.ts';

const occupations = (count: number) => formatCount(count, 'métier', 'métiers');

export const keepCopy = {
  link: 'Ma sélection',
  /** Beside the link. */
  count: (count: number) => `(${count})`,
  keep: 'Garder',
  /** On a card, where the title stands beside the button. */
  keepNamed: (title: string) => `Garder\u00a0: ${title}`,
  kept: (count: number) => `Gardé dans votre sélection (${occupations(count)}).`,
  removed: 'Retiré de votre sélection.',
  full: (most: number) => `Votre sélection est pleine (${occupations(most)}). Retirez un métier d’abord.`,
  pageOnly:
    'Votre navigateur n’a pas pu enregistrer ce choix. Il sera oublié quand vous quitterez cette page.',
} as const;
