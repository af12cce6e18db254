// Chooses the two or three core skills that tell a trade, for the opening of its page.
//
// The score of a skill is a product, so that one clear fault is enough to set it aside:
//   (FLOOR + topic) × verb × matter × spread × balance
// - topic: how much its words are those of the trade (trade-words.ts). Divided by a power of their number, or long
//   labels would win by gathering words;
// - verb: "Veiller à" could open any label. A verb that is in a name of the trade, "Conduire" for a conducteur,
//   is the deed itself and counts more than any;
// - matter: rules, stocks, reports are every trade's, unless the title names them;
// - spread: what many trades share says little of one; less so when it has a word of the trade's names;
// - balance: two "et" in one label are heavy to read.
// The figures were set by reading the openings of some 500 trades of the 14 major domains, not by a fit.
import { shortenSkill } from './shorten-skill.ts';
import { isCommonMatter, isDeed, isHollow, verbFactor } from './skill-words.ts';
import type { TradeWords } from './trade-words.ts';
import { familiesOf } from './word-families.ts';

export interface CoreSkill {
  /** As ROME has it. */
  readonly label: string;
  /** By what to quote it, where the label cut by rule would not do. */
  readonly wording?: string | undefined;
  /** Number of trades that have it, at heart or not. */
  readonly trades: number;
}

export interface RankedSkill extends CoreSkill {
  /** As a sentence can quote it: "Réaliser une coupe". */
  readonly quote: string;
  readonly score: number;
  readonly families: ReadonlySet<string>;
}

/** What a skill is worth when none of its words is the trade's own. */
const FLOOR = 0.25;
const LENGTH_POWER = 0.65;
const NAMED_DEED = 1.3;
/** One common matter may go with a deed; two are an instruction. */
const COMMON_MATTER = 0.45;
/** A word of this weight is the trade's, common or not: stocks for a warehouse keeper. */
const OWN_WORD = 0.45;
/** Up to this number of trades, a skill is still that of a family of trades. */
const FEW_TRADES = 15;
const HEAVY = 0.75;

/** Three at most, and no more than leaves room for the rest on the first screen of a phone. */
const MOST = 3;
const ROOM = 135;
/** Beyond, a label reads as a regulation. One alone may be longer than it would read beside others. */
const READABLE = 85;
const BEARABLE = 120;
/** Left of a skill that opens by a verb already used: "réaliser…, réaliser…" reads like a form. */
const SAME_VERB = 0.5;
/** A skill is added if it is worth this part of the first, or enough by itself. Two tell more than one. */
const WORTH_ADDING = 0.35;
const SECOND_ENOUGH = 0.05;
const THIRD_ENOUGH = 0.11;

/** The most telling first. */
export function rankSkills(skills: readonly CoreSkill[], trade: TradeWords): readonly RankedSkill[] {
  return skills.map((skill) => rank(skill, trade)).sort(byScore);
}

/** Quotes of up to three of the ranked skills, each adding something to the others. May be empty. */
export function pickTellingSkills(ranked: readonly RankedSkill[]): readonly string[] {
  const all = ranked.filter(({ quote }) => isDeed(quote));
  const full = all.filter(({ quote }) => !isHollow(quote));
  const deeds = full.length > 0 ? full : all;
  const readable = deeds.filter(({ quote }) => quote.length <= READABLE);
  const candidates =
    readable.length > 0 ? readable : deeds.filter(({ quote }) => quote.length <= BEARABLE).slice(0, 1);
  const [best] = candidates;
  if (best === undefined) return [];
  const picked = [best];
  let room = ROOM - best.quote.length;
  while (picked.length < MOST) {
    const enough = picked.length === 1 ? SECOND_ENOUGH : THIRD_ENOUGH;
    const [next] = candidates
      .filter((skill) => !picked.includes(skill) && skill.quote.length <= room && bearsOnElse(skill, picked))
      .map((skill) => ({ ...skill, skill, score: skill.score * novelty(skill, picked) }))
      .sort(byScore);
    if (next === undefined || next.score < Math.min(best.score * WORTH_ADDING, enough)) break;
    picked.push(next.skill);
    room -= next.quote.length;
  }
  return picked.map(({ quote }) => quote);
}

function rank(skill: CoreSkill, trade: TradeWords): RankedSkill {
  const quote = skill.wording ?? shortenSkill(skill.label);
  const families = familiesOf(quote);
  const weightOf = (family: string) => trade.weights.get(family) ?? 0;
  const sum = [...families].reduce((total, family) => total + weightOf(family), 0);
  const topic = sum / Math.max(2, families.size) ** LENGTH_POWER;
  const [deed] = families;
  const verb = deed !== undefined && trade.names.has(deed) ? NAMED_DEED : verbFactor(quote);
  const common = [...families].filter(
    (family) => isCommonMatter(family) && !trade.title.has(family) && weightOf(family) < OWN_WORD,
  ).length;
  const isNamed = [...families].some((family) => trade.names.has(family));
  const spread = Math.min(1, (FEW_TRADES / Math.max(1, skill.trades)) ** (isNamed ? 0.25 : 0.5));
  const balance = (quote.match(/ (?:et|ou) /g) ?? []).length > 1 ? HEAVY : 1;
  const score = (FLOOR + topic) * verb * COMMON_MATTER ** Math.min(2, common) * spread * balance;
  return { ...skill, quote, families, score };
}

/** "Réparer un instrument de musique", then "accorder un instrument de musique": one is enough. */
function bearsOnElse({ families }: RankedSkill, picked: readonly RankedSkill[]): boolean {
  const [, ...matter] = families;
  return !picked.some((other) => matter.every((family) => other.families.has(family)));
}

/** Part of its words that those picked have not: "élèves" three times says one thing. */
function novelty(one: RankedSkill, picked: readonly RankedSkill[]): number {
  const { families } = one;
  const said = new Set(picked.flatMap((skill) => [...skill.families]));
  const repeated = [...families].filter((family) => said.has(family)).length;
  const verbOf = (skill: RankedSkill) => skill.quote.split(' ', 1)[0];
  const isSameVerb = picked.some((other) => verbOf(other) === verbOf(one));
  return (1 - repeated / Math.max(1, families.size)) * (isSameVerb ? SAME_VERB : 1);
}

function byScore(a: RankedSkill, b: RankedSkill): number {
  return b.score - a.score || (a.quote < b.quote ? -1 : a.quote > b.quote ? 1 : 0);
}
