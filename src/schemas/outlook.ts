// What a trade may become in a region between 2019 and 2030: projections of France Stratégie and Dares ("Les métiers en
// 2030"), by group of FAP-2009. A scenario, not a promise: pages say so.
import { z } from 'zod';
import { portraitGroupCodeSchema } from './people.ts';

/** People over the eleven years from 2019 to 2030, rounded to the ten. */
const people = z.int();

export const outlookSchema = z.strictObject({
  /** The groups it covers, joined: "D0Z-D3Z". Small ones are projected together, more of them in a small region. */
  id: z.string().regex(/^[A-Z]\d[A-Z](-[A-Z]\d[A-Z])*$/),
  /** Name as published, in the plural: "Aides-soignants". */
  label: z.string().min(2),
  groups: z.array(portraitGroupCodeSchema).min(1),
  /** People employed in the region in 2019. */
  employment: people.min(1),
  /** Jobs created less jobs destroyed: negative where the trade shrinks. */
  created: people,
  /** People who end their career. */
  retirements: people.min(0),
  /** Young people who start in it. */
  starters: people.min(0),
  /** `created` and `retirements` together. */
  toFill: people,
  /** `toFill` as a share of the employment of 2019. */
  toFillShare: z.number(),
  /** How hard it was to recruit in the region in 2019: 1 easy, 5 very hard. `null`: not measured. */
  tension: z.int().min(1).max(5).nullable(),
});
export type Outlook = z.output<typeof outlookSchema>;
