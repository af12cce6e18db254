// Words of the form where an employer prepares an offer, and of what becomes of it.
import type { DepositField, DepositProblem } from '#domain/offers/deposit-draft.ts';
import { formatCount, formatDate } from './format.ts';

export const depositLevels: readonly (readonly [level: number, name: string])[] = [
  [3, 'CAP'],
  [4, 'Bac'],
  [5, 'Bac\u00a0+\u00a02'],
  [6, 'Bac\u00a0+\u00a03'],
  [7, 'Bac\u00a0+\u00a05'],
  [8, 'Doctorat'],
];

interface FieldWords {
  readonly label: string;
  readonly hint?: string;
  /** What to do when it is not right. */
  readonly invalid: string;
  readonly missing?: string;
}

export const depositFields: Readonly<Record<DepositField, FieldWords>> = {
  kind: { label: 'Que proposez-vous\u00a0?', invalid: 'Choisissez ce que vous proposez.' },
  title: {
    label: 'Titre de l’offre',
    hint: 'Le métier ou la tâche, en quelques mots. Au féminin et au masculin.',
    invalid: 'Écrivez un titre de deux lettres au moins.',
    missing: 'Écrivez le titre de l’offre.',
  },
  summary: {
    label: 'Ce que l’on fait (facultatif)',
    hint: 'Deux ou trois phrases simples. Pas de nom de personne, de téléphone ni d’adresse électronique.',
    invalid: 'Décrivez ce que l’on fait avec des mots.',
  },
  occupations: {
    label: 'Métiers (facultatif)',
    hint: 'Écrivez deux lettres au moins, puis choisissez. Trois métiers au plus.',
    invalid: 'Choisissez les métiers dans la liste.',
  },
  level: { label: 'Diplôme préparé (facultatif)', invalid: 'Choisissez un diplôme dans la liste.' },
  host: {
    label: 'Nom de la structure',
    hint: 'Entreprise, association, administration. Pas le nom d’une personne.',
    invalid: 'Écrivez le nom de la structure, avec deux lettres au moins.',
    missing: 'Écrivez le nom de la structure.',
  },
  siret: {
    label: 'SIRET (facultatif)',
    hint: '14 chiffres. Il aide à vérifier que la structure existe.',
    invalid:
      'Vérifiez les 14 chiffres du SIRET\u00a0: il en manque, ou l’un d’eux est faux. Ou laissez vide.',
  },
  sector: {
    label: 'Activité (facultatif)',
    hint: 'Par exemple\u00a0: boulangerie, soins aux animaux.',
    invalid: 'Écrivez l’activité en quelques mots.',
  },
  municipality: {
    label: 'Commune où l’on travaille',
    hint: 'Écrivez son nom ou son code postal, puis choisissez.',
    invalid: 'Choisissez une commune dans la liste.',
    missing: 'Écrivez le nom de la commune, puis choisissez-la dans la liste.',
  },
  from1: {
    label: 'Premier jour',
    hint: 'Laissez vide si les dates sont à convenir.',
    invalid: 'Choisissez un premier jour à partir d’aujourd’hui, dans les deux ans.',
    missing: 'Ajoutez le premier jour, ou effacez le dernier.',
  },
  to1: {
    label: 'Dernier jour',
    hint: 'Le même, si cela ne dure qu’une journée.',
    invalid: 'Choisissez un dernier jour qui suit le premier.',
  },
  from2: {
    label: 'Premier jour de la deuxième période',
    invalid: 'Choisissez un premier jour à partir d’aujourd’hui, dans les deux ans.',
    missing: 'Ajoutez le premier jour de la deuxième période, ou effacez le dernier.',
  },
  to2: {
    label: 'Dernier jour de la deuxième période',
    invalid: 'Choisissez un dernier jour qui suit le premier de cette période.',
  },
  from3: {
    label: 'Premier jour de la troisième période',
    invalid: 'Choisissez un premier jour à partir d’aujourd’hui, dans les deux ans.',
    missing: 'Ajoutez le premier jour de la troisième période, ou effacez le dernier.',
  },
  to3: {
    label: 'Dernier jour de la troisième période',
    invalid: 'Choisissez un dernier jour qui suit le premier de cette période.',
  },
  places: {
    label: 'Nombre de places (facultatif)',
    hint: 'Combien de personnes vous pouvez accueillir à ces dates, ensemble ou non.',
    invalid: 'Écrivez un nombre de places entre 1 et 500.',
  },
  expires: {
    label: 'Montrer l’offre jusqu’au (facultatif)',
    hint: 'Sans date, elle reste jusqu’au premier jour de la dernière période, ou soixante jours.',
    invalid: 'Choisissez un jour à partir d’aujourd’hui, dans les deux ans.',
  },
  url: {
    label: 'Page où l’on se renseigne et répond (facultatif avec un SIRET)',
    hint: 'L’adresse complète de la page de votre site, qui commence par https://. Pas de site\u00a0? Laissez vide et donnez le SIRET plus haut\u00a0: nous renverrons à votre fiche de l’Annuaire des entreprises.',
    invalid: 'Écrivez l’adresse complète d’une page, qui commence par https://',
    missing: 'Ajoutez la page de votre site où l’on répond, ou le SIRET plus haut si vous n’en avez pas.',
  },
};

/** What the summary and the field say. `most`: characters that the field may hold. */
export function describeFault(field: DepositField, problem: DepositProblem, most: number | null): string {
  const { invalid, missing, label } = depositFields[field];
  switch (problem) {
    case 'missing':
      return missing ?? invalid;
    case 'long':
      return most === null
        ? invalid
        : `Raccourcissez «\u202f${label.replace(' (facultatif)', '')}\u202f»\u00a0: ${most} caractères au plus.`;
    case 'lasting':
      return most === null
        ? invalid
        : `«\u202f${label}\u202f»\u00a0: raccourcissez cette période, ${most} jours au plus pour ce type d’offre, week-ends compris.`;
    case 'contact':
      return `Enlevez de «\u202f${label.replace(' (facultatif)', '')}\u202f» le nom de personne, le téléphone ou l’adresse\u00a0: votre page les donne.`;
    default:
      return invalid;
  }
}

export const depositCopy = {
  title: 'Proposer un stage ou une immersion',
  lead: 'Préparez votre offre sur cette page. La région la vérifie avant de la montrer.',
  description:
    'Entreprises, associations, administrations\u00a0: préparez une offre de stage, d’alternance ou d’immersion, vérifiée avant d’être publiée.',
  checkedFirst:
    'Aucune offre n’est publiée sans qu’une personne l’ait vérifiée. Elle regarde que la structure existe, que la page parle de l’offre et que la tâche convient à l’âge.',
  noPerson:
    'Nous ne demandons ni nom de personne, ni téléphone, ni adresse électronique. On vous répond par la page que vous indiquez.',
  charter: 'Lisez d’abord la charte des structures qui accueillent.',
  notOpen:
    'La région n’a pas encore ouvert la réception des offres. Vous pouvez essayer le formulaire et garder le fichier. Rien n’est envoyé.',
  withoutScript:
    'Le formulaire a besoin de JavaScript. Sans lui, remplissez le tableau, même pour une seule offre.',
  withoutTable:
    'Pas de tableur\u00a0? Écrivez l’offre dans un fichier de texte (JSON)\u00a0: voici le modèle',
  severalTitle: 'Proposer des offres dans un tableau',
  several:
    'Remplissez un tableau, une offre par ligne, dans votre tableur. Gardez les titres des colonnes et enregistrez au format CSV. La région convient avec vous de la façon de le recevoir chaque nuit.',
  template: 'Télécharger le modèle du tableau (CSV, deux exemples à remplacer)',
  form: 'Votre offre',
  required: 'Tout est à remplir, sauf ce qui est marqué «\u202ffacultatif\u202f».',
  groups: {
    offer: 'L’offre',
    host: 'La structure',
    when: 'Les dates et les places',
    answer: 'Répondre',
  },
  chooseKind: 'Choisir',
  noLevel: 'Aucun, ou non précisé',
  otherPeriods: 'Ajouter d’autres périodes',
  draft: 'Un brouillon est gardé sur cet appareil.',
  resume: 'Reprendre votre brouillon',
  erase: 'Effacer le brouillon',
  confirmErase: 'Effacer tout ce que vous avez écrit\u00a0? On ne pourra pas le retrouver.',
  erased: 'Le brouillon est effacé de cet appareil.',
  unreadable: 'Le brouillon de cet appareil n’a pas pu être lu. Le formulaire est vide.',
  keeping: 'Ce que vous écrivez reste sur cet appareil, pour que vous puissiez continuer plus tard.',
  notKept: 'Cet appareil ne garde pas de brouillon. Ne fermez pas la page avant d’avoir fini.',
  preview: 'Aperçu de l’offre',
  previewNote: 'Voici ce que l’on verra, une fois l’offre vérifiée.',
  noTitle: 'Titre de l’offre',
  noHost: 'Nom de la structure',
  noPlace: 'Commune à choisir',
  anyTime: 'Dates à convenir',
  page: 'Voir la page et répondre',
  submit: 'Vérifier et préparer le fichier',
  faults: (count: number) => `${formatCount(count, 'champ', 'champs')} à corriger`,
  ready: 'Votre fichier est prêt',
  download: 'Télécharger le fichier',
  email: 'Écrire à la région',
  emailHow: 'Téléchargez le fichier, puis joignez-le au message qui va s’ouvrir.',
  emailSubject: (title: string) => `Offre à vérifier\u00a0: ${title}`,
  emailBody: (file: string) =>
    `Bonjour,\n\nVoici une offre à vérifier avant publication. Le fichier ${file} est joint à ce message.\n`,
  send: 'Envoyer à la région',
  sending: 'Envoi en cours…',
  sent: 'L’offre est envoyée. Elle sera montrée une fois vérifiée.',
  refused: 'La région n’a pas accepté le fichier. Corrigez l’offre, puis envoyez-la de nouveau.',
  failed:
    'L’envoi n’a pas abouti. Rien n’est perdu\u00a0: vérifiez votre connexion, puis envoyez de nouveau.',
  changed: 'L’offre a changé. Vérifiez-la de nouveau pour refaire le fichier.',
  remove: (name: string) => `Enlever ${name}`,
  found: (count: number) =>
    count === 0 ? 'Aucun résultat. Essayez un autre mot.' : formatCount(count, 'proposition', 'propositions'),
  full: 'Vous avez choisi trois métiers. Enlevez-en un pour en ajouter un autre.',
  listFailed: 'La liste n’a pas pu être chargée. Vérifiez votre connexion, puis écrivez de nouveau.',
  period: (from: string, to: string | null) =>
    to === null
      ? `À partir du ${formatDate(from)}`
      : from === to
        ? `Le ${formatDate(from)}`
        : `Du ${formatDate(from)} au ${formatDate(to)}`,
  placeCount: (count: number) => formatCount(count, 'place', 'places'),
  charterRules: 'Ce que dit la loi pour les moins de 18 ans',
  charterRulesNote: 'Durées et horaires, avec leur source. Vérifiez-les avant d’accueillir.',
  toForm: 'Préparer une offre',
} as const;
