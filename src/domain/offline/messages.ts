// What pages ask of the service worker.

export type WorkerMessage =
  /** The new version takes over. */
  | { readonly type: 'activate' }
  /** The occupations of the selection, by code: their pages are kept, those of the others no longer. Each page says it. */
  | { readonly type: 'keep-selection'; readonly codes: readonly string[] }
  /** The page that opened before there was a worker. */
  | { readonly type: 'keep-page'; readonly path: string }
  /** Looks whether there are new offers to tell of. */
  | { readonly type: 'check-alerts' };
