// Check: no two records of a file share an id, and no two pages share an address.
import { type Facts, nationalFile, regionalFile } from '../facts.ts';
import type { Problem } from '../problems.ts';

export function checkUniqueIds(facts: Facts): Problem[] {
  const files = Object.entries(facts.national).flatMap(([name, records]) => [
    ...findRepeated(
      `facts/${nationalFile(name)}`,
      'id',
      records.map((record) => record.id),
    ),
  ]);
  const { occupations, interests, sectors, majorDomains, domains, trainings } = facts.national;
  const { programmes, insertions, disciplineInsertions, ...others } = facts.regional;
  const { establishments, establishmentInsertions, advicePlaces } = others;
  const places = { establishments, establishmentInsertions, advicePlaces };
  const regional = { programmes, insertions, disciplineInsertions, ...places };
  const establishmentFile = `facts/${regionalFile(facts.region.id, 'establishments')}`;
  return [
    ...files,
    ...Object.entries(regional).flatMap(([name, records]) =>
      findRepeated(
        `facts/${regionalFile(facts.region.id, name)}`,
        'id',
        records.map((record) => record.id),
      ),
    ),
    ...findRepeated(
      'facts/national/trainings.json',
      'slug',
      trainings.map((record) => record.slug),
    ),
    ...findRepeated(
      establishmentFile,
      'slug',
      establishments.map((record) => record.slug),
    ),
    // A number that two records claim would give its trainings to either.
    ...findRepeated(
      establishmentFile,
      'uais',
      establishments.flatMap((record) => record.uais),
    ),
    ...findRepeated(
      'facts/national/occupations.json',
      'slug',
      occupations.map((record) => record.slug),
    ),
    ...findRepeated(
      'facts/national/interests.json',
      'slug',
      interests.map((record) => record.slug),
    ),
    ...findRepeated(
      'facts/national/sectors.json',
      'slug',
      sectors.map((record) => record.slug),
    ),
    // The 14 and the 110 share one folder of addresses.
    ...findRepeated(
      'facts/national/domains.json',
      'slug',
      [...majorDomains, ...domains].map((record) => record.slug),
    ),
  ];
}

function findRepeated(file: string, column: string, values: readonly string[]): Problem[] {
  const seen = new Set<string>();
  const repeated = new Set<string>();
  for (const value of values) {
    if (seen.has(value)) repeated.add(value);
    seen.add(value);
  }
  return [...repeated].map((found) => ({ file, column, found, expected: 'a value used once only' }));
}
