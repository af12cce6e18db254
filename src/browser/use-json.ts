// One of our JSON files in an island, fetched once its address is known; a failure may be tried again.
import { startTransition, useCallback, useEffect, useMemo, useState } from 'react';
import { loadJson } from './load-json.ts';

export interface LoadedJson<Content> {
  /** `null` while it is not there. */
  readonly content: Content | null;
  readonly isFailed: boolean;
  /** Fetches it again if it failed. */
  readonly retry: () => void;
}

/**
 * @param url `null`: there is nothing to fetch.
 * @param members What the file holds at the least (load-json.ts), the same at each render.
 */
export function useJson<Content extends object>(
  url: string | null,
  members: readonly (keyof Content & string)[],
): LoadedJson<Content> {
  const [attempt, setAttempt] = useState(0);
  const [loaded, setLoaded] = useState<{ readonly url: string; readonly content: Content | null } | null>(
    null,
  );

  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt fetches the same address again
  useEffect(() => {
    setLoaded(null);
    if (url === null) return;
    const controller = new AbortController();
    loadJson<Content>(url, members, controller.signal)
      // In slices: what a file brings may take a slow phone half a second to draw, and it should answer meanwhile.
      .then((content) => startTransition(() => setLoaded({ url, content })))
      .catch(() => {
        if (!controller.signal.aborted) setLoaded({ url, content: null });
      });
    return () => controller.abort();
  }, [url, attempt]);

  // For one render after the address changed, what was loaded is still that of the one before.
  const current = loaded !== null && loaded.url === url ? loaded : null;
  const content = current?.content ?? null;
  const isFailed = current !== null && current.content === null;
  const retry = useCallback(() => {
    if (isFailed) setAttempt((count) => count + 1);
  }, [isFailed]);
  return useMemo(() => ({ content, isFailed, retry }), [content, isFailed, retry]);
}
