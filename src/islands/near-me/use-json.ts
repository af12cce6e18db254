// One of our JSON files, fetched when its address is known: what came, whether it failed, and a way to try again.
import { useCallback, useEffect, useState } from 'react';

export interface LoadedJson<Content> {
  /** `null` until it is there. */
  readonly content: Content | null;
  readonly isFailed: boolean;
  /** Fetches it again if it failed. */
  readonly retry: () => void;
}

export function useJson<Content>(url: string | undefined): LoadedJson<Content> {
  const [attempt, setAttempt] = useState(0);
  const [result, setResult] = useState<{ url: string; content: Content | null } | null>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt fetches the same address again
  useEffect(() => {
    setResult(null);
    if (url === undefined) return;
    const controller = new AbortController();
    fetchJson<Content>(url, controller.signal)
      .then((content) => setResult({ url, content }))
      .catch(() => {
        if (!controller.signal.aborted) setResult({ url, content: null });
      });
    return () => controller.abort();
  }, [url, attempt]);

  // For one render after the address changed, the result is still that of the one before.
  const current = result?.url === url ? result : null;
  const isFailed = current !== null && current.content === null;
  return {
    content: current?.content ?? null,
    isFailed,
    retry: useCallback(() => {
      if (isFailed) setAttempt((count) => count + 1);
    }, [isFailed]),
  };
}

async function fetchJson<Content>(url: string, signal: AbortSignal): Promise<Content> {
  const response = await fetch(url, { signal });
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return (await response.json()) as Content;
}
