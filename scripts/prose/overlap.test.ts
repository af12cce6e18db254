// What is shared with texts that are not ours is found, however it is written, and only there.
import { expect, test } from 'vitest';
import { findOverlaps } from './overlap.ts';
import { composeText } from './support.ts';

const THEIRS =
  'Conduit un véhicule de transport en commun sur un réseau urbain, selon les règles de sécurité.';

test('twelve words in a row are a copy, whatever the accents and marks', () => {
  const text = composeText({
    body: 'On conduit un vehicule de transport en commun – sur un réseau urbain selon.',
  });
  const overlap = findOverlaps([text], ['Autre chose.', THEIRS]).get(text.code);
  expect(overlap?.copied).toEqual(['conduit un vehicule de transport en commun sur un reseau urbain selon']);
  expect(overlap?.alike).toHaveLength(5);
});

test('eight words are only to be read again, seven are nothing', () => {
  const eight = composeText({ body: 'Conduit un véhicule de transport en commun sur rails.' });
  expect(findOverlaps([eight], [THEIRS]).get(eight.code)).toEqual({
    copied: [],
    alike: ['conduit un vehicule de transport en commun sur'],
  });
  expect(
    findOverlaps([composeText({ body: 'Conduit un véhicule de transport en commun.' })], [THEIRS]).size,
  ).toBe(0);
});

test('a run does not go from one text of theirs to the next', () => {
  const text = composeText({ body: 'Conduit un véhicule de transport en commun sur un réseau urbain.' });
  expect(
    findOverlaps([text], ['Conduit un véhicule de transport', 'en commun sur un réseau urbain']).size,
  ).toBe(0);
});
