// The cards of the self-discovery, in content/discovery/cards.json, in the order in which they are shown.
import { z } from 'zod';
import { riasecLetterSchema } from './codes.ts';

export const discoveryCardSchema = z.strictObject({
  /** Kept with the answers: a card that comes to speak of another activity takes another id. */
  id: z.string().regex(/^[a-z-]{2,}$/),
  /** Where it is done, shown above the activity: "Dans un atelier". */
  setting: z.string().min(3).max(60),
  /** One concrete activity, in the infinitive, that anyone can picture: a full sentence. */
  activity: z.string().min(20).max(110),
  /** Codes of the interests of who likes it; the first is the one that it shows best. */
  interests: z.array(z.string()).min(2).max(3),
  /** The letter that it shows best, then perhaps another. */
  riasec: z.array(riasecLetterSchema).min(1).max(2),
});
export type DiscoveryCard = z.output<typeof discoveryCardSchema>;
