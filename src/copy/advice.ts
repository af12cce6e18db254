// Words of the advice places: who can help, where, and how far.
import type { AdviceKind } from '#domain/advice/advice-data.ts';
import { unknownMunicipality } from './address.ts';
import { formatCount, formatInteger, joinAnd, quote, typographic } from './format.ts';

export const adviceKinds: Readonly<Record<AdviceKind, { readonly name: string; readonly help: string }>> = {
  cio: {
    name: 'CIO',
    help: 'Centre d’information et d’orientation\u00a0: pour les élèves, les étudiantes et étudiants et leurs familles, et pour toute personne qui cherche sa voie.',
  },
  'info-jeunes': {
    name: 'Info Jeunes',
    help: 'Pour les jeunes\u00a0: études, métiers, jobs, logement, droits. On y entre sans rendez-vous.',
  },
  'mission-locale': {
    name: 'Mission locale',
    help: 'Pour les 16-25 ans qui ne sont plus à l’école\u00a0: emploi, formation, vie quotidienne.',
  },
  'france-travail': {
    name: 'France Travail',
    help: 'Pour qui cherche un emploi ou change de métier.',
  },
  cep: {
    name: 'CEP',
    help: 'Conseil en évolution professionnelle\u00a0: pour les personnes qui travaillent et veulent changer.',
  },
};

const places = (count: number) => formatCount(count, 'lieu', 'lieux');

export const adviceCopy = {
  title: 'Se faire conseiller près de chez vous',
  short: 'Se faire conseiller',
  lead: 'Quelqu’un peut vous aider à choisir, gratuitement. Voici qui, et où.',
  description:
    'CIO, Info Jeunes, missions locales, agences France Travail\u00a0: les lieux où parler de son orientation près de chez soi, par distance, avec leur adresse.',
  near: (municipality: string) => `Autour de ${typographic(municipality)}`,
  within: (territory: string) => `Dans le territoire ${typographic(territory)}`,
  chooseAnother: 'Tapez votre commune pour voir les lieux les plus proches.',
  asTheCrowFlies: (municipality: string) =>
    `Distances à vol d’oiseau, depuis le milieu de la commune de ${typographic(municipality)}. Par la route, c’est plus long.`,
  kinds: 'Quels lieux\u00a0?',
  count: (count: number) =>
    count === 0 ? 'Aucun lieu ne convient. Choisissez d’autres lieux.' : `${places(count)}.`,
  km: (km: number) => (km < 1 ? 'moins de 1\u00a0km' : `${formatInteger(Math.round(km))}\u00a0km`),
  approximate: 'Adresse exacte inconnue\u00a0: point placé au milieu de la commune.',
  website: (name: string) => `Site web de ${typographic(name)}`,
  websiteShort: 'Site web',
  more: (count: number) => `Voir ${places(count)} de plus`,
  unknownMunicipality,
  loading: 'Chargement…',
  failed: 'Les lieux n’ont pas pu être chargés. Vérifiez votre connexion, ou lisez la liste plus bas.',
  retry: 'Réessayer',
  withoutScript: 'Sans JavaScript, choisissez votre territoire parmi',
  withoutScriptLink: 'tous les lieux, par territoire',
  whoHeading: 'Qui fait quoi\u00a0?',
  listHeading: 'Tous les lieux, par territoire',
  listNote: (count: number) =>
    `${places(count)} dans nos fichiers. Il peut en manquer. Vérifiez les horaires avant de vous déplacer.`,
  placesOf: (name: string, count: number) => `${typographic(name)} (${formatInteger(count)})`,
  mapLabel: (count: number, empty: readonly string[]) =>
    `Carte des ${places(count)} de la région${empty.length === 0 ? '' : `. Aucun dans ${joinAnd(empty.map(typographic))}`}.`,
  reachHeading: (km: number) => `Un lieu à moins de ${formatInteger(km)} km\u00a0?`,
  reachNote: (km: number) =>
    `Part des habitantes et habitants dont la commune a son milieu à moins de ${formatInteger(km)} km d’un lieu connu, à vol d’oiseau.`,
  reachCaption: (
    km: number,
    share: string,
    least: { readonly kind: AdviceKind; readonly name: string; readonly share: string },
  ) =>
    `${share} des habitantes et habitants de la région ont un lieu connu à moins de ${formatInteger(km)} km. Le plus rare\u00a0: ${adviceKinds[least.kind].name} dans le territoire ${typographic(least.name)}, ${least.share}.`,
  territory: 'Territoire',
  anyKind: 'Un lieu, quel qu’il soit',
  knownPlaces: 'Lieux connus',
  unknown: 'inconnu',
  uneven: (kind: AdviceKind, counts: readonly { readonly name: string; readonly count: number }[]) =>
    `Nos fichiers ne sont pas complets partout. Points ${quote(adviceKinds[kind].name)} connus\u00a0: ${joinAnd(counts.map(({ name, count }) => `${typographic(name)} ${formatInteger(count)}`))}. Une part faible peut donc dire qu’il manque des lieux dans nos fichiers, et non sur le terrain.`,
  inTerritory: (counts: readonly string[]) => `Lieux connus ici\u00a0: ${joinAnd(counts)}.`,
  noneInTerritory: 'Aucun lieu connu dans ce territoire.',
  kindCount: (kind: AdviceKind, count: number) => `${formatInteger(count)} ${adviceKinds[kind].name}`,
  nearestHere: 'Voir ces lieux et leurs adresses',
} as const;
