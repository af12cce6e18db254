import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { payload } from '../../../tests/support/search-world.ts';
import { createSearcher, search } from './search.ts';

const searcher = createSearcher(payload);
const ask = (text: string) => search(searcher, text, { limit: 10 });
const first = (text: string) => ask(text).results[0];

describe('the first occupation for', () => {
  test.each([
    ['boulangère', 'D1102'],
    ['BOULANGERS', 'D1102'],
    ['boulangé', 'D1102'],
    ['boulenger', 'D1102'],
    ['boulan', 'D1102'],
    ['electicien', 'F1602'],
    ['aide soignante', 'J1501'],
    ['aidesoignante', 'J1501'],
    ['soignante aide', 'J1501'],
    ['kinésithérapeuthe', 'J1404'],
    ['souder', 'H2913'],
    ['gérer un stock', 'N1110'],
    ['IDE', 'J1506'],
    ['DRH', 'M1503'],
    ['CPE', 'K2115'],
    ['j1506', 'J1506'],
    ['fiche ROME J1506', 'J1506'],
    ['code : j 1506', 'J1506'],
    ['nounou', 'K1303'],
  ])('« %s » is %s', (typed, code) => {
    expect(first(typed)?.id).toBe(code);
  });
});

test('several words found whole leave out what shares only a common one with them', () => {
  const { results } = ask('aide soignante');
  expect(results.length).toBeGreaterThan(0);
  for (const { score } of results) expect(score).toBeGreaterThan((results[0]?.score ?? 0) / 3);
});

describe('while a name is being typed', () => {
  test.each([
    ['inf', 'J1506'],
    ['coi', 'D1202'],
    ['mag', 'N1110'],
    ['aide s', 'J1501'],
    ['kinési', 'J1404'],
  ])('« %s » proposes %s first, whose title begins so', (typed, code) => {
    expect(first(typed)?.id).toBe(code);
  });

  const trades = createSearcher({
    ...payload,
    codes: ['A1', 'B1', 'C1', 'D1', 'E1'],
    names: [
      ['Croupier~2ère', 'Chef~1fe de boule'],
      ['Boulanger~2ère'],
      ['Esthéticien~ne'],
      ['Coloriste', 'Coloriste à sec'],
      ['Secrétaire'],
    ],
    general: [1, 1, 2],
    leanings: ['A1', 'B1', 'C1', 'D1', 'E1'].map(() => ['14', '83']),
    skills: [],
    skillOccupations: [],
    phrases: [],
  });
  test.each([
    ['boul', 'B1', 'another form of a word inside a name'],
    ['sec', 'E1', 'a whole word inside a name'],
    ['est', 'C1', 'a word of grammar'],
    ['este', 'C1', 'a silent letter'],
  ])('« %s » proposes %s first, in spite of %s', (typed, code) => {
    expect(search(trades, typed, { limit: 3 }).results[0]?.id).toBe(code);
  });
});

test('a whole word that begins one of many names of a common trade comes after the trades of that title', () => {
  const world = createSearcher({
    ...payload,
    codes: ['A1', 'B1', 'C1'],
    names: [
      [
        'Ingénieur~2e',
        "Vétérinaire de l'industrie",
        ...['agronome', 'naval', 'minier'].map((of) => `Ingénieur ${of}`),
      ],
      ['Vétérinaire'],
      ['Vétérinaire sanitaire'],
    ],
    general: [0],
    leanings: ['A1', 'B1', 'C1'].map(() => ['14', '83']),
    skills: [],
    skillOccupations: [],
    phrases: [],
  });
  expect(search(world, 'vétérinaire', { limit: 3 }).results.map(({ id }) => id)).toEqual(['B1', 'C1', 'A1']);
});

describe('a result says why it is there', () => {
  test('not when its title says it', () => {
    expect(first('boulanger')?.reason).toBeNull();
  });

  test.each([
    ['infirmière libérale', { kind: 'appellation', label: 'Infirmier / Infirmière libéral / libérale' }],
    ['gérer un stock', { kind: 'skill', label: 'Gérer les stocks' }],
    ['nounou', { kind: 'synonym', label: 'nounou' }],
    ['J1506', { kind: 'code', label: 'J1506' }],
  ])('by « %s »', (typed, reason) => {
    expect(first(typed)?.reason?.kind).toBe(reason.kind);
  });
});

describe('pages', () => {
  test('answer a wish first, and the occupations follow', () => {
    const { results } = ask('je voudrais travailler avec des enfants');
    expect(results[0]).toMatchObject({ kind: 'interest', id: '21' });
    expect(results.slice(1).map(({ id }) => id)).toEqual(expect.arrayContaining(['K1303', 'K1202']));
  });

  test('come after the occupations when it is not a wish', () => {
    expect(ask('nounou').results.map(({ kind }) => kind)).toEqual(['occupation', 'occupation', 'interest']);
  });

  test('are found by the label of a sub-sector, which is the reason', () => {
    expect(first('restauration')).toMatchObject({ kind: 'sector', id: '102' });
  });

  test('of a domain answer its code', () => {
    expect(ask('J15').results.map(({ id }) => id)).toEqual(['J15', 'J1501', 'J1506']);
  });
});

describe('a code beside other words', () => {
  test('comes first, then what the words find, once each', () => {
    const ids = ask('j1506 boulanger').results.map(({ id }) => id);
    expect(ids).toEqual(['J1506', ...ask('boulanger').results.map(({ id }) => id)]);
    expect(ask('infirmier J1506').results.filter(({ id }) => id === 'J1506')).toHaveLength(1);
  });

  test('of no occupation changes nothing', () => {
    expect(ask('boulanger A9999').results[0]).toMatchObject({ id: 'D1102' });
  });

  test('keeps within the limit', () => {
    expect(search(searcher, 'j1506 boulanger', { limit: 1 })).toMatchObject({
      results: [{ id: 'J1506' }],
      cut: true,
    });
  });
});

test('a list that stops at the limit says that more was found', () => {
  expect(search(searcher, 'boulanger', { limit: 1 })).toMatchObject({
    results: [{ id: 'D1102' }],
    cut: true,
  });
  expect(ask('boulanger').cut).toBe(false);
});

describe('nothing', () => {
  test.each(['', '   ', 'le', 'de la du des', 'xqzk', '00000', '😂😂', ';;;', 'azertyuiop', '<b></b>'])(
    'is found for « %s »',
    (typed) => {
      expect(ask(typed).results).toEqual([]);
    },
  );

  test.each(['Cholet', 'bardeaux', 'La Chapelle-sur-Xyz', 'Jean Dupont'])(
    'is found for « %s », of which no word is known, and nothing far-fetched is proposed',
    (typed) => {
      expect(ask(typed)).toMatchObject({ results: [], nearest: [], undecided: false });
    },
  );

  test('is found for half an idea, but near titles are proposed', () => {
    const { results, nearest } = ask('coifeur wxyzw qsdfgh kjhgf');
    expect(results).toEqual([]);
    expect(nearest).toContain('Coiffeur / Coiffeuse');
  });
});

describe('what is refused', () => {
  test('is told, and takes no part in the answer', () => {
    const { results, leftOut } = ask("boulanger mais je n'aime pas les enfants");
    expect(leftOut).toBe("je n'aime pas les enfants");
    expect(results.map(({ id }) => id)).toEqual(ask('boulanger').results.map(({ id }) => id));
  });

  test('alone finds nothing, rather than the opposite', () => {
    expect(ask('je déteste les enfants')).toMatchObject({ results: [], leftOut: 'je déteste les enfants' });
  });

  test.each(['un travail sans stress', 'métier pas de contact avec le public'])(
    'leaves nothing to answer in « %s »',
    (typed) => {
      const { results, nearest, leftOut } = ask(typed);
      expect({ results, nearest }).toEqual({ results: [], nearest: [] });
      expect(leftOut).not.toBeNull();
    },
  );

  test('is nothing in a plain question', () => {
    expect(ask('boulanger').leftOut).toBeNull();
  });
});

describe('a likely slip', () => {
  test.each([
    ['boulnager', 'boulanger'],
    ['infirmire', 'infirmière'],
    ['Infirmirre libérale', 'infirmière libérale'],
  ])('« %s » finds, and is written again as « %s »', (typed, meant) => {
    const { results, correction } = ask(typed);
    expect(results).not.toEqual([]);
    expect(correction).toBe(meant);
  });

  test.each(['boulanger', 'boulan', 'nounou', 'gosses', 'coiffeuse xyz', 'zzzz'])(
    'is not seen in « %s »',
    (typed) => {
      expect(ask(typed).correction).toBeNull();
    },
  );

  const kitchen = createSearcher({
    ...payload,
    codes: ['A1', 'B1'],
    names: [['Cuisinier~2ère', 'Chef~1fe de partie'], ['Technicien~ne des temps']],
    general: [],
    leanings: ['A1', 'B1'].map(() => ['14', '83']),
    skills: [],
    skillOccupations: [],
    phrases: [],
  });
  test.each([
    ['chef de partiel', 'chef de partie'],
    ['temps partiel', null],
  ])(
    'in a word that begins no name, « %s », is proposed as %s: beside words that stand with it',
    (typed, meant) => {
      expect(search(kitchen, typed, { limit: 3 }).correction).toBe(meant);
    },
  );

  test.each([
    ['infirmire', 'infirmière'],
    ['imfirmier', 'infirmier'],
    ['boulnager', 'boulanger'],
  ])('« %s », which can be nothing else, gives the answer of « %s »', (typed, meant) => {
    expect(ask(typed).results).toEqual(ask(meant).results);
  });

  test('too far to be believed is proposed', () => {
    const { results, nearest } = ask('soupeut');
    expect(results).toEqual([]);
    expect(nearest[0]).toBe('Soudeur / Soudeuse');
  });
});

describe('who does not know what to look for', () => {
  test.each(['je sais pas', 'Je ne sais pas quoi faire', 'je sais vraiment pas', 'aide-moi !', 'moi aide'])(
    'is understood by « %s »',
    (typed) => {
      expect(ask(typed)).toMatchObject({ results: [], undecided: true });
    },
  );

  test.each(['aide', 'aide soignante', 'je ne sais pas souder', 'pas', ''])(
    'is not by « %s », which names something or nothing at all',
    (typed) => {
      expect(ask(typed).undecided).toBe(false);
    },
  );
});

test.each(['stage', 'un stage de 3e'])('« %s » is what the site cannot answer yet', (typed) => {
  expect(ask(typed)).toMatchObject({ results: [], notYet: true });
});

test('what is hated is not taken for a slip', () => {
  expect(ask('je déteste la boulangerie').correction).toBeNull();
});

test('no input makes the search fail, and the same input gives the same answer', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 200, unit: 'grapheme' }), (text) => {
      expect(ask(text)).toEqual(ask(text));
    }),
  );
});

test('an empty index finds nothing', () => {
  const nothing = { names: [], codes: [], leanings: [], general: [], skills: [], skillOccupations: [] };
  const pages = {
    interests: [],
    domains: [],
    majorDomains: [],
    sectors: [],
    words: [],
    phrases: [],
    undecided: [],
    notYet: [],
  };
  expect(
    search(createSearcher({ version: 1, keywordsUrl: null, ...nothing, ...pages }), 'boulanger', { limit: 5 })
      .results,
  ).toEqual([]);
});
