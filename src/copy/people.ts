// Words on who exercises an occupation, and on what it may become.
import type { Outlook } from '#schemas/outlook.ts';
import type { People } from '#schemas/people.ts';
import { formatInteger, quote, typographic } from './format.ts';
import { formatShare } from './hiring.ts';

export const peopleCopy = {
  heading: 'Qui exerce ce métier\u00a0?',
  /** Shares rounded together, so that what is said makes one hundred; so for the ages. */
  women: (women: number, men: number) => `${formatShare(women)} de femmes, ${formatShare(men)} d’hommes`,
  womenShort: 'Femmes',
  menShort: 'Hommes',
  ages: (young: number, middle: number, older: number) =>
    `${formatShare(young)} ont moins de 30 ans, ${formatShare(middle)} de 30 à 49 ans, ${formatShare(older)} 50 ans ou plus`,
  ageNames: ['Moins de 30 ans', '30 à 49 ans', '50 ans ou plus'],
  contracts: {
    permanent: 'CDI ou fonctionnaire',
    fixedTerm: 'CDD',
    temporary: 'Intérim',
    apprentice: 'Apprentissage',
    selfEmployed: 'À son compte',
  },
  contractsHeading: 'Contrats',
  timeHeading: 'Temps de travail',
  partTime: 'À temps partiel',
  over40Hours: 'Plus de 40 heures par semaine, à temps plein',
  scheduleHeading: 'Horaires, au moins une fois en quatre semaines',
  schedule: { saturday: 'Le samedi', sunday: 'Le dimanche', night: 'La nuit' },
  diplomasHeading: 'Diplôme le plus élevé',
  diplomas: {
    bachelorOrMore: 'Bac + 3 ou plus',
    twoYears: 'Bac + 2',
    baccalaureate: 'Bac',
    vocational: 'CAP, BEP',
    none: 'Aucun, ou brevet',
    studying: 'Encore en études',
  },
  wageHeading: 'Salaire médian',
  wage: (euros: number) => `${formatInteger(euros)}\u00a0€ net par mois`,
  wageMeaning: 'La moitié des personnes salariées à temps plein gagne moins, l’autre moitié plus.',
  wageUnknown: 'Trop peu de personnes interrogées pour le dire.',
  unknown: 'non publié',
  numbers: 'Voir tous les chiffres',
  about: (label: string, employment: number) =>
    `Famille de métiers ${quote(typographic(label))}\u00a0: ${formatInteger(employment)} personnes en France, de 2017 à 2019.`,
  group: 'Cette famille réunit plusieurs métiers proches\u00a0: rien ne permet de les distinguer.',
  borrowed: {
    schedule: 'Horaires de l’ensemble plus large, faute d’assez de réponses.',
    wage: 'Salaire de l’ensemble plus large, faute d’assez de réponses.',
  } satisfies Readonly<Record<People['fromGroup'][number], string>>,
  none: 'Aucune statistique ne parle assez précisément de ce métier.',
  outlookHeading: 'D’ici à 2030',
  outlook: ({ label, toFill, toFillShare, retirements, created }: Outlook, regionName: string) => {
    const change =
      created === 0
        ? 'autant d’emplois créés que supprimés'
        : `${formatInteger(Math.abs(created))} emplois ${created > 0 ? 'créés' : 'supprimés'}`;
    return `Dans la région ${typographic(regionName)}, de 2019 à 2030, ${formatInteger(toFill)} postes seraient à pourvoir dans la famille ${quote(typographic(label))}, soit ${formatInteger(Math.round(100 * toFillShare))} pour 100 emplois\u00a0: ${formatInteger(retirements)} départs en fin de carrière et ${change}.`;
  },
  outlookStarters: (starters: number) =>
    `Sur la même période, ${formatInteger(starters)} jeunes y débuteraient.`,
  outlookNote: 'C’est un scénario fait avant 2020, pas une promesse.',
} as const;
