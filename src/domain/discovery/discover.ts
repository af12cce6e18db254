// What the cards of the self-discovery tell of a person: weights of the six RIASEC letters, and interests to start from.
//
// One activity at a time rather than pairs: of a pair one may like both or neither, and being made to choose then
// invents a preference; and one card read and answered is lighter on a phone than two compared. Three answers: the
// middle one lets go of an activity without refusing it, so that the other two are meant. It weighs as much as a card
// skipped, nothing: only what is liked can suggest, and what is refused only makes what else is liked stand out.
import type { RiasecLetter } from '#schemas/codes.ts';
import type { DiscoveryCard } from '#schemas/discovery-card.ts';

export const ANSWERS = ['like', 'meh', 'no'] as const;
export type Answer = (typeof ANSWERS)[number] | 'skip';
/** By id of card. */
export type Answers = ReadonlyMap<string, Answer>;

export const RIASEC_LETTERS = ['R', 'I', 'A', 'S', 'E', 'C'] as const satisfies readonly RiasecLetter[];
/** For each letter 0 (nothing liked speaks of it) to HEAVIEST, whole. */
export type RiasecWeights = Readonly<Record<RiasecLetter, number>>;
export const HEAVIEST = 9;

/** What a card gives to its first letter or interest, and to the others. */
const FIRST = 4;
const OTHER = 2;
/** What a refusal takes away: less than any liking gives, since one dislikes one card for many reasons. */
const REFUSED = 1;

export interface Suggestion {
  readonly interest: string;
  /** Ids of the liked cards that led to it, in the order of the cards. */
  readonly because: readonly string[];
}

export interface Discovery {
  /** Null when nothing was liked: no preference is known, and none is made up. */
  readonly riasec: RiasecWeights | null;
  /** Best first. */
  readonly suggestions: readonly Suggestion[];
}

/**
 * @param order Codes of the interests, which settles between those that the answers cannot tell apart.
 * @param most How many interests are suggested.
 */
export function discover(
  cards: readonly DiscoveryCard[],
  answers: Answers,
  order: readonly string[],
  most: number,
): Discovery {
  const liked = cards.filter(({ id }) => answers.get(id) === 'like');
  const lean = weighLetters(cards, answers);
  const suggestions = order
    .map((interest) => ({
      interest,
      because: liked.filter((card) => card.interests.includes(interest)).map(({ id }) => id),
      points: sum(cards, (card) => give(card.interests, interest, answers.get(card.id))),
      // Between equals, the one whose activities look more like all that was liked.
      likeness: sum(cards, (card) =>
        card.interests.includes(interest) ? sum(card.riasec, (letter) => lean[letter]) : 0,
      ),
    }))
    .filter(({ because }) => because.length > 0)
    .toSorted((a, b) => b.points - a.points || b.likeness - a.likeness)
    .slice(0, most)
    .map(({ interest, because }) => ({ interest, because }));
  return { riasec: liked.length === 0 ? null : lean, suggestions };
}

/** Shares of what the cards could have given, so that a letter with more cards weighs no more. */
function weighLetters(cards: readonly DiscoveryCard[], answers: Answers): RiasecWeights {
  const weigh = (letter: RiasecLetter): number => {
    const isLiked = cards.some(({ id, riasec }) => riasec.includes(letter) && answers.get(id) === 'like');
    if (!isLiked) return 0;
    const given = sum(cards, ({ id, riasec }) => give(riasec, letter, answers.get(id)));
    const possible = sum(cards, ({ riasec }) => give(riasec, letter, 'like'));
    // Few people like more than half of the cards: the square root tells their lower shares apart. What is liked never
    // vanishes, however much else is refused.
    return Math.max(1, Math.round(HEAVIEST * Math.sqrt(Math.max(0, given) / possible)));
  };
  return {
    R: weigh('R'),
    I: weigh('I'),
    A: weigh('A'),
    S: weigh('S'),
    E: weigh('E'),
    C: weigh('C'),
  };
}

/** What an answer to a card gives to one of the things that the card shows. */
function give<Thing>(shown: readonly Thing[], thing: Thing, answer: Answer | undefined): number {
  const place = shown.indexOf(thing);
  if (place === -1) return 0;
  if (answer === 'no') return -REFUSED;
  if (answer !== 'like') return 0;
  return place === 0 ? FIRST : OTHER;
}

function sum<Item>(items: readonly Item[], measure: (item: Item) => number): number {
  return items.reduce((total, item) => total + measure(item), 0);
}
