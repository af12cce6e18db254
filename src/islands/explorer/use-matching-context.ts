// What depends on the chosen place and on the present occupation: fetched for them, then read by the matcher.
import { useMemo } from 'react';
import { type LoadedJson, useJson } from '#browser/use-json.ts';
import { type BridgeFile, bridgeLetter, unpackBridges } from '#domain/bridges/pack.ts';
import { type PlacePotential, unpackPotential } from '#domain/hiring/place-potential.ts';
import type { Criteria } from '#domain/matching/criteria.ts';
import type { MatchingContext } from '#domain/matching/match.ts';
import type { MatchingIndex } from '#domain/matching/matching-data.ts';
import type { NearPotentials } from '#domain/near/near-data.ts';

export interface Potentials {
  /** `none`: no place is chosen. */
  readonly state: 'none' | 'loading' | 'failed' | 'ready';
  /** By place of the job family in the index. */
  readonly byFamily: ReadonlyMap<number, PlacePotential>;
  readonly retry: () => void;
}

export function useMatchingContext(
  index: MatchingIndex,
  { territory, current }: Pick<Criteria, 'territory' | 'current'>,
  potentialUrls: Readonly<Record<string, string>>,
  bridgeUrls: Readonly<Record<string, string>>,
) {
  const figures = useJson<NearPotentials>(territory === null ? null : (potentialUrls[territory] ?? null), []);
  const bridges = useJson<BridgeFile>(current === null ? null : (bridgeUrls[bridgeLetter(current)] ?? null), [
    'codes',
    'nearest',
  ]);
  const potentials = useMemo(() => readPotentials(index, territory, figures), [index, territory, figures]);
  const near = useMemo(() => {
    if (current === null || bridges.content === null) return [];
    return (unpackBridges(bridges.content).get(current) ?? []).flatMap(({ code, similarity }) => {
      const occupation = index.placeOfCode.get(code);
      return occupation === undefined ? [] : [{ occupation, similarity: similarity / 100 }];
    });
  }, [index, current, bridges.content]);
  const context = useMemo(
    (): MatchingContext => ({
      potentialRanks: potentials.state === 'ready' ? rankFamilies(index, potentials.byFamily) : null,
      near,
    }),
    [index, potentials, near],
  );
  return {
    context,
    potentials,
    bridges,
    isWaiting: current !== null && bridges.content === null && !bridges.isFailed,
  };
}

function readPotentials(
  { jobFamilies }: MatchingIndex,
  territory: string | null,
  { content, isFailed, retry }: LoadedJson<NearPotentials>,
): Potentials {
  const byFamily = new Map<number, PlacePotential>();
  if (territory === null) return { state: 'none', byFamily, retry };
  if (content === null) return { state: isFailed ? 'failed' : 'loading', byFamily, retry };
  for (const [place, [code]] of jobFamilies.entries()) {
    const packed = content[code];
    if (packed !== undefined) byFamily.set(place, unpackPotential(packed));
  }
  return { state: 'ready', byFamily, retry };
}

function rankFamilies(
  { jobFamilies }: MatchingIndex,
  potentials: ReadonlyMap<number, PlacePotential>,
): Uint16Array {
  return Uint16Array.from(jobFamilies, (_, place) => potentials.get(place)?.rank ?? 0);
}
