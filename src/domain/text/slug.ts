// Makes the path segment of a page from its French title. Changing it would move every page: see the tests.
import { fold } from './fold.ts';

/** "Infirmier / Infirmière de bloc" -> "infirmier-infirmiere-de-bloc". Empty when nothing is left. */
export function slugify(title: string): string {
  return fold(title)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}
