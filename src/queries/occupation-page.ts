// Everything that an occupation's page shows, joined once at build time.
import { getCollection } from 'astro:content';
import type { FactSentenceInput } from '#copy/fact-sentence.ts';
import type { ResolvedAccess } from '#domain/access/resolve-access.ts';
import { type SplitTitle, splitTitle } from '#domain/titles/split-title.ts';
import type { WorkContextWording } from '#schemas/curated.ts';
import type { Domain, Sector } from '#schemas/nomenclature.ts';
import type { Occupation } from '#schemas/occupation.ts';
import type { Knowledge } from '#schemas/skill.ts';
import {
  type InterestEntry,
  loadDomains,
  loadInterests,
  loadMajorDomains,
  loadOccupations,
  loadOccupationsByCode,
  loadSectors,
  type MajorDomainEntry,
  type OccupationEntry,
  type OccupationLink,
  sortByTitle,
} from './catalogue.ts';
import { once } from './memoize.ts';
import { countSkills, loadOpenings, type OccupationOpening } from './occupation-opening.ts';
import { pick } from './pick.ts';

type ItemWeight = 'core' | 'emerging' | 'other';

interface WeightedItem {
  readonly label: string;
  readonly weight: ItemWeight;
}

export interface KnowledgeGroup {
  readonly category: Knowledge['category'];
  readonly items: readonly WeightedItem[];
}

export interface WorkContextGroup {
  readonly group: WorkContextWording['group'];
  readonly contexts: readonly WorkContextWording[];
}

export interface OccupationPage {
  readonly code: string;
  readonly slug: string;
  readonly title: string;
  readonly splitTitle: SplitTitle;
  readonly majorDomain: MajorDomainEntry;
  readonly domain: Domain;
  /** Other names, little-used ones last. */
  readonly otherNames: readonly string[];
  /** Core skills, the ones that tell the occupation first. */
  readonly coreSkills: readonly string[];
  readonly emergingSkills: readonly string[];
  readonly otherSkills: readonly string[];
  readonly knowledge: readonly KnowledgeGroup[];
  readonly softSkills: readonly string[];
  readonly workContexts: readonly WorkContextGroup[];
  readonly interests: { readonly principal: InterestEntry; readonly others: readonly InterestEntry[] };
  readonly sectors: { readonly principal: Sector; readonly others: readonly Sector[] };
  readonly access: ResolvedAccess;
  readonly flags: Pick<Occupation, 'regulated' | 'ecologicalTransition' | 'digitalTransition'>;
  /** The facts from which the opening paragraph is written. */
  readonly opening: FactSentenceInput;
  /** Occupations that ROME proposes as next moves, in its order. */
  readonly nextMoves: readonly NextMove[];
}

export interface NextMove extends OccupationLink {
  readonly domainLabel: string;
  /** Null in the family of the page itself; elsewhere "Production" or "Service" alone would not tell which. */
  readonly familyName: string | null;
}

interface Lookups {
  readonly occupations: ReadonlyMap<string, OccupationEntry>;
  readonly majorDomains: ReadonlyMap<string, MajorDomainEntry>;
  readonly domains: ReadonlyMap<string, Domain>;
  readonly interests: ReadonlyMap<string, InterestEntry>;
  readonly sectors: ReadonlyMap<string, Sector>;
  readonly skillLabels: ReadonlyMap<string, string>;
  readonly skillFrequencies: ReadonlyMap<string, number>;
  readonly openings: ReadonlyMap<string, OccupationOpening>;
  readonly knowledge: ReadonlyMap<string, Knowledge>;
  readonly contexts: ReadonlyMap<string, WorkContextWording>;
  readonly otherNames: ReadonlyMap<string, readonly string[]>;
}

export const loadOccupationPages = once(async (): Promise<readonly OccupationPage[]> => {
  const [occupations, lookups] = await Promise.all([loadOccupations(), loadLookups()]);
  return occupations.map((occupation) => composePage(occupation, lookups));
});

function composePage(occupation: OccupationEntry, lookups: Lookups): OccupationPage {
  const domain = pick(lookups.domains, occupation.domain);
  const labels = (codes: readonly string[]) => codes.map((code) => pick(lookups.skillLabels, code));
  const frequencyOf = (code: string) => lookups.skillFrequencies.get(code) ?? 0;
  const byRarity = (codes: readonly string[]) => codes.toSorted((a, b) => frequencyOf(a) - frequencyOf(b));
  const opening = pick(lookups.openings, occupation.id);
  const contexts = occupation.workContexts.map((code) => pick(lookups.contexts, code));
  return {
    code: occupation.id,
    slug: occupation.slug,
    title: occupation.title,
    splitTitle: splitTitle(occupation.title),
    majorDomain: pick(lookups.majorDomains, domain.majorDomain),
    domain,
    otherNames: lookups.otherNames.get(occupation.id) ?? [],
    coreSkills: opening.coreSkills,
    emergingSkills: labels(byRarity(occupation.skills.emerging)),
    otherSkills: labels(byRarity(occupation.skills.other)),
    knowledge: groupKnowledge(occupation, lookups.knowledge),
    softSkills: labels(occupation.softSkills),
    workContexts: groupContexts(contexts),
    opening: opening.facts,
    interests: {
      principal: pick(lookups.interests, occupation.interests.principal),
      others: occupation.interests.others
        .map((code) => pick(lookups.interests, code))
        .toSorted((a, b) => a.position - b.position),
    },
    sectors: {
      principal: pick(lookups.sectors, occupation.sectors.principal),
      others: occupation.sectors.others.map((code) => pick(lookups.sectors, code)),
    },
    access: occupation.resolvedAccess,
    flags: {
      regulated: occupation.regulated,
      ecologicalTransition: occupation.ecologicalTransition,
      digitalTransition: occupation.digitalTransition,
    },
    nextMoves: occupation.mobility.map((code) => {
      const { id, title, slug, domain: target } = pick(lookups.occupations, code);
      const { label: domainLabel, majorDomain } = pick(lookups.domains, target);
      const isSameFamily = majorDomain === domain.majorDomain;
      const familyName = isSameFamily ? null : pick(lookups.majorDomains, majorDomain).shortName;
      return { id, title, slug, domainLabel, familyName };
    }),
  };
}

const KNOWLEDGE_ORDER = ['expertise', 'techniques', 'standards', 'products', 'certifications'] as const;

function groupKnowledge(
  { knowledge }: Occupation,
  records: ReadonlyMap<string, Knowledge>,
): readonly KnowledgeGroup[] {
  const items = (['core', 'emerging', 'other'] as const).flatMap((weight) =>
    knowledge[weight].map((code) => ({ ...pick(records, code), weight })),
  );
  return KNOWLEDGE_ORDER.map((category) => ({
    category,
    items: items.filter((item) => item.category === category).map(({ label, weight }) => ({ label, weight })),
  })).filter((group) => group.items.length > 0);
}

const CONTEXT_ORDER = ['setting', 'schedule', 'travel', 'demand', 'people', 'employer', 'status'] as const;

function groupContexts(contexts: readonly WorkContextWording[]): readonly WorkContextGroup[] {
  return CONTEXT_ORDER.map((group) => ({
    group,
    contexts: contexts
      .filter((context) => context.group === group)
      .toSorted((a, b) => b.weight - a.weight || a.label.localeCompare(b.label, 'fr')),
  })).filter(({ contexts: members }) => members.length > 0);
}

const loadLookups = once(async (): Promise<Lookups> => {
  const [occupations, majorDomains, domains, interests, sectors] = await Promise.all([
    loadOccupationsByCode(),
    loadMajorDomains(),
    loadDomains(),
    loadInterests(),
    loadSectors(),
  ]);
  const [openings, skills, macroSkills, knowledge, contexts, appellations] = await Promise.all([
    loadOpenings(),
    getCollection('skills'),
    getCollection('macroSkills'),
    getCollection('knowledge'),
    getCollection('workContextWordings'),
    getCollection('appellations'),
  ]);
  const synonyms = appellations.map((entry) => entry.data).filter((appellation) => !appellation.principal);
  return {
    occupations,
    majorDomains: byId(majorDomains),
    domains: byId(domains),
    interests: byId(interests),
    sectors: byId(sectors),
    skillLabels: new Map([...skills, ...macroSkills].map(({ data }) => [data.id, data.label])),
    skillFrequencies: countSkills(occupations.values()),
    openings,
    knowledge: byId(knowledge.map((entry) => entry.data)),
    contexts: new Map(contexts.map(({ data }) => [data.code, data])),
    otherNames: new Map(
      [...Map.groupBy(synonyms, (appellation) => appellation.occupation)].map(([code, names]) => [
        code,
        sortByTitle(names.map(({ label: title, rare }) => ({ title, rare })))
          .toSorted((a, b) => Number(a.rare) - Number(b.rare))
          .map(({ title }) => title),
      ]),
    ),
  };
});

function byId<Item extends { readonly id: string }>(items: readonly Item[]): Map<string, Item> {
  return new Map(items.map((item) => [item.id, item]));
}
