import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CONDITIONS } from './conditions.ts';
import { type Criteria, NO_CRITERIA } from './criteria.ts';
import { explain } from './explain.ts';
import { countFacets, proposeWidenings } from './facets.ts';
import { createMatcher, type MatchingContext, NO_CONTEXT } from './match.ts';
import { type Choice, type PackableOccupation, packMatching, unpackMatching } from './matching-data.ts';

const INTERESTS = ['1', '2', '3', '4', '5'];
const SKILLS = ['s0', 's1', 's2', 's3'];

const occupation = (id: string, changes: Partial<PackableOccupation> = {}): PackableOccupation => ({
  id,
  title: `Métier ${id}`,
  domain: 'J15',
  riasec: { major: 'S', minor: null },
  interests: { principal: '1', others: [] },
  skills: { core: [], emerging: [], other: [] },
  workContexts: [],
  jobFamily: null,
  dialogueSectors: [],
  levels: [],
  withoutDiploma: false,
  isGreen: false,
  isDigital: false,
  gist: '',
  ...changes,
});

function matcherOf(
  occupations: readonly PackableOccupation[],
  sectors: readonly Choice[] = [['sante', 'Santé']],
) {
  const payload = packMatching(
    {
      interests: INTERESTS,
      majorDomains: [
        ['A', 'Agriculture'],
        ['J', 'Santé'],
      ],
      domains: [
        ['A11', 'Engins'],
        ['J15', 'Soins'],
      ],
      sectors,
      jobFamilies: [
        ['V1X80', 'Infirmiers'],
        ['A0X40', 'Agriculteurs'],
      ],
      stakes: [['1A', 'Animation', 'Social']],
      successors: {},
      macroSkills: SKILLS.map((id) => ({ id, label: id, stake: '1A' })),
      macroSkillOf: (skill) => skill.split('.')[0] ?? skill,
    },
    occupations,
  );
  return createMatcher(unpackMatching(JSON.parse(JSON.stringify(payload))));
}

type Asked = Partial<Criteria>;
const answer = (
  matcher: ReturnType<typeof matcherOf>,
  asked: Asked,
  context: MatchingContext = NO_CONTEXT,
): string[] =>
  [...matcher.match({ ...NO_CRITERIA, ...asked }, context).order].map((at) => matcher.index.codes[at] ?? '');

/** Three of each kind of trait, so that whatever is drawn has rivals. */
const occupations: fc.Arbitrary<PackableOccupation[]> = fc
  .array(
    fc.record({
      interests: fc.uniqueArray(fc.constantFrom(...INTERESTS), { minLength: 1, maxLength: 4 }),
      core: fc.uniqueArray(fc.constantFrom(...SKILLS)),
      other: fc.uniqueArray(fc.constantFrom(...SKILLS)),
    }),
    { minLength: 2, maxLength: 12 },
  )
  .map((drawn) =>
    drawn.map(({ interests: [principal = '1', ...others], core, other }, index) =>
      occupation(`J${1000 + index}`, {
        interests: { principal, others },
        skills: { core, emerging: [], other },
      }),
    ),
  );
const choice = fc.record({
  interests: fc.uniqueArray(fc.constantFrom(...INTERESTS), { maxLength: 4 }),
  skills: fc.uniqueArray(fc.constantFrom(...SKILLS), { maxLength: 3 }),
});

describe('ranking by likeness', () => {
  test('one more matching interest never lowers an occupation against one that lacks it', () => {
    fc.assert(
      fc.property(occupations, choice, fc.constantFrom(...INTERESTS), (all, asked, added) => {
        fc.pre(!asked.interests.includes(added));
        const matcher = matcherOf(all);
        const before = answer(matcher, asked);
        const after = answer(matcher, { ...asked, interests: [...asked.interests, added] });
        const has = (code: string) => {
          const { interests } = all.find(({ id }) => id === code) ?? occupation('');
          return [interests.principal, ...interests.others].includes(added);
        };
        for (const [place, code] of before.entries()) {
          if (!has(code)) continue;
          for (const rival of before.slice(place + 1)) {
            // A rival that is left out of the answer is below all that are in it.
            const below = after.includes(rival) ? after.indexOf(rival) : all.length;
            if (!has(rival)) expect(after.indexOf(code)).toBeLessThan(below);
          }
        }
      }),
    );
  });

  test('the order of the choices does not matter', () => {
    fc.assert(
      fc.property(occupations, choice, (all, { interests, skills }) => {
        const matcher = matcherOf(all);
        const turned = { interests: interests.toReversed(), skills: skills.toReversed() };
        expect(answer(matcher, turned)).toEqual(answer(matcher, { interests, skills }));
      }),
    );
  });

  test('nothing chosen prefers nothing: all, by name', () => {
    fc.assert(
      fc.property(occupations, (all) => {
        expect(answer(matcherOf(all), {})).toEqual(all.map(({ id }) => id));
      }),
    );
  });

  test('what has none of the chosen interests is not in the answer', () => {
    const matcher = matcherOf([
      occupation('J1', { interests: { principal: '1', others: [] } }),
      occupation('J2', { interests: { principal: '2', others: ['3'] } }),
    ]);
    expect(answer(matcher, { interests: ['3'] })).toEqual(['J2']);
  });

  test('a principal interest counts more than a secondary one, a rare one more than a common one', () => {
    const matcher = matcherOf([
      occupation('J1', { interests: { principal: '1', others: ['2'] } }),
      occupation('J2', { interests: { principal: '2', others: ['1'] } }),
      occupation('J3', { interests: { principal: '1', others: [] } }),
    ]);
    expect(answer(matcher, { interests: ['1'] })).toEqual(['J1', 'J3', 'J2']);
    expect(answer(matcher, { interests: ['1', '2'] })).toEqual(['J2', 'J1', 'J3']);
  });

  test('a macro-skill matches the skills under it, those at the heart first', () => {
    const matcher = matcherOf([
      occupation('J1', { skills: { core: [], emerging: [], other: ['s1.a', 's1.b'] } }),
      occupation('J2', { skills: { core: ['s1.c'], emerging: [], other: [] } }),
      occupation('J3', { skills: { core: ['s2'], emerging: [], other: [] } }),
    ]);
    expect(answer(matcher, { skills: ['s1'] })).toEqual(['J2', 'J1']);
  });

  test('leanings part equals, and choose nothing alone', () => {
    const matcher = matcherOf([
      occupation('J1', { riasec: { major: 'C', minor: 'R' } }),
      occupation('J2', { riasec: { major: 'A', minor: null } }),
    ]);
    const riasec = { R: 0, I: 0, A: 9, S: 0, E: 0, C: 0 };
    expect(answer(matcher, { interests: ['1'], riasec })).toEqual(['J2', 'J1']);
    expect(answer(matcher, { riasec })).toHaveLength(2);
  });

  test('the present occupation is not proposed, its neighbours are, nearest first', () => {
    const matcher = matcherOf(['J1', 'J2', 'J3', 'J4'].map((id) => occupation(id)));
    const near = [
      { occupation: 3, similarity: 0.9 },
      { occupation: 1, similarity: 0.4 },
    ];
    expect(answer(matcher, { current: 'J1' }, { potentialRanks: null, near })).toEqual(['J4', 'J2']);
  });
});

test('more sectors than a mask has bits are refused, rather than taken for one another', () => {
  const sectors = (count: number) =>
    Array.from({ length: count }, (_, bit) => [`s${bit}`, `S${bit}`] as const);
  const last = occupation('J1', { dialogueSectors: ['s31'] });
  const matcher = matcherOf([last, occupation('J2', { dialogueSectors: ['s0'] })], sectors(32));
  expect(answer(matcher, { sectors: ['s31'] })).toEqual(['J1']);
  expect(() => matcherOf([last], sectors(33))).toThrow('33 sectors');
});

describe('filters', () => {
  test('domains, sectors and flags are known of all: the others are left out', () => {
    const matcher = matcherOf([
      occupation('A1', { domain: 'A11', isGreen: true }),
      occupation('J1', { dialogueSectors: ['sante'], isDigital: true }),
    ]);
    expect(answer(matcher, { domains: ['A'] })).toEqual(['A1']);
    expect(answer(matcher, { domains: ['J15'] })).toEqual(['J1']);
    expect(answer(matcher, { domains: ['A', 'J15'] })).toEqual(['A1', 'J1']);
    expect(answer(matcher, { sectors: ['sante'] })).toEqual(['J1']);
    expect(answer(matcher, { green: true })).toEqual(['A1']);
    expect(answer(matcher, { digital: true })).toEqual(['J1']);
  });

  test('a level leaves out what asks for another, and lists what nobody tells below', () => {
    const matcher = matcherOf([
      occupation('J1'),
      occupation('J2', { levels: [7] }),
      occupation('J3', { levels: [3, 4] }),
      occupation('J4', { withoutDiploma: true }),
    ]);
    const asked = { ...NO_CRITERIA, levels: [4, 0] } as const;
    expect(answer(matcher, asked)).toEqual(['J3', 'J4', 'J1']);
    expect(matcher.match(asked, NO_CONTEXT).tiers).toEqual([2, 1, 0]);
  });

  test('conditions hide nothing: what is mentioned, what is not, then what one avoids', () => {
    const matcher = matcherOf([
      occupation('J1', { workContexts: ['300803'] }),
      occupation('J2'),
      occupation('J3', { workContexts: ['300783'] }),
    ]);
    const asked = { ...NO_CRITERIA, wanted: ['dehors'], avoided: ['nuit'] } as const;
    expect(answer(matcher, asked)).toEqual(['J3', 'J2', 'J1']);
    expect(matcher.match(asked, NO_CONTEXT).tiers).toEqual([1, 1, 1]);
  });

  test('each condition has its bit', () => {
    const matcher = matcherOf(
      CONDITIONS.map(({ contexts: [code] }, index) =>
        occupation(`J${1000 + index}`, { workContexts: [code] }),
      ),
    );
    for (const [index, { id }] of CONDITIONS.entries()) {
      expect(answer(matcher, { wanted: [id] })[0], id).toBe(`J${1000 + index}`);
    }
  });
});

describe('orders', () => {
  const matcher = matcherOf([
    occupation('J1', { jobFamily: 'V1X80' }),
    occupation('J2'),
    occupation('J3', { jobFamily: 'A0X40' }),
  ]);
  const context = { potentialRanks: Uint16Array.of(9, 2), near: [] };

  test('by potential, what is not covered last', () => {
    expect(answer(matcher, { sort: 'potential' }, context)).toEqual(['J3', 'J1', 'J2']);
  });

  test('by potential without a place, as by match', () => {
    expect(answer(matcher, { sort: 'potential' })).toEqual(['J1', 'J2', 'J3']);
  });
});

describe('explanations', () => {
  const matcher = matcherOf([
    occupation('J1', {
      interests: { principal: '1', others: ['2'] },
      skills: { core: ['s1', 's2'], emerging: [], other: ['s3'] },
      workContexts: ['300803'],
    }),
    occupation('J2', { skills: { core: ['s0', 's2'], emerging: [], other: [] } }),
  ]);

  test('one reason by criterion, with what matches, what is missing and what is not known', () => {
    const criteria: Criteria = {
      ...NO_CRITERIA,
      interests: ['2', '4'],
      skills: ['s1', 's3'],
      levels: [3],
      wanted: ['dehors'],
      avoided: ['nuit'],
    };
    const { total, criteria: reasons } = explain(matcher, 0, criteria, NO_CONTEXT);
    expect(reasons.map(({ kind }) => kind)).toEqual(['interests', 'skills', 'level', 'conditions']);
    expect(reasons[0]).toMatchObject({ matched: [{ interest: 1, isPrincipal: false }], chosen: 2 });
    expect(reasons[1]).toMatchObject({
      matched: [
        { skill: 1, isCore: true },
        { skill: 3, isCore: false },
      ],
      missing: [2],
    });
    expect(reasons[2]).toMatchObject({ state: 'unknown' });
    expect(reasons[3]).toMatchObject({
      wishes: [
        { condition: 'dehors', state: 'unknown' },
        { condition: 'nuit', state: 'contradicted' },
      ],
    });
    expect(total).toBeGreaterThan(0);
    expect(total).toBeLessThan(1);
  });

  test('the reasons are what ranks: totals in the order of the answer, from 0 to 1', () => {
    fc.assert(
      fc.property(occupations, choice, (all, asked) => {
        fc.pre(asked.interests.length + asked.skills.length > 0);
        const own = matcherOf(all);
        const criteria = { ...NO_CRITERIA, ...asked };
        const totals = [...own.match(criteria, NO_CONTEXT).order].map(
          (at) => explain(own, at, criteria, NO_CONTEXT).total,
        );
        for (const [place, total] of totals.entries()) {
          expect(total).toBeGreaterThan(0);
          expect(total).toBeLessThanOrEqual(1 + 1e-9);
          if (place > 0) expect(total).toBeLessThanOrEqual((totals[place - 1] ?? 0) + 1e-9);
        }
      }),
    );
  });

  test('what the present occupation shares with another, and what it would take to learn', () => {
    const criteria: Criteria = { ...NO_CRITERIA, current: 'J1' };
    const near = [{ occupation: 1, similarity: 0.5 }];
    const { criteria: reasons } = explain(matcher, 1, criteria, { potentialRanks: null, near });
    expect(reasons).toMatchObject([{ kind: 'current', similarity: 0.5, shared: [2], missing: [0] }]);
  });
});

describe('what each choice would leave', () => {
  const matcher = matcherOf([
    occupation('A1', { domain: 'A11', interests: { principal: '2', others: ['1'] }, levels: [3] }),
    occupation('J1', {
      interests: { principal: '1', others: [] },
      skills: { core: ['s1.a'], emerging: [], other: ['s1.b', 's2'] },
      levels: [3, 4],
      isGreen: true,
    }),
    occupation('J2', {
      interests: { principal: '3', others: [] },
      skills: { core: ['s2'], emerging: [], other: [] },
      workContexts: ['300783'],
    }),
  ]);

  test('a kind of choice is counted as if it were not chosen, the others as they are', () => {
    const facets = countFacets(matcher, { ...NO_CRITERIA, interests: ['1'], domains: ['J'] }, NO_CONTEXT);
    expect(facets.interests).toEqual([1, 0, 1, 0, 0]);
    // Of s0 to s3, those that somebody asks for: s1 and s2.
    expect(facets.skills).toEqual([1, 2]);
    expect(facets.majorDomains).toEqual([1, 1]);
    expect(facets.domains).toEqual([1, 1]);
    expect(facets.levels).toEqual([0, 1, 1, 0, 0, 0, 0]);
    expect(facets.green).toBe(1);
    expect(facets.conditions.every((count) => count === 0)).toBe(true);
  });

  test('too little: what to drop, and what it would give', () => {
    const criteria: Criteria = { ...NO_CRITERIA, interests: ['3'], domains: ['A'] };
    expect(proposeWidenings(matcher, criteria, NO_CONTEXT, 0)).toEqual([
      { drop: 'domains', count: 1 },
      { drop: 'interests', count: 1 },
    ]);
  });
});
