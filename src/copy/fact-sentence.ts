// Opens an occupation's page with a paragraph made from facts, until prose of our own exists for it.
import { joinAnd, joinOr, lowerFirst, quote, typographic, upperFirst } from './format.ts';

export interface FactSentenceInput {
  readonly domainLabel: string;
  /** Core skills, infinitive labels, the most telling first. */
  readonly coreSkills: readonly string[];
  /** Wordings (`inSentence`) of the decisive work contexts, the most telling first. */
  readonly employers: readonly string[];
  readonly settings: readonly string[];
  readonly people: readonly string[];
  readonly schedules: readonly string[];
}

const MAX_SKILL_LENGTH = 62;
const SKILLS_SHOWN = 3;

/**
 * "Pétrir des pâtes, défourner des pains et … : c’est le cœur de ce métier du domaine « … ». On l’exerce …".
 * Sentences without facts are left out, so the paragraph is never empty nor vague.
 */
export function writeFactSentence(facts: FactSentenceInput): string {
  return [whatOneDoes(facts), whereAndWithWhom(facts), whenOneWorks(facts)].filter(Boolean).join(' ');
}

function whatOneDoes({ coreSkills, domainLabel }: FactSentenceInput): string {
  const domain = quote(typographic(domainLabel));
  const readable = coreSkills.filter((skill) => skill.length <= MAX_SKILL_LENGTH && !/[(:;]/.test(skill));
  const skills = (readable.length > 0 ? readable : coreSkills).slice(0, SKILLS_SHOWN);
  if (skills.length === 0) return `Un métier du domaine ${domain}.`;
  const deeds = upperFirst(joinAnd(skills.map((skill) => lowerFirst(typographic(skill)))));
  return `${deeds}\u00a0: c’est le cœur de ce métier du domaine ${domain}.`;
}

function whereAndWithWhom({ employers, settings, people }: FactSentenceInput): string {
  const places = [...settings.slice(0, 2), ...employers].slice(0, 3);
  const company = people.slice(0, 1);
  if (places.length === 0 && company.length === 0) return '';
  const where = places.length === 0 ? '' : ` ${joinOr(places)}`;
  const whom = company.length === 0 ? '' : `${where === '' ? ' ' : ', '}${company[0]}`;
  return `On l’exerce${where}${whom}.`;
}

function whenOneWorks({ schedules }: FactSentenceInput): string {
  return schedules.length === 0 ? '' : `Horaires\u00a0: ${joinAnd(schedules.slice(0, 3))}.`;
}
