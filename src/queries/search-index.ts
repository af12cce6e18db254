// The index that the search box fetches when it gets the focus, under a name that changes with its content.

import { getCollection, getEntry } from 'astro:content';
import { buildKeywords } from '#domain/search/keywords.ts';
import { buildPayload } from '#domain/search/payload.ts';
import { loadDomains, loadInterests, loadMajorDomains, loadOccupations, loadSectors } from './catalogue.ts';
import { type IndexFile, toIndexFile } from './index-file.ts';
import { once } from './memoize.ts';
import { loadOccupationTexts } from './occupation-prose.ts';

/** The everyday words of our texts, for the queries that need them. */
export const loadKeywordsFile = once(async (): Promise<IndexFile> => {
  const [occupations, texts] = await Promise.all([loadOccupations(), loadOccupationTexts()]);
  const codes = occupations.map(({ id }) => id).toSorted();
  const words = new Map([...texts].map(([code, { keywords }]) => [code, keywords]));
  return toIndexFile('mots', buildKeywords(codes, words));
});

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
    keywordsUrl: (await loadKeywordsFile()).url,
  });
  return toIndexFile('recherche', payload);
});
