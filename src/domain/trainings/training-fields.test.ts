// How specialties are grouped to be browsed, and what an address of before means.
import { expect, test } from 'vitest';
import { fieldOfGroup, isInField } from './training-fields.ts';

test('a domain that mixes things is divided, others are not', () => {
  expect([fieldOfGroup('221'), fieldOfGroup('223'), fieldOfGroup('227')]).toEqual(['221', '222', '227']);
  expect([fieldOfGroup('211'), fieldOfGroup('214')]).toEqual(['21', '21']);
});

test('the two digits of a domain mean all its parts, three one of them', () => {
  expect([isInField('221', '22'), isInField('227', '22'), isInField('21', '22')]).toEqual([
    true,
    true,
    false,
  ]);
  expect([isInField('221', '221'), isInField('222', '221'), isInField(null, '22')]).toEqual([
    true,
    false,
    false,
  ]);
});
