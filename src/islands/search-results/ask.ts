// Asks the worker, then looks whether another page answers part of the question.
import { loadJson } from '#browser/load-json.ts';
import { typographic } from '#copy/format.ts';
import { searchPageCopy } from '#copy/search.ts';
import { NO_CRITERIA } from '#domain/matching/criteria.ts';
import { NO_OFFER_FILTERS } from '#domain/offers/offer-list.ts';
import { GEOGRAPHY_MEMBERS, type Geography, unpackMunicipalities } from '#domain/places/geography.ts';
import { type Asked, findPlace, readAsked, readPlaces, wordsUnsaid } from '#domain/search/leads.ts';
import { NO_ANSWER, type SearchAnswer } from '#domain/search/results.ts';
import { saysNothing } from '#domain/search/wordings.ts';
import type { ComparedOccupation } from '#domain/selection/compared-occupation.ts';
import { slugify } from '#domain/text/slug.ts';
import { routeOfResult, routes } from '#routes';
import type { OfferKind } from '#schemas/offer.ts';
import { withCriteria } from '#url-state/explorer.ts';
import { withOfferFilters } from '#url-state/offers.ts';
import { withTerritory } from '#url-state/territory.ts';
import type { SearchClient } from '#workers/search-client.ts';

export interface Lead {
  readonly href: string;
  readonly label: string;
}

export interface Found {
  readonly answer: SearchAnswer;
  /** What was searched: the question without what a lead answers. */
  readonly searched: string;
  readonly lead: Lead | null;
}

/** The files that only some questions need. */
export interface LeadFiles {
  /** The places of the region. */
  readonly geographyUrl: string;
  /** The folder of a file for each occupation. */
  readonly comparedUrl: string;
}

const LIMIT = 60;

const GREEN_ONLY = withCriteria(new URL(`http://site${routes.explorer()}`), {
  ...NO_CRITERIA,
  green: true,
}).searchParams;

/** Null when a later question took its place. @param files `null`: neither place nor wage is looked for. */
export async function ask(
  client: SearchClient,
  question: string,
  files: LeadFiles | null,
): Promise<Found | null> {
  const { about, rest } = readAsked(question);
  const search = async (text: string) =>
    about !== null && saysNothing(text) ? NO_ANSWER : client.query(text, LIMIT);
  const answer = await search(rest);
  if (answer === null) return null;
  if (about === 'training') return { answer, searched: rest, lead: leadToTrainings(question) };
  const page = about === null ? undefined : PAGES[about];
  if (page !== undefined) return { answer, searched: rest, lead: page };
  if (about === 'internship' || about === 'apprenticeship' || about === 'immersion')
    return askOffers(client, about, { question, rest, answer, files });
  if (about === 'wage') return { answer, searched: rest, lead: await leadToWage(answer, files) };
  const place = await placeIn(rest, answer, files);
  if (place === null) {
    const lead = about === null ? null : { href: routes.nearMe(), label: searchPageCopy.leadHiring };
    return { answer, searched: rest, lead };
  }
  const lead = {
    href: routes.nearMe(place.territory),
    label: searchPageCopy.leadPlace(typographic(place.name)),
  };
  if (saysNothing(place.rest)) return { answer: NO_ANSWER, searched: place.rest, lead };
  const there = await client.query(place.rest, LIMIT);
  return there === null ? null : { answer: there, searched: place.rest, lead };
}

/** What a whole page is about. */
const PAGES: Partial<Record<NonNullable<Asked['about']>, Lead>> = {
  change: { href: routes.explorer(), label: searchPageCopy.leadChange },
  green: { href: routes.explorer(GREEN_ONLY), label: searchPageCopy.leadGreen },
  advice: { href: routes.advice(), label: searchPageCopy.wayAdvice },
  hosting: { href: routes.deposit(), label: searchPageCopy.leadHosting },
  parcoursup: { href: routes.guide('parcoursup'), label: searchPageCopy.leadParcoursup },
  experience: { href: routes.guide('vae'), label: searchPageCopy.leadExperience },
  'apprentice-pay': { href: routes.paySimulator(), label: searchPageCopy.leadApprenticePay },
};

/** The page of offers, with what the question says of the occupation, the class and the place. */
async function askOffers(
  client: SearchClient,
  about: 'internship' | 'apprenticeship' | 'immersion',
  asked: { question: string; rest: string; answer: SearchAnswer; files: LeadFiles | null },
): Promise<Found | null> {
  const place = await placeIn(asked.rest, asked.answer, asked.files);
  const searched = place?.rest ?? asked.rest;
  const isSaid = saysNothing(searched);
  const answer = isSaid ? NO_ANSWER : place === null ? asked.answer : await client.query(searched, LIMIT);
  if (answer === null) return null;
  const occupation = answer.results.find(({ kind }) => kind === 'occupation');
  const address = withTerritory(
    withOfferFilters(new URL(`http://site${routes.offers()}`), {
      ...NO_OFFER_FILTERS,
      kind: about === 'internship' ? readSchoolYear(asked.question) : about,
      occupation: occupation?.id ?? null,
    }),
    place?.territory ?? null,
  );
  const label =
    about === 'apprenticeship' ? searchPageCopy.leadApprenticeship : searchPageCopy.leadInternship;
  return { answer, searched, lead: { href: routes.offers(address.searchParams), label } };
}

/** The class whose internship is meant. */
function readSchoolYear(question: string): OfferKind | null {
  if (/(?<!\p{L})(?:3\s?e|3\s?[èe]me|troisi[èe]me)(?!\p{L})/iu.test(question)) return 'observation-3e';
  return /(?<!\p{L})(?:2\s?de|seconde)(?!\p{L})/iu.test(question) ? 'observation-2de' : null;
}

function leadToTrainings(question: string): Lead {
  // In the titles of trainings, the word itself is nowhere.
  const words = question
    .replace(/formations?/giu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  if (words === '') return { href: routes.trainings(), label: searchPageCopy.wayTrainings };
  const href = routes.trainings(new URLSearchParams({ q: words }));
  return { href, label: searchPageCopy.leadTrainings(words) };
}

/** Its page may say nothing of wages: then nothing is promised. */
async function leadToWage({ results }: SearchAnswer, files: LeadFiles | null): Promise<Lead | null> {
  const first = results.find(({ kind }) => kind === 'occupation');
  if (first === undefined || files === null) return null;
  const file = routes.occupationFile(files.comparedUrl, slugify(first.label));
  const { people } = await loadJson<ComparedOccupation>(file, ['people']).catch(() => ({ people: null }));
  if (people === null || people.wage === null) return null;
  return {
    href: `${routeOfResult(first)}#personnes`,
    label: searchPageCopy.leadWage(typographic(first.label)),
  };
}

/** The places are fetched only for a word that the results leave unexplained. */
async function placeIn(text: string, answer: SearchAnswer, files: LeadFiles | null) {
  if (files === null) return null;
  const unsaid = wordsUnsaid(text, answer.results);
  if (unsaid.size === 0 || answer.leftOut !== null || answer.undecided || answer.notYet) return null;
  const geography = await loadJson<Geography>(files.geographyUrl, GEOGRAPHY_MEMBERS).catch(() => null);
  if (geography === null) return null;
  const territories = geography.territories.map(([slug, name]) => ({ name, territory: slug }));
  return findPlace(text, readPlaces([...unpackMunicipalities(geography), ...territories]), unsaid);
}
