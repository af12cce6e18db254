// What the browser fetches to search the trainings of the region, and how the list is narrowed and ranked.
import Fuse from 'fuse.js';
import { fold } from '#domain/text/fold.ts';
import { slugify } from '#domain/text/slug.ts';

export interface ListedTraining {
  readonly title: string;
  readonly slug: string;
  /** Slug of the level under which it is browsed. */
  readonly level: string;
  /** Slug of its field. */
  readonly field: string;
  readonly school: boolean;
  readonly apprenticeship: boolean;
  /** By slug of department or territory: establishments that give it there. */
  readonly territories: ReadonlyMap<string, number>;
  /** Establishments of the whole region, those without a known place included. */
  readonly establishments: number;
  readonly places: number;
  /** In the premiere of a bac pro, apart from the others. */
  readonly later: number;
  /** Short names by which it is asked for ("MELEC"), and occupations that it leads to. */
  readonly alsoSaid: readonly string[];
}

/** Lists rather than objects, to be light: what repeats is a rank in the lists at the head. */
export interface TrainingIndex {
  readonly levels: readonly (readonly [slug: string, name: string])[];
  readonly fields: readonly (readonly [slug: string, name: string])[];
  /** The whole region, its departments, then its territories. */
  readonly territories: readonly (readonly [slug: string, name: string])[];
  /** What trainings are also asked for by. */
  readonly alsoSaid: readonly string[];
  readonly trainings: readonly PackedTraining[];
}

type PackedTraining = readonly [
  title: string,
  level: number,
  field: number,
  /** 1 school, 2 apprenticeship, 3 both, 0 not known. */
  routes: number,
  establishments: number,
  places: number,
  later: number,
  /** Rank of a territory, then its establishments, and so on. */
  territories: readonly number[],
  /** Ranks of what it is also asked for by. */
  alsoSaid: readonly number[],
  /** Where the title does not make it. */
  slug?: string,
];

const SCHOOL = 1;
const APPRENTICESHIP = 2;

export function packTraining(
  training: ListedTraining,
  { levels, fields, territories, alsoSaid }: Omit<TrainingIndex, 'trainings'>,
): PackedTraining {
  const rank = (list: readonly (readonly [string, ...unknown[]])[], slug: string) => {
    const at = list.findIndex(([each]) => each === slug);
    if (at === -1) throw new Error(`"${slug}" of ${training.title} is in no list of the index`);
    return at;
  };
  return [
    training.title,
    rank(levels, training.level),
    rank(fields, training.field),
    (training.school ? SCHOOL : 0) + (training.apprenticeship ? APPRENTICESHIP : 0),
    training.establishments,
    training.places,
    training.later,
    [...training.territories].flatMap(([slug, count]) => [rank(territories, slug), count]),
    training.alsoSaid.map((words) => alsoSaid.indexOf(words)),
    ...(slugify(training.title) === training.slug ? ([] as const) : ([training.slug] as const)),
  ];
}

export function unpackTrainings({
  levels,
  fields,
  territories,
  alsoSaid,
  trainings,
}: TrainingIndex): ListedTraining[] {
  return trainings.map(([title, level, field, ways, establishments, places, later, where, also, slug]) => ({
    title,
    slug: slug ?? slugify(title),
    level: levels[level]?.[0] ?? '',
    field: fields[field]?.[0] ?? '',
    school: (ways & SCHOOL) > 0,
    apprenticeship: (ways & APPRENTICESHIP) > 0,
    establishments,
    places,
    later,
    alsoSaid: also.map((rank) => alsoSaid[rank] ?? ''),
    territories: new Map(
      where.flatMap((rank, at) =>
        at % 2 === 0 ? [[territories[rank]?.[0] ?? '', where[at + 1] ?? 0] as const] : [],
      ),
    ),
  }));
}

export interface TrainingFilters {
  /** As typed. */
  readonly text: string;
  readonly level: string | null;
  readonly field: string | null;
  readonly route: 'school' | 'apprenticeship' | null;
}

export const NO_TRAINING_FILTERS: TrainingFilters = { text: '', level: null, field: null, route: null };

/** How unlike a title may be (0 exact, 1 anything): a slip of one letter in six. */
const FUZZY = 0.2;

/** `null` for a text that says nothing: all of them then, in the order given. */
export type TrainingFinder = (text: string) => readonly ListedTraining[] | null;

/**
 * Titles that hold every word typed come first, then those also asked for by these words ("prépa"), then titles and other
 * names with words that start so ("préparateur"); slips of the hand are forgiven only where there are none.
 */
export function createTrainingFinder(trainings: readonly ListedTraining[]): TrainingFinder {
  const entries = trainings.map((training) => {
    const words = toWords(training.title);
    return { training, words, also: training.alsoSaid.map((name) => [...words, ...toWords(name)]) };
  });
  const fuse = new Fuse(
    entries.map(({ training, words }) => ({ training, words: words.join(' ') })),
    { keys: ['words'], threshold: FUZZY, ignoreLocation: true },
  );
  return (text) => {
    const typed = toWords(text);
    if (typed.length === 0) return null;
    const holds = (words: readonly string[]) => typed.every((each) => words.includes(each));
    const starts = (words: readonly string[]) =>
      typed.every((each) => words.some((word) => word.startsWith(each)));
    const found = entries.flatMap(({ training, words, also }) => {
      const tier = [holds(words), also.some(holds), starts(words), also.some(starts)].indexOf(true);
      return tier === -1 ? [] : [{ training, tier, length: words.length }];
    });
    if (found.length === 0) return fuse.search(typed.join(' ')).map(({ item }) => item.training);
    // The fewer other words, the nearer to what was typed.
    return found.toSorted((a, b) => a.tier - b.tier || a.length - b.length).map(({ training }) => training);
  };
}

/** Words that all titles have, and that someone types out of habit. */
const EMPTY_WORDS = new Set(['de', 'du', 'des', 'la', 'le', 'les', 'l', 'd', 'et', 'en', 'a', 'au', 'aux']);

function toWords(text: string): string[] {
  return fold(text)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
    .split(' ')
    .filter((word) => word !== '' && !EMPTY_WORDS.has(word));
}

/** Those that a filter leaves, best first; `territory`: only what is given there. */
export function selectTrainings(
  all: readonly ListedTraining[],
  find: TrainingFinder,
  { text, level, field, route }: TrainingFilters,
  territory: string | null,
): readonly ListedTraining[] {
  return (find(text) ?? all).filter(
    (training) =>
      (level === null || training.level === level) &&
      (field === null || training.field === field) &&
      (route === null || training[route]) &&
      (territory === null || training.territories.has(territory)),
  );
}
