// What was probably meant by a misspelt query: the same one without its slips, or names that begin with a word of it.
import { editDistance } from './edit-distance.ts';
import { findMisspelt, findSameSound, type Likenesses } from './lookup.ts';
import { frequency } from './postings.ts';
import { type Demand, isEnough, isKnown, type Query, type QueryContext, type Slot } from './query.ts';
import type { Token } from './tokens.ts';
import { DEMAND, LIKENESS } from './weights.ts';

/** "infirmire libéral" -> "infirmière libéral". Null when no word is likely to be misspelt. */
export function correct(text: string, { tokens }: Query, context: QueryContext): string | null {
  let corrected = text.trim();
  for (const token of tokens) {
    const meant = findMeant(token, context);
    const at = meant === null ? -1 : corrected.toLowerCase().indexOf(token.accented);
    if (at !== -1) corrected = corrected.slice(0, at) + meant + corrected.slice(at + token.accented.length);
  }
  return corrected === text.trim() ? null : corrected;
}

/** The words of the query, each standing only for those that begin the name of an occupation and were likely meant. */
export function findLikelyNames({ slots }: Query, context: QueryContext): Slot[] {
  const demand = slots.length === 1 ? DEMAND.suggestion : DEMAND.suggestionForPart;
  return slots.flatMap((slot) => {
    const found = isKnown(slot.token, context) ? slot.likenesses : findSlips(slot.token, context, demand);
    const names = [...found].filter(([term]) => context.prominent[term] === 1);
    const best = Math.max(...names.map(([, likeness]) => likeness));
    const likeliest = names.filter(([, likeness]) => likeness >= best - LIKENESS.asLikely);
    return slot.weak || names.length === 0 ? [] : [{ ...slot, likenesses: new Map(likeliest), direct: [] }];
  });
}

function findSlips(token: Token, context: QueryContext, demand: Demand): Likenesses {
  const found: Likenesses = new Map();
  findSameSound(token, context.dictionary, found);
  findMisspelt(token, context.dictionary, found, false, isEnough(context, demand));
  return found;
}

/** The known word most like an unknown one, of which it is not merely the start. */
function findMeant(token: Token, context: QueryContext): string | null {
  const { dictionary, postings } = context;
  const { accented, forms, termOfForm } = dictionary;
  if (isKnown(token, context) || accented.some((word) => word.startsWith(token.accented))) return null;
  const [best] = [...findSlips(token, context, DEMAND.guessed)].sort(
    ([a, likenessOfA], [b, likenessOfB]) =>
      likenessOfB - likenessOfA || frequency(postings, b) - frequency(postings, a),
  );
  if (best === undefined || best[1] < LIKENESS.correction) return null;
  let meant: string | null = null;
  let fewest = Number.POSITIVE_INFINITY;
  forms.forEach((form, index) => {
    if (termOfForm[index] !== best[0]) return;
    // Of two forms as near, the one that ends alike is of the gender that was typed.
    const slips =
      editDistance(token.text, form, token.text.length) + (form.at(-1) === token.text.at(-1) ? 0 : 0.5);
    if (slips >= fewest) return;
    fewest = slips;
    meant = accented[index] ?? form;
  });
  return meant;
}
