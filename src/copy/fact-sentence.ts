// Opens an occupation's page with a paragraph made from facts, until prose of our own exists for it.
import { joinOr, lowerFirst, quote, typographic } from './format.ts';

export interface FactSentenceInput {
  readonly domainLabel: string;
  /** Core skills, infinitive labels, the most telling first. */
  readonly coreSkills: readonly string[];
  /** Wordings (`inSentence`) of the telling work contexts, the most telling first. */
  readonly employers: readonly string[];
  readonly settings: readonly string[];
  readonly people: readonly string[];
  readonly schedules: readonly string[];
  /** Whole sentences added at the end. */
  readonly asides: readonly string[];
}

const SKILLS_SHOWN = 3;
/** A longer label reads as a regulation, and a comma inside one would be taken for a separator. */
const READABLE = 85;
/** Where no label is readable, a single one up to this length is still better than none. */
const BEARABLE = 130;

/**
 * "Au cœur de ce métier du domaine « … » : pétrir des pâtes, … . On peut l’exercer … . À prévoir : … ." Sentences without
 * facts are left out, so the paragraph is never vague.
 */
export function writeFactSentence(facts: FactSentenceInput): string {
  return [whatOneDoes(facts), whereAndWithWhom(facts), whenOneWorks(facts), ...facts.asides]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

function whatOneDoes({ coreSkills, domainLabel }: FactSentenceInput): string {
  const domain = quote(typographic(domainLabel));
  const readable = coreSkills.filter((skill) => skill.length <= READABLE && !/[(:;,]/.test(skill));
  const bearable = coreSkills.filter((skill) => skill.length <= BEARABLE).slice(0, 1);
  const skills = readable.length > 0 ? readable.slice(0, SKILLS_SHOWN) : bearable;
  if (skills.length === 0) return `Un métier du domaine ${domain}.`;
  const deeds = skills.map((skill) => lowerFirst(typographic(skill))).join(', ');
  return `Au cœur de ce métier du domaine ${domain}\u00a0: ${deeds}.`;
}

function whereAndWithWhom({ employers, settings, people }: FactSentenceInput): string {
  const places = [...settings.slice(0, 2), ...employers].slice(0, 3);
  const [company] = people;
  const words = [...(places.length > 0 ? [joinOr(places)] : []), ...(company === undefined ? [] : [company])];
  return words.length === 0 ? '' : `On peut l’exercer ${words.join(', ')}.`;
}

function whenOneWorks({ schedules }: FactSentenceInput): string {
  return schedules.length === 0 ? '' : `À prévoir\u00a0: ${schedules.slice(0, 3).join(', ')}.`;
}
