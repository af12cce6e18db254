// The index that the search box fetches when it gets the focus, under a name that changes with its content.

import { getCollection, getEntry } from 'astro:content';
import { buildPayload } from '#domain/search/payload.ts';
import { loadDomains, loadInterests, loadMajorDomains, loadOccupations, loadSectors } from './catalogue.ts';
import { type IndexFile, toIndexFile } from './index-file.ts';
import { once } from './memoize.ts';

export const loadSearchIndex = once(async (): Promise<IndexFile> => {
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
  return toIndexFile('recherche', payload);
});
