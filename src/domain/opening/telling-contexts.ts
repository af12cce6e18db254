// Chooses what the opening of a page says of where, with whom and when one works, among the contexts listed for a trade.
//
// ROME lists all that may happen: a driver of trams meets children, a maintenance mechanic may enter a nuclear plant.
// A particular public or a rare setting is said of a trade only when the trade speaks of it: in its title, in the name
// of its domain, or in a good part of its core skills.
import type { WorkContextWording } from '#schemas/curated.ts';
import { familiesOf } from './word-families.ts';

export interface TradeSpeech {
  readonly title: string;
  readonly domainLabel: string;
  /** Labels of the skills at its heart. */
  readonly coreSkills: readonly string[];
}

/** Wordings (`inSentence`), the most telling first. */
export interface TellingContexts {
  readonly places: readonly string[];
  /** With whom one works, or null when there is no one to name. */
  readonly company: string | null;
  readonly rhythms: readonly string[];
  /** What happens at times only: "la nuit", "à distance". */
  readonly occasions: { readonly times: readonly string[]; readonly places: readonly string[] };
}

/** A public or a setting met in this share of the core skills is one that the trade speaks of. */
const SPOKEN_SHARE = 0.2;
/** Beyond this number of publics, none is the trade's own, unless its title or this share of its core skills says so. */
const FEW_PUBLICS = 2;
const DOMINANT_SHARE = 0.35;
const RARE_SETTINGS_SHOWN = 1;
const PLACES_SHOWN = 2;

export function pickTellingContexts(
  contexts: readonly WorkContextWording[],
  trade: TradeSpeech,
): TellingContexts {
  const codes = new Set(contexts.map(({ code }) => code));
  const speech = readSpeech(trade);
  const telling = contexts
    // Generic ones (weight 1) and repetitions say nothing.
    .filter(({ weight, impliedBy = [] }) => weight > 1 && !impliedBy.some((code) => codes.has(code)))
    .toSorted((a, b) => b.weight - a.weight || a.code.localeCompare(b.code));
  const of = (group: WorkContextWording['group']) => telling.filter((context) => context.group === group);

  const isAtTimes = ({ occasional, occasionalWith = [], occasionalFor = [] }: WorkContextWording) =>
    occasional === true || occasionalWith.some((code) => codes.has(code)) || speech.isNamed(occasionalFor);
  const isUsual = (context: WorkContextWording) =>
    !isAtTimes(context) && (context.tradeWords === undefined || speech.speaksOf(context.tradeWords));
  const settings = of('setting');
  const rare = settings.filter((context) => !isUsual(context) && context.occasional !== true);
  const always = settings.filter(({ occasional }) => occasional === true);
  return {
    places: withoutRepetition([...settings, ...of('employer')].filter(isUsual).map(inSentence)),
    company: pickCompany(of('people'), speech),
    rhythms: of('schedule')
      .filter((context) => !isAtTimes(context))
      .map(inSentence),
    occasions: {
      times: of('schedule').filter(isAtTimes).map(inSentence),
      places: [...rare.slice(0, RARE_SETTINGS_SHOWN), ...always].map(inSentence),
    },
  };
}

interface Speech {
  readonly isInTitle: (words: readonly string[]) => boolean;
  /** In the title or the name of the domain. */
  readonly isNamed: (words: readonly string[]) => boolean;
  readonly shareOfSkills: (words: readonly string[]) => number;
  readonly speaksOf: (words: readonly string[]) => boolean;
}

function readSpeech({ title, domainLabel, coreSkills }: TradeSpeech): Speech {
  const isIn = (families: ReadonlySet<string>, words: readonly string[]) =>
    words.some((word) => [...familiesOf(word)].some((family) => families.has(family)));
  const inTitle = familiesOf(title);
  const inNames = familiesOf(`${title} ${domainLabel}`);
  const skills = coreSkills.map(familiesOf);
  const isInTitle = (words: readonly string[]) => isIn(inTitle, words);
  const isNamed = (words: readonly string[]) => isIn(inNames, words);
  const shareOfSkills = (words: readonly string[]) =>
    skills.filter((families) => isIn(families, words)).length / Math.max(1, skills.length);
  const speaksOf = (words: readonly string[]) => isNamed(words) || shareOfSkills(words) >= SPOKEN_SHARE;
  return { isInTitle, isNamed, shareOfSkills, speaksOf };
}

/** The one public that is the trade's own, else the public at large where ROME lists it. */
function pickCompany(publics: readonly WorkContextWording[], speech: Speech): string | null {
  const particular = publics.flatMap(({ tradeWords, ...context }) =>
    tradeWords === undefined ? [] : [{ ...context, words: tradeWords }],
  );
  // Children of three ages are one public.
  const count = new Set(particular.map(({ code, amongOthers }) => amongOthers ?? code)).size;
  const isOwn = (words: readonly string[]) =>
    count <= FEW_PUBLICS
      ? speech.speaksOf(words)
      : speech.isInTitle(words) || speech.shareOfSkills(words) >= DOMINANT_SHARE;
  const [own] = particular
    .filter(({ words }) => isOwn(words))
    .toSorted(
      (a, b) =>
        Number(speech.isInTitle(b.words)) - Number(speech.isInTitle(a.words)) ||
        speech.shareOfSkills(b.words) - speech.shareOfSkills(a.words),
    );
  if (own === undefined) {
    return publics.find(({ tradeWords }) => tradeWords === undefined)?.inSentence ?? null;
  }
  const { amongOthers, inSentence: alone } = own;
  const isShared = particular.filter((context) => context.amongOthers === amongOthers).length > 1;
  return amongOthers !== undefined && isShared ? amongOthers : alone;
}

/** "dans une structure médico-sociale" says no more than "dans un établissement médico-social". */
function withoutRepetition(places: readonly string[]): readonly string[] {
  const kept: string[] = [];
  for (const place of places) {
    if (kept.length < PLACES_SHOWN && !kept.some((other) => repeats(place, other))) kept.push(place);
  }
  return kept;
}

function repeats(one: string, other: string): boolean {
  const [a, b] = [one, other].map((place) => /^\S+ (?:une? |l’|la |le |des )?(\S+) ?(.*)$/.exec(place));
  const share = (x = '', y = '') => [...familiesOf(x)].some((word) => familiesOf(y).has(word));
  // One noun with two complements is said once: "un établissement médico-social ou de santé".
  const isSameNoun = a?.[1] === b?.[1] && a?.[2] !== '' && b?.[2] !== '';
  return share(a?.[2], b?.[2]) || (share(a?.[1], b?.[1]) && !isSameNoun);
}

function inSentence(context: WorkContextWording): string {
  return context.inSentence;
}
