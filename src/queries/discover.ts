// The cards of the self-discovery, and the interests that they lead to as its rose shows them.
import { getEntry } from 'astro:content';
import type { DiscoveryCard } from '#schemas/discovery-card.ts';
import { loadInterests } from './catalogue.ts';
import { once } from './memoize.ts';

/** @throws when a card names an interest that is not in the nomenclature. */
export const loadDiscoveryCards = once(async (): Promise<readonly DiscoveryCard[]> => {
  const [entry, interests] = await Promise.all([getEntry('discoveryCards', 'all'), loadInterests()]);
  if (entry === undefined) throw new Error('content/discovery/cards.json was not loaded');
  const known = new Set(interests.map(({ id }) => id));
  for (const card of entry.data.cards) {
    const stray = card.interests.find((code) => !known.has(code));
    if (stray !== undefined) {
      throw new Error(
        `content/discovery/cards.json, ${card.id}, interests: ${stray} is no interest; expected a code of facts/national/interests.json`,
      );
    }
  }
  return entry.data.cards;
});
