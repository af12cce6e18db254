// The index that the search box fetches when it gets the focus, under a name that changes with its content.

import { getCollection, getEntry } from 'astro:content';
import { createHash } from 'node:crypto';
import { buildPayload } from '#domain/search/payload.ts';
import { loadDomains, loadInterests, loadMajorDomains, loadOccupations, loadSectors } from './catalogue.ts';
import { once } from './memoize.ts';

interface SearchIndexFile {
  /** File name without extension: "recherche.1a2b3c4d". */
  readonly name: string;
  readonly url: string;
  readonly json: string;
}

export const loadSearchIndex = once(async (): Promise<SearchIndexFile> => {
  const [occupations, interests, domains, majorDomains, sectors] = await Promise.all([
    loadOccupations(),
    loadInterests(),
    loadDomains(),
    loadMajorDomains(),
    loadSectors(),
  ]);
  const [appellations, macroSkills, skills, synonyms] = await Promise.all([
    getCollection('appellations'),
    getCollection('macroSkills'),
    getCollection('skills'),
    getEntry('synonyms', 'all'),
  ]);
  if (synonyms === undefined) throw new Error('data/curated/synonyms.json was not loaded');
  const payload = buildPayload({
    occupations,
    interests,
    domains,
    majorDomains,
    sectors,
    appellations: appellations.map((entry) => entry.data),
    macroSkills: macroSkills.map((entry) => entry.data),
    skills: skills.map((entry) => entry.data),
    synonyms: synonyms.data,
  });
  const json = JSON.stringify(payload);
  const name = `recherche.${createHash('sha256').update(json).digest('hex').slice(0, 10)}`;
  return { name, url: `/indexes/${name}.json`, json };
});
