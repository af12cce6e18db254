import { describe, expect, test } from 'vitest';
import { phoneticKey, phoneticKeys } from './phonetic.ts';

describe('the ear hears the same in', () => {
  test.each([
    ['boulangé', 'boulanger'],
    ['boulenger', 'boulanger'],
    ['plombié', 'plombier'],
    ['secretère', 'secrétaire'],
    ['kinésithérapeuthe', 'kinésithérapeute'],
    ['mécanitien', 'mécanicien'],
    ['pharmassien', 'pharmacien'],
    ['fotographe', 'photographe'],
    ['jandarme', 'gendarme'],
    ['chofeur', 'chauffeur'],
    ['trin', 'train'],
    ['esthétissienne', 'esthéticienne'],
    ['orthofoniste', 'orthophoniste'],
  ])('« %s » and « %s »', (heard, written) => {
    expect(phoneticKey(heard)).toBe(phoneticKey(written));
  });
});

test('different words sound different', () => {
  expect(phoneticKey('maçon')).not.toBe(phoneticKey('masseur'));
  expect(phoneticKey('boucher')).not.toBe(phoneticKey('berger'));
});

test('many words at once sound as they do one by one', () => {
  const words = ['boulanger', 'chef', 'été', 'soin', 'cheveux', '3d'];
  expect(phoneticKeys(words)).toEqual(words.map(phoneticKey));
});
