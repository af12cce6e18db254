// Draws links of trainings to read by eye, and counts how many of those read are right.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Training } from '#schemas/training.ts';

const JUDGED = join(import.meta.dirname, '../../tests/relevance/training-links.json');
const SEED = 'second draw';
const SIZE = 120;

const judgedSchema = z.array(
  z.strictObject({
    /** Id of the training and its title, for those who read. */
    training: z.string(),
    title: z.string(),
    occupation: z.string(),
    /** `doubtful`: one gets there by years of work, or by a neighbouring diploma rather. */
    verdict: z.enum(['right', 'doubtful', 'wrong']),
  }),
);

export interface LinkSample {
  readonly right: number;
  readonly judged: number;
  /** Drawn, and not read yet: the facts have changed. */
  readonly unread: readonly string[];
}

/** Precise links of trainings that pages tell, those of the first hashes: the draw moves only where links do. */
export function drawLinks(
  trainings: readonly Training[],
): readonly { training: string; occupation: string }[] {
  return trainings
    .flatMap(({ id, leadsTo }) =>
      leadsTo
        .filter(({ precision }) => precision === 'occupation')
        .map(({ code }) => ({ training: id, occupation: code })),
    )
    .map((link) => ({ link, rank: hash(`${SEED} ${link.training} ${link.occupation}`) }))
    .sort((a, b) => (a.rank < b.rank ? -1 : 1))
    .slice(0, SIZE)
    .map(({ link }) => link);
}

export function judgeLinks(trainings: readonly Training[]): LinkSample {
  const rows = judgedSchema.parse(JSON.parse(readFileSync(JUDGED, 'utf8')));
  const verdicts = new Map(rows.map((row) => [`${row.training} ${row.occupation}`, row.verdict]));
  const drawn = drawLinks(trainings).map(({ training, occupation }) => `${training} ${occupation}`);
  const read = drawn.flatMap((key) => verdicts.get(key) ?? []);
  return {
    right: read.filter((verdict) => verdict === 'right').length,
    judged: read.length,
    unread: drawn.filter((key) => !verdicts.has(key)),
  };
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
