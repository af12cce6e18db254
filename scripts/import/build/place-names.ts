// Spells the names of establishments and of advice places as one reads them: directories write them in capitals, without
// accents, under their administrative titles.
import { slugify } from '#domain/text/slug.ts';
import type { CapitalName } from '#schemas/curated.ts';
import type { Municipality } from '#schemas/territory.ts';
import { restoreCapitals } from './capital-accents.ts';

/** Longer names are cut at their first dash: what follows says what else the place is. */
const LONG = 80;

const TITLES: readonly (readonly [pattern: RegExp, spelt: string])[] = [
  [/^(Organisme de formation-)?Centre de formation d'apprentis (de |d')?(?=.*\bCFA\b)/i, ''],
  [/^Organisme de formation-Centre de formation d'apprentis(?: de)? /i, 'CFA '],
  [/^Centre de formation d'apprentis /i, 'CFA '],
  [/^Site de formation d'apprentis (de l'|de |d')/i, ''],
  [/\bMaisons? familiales? rurales?\b/gi, 'Maison familiale rurale'],
  [/\bI\.U\.T\./g, 'IUT'],
  [/\bCROIX[ -]ROUGE FRANCAISE\b/g, 'Croix-Rouge française'],
  [/\bergotherapie\b/g, 'ergothérapie'],
  [/\belectroradiologie\b/g, 'électroradiologie'],
  [/ - Lycée des métiers .*$/i, ''],
  [/ de Le (?=\p{Lu})/gu, ' du '],
  [/ de Les (?=\p{Lu})/gu, ' des '],
  [/\bCoeur\b/g, 'Cœur'],
  [/’/g, "'"],
  [/\s+-(?=\S)|(?<=\S)-\s+/g, ' - '],
  [/ - /g, ' – '],
];

/** Common words that some sources write with a capital inside a name. */
const COMMON =
  /(?<=\p{Ll}['’ -]+)(Nationale?|Supérieure?|Régionale?|Français|Catholique|Formations?|Métiers|Paramédicales|Rééducation|Réadaptation|Agricultures|Enseignement|Apprentis|Travail|Social)(?!\p{L})/gu;

/** A word of capitals that may be an acronym is left; this many letters are no acronym any more. */
const CAPITALS = /\p{Lu}[\p{Lu}'’-]*(?: \p{Lu}[\p{Lu}'’-]*)*/gu;

/** Capitals of this many letters are a name rather than initials, unless the table kept by hand says otherwise. */
const LONG_WORD = /(?<!\p{L})\p{Lu}{4,}(?!\p{L})/gu;
const NAME_LENGTH = 6;

/** Services that share the house of an agency: "MANOSQUE APE ET DR", "ET A2S MARSEILLE". Those who come in need none. */
const SERVICES = /(?:(?:^| )(?:ET|&|\/))?(?:^| )(?:APE|A2S|DT|DR|PFV|EOS|CRP)(?= |$)/g;

/** `capitalNames`: words of capitals, and how they are written. */
export function createPlaceSpeller(
  municipalities: readonly Municipality[],
  capitalNames: readonly Pick<CapitalName, 'word' | 'written'>[],
) {
  const written = new Map(capitalNames.map((row) => [row.word, row.written]));
  const spellWord = (word: string) =>
    written.get(word) ?? (word.length < NAME_LENGTH ? word : word.charAt(0) + word.slice(1).toLowerCase());
  const names = new Map<string, string>();
  for (const { former } of municipalities) for (const each of former) names.set(slugify(each), each);
  for (const { name } of municipalities) names.set(slugify(name), name);

  /** The longest rows of words that are a municipality take its spelling. */
  function spellMunicipalities(text: string): string {
    const words = text.split(' ');
    for (let length = words.length; length > 0; length -= 1) {
      for (let start = 0; start + length <= words.length; start += 1) {
        const part = words.slice(start, start + length).join(' ');
        const key = slugify(part)
          .replace(/\bst\b/g, 'saint')
          .replace(/\bste\b/g, 'sainte');
        const name = part.length > 3 ? names.get(key) : undefined;
        if (name === undefined) continue;
        return [
          ...(start > 0 ? [spellMunicipalities(words.slice(0, start).join(' '))] : []),
          name,
          ...(start + length < words.length
            ? [spellMunicipalities(words.slice(start + length).join(' '))]
            : []),
        ].join(' ');
      }
    }
    return text;
  }

  return {
    /** "IFSI CH DE CHATEAUBRIANT" -> "IFSI CH de Châteaubriant". */
    establishment(raw: string): string {
      const titled = TITLES.reduce((text, [pattern, spelt]) => text.replace(pattern, spelt), raw.trim());
      const spelt = restoreCapitals(
        titled
          .replace(CAPITALS, (run) => (run.length > 3 ? spellMunicipalities(run) : run))
          .replace(COMMON, (word) => word.toLowerCase())
          .replace(/(?<= )(DE|DU|DES|LA|ET|EN)(?= )/g, (word) => word.toLowerCase()),
      );
      const short = spelt.length > LONG ? (spelt.split(' – ')[0] ?? spelt) : spelt;
      // A whole name of capitals has lost its accents: it is left to be refused.
      const named = isInCapitals(short) ? short : short.replace(LONG_WORD, spellWord);
      return (named.charAt(0).toUpperCase() + named.slice(1)).replace(/\s+/g, ' ').trim();
    },

    /** "LA BAULE GUERANDE" -> "La Baule Guérande": an agency is named in capitals only. */
    agency(raw: string): string {
      return spellMunicipalities(raw.replace(SERVICES, '').trim())
        .split(' ')
        .map((word) => (word === word.toUpperCase() ? word.charAt(0) + word.slice(1).toLowerCase() : word))
        .join(' ')
        .replace(/(?<= )(De|Du|Des|Et|Sur)(?= )/g, (word) => word.toLowerCase())
        .replace(/\bSte (?=\p{L})/gu, 'Sainte-')
        .replace(/\bSt (?=\p{L})/gu, 'Saint-')
        .replace(/\bSaint (?=\p{L})/gu, 'Saint-');
    },

    /** "Infos Jeunes – Ecommoy" -> "Info Jeunes – Écommoy". */
    advicePlace(raw: string): string {
      return raw
        .replace(/^Infos Jeunes/, 'Info Jeunes')
        .split(' – ')
        .map((part) => names.get(slugify(part)) ?? part)
        .join(' – ')
        .replaceAll("'", '’');
    },
  };
}

export type PlaceSpeller = ReturnType<typeof createPlaceSpeller>;

/** Two words of capitals that are too long for acronyms, or one that is a whole name. */
export function isInCapitals(name: string): boolean {
  return /\p{Lu}{5,}.*(?<!\p{L})\p{Lu}{5,}/u.test(name) || /\p{Lu}{11,}/u.test(name);
}
