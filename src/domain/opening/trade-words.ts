// The words by which a trade is told from the others: those of its names first, then those that its skills come back to.
import { familiesOf } from './word-families.ts';

/** All that is written of a trade, as it stands in the nomenclatures. */
export interface TradeTexts {
  readonly title: string;
  readonly appellations: readonly string[];
  /** Labels of all its skills and of all that it must know, at heart or not. */
  readonly requirements: readonly string[];
}

/** In how many trades each family of words is met. */
export function countTradesByFamily(trades: Iterable<TradeTexts>): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { title, appellations, requirements } of trades) {
    const families = new Set(
      [title, ...appellations, ...requirements].flatMap((text) => [...familiesOf(text)]),
    );
    for (const family of families) counts.set(family, (counts.get(family) ?? 0) + 1);
  }
  return counts;
}

/** A word of the title is the trade itself; one of its other names nearly so; a word of its skills hints at it. */
const WEIGHT = { title: 1, appellations: 0.8, requirements: 0.6 };
/** A word met in this share of the skills is what the trade turns around. */
const TURNS_AROUND = 0.2;

export interface TradeWords {
  /** Weight of each family of words, 0 to about 1.6: what is in every trade weighs nothing. */
  readonly weights: ReadonlyMap<string, number>;
  /** Families of words of its title. */
  readonly title: ReadonlySet<string>;
  /** Families of words of any of its names. */
  readonly names: ReadonlySet<string>;
}

export function weighTradeWords(
  { title, appellations, requirements }: TradeTexts,
  tradesByFamily: ReadonlyMap<string, number>,
  trades: number,
): TradeWords {
  const inTitle = familiesOf(title);
  const inNames = shareByFamily(appellations);
  const inRequirements = shareByFamily(requirements);
  const itself = 1 / Math.max(1, requirements.length);
  const weights = new Map<string, number>();
  for (const family of new Set([...inTitle, ...inNames.keys(), ...inRequirements.keys()])) {
    const rarity = Math.log(trades / (tradesByFamily.get(family) ?? 1)) / Math.log(trades);
    // One name in four is enough for half of the weight: names come in long lists.
    const name = inTitle.has(family)
      ? WEIGHT.title
      : Math.sqrt(inNames.get(family) ?? 0) * WEIGHT.appellations;
    // Less the label that is being weighed: a word met once only hints at nothing.
    const share = Math.max(0, (inRequirements.get(family) ?? 0) - itself);
    const skill = Math.min(1, share / TURNS_AROUND) * WEIGHT.requirements;
    weights.set(family, rarity * (name + skill));
  }
  return { weights, title: inTitle, names: new Set([...inTitle, ...inNames.keys()]) };
}

/** In which share of the texts each family of words is met. */
function shareByFamily(texts: readonly string[]): ReadonlyMap<string, number> {
  const shares = new Map<string, number>();
  for (const text of texts) {
    for (const family of familiesOf(text)) shares.set(family, (shares.get(family) ?? 0) + 1 / texts.length);
  }
  return shares;
}
