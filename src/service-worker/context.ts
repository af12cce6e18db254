// What this service worker is: its global object, and the build that it belongs to.

export interface Build {
  /** Hash of all that the build wrote. */
  readonly id: string;
  /** The page that stands in for those that are not kept, with what it needs. */
  readonly offline: Core;
  /** The pages that work without a connection though nobody has opened them yet. */
  readonly core: Core;
  /** Names of the occupations. */
  readonly directoryUrl: string;
  /** Folder of what the comparison shows of each. */
  readonly comparedUrl: string;
}

export interface Core {
  readonly pages: readonly string[];
  readonly files: readonly string[];
}

/** Written in its place by `src/built-service-worker.ts`, once the site is built. */
declare const __BUILD__: Build;
export const build: Build = __BUILD__;

/** Pages and workers are one program to the type checker, which takes `self` for a window. */
export const worker = self as unknown as ServiceWorkerGlobalScope;
