// Reads the cells of the BMO survey, and puts a figure on what they hide, for sums only.
import { IMPUTED } from './weights.ts';

/** `star`: hidden by the survey. 1 to 4 for projects; 0 to 4 for the difficult and the seasonal ones. */
type Count = number | 'star';

export interface Cell {
  readonly projects: Count;
  readonly difficult: Count;
  readonly seasonal: Count;
}

/** What is told of a family in a place: nothing recorded, too few to be told, or a figure. Never to be confused. */
export type Recorded = 'none' | 'few' | 'known';

/**
 * "A0X40:227/80/128" -> 227 projects, 80 difficult, 128 seasonal. What is left out is hidden.
 * @throws Error when the text is no cell: the facts were validated, so the code that wrote them is wrong.
 */
export function parseCell(text: string): { readonly jobFamily: string; readonly cell: Cell } {
  const [jobFamily = '', counts = ''] = text.split(':');
  const [projects = '', difficult = '*', seasonal = '*'] = counts.split('/');
  return {
    jobFamily,
    cell: {
      projects: parseCount(projects, text),
      difficult: parseCount(difficult, text),
      seasonal: parseCount(seasonal, text),
    },
  };
}

function parseCount(text: string, cell: string): Count {
  if (text === '*') return 'star';
  if (!/^\d+$/.test(text)) throw new Error(`not a cell of the survey: "${cell}"`);
  return Number(text);
}

/** The figure to be added up: the count, or what stands for it when it is hidden. */
export function impute(count: Count, kind: keyof typeof IMPUTED): number {
  return count === 'star' ? IMPUTED[kind] : count;
}

/** Sums of several cells: those of a family over basins, or of all the families of a place. */
interface Totals {
  readonly projects: number;
  readonly difficult: number;
  readonly seasonal: number;
}

/** `visible`: stars are left out, as in the sums that the publisher's file shows. `imputed`: near the real totals. */
export function sumCells(cells: Iterable<Cell>, stars: 'visible' | 'imputed'): Totals {
  const value = (count: Count, kind: keyof typeof IMPUTED) =>
    count === 'star' && stars === 'visible' ? 0 : impute(count, kind);
  let [projects, difficult, seasonal] = [0, 0, 0];
  for (const cell of cells) {
    projects += value(cell.projects, 'projects');
    difficult += value(cell.difficult, 'difficult');
    seasonal += value(cell.seasonal, 'seasonal');
  }
  return { projects, difficult, seasonal };
}
