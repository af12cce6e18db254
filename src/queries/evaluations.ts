// What our own measures found, for the pages that tell how far to trust a figure.
import { getCollection } from 'astro:content';
import { site } from '#site';

/** Figure of a measure, by its name. */
export type ReadFigure = (name: string) => number;

/** Of the country: the same for every region. @throws when it was never made. */
export async function loadEvaluation(id: string): Promise<ReadFigure> {
  const read = await readerOf(id);
  if (read === null) throw new Error(`no data/evaluations/${id}.json: run npm run evaluate:${id} -- --save`);
  return read;
}

/** `null` as long as the measure was not made on this region: a page must not tell another's. */
export function loadRegionalEvaluation(id: string): Promise<ReadFigure | null> {
  return readerOf(`regions/${site.region}/${id}`);
}

/** What it gives throws for a figure that the measure lacks. */
async function readerOf(id: string): Promise<ReadFigure | null> {
  // Looked for among all: one that is not there is no accident to be warned of.
  const evaluation = (await getCollection('evaluations')).find((entry) => entry.id === id)?.data;
  if (evaluation === undefined) return null;
  return (name) => {
    const figure = evaluation.figures[name];
    if (figure === undefined) throw new Error(`data/evaluations/${id}.json has no figure "${name}"`);
    return figure;
  };
}
