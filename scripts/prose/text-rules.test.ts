// Each rule lets a right text through, and says of a wrong one what is wrong.
import { describe, expect, test } from 'vitest';
import { checkGender, listGenderedNames } from './gender.ts';
import { checkSpelling } from './spelling.ts';
import { composeText } from './support.ts';
import {
  checkFigures,
  checkForbidden,
  checkKeywords,
  checkLength,
  checkSentences,
  checkStructure,
  checkSummary,
  checkTypography,
} from './text-rules.ts';

const rules = {
  headings: ['Une journée', 'Et après'],
  forbidden: [
    { words: 'passionnant*', reason: 'éloge' },
    { words: 'au cœur de', reason: 'cliché' },
  ],
  figures: [{ pattern: 'bac ?\\+ ?\\d', reason: 'niveau' }],
  homonyms: [{ form: 'cuisinière', reason: 'fourneau' }],
};

describe('structure', () => {
  const body = (headings: readonly string[]) =>
    ['On roule.', ...headings.map((h) => `## ${h}\n\nOui.`)].join('\n\n');
  const check = (text: string, isLong = true) => checkStructure(composeText({ body: text }), isLong, rules);

  test('a long text may have the headings, in their order', () => {
    expect(check(body(['Une journée', 'Et après']))).toEqual([]);
    expect(check(body(['Et après', 'Une journée']))).toEqual(['headings repeated or out of order']);
    expect(check(body(['Salaire']))).toEqual(['unknown heading "Salaire"']);
    expect(check('## Une journée\n\nOui.')).toEqual(['a heading before any paragraph']);
    expect(check('On roule.\n\n## Une journée')).toEqual(['nothing under "Une journée"']);
  });

  test('a short text has none', () => {
    expect(check(body(['Une journée']), false)).toEqual(['a short text has no heading']);
    expect(check('On roule.', false)).toEqual([]);
  });

  test.each(['- Un point', 'Voir [ici](/x/)', '1. Un', 'Du *gras*', '<b>Non</b>'])(
    'no mark-up: %s',
    (text) => {
      expect(check(text)).toHaveLength(1);
    },
  );
});

test('a summary is one sentence', () => {
  const check = (summary: string) => checkSummary(composeText({ summary })).length;
  expect(check('Soigne les animaux de compagnie et de ferme.')).toBe(0);
  expect(check('Soigne les animaux. Conseille leurs maîtres.')).toBe(1);
  expect(check('Soigne les animaux de compagnie')).toBe(1);
  expect(check('soigne les animaux de compagnie.')).toBe(1);
});

test('no keyword is the title, in any gender, nor said twice', () => {
  const check = (...keywords: string[]) =>
    checkKeywords(composeText({ keywords }), 'Conducteur / Conductrice de bus');
  expect(check('autobus', 'chauffeur de bus', 'ligne')).toEqual([]);
  expect(check('conductrice de bus', 'ligne', 'Ligne')).toEqual([
    '"conductrice de bus" is the title',
    '"Ligne" twice',
  ]);
});

test('length is bounded on both sides, for both kinds', () => {
  const check = (words: number, isLong: boolean) =>
    checkLength(composeText({ body: Array(words).fill('mot').join(' ') }), isLong).length;
  expect([59, 60, 110, 111].map((words) => check(words, false))).toEqual([1, 0, 0, 1]);
  expect([179, 180, 260, 261].map((words) => check(words, true))).toEqual([1, 0, 0, 1]);
});

test('sentences are short on the whole', () => {
  const sentence = (words: number) => `${Array(words).fill('mot').join(' ')}.`;
  expect(checkSentences(composeText({ body: `${sentence(24)} ${sentence(12)}` }))).toEqual([]);
  expect(checkSentences(composeText({ body: `${sentence(24)} ${sentence(14)}` }))).toEqual([
    '19.0 words per sentence',
  ]);
});

test('forbidden words are found in any form, as whole words', () => {
  const check = (body: string) =>
    checkForbidden(composeText({ body }), rules).map((fault) => fault.split(':')[0]);
  expect(check('Un métier Passionnante, au coeur de la ville.')).toEqual(['"passionnant*"', '"au cœur de"']);
  expect(check('On remet au cœur des gens du baume.')).toEqual([]);
});

test('a figure stands only where it is allowed to', () => {
  expect(checkFigures(composeText({ body: 'Il faut un bac + 2, ou un bac +3.' }), rules)).toEqual([]);
  expect(checkFigures(composeText({ body: 'On gagne 1 500 euros à bac + 2.' }), rules)).toEqual([
    'figure "1"',
    'figure "500"',
  ]);
});

describe('typography', () => {
  test('what an author types with plain spaces is right', () => {
    const body = 'On dit « bonjour » : c’est peu ; et après ? Rien ! Voilà… (enfin) – peut-être.';
    expect(checkTypography(composeText({ body }))).toEqual([]);
  });

  test.each([
    ["L'eau", 'straight quote'],
    ['Un “mot”', 'foreign quote'],
    ['Deux  espaces', 'double space'],
    ['Encore...', 'three full stops'],
    ['Quoi\u00a0?', 'no-break space'],
    ['Quoi?', 'double mark'],
    ['«Non »', 'double mark'],
    ['Oui , non', 'single mark'],
    ['Un - deux', 'dash'],
    ['Les employé·es', 'two genders'],
    ['Un(e) agent(e)', 'two genders'],
  ])('%s is refused', (body, name) => {
    expect(checkTypography(composeText({ body }))).toContainEqual(expect.stringContaining(name));
  });
});

describe('gender', () => {
  const names = listGenderedNames([
    'Infirmier / Infirmière',
    'Cuisinier / Cuisinière',
    'Entraîneur / Entraîneure',
    'Entraîneur / Entraîneuse de chevaux',
    'Surveillant / Surveillante',
    'Steward / Hôtesse',
    'Pilote',
  ]);
  const check = (body: string) => checkGender(composeText({ body }), names, rules);

  test('a name in one gender is told, in the plural too', () => {
    expect(check('Les infirmiers soignent.')).toEqual(['"infirmiers" in one gender only']);
    expect(check('L’infirmière soigne.')).toEqual(['"infirmière" in one gender only']);
  });

  test.each([
    ['both genders', 'L’infirmier ou l’infirmière soigne, avec des infirmières.'],
    ['one of two feminines', 'L’entraîneur ou l’entraîneuse crie.'],
    ['a homonym', 'La cuisinière chauffe.'],
    ['a participle', 'On attend en surveillant la cuisson.'],
    ['the official name of a diploma', 'Le CAP « infirmier » y mène.'],
    ['two words for two people', 'L’hôtesse sourit.'],
  ])('%s is no fault', (_, body) => {
    expect(check(body)).toEqual([]);
  });
});

test('spelling: elisions, compounds, questions and capitals are seen through', () => {
  const known = new Set(['le', 'porte', 'savoir', 'faire', "quelqu'un", 'Nantes', 'va', 'CAP']);
  const check = (body: string) =>
    checkSpelling({ ...composeText({ body }), summary: '', keywords: [] }, (word) => known.has(word));
  expect(check('Le savoir-faire, va-t-on ? L’porte quelqu’un, d’Nantes ; CAP')).toEqual([]);
  expect(check('Le portte, nantes, cap')).toEqual(['"portte" unknown', '"nantes" unknown', '"cap" unknown']);
});
