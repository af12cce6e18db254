// Reads what the similarity of occupations is made of, and apart from it the links that it is measured against.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type BridgeOccupation,
  describeRequirements,
  type Requirements,
} from '#domain/bridges/requirements.ts';
import type { Occupation } from '#schemas/occupation.ts';

export interface BridgeFacts {
  readonly occupations: readonly (BridgeOccupation & Pick<Occupation, 'parent'>)[];
  readonly requirements: readonly Requirements[];
  /** Of each occupation, those that ROME proposes as next moves, by index. */
  readonly links: readonly ReadonlySet<number>[];
}

/** @throws Error naming the file that is not there. */
export function loadBridges(facts: string): BridgeFacts {
  // The pipeline has validated these files: reading them again as their type is enough for a measure.
  const read = <T>(name: string): T =>
    JSON.parse(readFileSync(join(facts, 'national', `${name}.json`), 'utf8')) as T;
  const all = read<Occupation[]>('occupations');
  const indexes = new Map(all.map(({ id }, index) => [id, index]));
  const occupations = all.map(({ mobility: _, ...occupation }) => occupation);
  return {
    occupations,
    requirements: describeRequirements({
      occupations,
      appellations: read('appellations'),
      skills: read('skills'),
      macroSkills: read('macro-skills'),
      knowledge: read('knowledge'),
    }),
    links: all.map(({ mobility }) => new Set(mobility.flatMap((code) => indexes.get(code) ?? []))),
  };
}
