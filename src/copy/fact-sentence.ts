// Opens an occupation's page with a paragraph made from facts, until prose of our own exists for it.
import type { TellingContexts } from '#domain/opening/telling-contexts.ts';
import { joinAnd, joinOr, lowerFirst, quote, typographic } from './format.ts';

export interface FactSentenceInput extends TellingContexts {
  readonly domainLabel: string;
  /** The two or three skills that tell the occupation: infinitives, short, without comma. */
  readonly skills: readonly string[];
}

const RHYTHMS_SHOWN = 2;
const TIMES_SHOWN = 3;
const OCCASIONS_SHOWN = 4;

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
  // The last "et" would be lost among those that a deed may have, "charger et décharger", but for its comma.
  const isOneOfMany = deeds.length > 1 && deeds.some((deed) => / (?:et|ou) /.test(deed));
  const list = isOneOfMany ? `${deeds.slice(0, -1).join(', ')}, et ${deeds.at(-1)}` : joinAnd(deeds);
  return `Au cœur du métier\u00a0: ${list}.`;
}

function whereAndWithWhom({ places, company }: FactSentenceInput): string {
  const words = [joinPlaces(places), company ?? ''].filter((part) => part !== '');
  return words.length === 0 ? '' : `On peut l’exercer ${words.join(', ')}.`;
}

/** "dans un hôtel ou un restaurant", "dans un établissement médico-social ou de santé": nothing is said twice. */
function joinPlaces([first = '', second = '']: readonly string[]): string {
  if (second === '' || / ou /.test(first + second)) return first;
  const [a, b] = [first, second].map((place) => /^(dans (?:une? |l’)\S+ )(.+)$/.exec(place));
  if (a && b && a[1] === b[1]) {
    // "De formation ou public" would be misread: the adjective stays beside its noun.
    const complements = [a[2] ?? '', b[2] ?? ''].toSorted((x, y) => Number(isOf(x)) - Number(isOf(y)));
    return `${a[1]}${joinOr(complements)}`;
  }
  return joinOr([first, first.startsWith('dans ') ? second.replace(/^dans /, '') : second]);
}

function isOf(complement: string): boolean {
  return complement.startsWith('de ') || complement.startsWith('d’');
}

function whenOneWorks({ rhythms, occasions }: FactSentenceInput): string {
  const often = joinAnd(rhythms.slice(0, RHYTHMS_SHOWN));
  const times = occasions.times.slice(0, TIMES_SHOWN);
  const sometimes = joinOr([...times, ...occasions.places].slice(0, OCCASIONS_SHOWN));
  const words = [often, sometimes === '' ? '' : `parfois ${sometimes}`].filter((part) => part !== '');
  return words.length === 0 ? '' : `On y travaille ${words.join(', ')}.`;
}
