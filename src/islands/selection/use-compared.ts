// The files of the occupations that are compared, each fetched once. One that fails leaves the others there.
import { useCallback, useEffect, useState } from 'react';
import { loadJson } from '#browser/load-json.ts';
import type { ComparedOccupation } from '#domain/selection/compared-occupation.ts';
import type { DirectoryEntry } from '#domain/selection/directory.ts';
import { slugify } from '#domain/text/slug.ts';
import { routes } from '#routes';

export interface ComparedFiles {
  readonly state: 'loading' | 'failed' | 'there';
  /** Those that are there, in the order asked for. */
  readonly occupations: readonly ComparedOccupation[];
  /** Those whose file could not be had. */
  readonly failed: readonly DirectoryEntry[];
  readonly retry: () => void;
}

/** What is no such file lacks one of them. */
const COMPARED_MEMBERS = ['code', 'access', 'conditions', 'interests', 'skills'] as const;

/** By address: `null` for a file that could not be had. */
type Files = ReadonlyMap<string, ComparedOccupation | null>;

/** `folder`: where their files are. */
export function useCompared(folder: string, entries: readonly DirectoryEntry[]): ComparedFiles {
  const addressOf = ({ title }: DirectoryEntry) => routes.occupationFile(folder, slugify(title));
  const [files, setFiles] = useState<Files>(new Map());
  const wanted = entries
    .map(addressOf)
    .filter((url) => !files.has(url))
    .join(' ');

  useEffect(() => {
    if (wanted === '') return;
    const controller = new AbortController();
    const load = async (url: string) => {
      const file = await loadJson<ComparedOccupation>(url, COMPARED_MEMBERS, controller.signal).catch(
        () => null,
      );
      return [url, file] as const;
    };
    // All at once: the table is drawn one time.
    Promise.all(wanted.split(' ').map(load)).then((loaded) => {
      if (!controller.signal.aborted) setFiles((known) => new Map([...known, ...loaded]));
    });
    return () => controller.abort();
  }, [wanted]);

  const failed = entries.filter((entry) => files.get(addressOf(entry)) === null);
  return {
    state: wanted !== '' ? 'loading' : failed.length > 0 ? 'failed' : 'there',
    occupations: entries.flatMap((entry) => files.get(addressOf(entry)) ?? []),
    failed,
    retry: useCallback(
      () => setFiles((known) => new Map([...known].filter(([, file]) => file !== null))),
      [],
    ),
  };
}
