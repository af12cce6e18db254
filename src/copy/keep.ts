// Words of the button that keeps an occupation and of the link to what is kept, on every page.
import type { Keeping } from '#domain/selection/selection.ts';
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

/** Says politely what came of a press on the button. */
export function describeKeeping({ kind, count }: Keeping): string {
  switch (kind) {
    case 'kept':
      return keepCopy.kept(count);
    case 'removed':
      return keepCopy.removed;
    case 'full':
      return keepCopy.full(count);
    case 'page-only':
      return keepCopy.pageOnly;
  }
}
