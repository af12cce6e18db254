// Opens an occupation's page with a paragraph made from facts, until prose of our own exists for it.
import { joinAnd, joinOr, lowerFirst, quote, typographic } from './format.ts';

export interface FactSentenceInput {
  readonly domainLabel: string;
  /** The two or three skills that tell the occupation: infinitives, short, without comma. */
  readonly skills: readonly string[];
  /** Wordings (`inSentence`) of the telling work contexts, the most telling first. */
  readonly employers: readonly string[];
  readonly settings: readonly string[];
  readonly people: readonly string[];
  /** How the working time is arranged: "en horaires décalés". */
  readonly rhythms: readonly string[];
  /** What happens at times only: "la nuit", "à distance". */
  readonly occasions: { readonly times: readonly string[]; readonly places: readonly string[] };
}

const PLACES_SHOWN = 2;
const RHYTHMS_SHOWN = 2;
const TIMES_SHOWN = 3;

/**
 * "Au cœur du métier : pétrir des pâtes… On peut l’exercer en atelier. On y travaille parfois la nuit." Three short
 * sentences at most; those without facts are left out, so that the paragraph is never vague.
 */
export function writeFactSentence(facts: FactSentenceInput): string {
  return [whatOneDoes(facts), whereAndWithWhom(facts), whenOneWorks(facts)]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

function whatOneDoes({ skills, domainLabel }: FactSentenceInput): string {
  if (skills.length === 0) return `Un métier du domaine ${quote(typographic(domainLabel))}.`;
  const deeds = skills.map((skill) => lowerFirst(typographic(skill)));
  // A last "et" would be lost among those that a deed may have: "charger et décharger".
  const list = deeds.some((deed) => / (?:et|ou) /.test(deed)) ? deeds.join(', ') : joinAnd(deeds);
  return `Au cœur du métier\u00a0: ${list}.`;
}

function whereAndWithWhom({ employers, settings, people }: FactSentenceInput): string {
  const places = joinPlaces([...settings, ...employers]);
  const [company] = people;
  const words = [places, company ?? ''].filter((part) => part !== '');
  return words.length === 0 ? '' : `On peut l’exercer ${words.join(', ')}.`;
}

/** "dans un hôtel ou un restaurant": one "dans", one "ou". */
function joinPlaces(places: readonly string[]): string {
  const [first = '', ...others] = places;
  if (first.includes(' ou ')) return first;
  const second = others.filter((place) => !place.includes(' ou ')).slice(0, PLACES_SHOWN - 1);
  return joinOr([
    first,
    ...second.map((place) => (first.startsWith('dans ') ? place.replace(/^dans /, '') : place)),
  ]);
}

function whenOneWorks({ rhythms, occasions }: FactSentenceInput): string {
  const often = joinAnd(rhythms.slice(0, RHYTHMS_SHOWN));
  const sometimes = joinOr([...occasions.times.slice(0, TIMES_SHOWN), ...occasions.places]);
  const words = [often, sometimes === '' ? '' : `parfois ${sometimes}`].filter((part) => part !== '');
  return words.length === 0 ? '' : `On y travaille ${words.join(', ')}.`;
}
