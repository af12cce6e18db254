// The bridges between occupations, worked out once per build: those that an occupation's page shows, and the files that
// the browser fetches to start from "my present occupation".
import { getCollection } from 'astro:content';
import { compareAccess, compareSkills, type LevelChange } from '#domain/bridges/compare.ts';
import { bridgeLetter, packBridges } from '#domain/bridges/pack.ts';
import { describeRequirements } from '#domain/bridges/requirements.ts';
import { findNearest } from '#domain/bridges/similarity.ts';
import type { PotentialClass } from '#domain/hiring/potential.ts';
import { shortenSkill } from '#domain/opening/shorten-skill.ts';
import { loadOccupations, loadOccupationsByCode, type OccupationEntry } from './catalogue.ts';
import { loadFamiliesOfOccupations, loadHiring } from './hiring.ts';
import { type IndexFile, toIndexFile } from './index-file.ts';
import { once } from './memoize.ts';
import { countSkills } from './occupation-opening.ts';
import { pick } from './pick.ts';
import { loadPlaces } from './territories.ts';

/** Of each occupation, in the files. */
const IN_FILES = 60;
/** Of each occupation, on its page. */
const ON_PAGE = 8;
/** Skills told of each: enough to see the kinship, and to weigh the effort. */
const SKILLS_TOLD = 3;

export interface Bridge {
  readonly title: string;
  readonly slug: string;
  readonly shared: ToldSkills;
  readonly missing: ToldSkills;
  readonly access: OccupationEntry['resolvedAccess'];
  readonly levelChange: LevelChange;
  /** Its class of hiring potential in each place, the region first; `null` where the survey counts none. */
  readonly potentials: readonly (PotentialClass | null)[];
  /** Whether ROME proposes it too as a next move. */
  readonly isMobility: boolean;
}

/** The first skills, and how many there are in all. */
export interface ToldSkills {
  readonly labels: readonly string[];
  readonly count: number;
}

/** By ROME code: the nearest, nearest first, with their similarity in percents. */
const loadNearest = once(async () => {
  const [occupations, appellations, skills, macroSkills, knowledge] = await Promise.all([
    loadOccupations(),
    getCollection('appellations'),
    getCollection('skills'),
    getCollection('macroSkills'),
    getCollection('knowledge'),
  ]);
  const nearest = findNearest(
    describeRequirements({
      occupations,
      appellations: appellations.map(({ data }) => data),
      skills: skills.map(({ data }) => data),
      macroSkills: macroSkills.map(({ data }) => data),
      knowledge: knowledge.map(({ data }) => data),
    }),
    IN_FILES,
  );
  return new Map(
    occupations.map(({ id }, index) => [
      id,
      (nearest[index] ?? []).flatMap((neighbour) => {
        const code = occupations[neighbour.index]?.id;
        return code === undefined ? [] : [{ code, similarity: Math.round(100 * neighbour.similarity) }];
      }),
    ]),
  );
});

/** By letter of the ROME code, in lower case. */
export const loadBridgeFiles = once(async (): Promise<ReadonlyMap<string, IndexFile>> => {
  const byLetter = Map.groupBy(await loadNearest(), ([code]) => bridgeLetter(code));
  return new Map(
    [...byLetter]
      .toSorted(([a], [b]) => a.localeCompare(b))
      .map(([letter, rows]) => [letter, toIndexFile(`passerelles-${letter}`, packBridges(new Map(rows)))]),
  );
});

const loadSkillWorld = once(async () => {
  const [occupations, skills, macroSkills] = await Promise.all([
    loadOccupations(),
    getCollection('skills'),
    getCollection('macroSkills'),
  ]);
  return {
    macroSkillOf: new Map(skills.map(({ data }) => [data.id, data.macroSkill])),
    frequencies: countSkills(occupations),
    labels: new Map([...skills, ...macroSkills].map(({ data }) => [data.id, data.label])),
  };
});

/** By ROME code: the class of its job family in each place, in the order of the places. */
const loadPotentialClasses = once(async () => {
  const [links, places, hiring] = await Promise.all([
    loadFamiliesOfOccupations(),
    loadPlaces(),
    loadHiring(),
  ]);
  const classes = places.map(
    ({ id }) => new Map((hiring.places.get(id) ?? []).map((family) => [family.jobFamily, family.class])),
  );
  return new Map(
    [...links].map(([code, { principal }]) => [
      code,
      classes.map((inPlace) => (principal === null ? null : (inPlace.get(principal) ?? null))),
    ]),
  );
});

/** The bridges that the page of an occupation shows, nearest first. */
export async function loadBridges(code: string): Promise<readonly Bridge[]> {
  const [occupations, nearest, world, potentials] = await Promise.all([
    loadOccupationsByCode(),
    loadNearest(),
    loadSkillWorld(),
    loadPotentialClasses(),
  ]);
  const from = pick(occupations, code);
  const tell = (codes: readonly string[]): ToldSkills => ({
    labels: codes.slice(0, SKILLS_TOLD).map((skill) => shortenSkill(pick(world.labels, skill))),
    count: codes.length,
  });
  return pick(nearest, code)
    .slice(0, ON_PAGE)
    .map((neighbour) => {
      const to = pick(occupations, neighbour.code);
      const { shared, missing } = compareSkills(from, to, world);
      return {
        title: to.title,
        slug: to.slug,
        shared: tell(shared),
        missing: tell(missing),
        access: to.resolvedAccess,
        levelChange: compareAccess(from.resolvedAccess, to.resolvedAccess),
        potentials: pick(potentials, to.id),
        isMobility: from.mobility.includes(to.id),
      };
    });
}
