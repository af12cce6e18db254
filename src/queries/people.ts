// Who exercises an occupation, and what it may become by 2030, for its page.
import { getCollection } from 'astro:content';
import { findOutlook } from '#domain/outlook/find-outlook.ts';
import type { Outlook } from '#schemas/outlook.ts';
import type { OccupationPortrait, People } from '#schemas/people.ts';
import { once } from './memoize.ts';

export interface OccupationPeople {
  /** `null`: no portrait is sure enough. */
  readonly people: People | null;
  /** `null`: no projection of the region speaks of it. */
  readonly outlook: Outlook | null;
}

export const loadOutlooks = once(async (): Promise<readonly Outlook[]> => {
  return (await getCollection('outlook')).map((entry) => entry.data);
});

export const loadPortraits = once(async (): Promise<ReadonlyMap<string, OccupationPortrait>> => {
  return new Map((await getCollection('occupationPortraits')).map(({ data }) => [data.id, data]));
});

const loadPeople = once(async (): Promise<ReadonlyMap<string, People>> => {
  return new Map((await getCollection('people')).map(({ data }) => [data.id, data]));
});

export async function loadOccupationPeople(code: string): Promise<OccupationPeople> {
  const [portraits, people, outlooks] = await Promise.all([loadPortraits(), loadPeople(), loadOutlooks()]);
  const portrait = portraits.get(code)?.portrait ?? null;
  return { people: people.get(portrait ?? '') ?? null, outlook: findOutlook(portrait, outlooks) };
}
