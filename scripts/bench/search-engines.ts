// The engines that are compared: each is loaded from the bytes that a browser would fetch, then asked.
import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import { parsePayload } from '#domain/search/payload.ts';
import { createSearcher, search } from '#domain/search/search.ts';
import { fold } from '#domain/text/fold.ts';
import { loadSearchPayload, readSearchRecords } from '#scripts/evaluate/load-search.ts';
import { type Found, toFound } from '#scripts/evaluate/relevance.ts';

export interface Engine {
  /** Prefix of its figures. */
  readonly name: string;
  /** What is fetched. */
  readonly files: readonly string[];
  /** From these bytes to a function that answers. */
  readonly load: (files: readonly string[]) => (query: string) => readonly Found[];
}

/** Labels read before they are mapped to occupations and pages: several may lead to the same one. */
const LABELS = 30;
/** Fuse.js as its documentation advises for names: anywhere in the text, accents ignored. */
const FUSE_OPTIONS = { includeScore: true, ignoreLocation: true, ignoreDiacritics: true, threshold: 0.4 };

/** A text of the peers, and what it leads to. */
interface Line {
  readonly label: string;
  readonly leadsTo: readonly Found[];
}

/** The same texts for all peers. Our table of synonyms is part of our engine: they do without. */
function readLines(): Line[] {
  const records = readSearchRecords();
  const macroSkillOf = new Map(records.skills.map(({ id, macroSkill }) => [id, macroSkill]));
  const occupationsOf = new Map<string, Set<string>>();
  for (const { id, skills } of records.occupations) {
    for (const code of skills.core) {
      const macro = macroSkillOf.get(code) ?? code;
      occupationsOf.set(macro, (occupationsOf.get(macro) ?? new Set()).add(id));
    }
  }
  const pages = (
    kind: 'interest' | 'domain' | 'majorDomain' | 'sector',
    list: readonly { id: string; label: string }[],
  ) => list.map(({ id, label }): Line => ({ label, leadsTo: [toFound(kind, id, label)] }));
  return [
    ...records.appellations.map(({ label, occupation }): Line => ({ label, leadsTo: [occupation] })),
    ...records.macroSkills.map(
      ({ id, label }): Line => ({ label, leadsTo: [...(occupationsOf.get(id) ?? [])].sort() }),
    ),
    ...pages('interest', records.interests),
    ...pages('domain', records.domains),
    ...pages('majorDomain', records.majorDomains),
    ...pages('sector', records.sectors),
  ];
}

function leadFrom(lines: readonly Line[], found: readonly number[], limit: number): Found[] {
  const targets = new Set(found.flatMap((index) => lines[index]?.leadsTo ?? []));
  return [...targets].slice(0, limit);
}

function parseTexts(file: string | undefined): string[] {
  const value: unknown = JSON.parse(file ?? '[]');
  return Array.isArray(value) ? value.map(String) : [];
}

const ours = (limit: number): Engine => ({
  name: 'ours',
  files: [JSON.stringify(loadSearchPayload())],
  load: ([file = '']) => {
    const payload = parsePayload(JSON.parse(file));
    if (payload === null) throw new Error('our own index cannot be parsed');
    const searcher = createSearcher(payload);
    return (query) =>
      search(searcher, query, { limit }).results.map(({ kind, id, label }) => toFound(kind, id, label));
  },
});

function fuseEngines(lines: readonly Line[], limit: number): Engine[] {
  const texts = lines.map(({ label }) => label);
  const ask = (fuse: Fuse<string>) => (query: string) =>
    leadFrom(
      lines,
      fuse.search(query, { limit: LABELS }).map(({ refIndex }) => refIndex),
      limit,
    );
  const index = JSON.stringify(Fuse.createIndex([], texts).toJSON());
  return [
    {
      name: 'fuse',
      files: [JSON.stringify(texts)],
      load: ([file]) => ask(new Fuse(parseTexts(file), FUSE_OPTIONS)),
    },
    {
      name: 'fuseidx',
      files: [JSON.stringify(texts), index],
      load: ([file, indexFile = '']) =>
        ask(new Fuse(parseTexts(file), FUSE_OPTIONS, Fuse.parseIndex(JSON.parse(indexFile)))),
    },
  ];
}

function miniSearchEngine(lines: readonly Line[], limit: number): Engine {
  const options = { fields: ['label'], processTerm: fold, searchOptions: { fuzzy: 0.2, prefix: true } };
  const built = new MiniSearch(options);
  built.addAll(lines.map(({ label }, id) => ({ id, label })));
  return {
    name: 'minisearch',
    files: [JSON.stringify(built)],
    load: ([file = '']) => {
      const engine = MiniSearch.loadJSON(file, options);
      return (query) =>
        leadFrom(
          lines,
          engine
            .search(query)
            .slice(0, LABELS)
            .map(({ id }) => Number(id)),
          limit,
        );
    },
  };
}

export function makeEngines(limit: number): Engine[] {
  const lines = readLines();
  return [ours(limit), ...fuseEngines(lines, limit), miniSearchEngine(lines, limit)];
}
