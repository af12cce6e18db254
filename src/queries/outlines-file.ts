// The outlines of the territories as one drawing of its own: the pages of all occupations refer to it, and it is
// fetched once for all of them.
import { nameByContent } from './index-file.ts';
import { once } from './memoize.ts';
import { loadOutlines } from './territories.ts';

export interface OutlinesFile {
  /** File name without extension. */
  readonly name: string;
  /** Followed by "#" and the id of a territory, the address of its outline. */
  readonly url: string;
  readonly svg: string;
}

export const loadOutlinesFile = once(async (): Promise<OutlinesFile> => {
  const { areas } = await loadOutlines();
  const paths = areas.map(({ id, path }) => `<path id="${id}" d="${path}"/>`);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg">${paths.join('')}</svg>`;
  const name = nameByContent('contours', svg);
  return { name, url: `/indexes/${name}.svg`, svg };
});
