// What our own measures found, for the pages that tell how far to trust a figure.
import { getEntry } from 'astro:content';
import { site } from '#site';

/** Figure of a measure, by its name. */
export type ReadFigure = (name: string) => number;

/** @throws when the measure was not made for this region, or lacks the figure: a page must not tell another's. */
export async function loadEvaluation(id: string): Promise<ReadFigure> {
  const evaluation = (await getEntry('evaluations', id))?.data;
  if (evaluation?.region !== site.region) {
    throw new Error(
      `data/evaluations/${id}.json is not about region ${site.region}: run npm run evaluate:${id} -- --save`,
    );
  }
  return (name) => {
    const figure = evaluation.figures[name];
    if (figure === undefined) throw new Error(`data/evaluations/${id}.json has no figure "${name}"`);
    return figure;
  };
}
