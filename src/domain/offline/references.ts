// Which of our files a page, a style or a script names: a page that is kept needs them, and nothing else may go.

/** Folders in which the name of a file holds the hash of its content. */
const HASHED = /^\/(?:_astro|indexes)\//;
const ADDRESS =
  /(?:\/|\b)(_astro|indexes)\/[\w@.-]+(?:\/|\.[a-z\d]{2,5}\b)|(?<=["'`(])\.\/[\w@.-]+\.(?:js|css|woff2)\b/g;

/** What is fetched ahead of its use: the code, but that of the map, which weighs more than all the rest. */
export const isAhead = (path: string): boolean =>
  path.startsWith('/_astro/') && !path.startsWith('/_astro/maplibre');

export const isHashed = (path: string): boolean => HASHED.test(path);

/**
 * Paths of the hashed files that a text names, each once; those of a folder end in "/".
 * @param path of the file with this text: scripts name those beside them.
 */
export function findReferences(text: string, path: string): readonly string[] {
  const found = [...text.matchAll(ADDRESS)].map(([address]) => {
    if (address.startsWith('./')) return `${path.slice(0, path.lastIndexOf('/'))}${address.slice(1)}`;
    return address.startsWith('/') ? address : `/${address}`;
  });
  return [...new Set(found.filter(isHashed))];
}

/**
 * All the files that a page needs, those that its files name included.
 * @param read text of a file; `null` when it is not there or names nothing.
 * @param isWanted files to leave out are not followed either.
 */
export async function followReferences(
  start: readonly string[],
  read: (path: string) => Promise<string | null>,
  isWanted: (path: string) => boolean = () => true,
): Promise<ReadonlySet<string>> {
  const found = new Set<string>();
  let next = start.filter(isWanted);
  while (next.length > 0) {
    for (const path of next) found.add(path);
    const named = await Promise.all(
      next
        .filter((path) => /\.(?:js|css)$/.test(path))
        .map(async (path) => findReferences((await read(path)) ?? '', path)),
    );
    next = [...new Set(named.flat())].filter((path) => !found.has(path) && isWanted(path));
  }
  return found;
}

/** Whether a file, or the folder that holds it, is among those that kept pages need. */
export function isNeeded(path: string, needed: ReadonlySet<string>): boolean {
  return needed.has(path) || needed.has(path.slice(0, path.lastIndexOf('/') + 1));
}
