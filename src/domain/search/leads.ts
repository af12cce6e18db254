// What a question asks that another page answers: a wage, what recruits, an internship, another trade, a place. Read on the results page only: the box,
// whose weight counts on every page, does without.
import { toPlaceWords } from '../places/place-words.ts';
import type { SearchResult } from './results.ts';
import { stem } from './stem.ts';
import { isStopWord, isWeakWord } from './stop-words.ts';
import { tokenise } from './tokens.ts';
import { saysNothing } from './wordings.ts';

export interface Asked {
  readonly about:
    | 'wage'
    | 'hiring'
    | 'training'
    | 'change'
    | 'green'
    | 'advice'
    | 'internship'
    | 'apprenticeship'
    | 'apprentice-pay'
    | 'immersion'
    | 'hosting'
    | 'parcoursup'
    | 'experience'
    | null;
  /** The question without the words that say so. */
  readonly rest: string;
}

const HIRING = /(?:qui\s+)?(?<!\p{L})(?:recrute|embauche)(?:nt)?(?!\p{L})/iu;
/** "Un gros salaire" is a wish; "gestion des salaires" a trade. */
const WAGE =
  /(?<!(?:bon|gros|haut|meilleur)\s+)(?<!\p{L})(?:salaire|r[ée]mun[ée]ration|combien\s+(?:gagne(?:nt)?|est\s+pay[ée]e?))(?!\p{L})/iu;

/** Diplomas by the names that mean nothing else. "But" and "ecole" are words of every sentence. */
const TRAINING =
  /(?<!\p{L})(?:cap\s+(?!emploi)\p{L}{3}|bac\s*pro|btsa?|deust|licence|formations?)(?!\p{L}*\d)/iu;

/** "Changer de métier" names no trade; "changer des pneus" does. */
const CHANGE =
  /(?<!\p{L})(?:chang(?:er|e|ement)\s+de\s+(?:m[ée]tier|travail|boulot|job|voie|profession|branche|carri[èe]re|vie)|(?:me\s+)?reconver(?:sion|tir)(?:\s+professionnelle)?)(?!\p{L})/iu;

const GREEN =
  /(?<!\p{L})(?:m[ée]tiers?|emplois?|travail|boulot|job|[ée]conomie|transition)\s+(?:verte?s?|[ée]colos?|[ée]cologiques?)(?!\p{L})/iu;

/** Those who do these trades are found too: the question may be about them. */
const ADVICE =
  /(?<!\p{L})(?:bilan\s+de\s+comp[ée]tences?|(?:conseill[èe]re?|psychologue|psy)\s+d.orientation|missions?\s+locales?|copsy|cio|cep)(?!\p{L})/iu;

/** "Animateur de stages" is a trade. */
const INTERNSHIP =
  /(?:(?<!\p{L})(?:(?:trouver|cherche[rz]?|recherche|offres?)\s+(?:de\s+|d['’]\s*)?(?:une?\s+)?)|(?<!(?:de|en)\s+)(?<!\p{L}))stages?(?!\p{L})(?:\s+d['’]\s*observation)?(?:\s+(?:de|en)\s+(?:3\s?e|3\s?[èe]me|troisi[èe]me|2\s?de|seconde)(?!\p{L}))?/iu;

/** "Maitre d'apprentissage" is a trade, "apprentissage automatique" a technique. */
const APPRENTICESHIP =
  /(?:(?<!\p{L})(?:(?:trouver|cherche[rz]?|recherche|offres?)\s+(?:de\s+|d['’]\s*)?(?:une?\s+)?)|(?<!\p{L}|ma[îi]tre\s+d['’]))(?:(?:en\s+)?alternance|(?:en\s+|contrats?\s+d['’])?apprentissage(?!\s+(?:automatique|profond))|apprentie?s?|contrats?\s+(?:de\s+professionnalisation|pro))(?!\p{L})/iu;

/** Under water, or in it, is another matter. */
const IMMERSION =
  /(?:(?<!\p{L})(?:trouver|cherche[rz]?|faire|offres?)\s+(?:d['’]\s*)?(?:une?\s+)?)?(?<!\p{L})(?:immersions?|pmsmp)(?!\p{L})(?:\s+(?:facilit[ée]e|professionnelle|en\s+entreprise))?/iu;

/** Who has an internship to give, not who looks for one. */
const HOSTING =
  /(?<!\p{L})(?:proposer|d[ée]poser|publier|accueillir|prendre|recevoir)\s+(?:une?\s+|des\s+)?(?:offres?(?!\p{L})|stage|stagiaire|apprentie?|alternante?)/iu;

const PARCOURSUP = /(?<!\p{L})parcours?\s?sup(?!\p{L})/iu;

/** Long names first: the initials alone are those of the guide. */
const EXPERIENCE = /(?<!\p{L})(?:valid(?:ation|er)\s+(?:(?:des|les|ses|mes)\s+)?acquis|vae(?!\p{L}))/iu;

export function readAsked(text: string): Asked {
  const withoutChange = text.replace(CHANGE, ' ');
  // Beside a trade ("reconversion infirmier"), every word counts.
  if (withoutChange !== text) {
    const rest = tidy(withoutChange);
    return { about: 'change', rest: saysNothing(rest) ? rest : text };
  }
  if (GREEN.test(text)) return { about: 'green', rest: text };
  if (ADVICE.test(text)) return { about: 'advice', rest: text };
  if (PARCOURSUP.test(text)) return { about: 'parcoursup', rest: tidy(text.replace(PARCOURSUP, ' ')) };
  if (EXPERIENCE.test(text)) return { about: 'experience', rest: text };
  if (HOSTING.test(text)) return { about: 'hosting', rest: '' };
  if (APPRENTICESHIP.test(text) && !TRAINING.test(text)) {
    const rest = tidy(text.replace(APPRENTICESHIP, ' '));
    if (WAGE.test(rest)) return { about: 'apprentice-pay', rest: tidy(rest.replace(WAGE, ' ')) };
    return { about: 'apprenticeship', rest };
  }
  if (IMMERSION.test(text)) return { about: 'immersion', rest: tidy(text.replace(IMMERSION, ' ')) };
  if (INTERNSHIP.test(text)) return { about: 'internship', rest: tidy(text.replace(INTERNSHIP, ' ')) };
  const withoutHiring = text.replace(HIRING, ' ');
  if (withoutHiring !== text) return { about: 'hiring', rest: tidy(withoutHiring) };
  const rest = tidy(text.replace(WAGE, ' '));
  if (rest === tidy(text) && TRAINING.test(text)) return { about: 'training', rest: text };
  // Of no occupation, a wage is a word like another.
  return rest === tidy(text) || saysNothing(rest) ? { about: null, rest: text } : { about: 'wage', rest };
}

const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Path segment of the territory by the name of a place; null where homonyms are in several. */
export type Places = ReadonlyMap<string, { readonly name: string; readonly territory: string } | null>;

interface NamedPlace {
  readonly name: string;
  /** Path segment of the territory in which it is. */
  readonly territory: string;
  readonly former?: readonly string[];
}

export function readPlaces(named: readonly NamedPlace[]): Places {
  const places = new Map<string, { readonly name: string; readonly territory: string } | null>();
  for (const { name, territory, former = [] } of named) {
    for (const each of [name, ...former]) {
      const words = toPlaceWords(each);
      const known = places.get(words);
      const isShared = known === null || (known !== undefined && known.territory !== territory);
      places.set(words, isShared ? null : (known ?? { name: each, territory }));
    }
  }
  return places;
}

/** Words of the question that no result shows, and that are not grammar: only they may name a place. */
export function wordsUnsaid(text: string, results: readonly SearchResult[]): ReadonlySet<string> {
  const said = new Set(
    results.flatMap(({ label, reason }) =>
      tokenise(`${label} ${reason?.label ?? ''}`).map((token) => stem(token.text)),
    ),
  );
  const unsaid = tokenise(text).filter(
    ({ text: word }) => !isStopWord(word) && !isWeakWord(word) && !said.has(stem(word)),
  );
  return new Set(unsaid.map((token) => token.text));
}

/** More words than in any name of a place. */
const MOST_WORDS = 7;
const WORDS = /[\p{L}\p{M}]+/gu;

/** The longest name of a place that holds an unsaid word, and the question without it. */
export function findPlace(
  text: string,
  places: Places,
  unsaid: ReadonlySet<string>,
): { readonly name: string; readonly territory: string; readonly rest: string } | null {
  const words = [...text.matchAll(WORDS)];
  for (let length = Math.min(MOST_WORDS, words.length); length > 0; length -= 1) {
    for (let first = 0; first + length <= words.length; first += 1) {
      const last = words[first + length - 1];
      const start = words[first]?.index ?? 0;
      const end = (last?.index ?? 0) + (last?.[0].length ?? 0);
      const run = text.slice(start, end);
      const place = places.get(toPlaceWords(run));
      if (place === undefined || place === null) continue;
      if (!tokenise(run).some((token) => unsaid.has(token.text))) continue;
      return { ...place, rest: tidy(`${text.slice(0, start)} ${text.slice(end)}`) };
    }
  }
  return null;
}
