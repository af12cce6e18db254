// The facts from which the opening of each occupation's page is written, and its core skills in telling order.
import { getCollection } from 'astro:content';
import type { FactSentenceInput } from '#copy/fact-sentence.ts';
import { allOf } from '#domain/bridges/requirements.ts';
import { pickTellingContexts } from '#domain/opening/telling-contexts.ts';
import { pickTellingSkills, rankSkills } from '#domain/opening/telling-skills.ts';
import { countTradesByFamily, type TradeTexts, weighTradeWords } from '#domain/opening/trade-words.ts';
import type { Occupation } from '#schemas/occupation.ts';
import { loadDomains, loadOccupations } from './catalogue.ts';
import { once } from './memoize.ts';
import { pick } from './pick.ts';

export interface OccupationOpening {
  readonly facts: FactSentenceInput;
  /** Labels of the core skills, the ones that tell the occupation first. */
  readonly coreSkills: readonly string[];
}

/** By ROME code. */
export const loadOpenings = once(async (): Promise<ReadonlyMap<string, OccupationOpening>> => {
  const [occupations, domains, skills, macroSkills, knowledge, appellations, contexts, wordings] =
    await Promise.all([
      loadOccupations(),
      loadDomains(),
      getCollection('skills'),
      getCollection('macroSkills'),
      getCollection('knowledge'),
      getCollection('appellations'),
      getCollection('workContextWordings'),
      getCollection('skillWordings'),
    ]);
  const skillLabels = new Map([...skills, ...macroSkills].map(({ data }) => [data.id, data.label]));
  const knowledgeLabels = new Map(knowledge.map(({ data }) => [data.id, data.label]));
  const names = Map.groupBy(
    appellations.map(({ data }) => data),
    ({ occupation }) => occupation,
  );
  const contextOf = new Map(contexts.map(({ data }) => [data.code, data]));
  const wordingOf = new Map(wordings.map(({ data }) => [data.code, data.wording]));
  const domainLabels = new Map(domains.map(({ id, label }) => [id, label]));
  const tradesBySkill = countSkills(occupations);

  const texts = new Map(
    occupations.map((occupation): [string, TradeTexts] => [
      occupation.id,
      {
        title: occupation.title,
        appellations: (names.get(occupation.id) ?? []).map(({ label }) => label),
        requirements: [
          ...allOf(occupation.skills).map((code) => pick(skillLabels, code)),
          ...allOf(occupation.knowledge).map((code) => pick(knowledgeLabels, code)),
        ],
      },
    ]),
  );
  const tradesByFamily = countTradesByFamily(texts.values());

  return new Map(
    occupations.map((occupation) => {
      const domainLabel = pick(domainLabels, occupation.domain);
      const words = weighTradeWords(pick(texts, occupation.id), tradesByFamily, occupations.length);
      const ranked = rankSkills(
        occupation.skills.core.map((code) => ({
          label: pick(skillLabels, code),
          wording: wordingOf.get(code),
          trades: tradesBySkill.get(code) ?? 0,
        })),
        words,
      );
      const facts = {
        domainLabel,
        skills: pickTellingSkills(ranked),
        ...pickTellingContexts(
          occupation.workContexts.map((code) => pick(contextOf, code)),
          {
            title: occupation.title,
            domainLabel,
            coreSkills: occupation.skills.core.map((code) => pick(skillLabels, code)),
          },
        ),
      };
      return [occupation.id, { facts, coreSkills: ranked.map(({ label }) => label) }];
    }),
  );
});

/** Number of occupations that have each skill, at heart or not. */
export function countSkills(occupations: Iterable<Occupation>): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { skills } of occupations) {
    for (const code of allOf(skills)) counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  return counts;
}
