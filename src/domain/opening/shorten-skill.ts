// Brings the label of a skill down to what a sentence can quote: the deed and what it bears on, no comma left.
import { isHollowVerb } from './skill-words.ts';

/** Where the deed is said, and its manner, purpose, rule or occasion begins. */
const TAILS = [
  'selon|suivant|conformément|notamment|grâce|auprès|afin|dans (?:le respect|le cadre|le but)|au (?:sein|moyen|regard)',
  "à (?:l'aide|partir)|de (?:façon|manière|sorte)|tout en|lors d(?:e|es|u)?|vis-à-vis|y compris|ainsi que|tel(?:le)?s? que",
  'si (?:nécessaire|besoin|possible)|le cas échéant',
  'en (?:fonction|conformité|vue|accord|lien avec|adéquation|collaboration|coordination|cas|termes)',
  String.raw`en (?!avant)\p{L}+ant`,
  // "pour améliorer…", "pour les aider…" are purposes; "pour le client" may be what the deed bears on.
  String.raw`pour (?:\p{L}+(?:er|ir|re|oir)|(?:l[ea]s? |l'|en |y |lui |leur )\p{L}+(?:er|ir))`,
];
/** "Mise en conformité" is what one does, not how. */
const TAIL = new RegExp(String.raw`(?<!(?: |re)mise) (?:${TAILS.join('|')})(?!\p{L}).*$`, 'u');
const SECOND_VERB = /,? et (?:[ls]'|les |le |la |en |y )?(\p{L}+(?:er|ir|re|oir))(?!\p{L}).*$/u;
/** "Pétrir manuellement ou mécaniquement des pâtes": many nouns end alike, but never stand between verb and article. */
const ADVERB =
  /^(\p{L}+) \p{L}+ment(?: (?:et|ou) \p{L}+ment)? (?=(?:des?|du|les?|la|une?|aux?|à|avec|sur) |[ld]'|\p{L}+s )/u;
const VERB_FIRST = /^(?:et |ou )?(?:s'|se )?\p{L}+(?:er|ir|re|oir) /u;
/** "Identifier et prioriser" is two verbs, and nothing that they bear on. */
const OTHER_VERB = / (?:et|ou) \p{L}+(?:er|ir|re|oir)(?!\p{L})/u;
const DANGLING = /(?: (?:et|ou|de|des|du|à|au|aux|en|par|sur|avec|pour)| d'|,)+$/u;
/** A verb, an article and what it bears on: with less, nothing is left of the deed. */
const ENOUGH_WORDS = 3;

/** "Réaliser une coupe (dégradé…), selon les souhaits du client" -> "Réaliser une coupe". */
export function shortenSkill(label: string): string {
  const plain = label
    .replace(/\s*\([^()]*\)?/g, '')
    .replace(/[,\s]*(?:etc(?!\p{L})\.?|\.{2,}|…)/gu, '')
    .replace(/\s*[:;].*$/, '')
    .replace('et/ou', 'ou')
    .replace(/ ?\/ ?/g, ' ou ')
    .replace(/, (?=et |ou )/g, ' ')
    .replace(ADVERB, '$1 ')
    .trim();
  return withoutSecondVerb(cut(withoutCommas(plain), TAIL));
}

/**
 * "Accueillir, orienter, renseigner un public" -> "Accueillir et renseigner un public": the verbs that wait for
 * their object lead to it. "Surveiller la ponctualité, l'assiduité des élèves" -> "… la ponctualité et l'assiduité
 * des élèves": two objects stay together, of more only the first is kept.
 */
function withoutCommas(label: string): string {
  const parts = label.split(/, ?/);
  const at = parts.findIndex((part) => part.split(' ').length >= ENOUGH_WORDS || /[ld]'/.test(part));
  const [first = ''] = parts;
  const deed = parts[at];
  if (deed === undefined) return parts.slice(0, 2).join(' et ');
  const objects = parts.slice(at + 1);
  const nextDeed = objects.findIndex((part) => VERB_FIRST.test(part));
  const [second, ...more] = nextDeed === -1 ? objects : objects.slice(0, nextDeed);
  const isOnePair = second !== undefined && more.length === 0 && !/ (?:et|ou) /.test(`${deed} ${second}`);
  const whole = isOnePair ? `${deed} ${/^une? /.test(second) ? 'ou' : 'et'} ${second}` : deed;
  if (at === 0) return whole;
  if (/ (?:et|ou) /.test(whole) || first.includes(' ')) return capitalised(whole);
  return `${first} et ${whole}`;
}

/** "… et veiller à leur respect": a verb that any label may have adds nothing to the first. */
function withoutSecondVerb(label: string): string {
  const verb = SECOND_VERB.exec(label)?.[1];
  return verb !== undefined && isHollowVerb(verb) ? cut(label, SECOND_VERB) : label;
}

function cut(label: string, pattern: RegExp): string {
  const short = label.replace(pattern, '').replace(DANGLING, '').trim();
  return short.replace(OTHER_VERB, '').split(/[ ']/).length >= ENOUGH_WORDS
    ? short
    : label.replace(DANGLING, '');
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
