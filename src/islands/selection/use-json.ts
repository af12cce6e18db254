// One of our JSON files in an island: on its way, there, or not to be had.
import { useEffect, useState } from 'react';
import { loadJson } from '#browser/load-json.ts';

export type Loaded<Content> =
  | { readonly state: 'loading' }
  | { readonly state: 'failed' }
  | { readonly state: 'there'; readonly content: Content };

/** @param url `undefined`: there is no such file. */
export function useJson<Content>(url: string | undefined): Loaded<Content> {
  const [answer, setAnswer] = useState<{ url: string | undefined; loaded: Loaded<Content> }>();
  useEffect(() => {
    if (url === undefined) return;
    const controller = new AbortController();
    loadJson<Content>(url, controller.signal)
      .then((content) => setAnswer({ url, loaded: { state: 'there', content } }))
      .catch(() => {
        if (!controller.signal.aborted) setAnswer({ url, loaded: { state: 'failed' } });
      });
    return () => controller.abort();
  }, [url]);
  return answer?.url === url && answer !== undefined ? answer.loaded : { state: 'loading' };
}
