// Reads the facts and the curated synonyms, and builds the search index as the site does.
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { buildKeywords, type KeywordPayload } from '#domain/search/keywords.ts';
import { buildPayload, type SearchPayload, type SearchRecords } from '#domain/search/payload.ts';
import type { Synonyms } from '#schemas/curated.ts';
import { readText } from '#scripts/prose/read-text.ts';

const root = join(import.meta.dirname, '..', '..');
const NO_SYNONYMS: Synonyms = { words: [], phrases: [], undecided: [], notYet: [] };

// The pipeline has validated these files: reading them again as their type is enough for a measure.
function readFacts<T>(name: string): T {
  return JSON.parse(readFileSync(join(root, 'data/facts/national', `${name}.json`), 'utf8')) as T;
}

function readSynonyms(): Synonyms {
  const path = join(root, 'data/curated/synonyms.json');
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Synonyms) : NO_SYNONYMS;
}

export function readSearchRecords(): SearchRecords {
  return {
    occupations: readFacts('occupations'),
    appellations: readFacts('appellations'),
    macroSkills: readFacts('macro-skills'),
    skills: readFacts('skills'),
    interests: readFacts('interests'),
    domains: readFacts('domains'),
    majorDomains: readFacts('major-domains'),
    sectors: readFacts('sectors'),
    synonyms: readSynonyms(),
    keywordsUrl: null,
  };
}

/** The everyday words of our texts, as browsers fetch them for the queries that need them. */
export function loadKeywords({ codes }: SearchPayload): KeywordPayload {
  const words = new Map(
    globSync('*.md', { cwd: join(root, 'content/occupations') }).map((name) => {
      const code = name.replace(/\.md$/, '');
      const { text } = readText(code, readFileSync(join(root, 'content/occupations', name), 'utf8'));
      return [code, text.keywords] as const;
    }),
  );
  return buildKeywords(codes, words);
}

export function loadSearchPayload(): SearchPayload {
  return buildPayload(readSearchRecords());
}

/** Bytes that a browser downloads for it. */
export const weighGzipped = (text: string): number => gzipSync(text, { level: 9 }).length;
