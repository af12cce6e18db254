import { describe, expect, test } from 'vitest';
import { slugify } from './slug.ts';

describe('the address of a page', () => {
  test.each([
    ['Infirmier / Infirmière de soins généraux', 'infirmier-infirmiere-de-soins-generaux'],
    ["J'aime m'occuper des animaux", 'j-aime-m-occuper-des-animaux'],
    ['Œnologue', 'oenologue'],
    ['Hygiène Sécurité Environnement -HSE- industriels', 'hygiene-securite-environnement-hse-industriels'],
    ['Mandataire judiciaire (MJPM)', 'mandataire-judiciaire-mjpm'],
    ['  —  ', ''],
  ])('of « %s » is %s', (title, slug) => {
    expect(slugify(title)).toBe(slug);
  });

  test('does not change when made again from itself', () => {
    const slug = slugify("Agent territorial spécialisé des écoles d'ATSEM");
    expect(slugify(slug)).toBe(slug);
  });
});
