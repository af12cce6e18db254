// The occupations that get the longer text are those that CONTRIBUTING says: so many, from everywhere, for these reasons.
import { expect, test } from 'vitest';
import { z } from 'zod';
import { listMembers } from '#domain/sectors/members.ts';
import { longOccupationSchema } from '#schemas/curated.ts';
import {
  loadDialogueSectors,
  loadLongOccupations,
  loadRegionalHiring,
  loadTrades,
} from '#scripts/prose/load-trades.ts';

/** As the reasons of the table say it. */
const FAMILIES_THAT_RECRUIT_MOST = 120;

const rows = z.array(longOccupationSchema).parse(loadLongOccupations());
const trades = loadTrades();
const chosen = rows.flatMap(({ code }) => trades.occupations.get(code) ?? []);

test('there are 300 of them, each once, all of them occupations', () => {
  expect(rows).toHaveLength(300);
  expect(new Set(rows.map(({ code }) => code)).size).toBe(300);
  expect(chosen).toHaveLength(300);
});

test('the 14 major domains and the 11 regional sectors are all there, with several each', () => {
  const byMajorDomain = Map.groupBy(chosen, ({ domain }) => trades.domains.get(domain)?.majorDomain);
  const bySector = loadDialogueSectors().sectors.map((sector) => listMembers(sector, chosen).length);
  expect([...byMajorDomain.values()].filter((group) => group.length >= 6)).toHaveLength(14);
  expect(bySector.filter((count) => count >= 10)).toHaveLength(11);
});

test('those chosen because their job family recruits are of the families that recruit most', () => {
  const most = new Set(
    [...loadRegionalHiring().values()]
      .toSorted((a, b) => b.expected - a.expected)
      .slice(0, FAMILIES_THAT_RECRUIT_MOST)
      .map(({ jobFamily }) => jobFamily),
  );
  const strays = rows
    .filter(({ kind }) => kind === 'recruits')
    .filter(({ code }) => !most.has(trades.occupationJobFamilies.get(code)?.principal ?? ''));
  expect(strays).toEqual([]);
});

test('those chosen for their domain are of a domain that no other reason had reached', () => {
  const domainOf = (code: string) => trades.occupations.get(code)?.domain;
  const reached = new Set(rows.filter(({ kind }) => kind !== 'domain').map(({ code }) => domainOf(code)));
  const forDomain = rows.filter(({ kind }) => kind === 'domain');
  expect(forDomain.filter(({ code }) => reached.has(domainOf(code)))).toEqual([]);
});
