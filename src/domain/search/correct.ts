// What was probably meant by a misspelt query: the same one without its slips, or names that begin with a word of it.
import { editDistance } from './edit-distance.ts';
import { areTogether, frequency } from './postings.ts';
import { isEnough, isKnown, type Query, type QueryContext, type Slot } from './query.ts';
import { DEMAND, LIKENESS } from './weights.ts';

export interface Correction {
  readonly text: string;
  /** No other word can be meant: what is found for the corrected text is the answer. */
  readonly certain: boolean;
}

/** "infirmire libéral" -> "infirmière libéral". Null when no word is likely to be misspelt. */
export function correct(text: string, { slots }: Query, context: QueryContext): Correction | null {
  let corrected = text.trim();
  let certain = true;
  for (const slot of slots) {
    const { accented } = slot.token;
    const meant = findMeant(slot, slots, context);
    const at = meant === null ? -1 : corrected.toLowerCase().indexOf(accented);
    if (meant === null || at === -1) continue;
    corrected = corrected.slice(0, at) + meant.word + corrected.slice(at + accented.length);
    certain &&= meant.certain;
  }
  return corrected === text.trim() ? null : { text: corrected, certain };
}

/** The words of the query, each standing only for those that begin the name of an occupation and were likely meant. */
export function findLikelyNames({ slots }: Query, context: QueryContext): Slot[] {
  const demand = slots.length === 1 ? DEMAND.suggestion : DEMAND.suggestionForPart;
  return slots.flatMap((slot) => {
    const found = isKnown(slot.token, context) ? slot.likenesses : slot.slips;
    const names = [...found].filter(
      ([term, likeness]) => context.prominent[term] === 1 && isEnough(term, likeness, context, demand),
    );
    const best = Math.max(...names.map(([, likeness]) => likeness));
    const likeliest = names.filter(([, likeness]) => likeness >= best - LIKENESS.asLikely);
    return slot.weak || names.length === 0 ? [] : [{ ...slot, likenesses: new Map(likeliest), direct: [] }];
  });
}

/**
 * The known word most like an unknown one, of which it is not merely the start. One that begins no name must stand beside
 * the other words somewhere: "temps partiel" is no slip of "temps partie".
 */
function findMeant(
  { token, slips }: Slot,
  slots: readonly Slot[],
  context: QueryContext,
): { readonly word: string; readonly certain: boolean } | null {
  const { dictionary, postings } = context;
  const { accented, forms, termOfForm } = dictionary;
  const [best, rival] = [...slips]
    .filter(([term, likeness]) => isEnough(term, likeness, context, DEMAND.guessed))
    .sort(
      ([a, likenessOfA], [b, likenessOfB]) =>
        likenessOfB - likenessOfA || frequency(postings, b) - frequency(postings, a),
    );
  if (best === undefined || accented.some((word) => word.startsWith(token.accented))) return null;
  const others = slots.filter((slot) => !slot.weak && isKnown(slot.token, context));
  const isBeside = ({ likenesses }: Slot): boolean =>
    [...likenesses.keys()].some((term) => areTogether(postings, term, best[0]));
  if (context.prominent[best[0]] !== 1 && !others.every(isBeside)) return null;
  let word: string | null = null;
  let fewest = Number.POSITIVE_INFINITY;
  forms.forEach((form, index) => {
    if (termOfForm[index] !== best[0]) return;
    // Of two forms as near, the one that ends alike is of the gender that was typed.
    const distance = editDistance(token.text, form, token.text.length);
    const slipsOfForm = distance + (form.at(-1) === token.text.at(-1) ? 0 : 0.5);
    if (slipsOfForm >= fewest) return;
    fewest = slipsOfForm;
    word = accented[index] ?? form;
  });
  const lead = best[1] - (rival?.[1] ?? 0);
  const certain = best[1] >= LIKENESS.certain && lead > LIKENESS.asLikely && context.prominent[best[0]] === 1;
  return word === null ? null : { word, certain };
}
