// The links of trainings that were read by eye, by whom, and how many are right; and the draw of those to read next.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Training } from '#schemas/training.ts';

const JUDGED = join(import.meta.dirname, '../../tests/relevance/training-links.json');
/** `doubtful`: one gets there by years of work, or by a neighbouring diploma rather. */
const verdictSchema = z.enum(['right', 'doubtful', 'wrong']);

const judgedSchema = z.strictObject({
  judges: z.array(z.strictObject({ id: z.string(), date: z.iso.date(), who: z.string() })),
  links: z.array(
    z.strictObject({
      training: z.string(),
      /** For those who read, as are the notes. */
      title: z.string(),
      occupation: z.string(),
      /** The training that has the link, where the one read is a common year that opens on it. */
      via: z.string().nullable(),
      /** By id of judge. */
      verdicts: z.record(z.string(), verdictSchema),
      note: z.string().optional(),
    }),
  ),
});
type Judged = z.output<typeof judgedSchema>['links'][number];

/** A link to an occupation that a page of a training tells. */
export interface ShownLink {
  readonly training: string;
  readonly occupation: string;
  /** It is that of a training on which a common year opens. */
  readonly isInherited: boolean;
}

export interface Reading {
  readonly judge: string;
  readonly date: string;
  readonly kind: 'own' | 'inherited';
  /** When it was read, before what was wrong was mended. */
  readonly read: number;
  readonly readRight: number;
  /** Of these, those that pages still tell. */
  readonly told: number;
  readonly toldRight: number;
}

/** Links to an occupation of these trainings; a common year that has none tells those of what it opens. */
export function listShownLinks(
  shown: readonly Training[],
  trainings: ReadonlyMap<string, Training>,
): readonly ShownLink[] {
  return shown.flatMap((training) => {
    const isInherited = training.leadsTo.length === 0 && training.leadsToDomains.length === 0;
    const leading = isInherited ? training.opens.flatMap((id) => trainings.get(id) ?? []) : [training];
    const precise = leading.flatMap(({ leadsTo }) =>
      leadsTo.filter(({ precision }) => precision === 'occupation').map(({ code }) => code),
    );
    return [...new Set(precise)].map((occupation) => ({ training: training.id, occupation, isInherited }));
  });
}

/** Those of the first hashes: the draw moves only where links do. */
export function drawLinks(links: readonly ShownLink[], seed: string, size: number): readonly ShownLink[] {
  return links
    .map((link) => ({ link, rank: hash(`${seed} ${keyOf(link)}`) }))
    .sort((a, b) => (a.rank < b.rank ? -1 : 1))
    .slice(0, size)
    .map(({ link }) => link);
}

export function judgeLinks(shown: readonly ShownLink[]): readonly Reading[] {
  const { judges, links } = judgedSchema.parse(JSON.parse(readFileSync(JUDGED, 'utf8')));
  const told = new Set(shown.map(keyOf));
  const rightOf = (rows: readonly Judged[], judge: string) =>
    rows.filter(({ verdicts }) => verdicts[judge] === 'right').length;
  return judges.flatMap(({ id: judge, date }) =>
    (['own', 'inherited'] as const).map((kind) => {
      const read = links.filter(
        ({ verdicts, via }) => verdicts[judge] !== undefined && (via === null) === (kind === 'own'),
      );
      const still = read.filter((row) => told.has(keyOf(row)));
      return {
        judge,
        date,
        kind,
        read: read.length,
        readRight: rightOf(read, judge),
        told: still.length,
        toldRight: rightOf(still, judge),
      };
    }),
  );
}

function keyOf({ training, occupation }: Pick<ShownLink, 'training' | 'occupation'>): string {
  return `${training} ${occupation}`;
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
