// One of our JSON files, fetched once it is asked for; a failure may be tried again.
import { useCallback, useEffect, useMemo, useState } from 'react';

export interface Fetched<Content> {
  /** `null` while it is not there. */
  readonly content: Content | null;
  readonly isFailed: boolean;
  readonly retry: () => void;
}

/** `null` asks for nothing. */
export function useJson<Content>(url: string | null): Fetched<Content> {
  const [fetched, setFetched] = useState<{ readonly url: string; readonly content: Content } | null>(null);
  const [failedUrl, setFailedUrl] = useState<string | null>(null);
  const [attempt, setAttempt] = useState(0);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt fetches the same address again
  useEffect(() => {
    if (url === null) return;
    const controller = new AbortController();
    setFailedUrl(null);
    fetch(url, { signal: controller.signal })
      .then(async (response) => {
        if (!response.ok) throw new Error(`${url}: ${response.status}`);
        setFetched({ url, content: (await response.json()) as Content });
      })
      .catch(() => {
        if (!controller.signal.aborted) setFailedUrl(url);
      });
    return () => controller.abort();
  }, [url, attempt]);

  const retry = useCallback(() => setAttempt((count) => count + 1), []);
  // What was fetched for another choice says nothing of this one.
  const content = fetched !== null && fetched.url === url ? fetched.content : null;
  const isFailed = url !== null && failedUrl === url;
  return useMemo(() => ({ content, isFailed, retry }), [content, isFailed, retry]);
}
