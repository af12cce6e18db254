// The files of the occupations that are compared, each fetched once.
import { useEffect, useState } from 'react';
import { loadJson } from '#browser/load-json.ts';
import type { ComparedOccupation } from '#domain/selection/compared-occupation.ts';
import type { DirectoryEntry } from '#domain/selection/directory.ts';
import { slugify } from '#domain/text/slug.ts';
import { routes } from '#routes';

export interface ComparedFiles {
  readonly state: 'loading' | 'failed' | 'there';
  /** In the order asked for; only complete when `there`. */
  readonly occupations: readonly ComparedOccupation[];
}

export function useCompared(entries: readonly DirectoryEntry[]): ComparedFiles {
  const [files, setFiles] = useState<ReadonlyMap<string, ComparedOccupation>>(new Map());
  const [isFailed, setIsFailed] = useState(false);
  const missing = entries.filter(({ code }) => !files.has(code));
  const wanted = missing.map(({ title }) => routes.occupationFile(slugify(title))).join(' ');

  useEffect(() => {
    setIsFailed(false);
    if (wanted === '') return;
    const controller = new AbortController();
    Promise.all(wanted.split(' ').map((url) => loadJson<ComparedOccupation>(url, controller.signal)))
      .then((loaded) =>
        setFiles((known) => new Map([...known, ...loaded.map((one) => [one.code, one] as const)])),
      )
      .catch(() => {
        if (!controller.signal.aborted) setIsFailed(true);
      });
    return () => controller.abort();
  }, [wanted]);

  const occupations = entries.flatMap(({ code }) => files.get(code) ?? []);
  return { state: missing.length === 0 ? 'there' : isFailed ? 'failed' : 'loading', occupations };
}
