// Which page answers an offer.
import { expect, test } from 'vitest';
import { findAnswerPage, OFFICIAL_DIRECTORY, SCHOOL_INTERNSHIP_SEARCH } from './answer-page.ts';

test.each([
  [`${OFFICIAL_DIRECTORY}12345678901234`, 'directory'],
  [SCHOOL_INTERNSHIP_SEARCH, 'search'],
  [`${SCHOOL_INTERNSHIP_SEARCH}?city=Laval&latitude=48.07&longitude=-0.77`, 'search'],
  [`${SCHOOL_INTERNSHIP_SEARCH}/8f1c`, 'offer'],
  ['https://labonnealternance.apprentissage.beta.gouv.fr/emploi/offres/1', 'offer'],
])('%s is a page of the kind %s', (url, kind) => {
  expect(findAnswerPage({ url })).toBe(kind);
});
