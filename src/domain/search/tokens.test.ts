import { describe, expect, test } from 'vitest';
import { tokenise } from './tokens.ts';

const wordsOf = (text: string): string[] => tokenise(text).map((token) => token.text);

describe('the words of a text', () => {
  test.each([
    ["Tapissier d'ameublement", ['tapissier', 'ameublement']],
    ['L’aide-soignante', ['aide', 'soignante']],
    ['conducteur(trice) de métro', ['conducteur', 'de', 'metro']],
    ['infirmier·ère·s', ['infirmier']],
    ['assistant.e social.e', ['assistant', 'social']],
    ['assistant R.H.', ['assistant', 'rh']],
    ['Œnologue', ['oenologue']],
    ['dessinateur 3D', ['dessinateur', '3d']],
    ['Langage C', ['langage', 'c']],
    ['développeur C++, c#', ['developpeur', 'cplusplus', 'csharp']],
    ['bac+5', ['bac', '5']],
    ['😂 ;;; ???', []],
    ['', []],
  ])('of « %s » are %j', (text, expected) => {
    expect(wordsOf(text)).toEqual(expected);
  });

  test('keep their accents for the ear', () => {
    expect(tokenise('Boulangé')[0]?.accented).toBe('boulangé');
  });

  test('in capitals among others, or alone and short, are acronyms', () => {
    expect(tokenise('assistant RH').map((token) => token.capitals)).toEqual([false, true]);
    expect(tokenise('AESH')[0]?.capitals).toBe(true);
  });

  test('are not acronyms when everything is shouted', () => {
    expect(tokenise('AIDES-SOIGNANTS').some((token) => token.capitals)).toBe(false);
    expect(tokenise('COMMERCIAL')[0]?.capitals).toBe(false);
  });
});
