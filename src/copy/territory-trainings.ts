// Words of the trainings of a territory, on its page.
import type { Places } from '#domain/trainings/count-places.ts';
import { formatCount, formatInteger, joinAnd, lowerFirst, typographic } from './format.ts';
import { writeTrainings } from './training.ts';
import { laterNote, writeEstablishments, writeSeats } from './training-offer.ts';

export const territoryTrainingsCopy = {
  heading: 'Se former ici',
  none: 'Nos fichiers ne connaissent pas d’établissement qui donne une formation ici. Regardez dans les territoires voisins.',
  lead: (establishments: number, trainings: number, places: Places, years: readonly number[]) =>
    `${writeEstablishments(establishments)} ${establishments > 1 ? 'donnent' : 'donne'} ${writeTrainings(trainings)}, avec ${writeSeats(places)} (${years.length === 1 ? 'rentrée' : 'rentrées'} ${joinAnd(years.map(String))}).`,
  levelsCaption: 'Places par niveau, et nombre de formations.',
  fieldsCaption: (most: string) =>
    `Places par domaine, du plus grand au plus petit\u00a0: d’abord ${lowerFirst(typographic(most))}.`,
  level: 'Niveau',
  field: 'Domaine',
  places: 'Places',
  /** Beside a bar, which shows places of first years only. */
  countOf: (trainings: number, later: number) =>
    `${writeTrainings(trainings)}${later === 0 ? '' : `, et ${formatInteger(later)} en première`}`,
  note: `${laterNote} Les barres ne montrent que les premières années\u00a0: une seconde commune compte parmi les années d’entrée. En apprentissage, les lieux ne sont connus qu’à partir du BTS.`,
  mapLabel: (count: number, name: string) =>
    `Carte de la région\u00a0: ${formatCount(count, 'lieu', 'lieux')} où se former dans ${typographic(name)}.`,
  trainingsLink: 'Les formations de ce territoire',
  mapLink: 'Les lieux sur la carte',
} as const;
