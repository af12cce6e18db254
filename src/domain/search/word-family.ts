// Brings together words of one family: "souder", "soudeur", "soudage", "soudure". Coarser than the stem, and
// so worth less in the ranking.
import { stem } from './stem.ts';

/** Suffixes of stems (mute e already gone), longest first, with the letters that must remain before them. */
const SUFFIXES: readonly (readonly [string, number])[] = [
  ['abilit', 4],
  ['issement', 3],
  ['isation', 4],
  ['isateur', 4],
  ['issant', 3],
  ['isseur', 3],
  ['issag', 3],
  ['icien', 4],
  ['icit', 4],
  ['ariat', 4],
  ['ateur', 3],
  ['ation', 3],
  ['ement', 3],
  ['atif', 4],
  ['ition', 4],
  ['iteur', 4],
  ['aire', 4],
  ['eur', 3],
  ['ion', 4],
  ['ier', 4],
  ['eri', 3],
  ['air', 4],
  ['ant', 4],
  ['anc', 4],
  ['ist', 4],
  ['iqu', 4],
  ['ien', 4],
  ['abl', 4],
  ['ag', 3],
  ['ur', 4],
  ['er', 3],
  ['ir', 3],
  ['if', 4],
  ['i', 4],
  ['e', 4],
];

/**
 * Words whose relatives are not formed by a suffix: verbs of the third group, and nouns whose adjective has another
 * root. Closed classes of the language, one family a line.
 */
const IRREGULAR_FAMILIES = [
  'coudre couture couturier couseur',
  'peindre peintre peinture',
  'teindre teinture teinturier',
  'vendre vente vendeur',
  'fondre fondeur fonderie fonte',
  'tondre tonte tondeur',
  'defendre defense defenseur',
  'surveiller surveillant surveillance',
  'servir serveur service',
  'ecrire ecrivain ecriture redaction redacteur rediger',
  'lire lecture lecteur',
  'conduire conducteur conduite',
  'construire construction constructeur',
  'traduire traduction traducteur',
  'produire production producteur',
  'instruire instruction instructeur',
  'detruire destruction',
  'extraire extraction extracteur',
  'diriger directeur direction dirigeant',
  'proteger protection protecteur',
  'corriger correcteur correction',
  'concevoir concepteur conception',
  'gerer gestion gestionnaire gerant gerance',
  'soigner soin soignant soigneur',
  'acheter achat acheteur',
  'secourir secours secouriste secourisme',
  'accueillir accueil',
  'jouer jeu joueur',
  'chanter chant chanteur',
  'danser danse danseur',
  'dessiner dessin dessinateur',
  'agricole agriculteur agriculture',
  'apprendre apprentissage',
  'elever elevage eleveur',
  'voyager voyage voyageur',
  'guerir guerisseur',
  'decouvrir decouverte',
  'intervenir intervention intervenant',
  'maintenir maintenance',
  'entretenir entretien',
  'chauffer chauffage chauffagiste',
  'abattre abattage abatteur',
  'ouvrir ouverture',
  'hopital hospitalier',
  'ecole scolaire',
  'voiture automobile auto',
  'musique musical musicien',
  'theatre theatral',
  'mer maritime marin',
  'dent dentaire dentiste',
  'cheval equestre equin equitation',
  'chien canin',
  'arbre arboricole arboriculteur',
  'vigne viticole viticulteur vigneron',
  'fruit fruitier',
  'langue linguiste linguistique',
  'loi juridique',
  'oeil ophtalmologue',
];

const FAMILY_OF = new Map(
  IRREGULAR_FAMILIES.flatMap((family) => {
    const members = family.split(' ').map(stem);
    return members.map((member) => [member, members[0] ?? member] as const);
  }),
);

/** Only those that may end the word are tried: this runs for each of 8 000 words when the index is read. */
const SUFFIXES_BY_LAST_LETTER = new Map<string | undefined, (typeof SUFFIXES)[number][]>();
for (const rule of SUFFIXES) {
  const last = rule[0].at(-1);
  SUFFIXES_BY_LAST_LETTER.set(last, [...(SUFFIXES_BY_LAST_LETTER.get(last) ?? []), rule]);
}

/** Key of the family of a stem: "boulanger" and "boulangeri" -> "boulang". */
export function familyOf(word: string): string {
  const irregular = FAMILY_OF.get(word);
  if (irregular !== undefined) return irregular;
  for (const [suffix, minimum] of SUFFIXES_BY_LAST_LETTER.get(word.at(-1)) ?? []) {
    if (word.length >= suffix.length + minimum && word.endsWith(suffix)) {
      return tidyEnd(word.slice(0, -suffix.length));
    }
  }
  return tidyEnd(word);
}

/** "maconn" -> "macon", "nettoy" -> "nettoi", "fabriqu" -> "fabric": the spelling before a suffix varies. */
function tidyEnd(root: string): string {
  let end = root;
  if (end.endsWith('qu')) end = `${end.slice(0, -2)}c`;
  else if (end.endsWith('gu')) end = end.slice(0, -1);
  else if (end.endsWith('y')) end = `${end.slice(0, -1)}i`;
  const last = end.at(-1);
  return end.length > 4 && last !== undefined && last === end.at(-2) ? end.slice(0, -1) : end;
}
