// Check: trainings, programmes and insertions name only what is there.
import { type Facts, regionalFile } from '../facts.ts';
import type { Problem } from '../problems.ts';

const TRAININGS = 'facts/national/trainings.json';

export function checkTrainings({ national, regional, region }: Facts): Problem[] {
  const trainings = new Set(national.trainings.map(({ id }) => id));
  const occupations = new Set(national.occupations.map(({ id }) => id));
  const families = new Set(national.occupations.map(({ parent }) => parent));
  const groups = new Set(national.nsf.map(({ id }) => id));
  const unknown = (file: string, column: string, found: string, expected: string) => ({
    file,
    column,
    found,
    expected,
  });
  const records = national.trainings.flatMap((training): Problem[] => [
    ...(['before', 'after', 'opens'] as const).flatMap((column) =>
      training[column]
        .filter((id) => !trainings.has(id) || id === training.id)
        .map((id) => unknown(TRAININGS, `${training.id}.${column}`, id, 'another training of this file')),
    ),
    ...training.leadsTo
      .filter(({ code, precision }) => !(precision === 'family' ? families : occupations).has(code))
      .map(({ code }) => unknown(TRAININGS, `${training.id}.leadsTo`, code, 'a code that ROME knows')),
    ...(training.nsf === null || groups.has(training.nsf) || groups.has(training.nsf.slice(0, 2))
      ? []
      : [
          unknown(
            TRAININGS,
            `${training.id}.nsf`,
            training.nsf,
            'a specialty of nsf.json, or one of its domains',
          ),
        ]),
  ]);
  const dangling = (['programmes', 'insertions'] as const).flatMap((name) =>
    regional[name]
      .filter(({ training }) => !trainings.has(training))
      .map(({ id, training }) =>
        unknown(
          `facts/${regionalFile(region.id, name)}`,
          `${id}.training`,
          training,
          `a training of ${TRAININGS}`,
        ),
      ),
  );
  return [...records, ...dangling];
}
