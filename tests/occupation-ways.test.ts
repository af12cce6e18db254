// The tables by which pages tell ways to occupations name codes that ROME knows, and each row changes a page.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { knownWays } from '#copy/known-ways.ts';
import { takesBroadStudies } from '#domain/trainings/broad-studies.ts';
import { broadStudiesSchema } from '#schemas/curated.ts';
import { occupationSchema } from '#schemas/occupation.ts';

const read = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));
const occupations = new Map(
  z
    .array(occupationSchema)
    .parse(read('data/facts/national/occupations.json'))
    .map((each) => [each.id, each]),
);

test('broad studies are excepted for occupations that the rule would refuse, each once', () => {
  const codes = z
    .array(broadStudiesSchema)
    .parse(read('data/curated/broad-studies.json'))
    .flatMap((row) => row.codes);
  expect(new Set(codes).size).toBe(codes.length);
  const useless = codes.filter((code) => {
    const occupation = occupations.get(code);
    return occupation === undefined || takesBroadStudies(occupation, false);
  });
  expect(useless).toEqual([]);
});

test('known ways are told of occupations of ROME, each once, with a secure address', () => {
  const codes = knownWays.flatMap((way) => way.codes);
  expect(new Set(codes).size).toBe(codes.length);
  expect(codes.filter((code) => !occupations.has(code))).toEqual([]);
  expect(knownWays.filter(({ address }) => !address.startsWith('https://'))).toEqual([]);
});
