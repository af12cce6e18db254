// The last check before writing: the shape of every record, against the schemas that the site reads them with.

import { expect, test } from 'vitest';
import { checkShapes } from '#scripts/import/checks/shapes.ts';
import { describeProblem } from '#scripts/import/problems.ts';
import { newWorld } from './support/world.ts';

test('the facts of a valid world have the shape of the schemas', () => {
  expect(checkShapes(newWorld().run())).toEqual([]);
});

test('a record that the site would refuse is named with its file, its id and its field', () => {
  const facts = newWorld().run();
  const [first, ...others] = facts.national.skills;
  const skills = [
    { id: '100063', macroSkill: '300230', kind: 'technical', ...first, label: 'X' } as const,
    ...others,
  ];
  const sources = facts.sources.map((source) => ({ ...source, published: '2025-09' }));
  expect(
    checkShapes({ ...facts, national: { ...facts.national, skills }, sources }).map(describeProblem),
  ).toEqual([
    'facts/national/skills.json, column "100063.label": found "X", expected at least 2 characters',
    ...sources.map(
      ({ id }) =>
        `facts/sources.json, column "${id}.published": found "2025-09", expected a date such as 2025-09-18, or a year such as 2025`,
    ),
  ]);
});

test('a code that the schema has no room for is said with the form expected', () => {
  const facts = newWorld().run();
  const interests = facts.national.interests.map((record) => ({ ...record, id: `${record.id}00` }));
  const [problem] = checkShapes({ ...facts, national: { ...facts.national, interests } }).map(
    describeProblem,
  );
  expect(problem).toMatch(
    /^facts\/national\/interests\.json, column "\d+\.id": found "\d+", expected a text of the form/,
  );
});
