// The index of the explorer, under a name that changes with its content.
import { getCollection } from 'astro:content';
import { joinAnd, lowerFirst, upperFirst } from '#copy/format.ts';
import { packMatching } from '#domain/matching/matching-data.ts';
import { servesTransition } from '#domain/transition.ts';
import {
  loadDomains,
  loadInterests,
  loadMajorDomains,
  loadOccupations,
  loadSuccessors,
} from './catalogue.ts';
import { loadDialogueSectors, loadSectorsOfOccupation } from './dialogue-sectors.ts';
import { loadFamiliesOfOccupations, loadJobFamilies } from './hiring.ts';
import { type IndexFile, toIndexFile } from './index-file.ts';
import { once } from './memoize.ts';
import { loadOpenings } from './occupation-opening.ts';

/** Skills that a card quotes: enough to tell neighbours apart. */
const QUOTED = 2;

export const loadMatchingIndex = once(async (): Promise<IndexFile> => {
  const [occupations, interests, majorDomains, domains, sectors, families, links] = await Promise.all([
    loadOccupations(),
    loadInterests(),
    loadMajorDomains(),
    loadDomains(),
    loadDialogueSectors(),
    loadJobFamilies(),
    loadFamiliesOfOccupations(),
  ]);
  const [skills, macroSkills, stakes, openings, successors] = await Promise.all([
    getCollection('skills'),
    getCollection('macroSkills'),
    getCollection('skillStakes'),
    loadOpenings(),
    loadSuccessors(),
  ]);
  const macroSkillOf = new Map(skills.map(({ data }) => [data.id, data.macroSkill]));
  const payload = packMatching(
    {
      interests: interests.map(({ id }) => id),
      majorDomains: majorDomains.map(({ id, shortName }) => [id, shortName]),
      domains: domains.map(({ id, label }) => [id, label]),
      sectors: (sectors?.sectors ?? []).map(({ id, shortName }) => [id, shortName]),
      jobFamilies: [...families.values()].map(({ id, label }) => [id, label]),
      stakes: stakes.map(({ data }) => [data.id, data.label, data.skillDomain.label]),
      successors,
      macroSkills: macroSkills.map(({ data }) => data),
      macroSkillOf: (skill) => macroSkillOf.get(skill) ?? skill,
    },
    await Promise.all(
      occupations.map(async (occupation) => ({
        ...occupation,
        jobFamily: links.get(occupation.id)?.principal ?? null,
        dialogueSectors: (await loadSectorsOfOccupation(occupation)).map(({ id }) => id),
        levels: occupation.resolvedAccess.levels,
        withoutDiploma: occupation.resolvedAccess.withoutDiploma !== 'unknown',
        isGreen: servesTransition(occupation),
        isDigital: occupation.digitalTransition === 'yes',
        gist: upperFirst(
          joinAnd((openings.get(occupation.id)?.facts.skills ?? []).slice(0, QUOTED).map(lowerFirst)),
        ),
      })),
    ),
  );
  return toIndexFile('explorer', payload);
});
