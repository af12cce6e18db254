// What the device keeps of the site, by name: the service worker fills these caches, pages read and erase them.

/** All ours start so: another site of the same host may have its own. */
export const CACHE_PREFIX = 'rose-';

/** About ten megabytes. */
export const MOST_PAGES = 60;
/** The pages one has seen, as they were, the newest. */
export const PAGES_CACHE = `${CACHE_PREFIX}pages`;
/** The pages of the occupations in the selection. */
export const SELECTION_CACHE = `${CACHE_PREFIX}selection`;
/** Styles, scripts, fonts, indexes: named by their content, so that two builds may share them and never disagree. */
export const FILES_CACHE = `${CACHE_PREFIX}files`;
/** The searches of which one wants to be told. */
export const ALERTS_CACHE = `${CACHE_PREFIX}alerts`;

/** What each build has whole from its first day, under its own name. */
const CORE_PREFIX = `${CACHE_PREFIX}core-`;

export const coreCacheOf = (build: string): string => `${CORE_PREFIX}${build}`;

/**
 * The cores to delete once that of `build` is in use. The one before it stays: a tab that is still open was made with it.
 * @param names of all caches, the oldest first, as `caches.keys()` gives them.
 */
export function findOldCores(names: readonly string[], build: string): readonly string[] {
  const others = names.filter((name) => name.startsWith(CORE_PREFIX) && name !== coreCacheOf(build));
  return others.slice(0, -1);
}

/** The caches in which a page is looked for, the best first. A core in use comes before one that waits or is over. */
export function listPageCaches(names: readonly string[], build: string): readonly string[] {
  return [PAGES_CACHE, SELECTION_CACHE, coreCacheOf(build)].filter((name) => names.includes(name));
}
