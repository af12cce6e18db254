// How the hiring potential is made and what it is worth, in plain French. Figures come from the measures, never from here.
import type { Component } from '#domain/hiring/potential.ts';
import { formatInteger } from './format.ts';
import { formatShare } from './hiring.ts';

/** "0,74": correlations, from 0 to 1. */
export function formatCorrelation(value: number): string {
  return value.toLocaleString('fr-FR', { minimumFractionDigits: 2, maximumFractionDigits: 2 });
}

/** 0.0882 -> "8,8 %": where a whole number of percents hides the difference. */
function formatPercent(share: number): string {
  return `${(100 * share).toLocaleString('fr-FR', { minimumFractionDigits: 1, maximumFractionDigits: 1 })}\u00a0%`;
}

export const methodCopy = {
  id: 'potentiel',
  heading: 'Le potentiel d’embauche',
  question:
    'Il répond à une question\u00a0: si je me forme à ce métier, vais-je trouver du travail dans ce territoire\u00a0?',
  survey: (first: number, last: number) =>
    `Chaque année, France Travail demande aux employeurs combien de personnes ils pensent recruter, dans quels métiers, et s’ils s’attendent à des difficultés. C’est l’enquête «\u00a0Besoins en main-d’œuvre\u00a0» (BMO). Nous utilisons celles de ${first} à ${last}, pour toute la France. Elle compte par famille de métiers et par bassin d’emploi. Les métiers d’une même famille montrent donc les mêmes chiffres, et nous le disons.`,
  uncovered: (count: number) =>
    `${formatInteger(count)} métiers n’ont pas de chiffres\u00a0: l’enquête ne les couvre pas, surtout dans la fonction publique, ou les compte avec un autre métier. La page le dit\u00a0: cela ne veut pas dire qu’on n’y recrute pas.`,
  hidden:
    'L’enquête cache les petits chiffres, de 1 à 4. Ce n’est ni zéro ni inconnu\u00a0: nous écrivons «\u00a0moins de 5\u00a0». Dans les additions, et là seulement, nous comptons 2,75 projets à leur place, ce qui redonne les totaux publiés à moins de 0,1 % près.',
  shrink: (strong: number, medium: number) =>
    `Un petit bassin change beaucoup d’une année à l’autre. Pour ne pas prendre le hasard pour une tendance, nous estimons ce qui s’y recrutera en mêlant ce que ses employeurs ont dit sur deux ans, sa région, son département, et les bassins de France qui lui ressemblent le plus. L’estimation peut donc s’écarter de ce qui a été déclaré une année. La «\u00a0confiance\u00a0» dit sur combien de recrutements déclarés sur place elle s’appuie\u00a0: forte à partir de ${strong}, moyenne à partir de ${medium}, faible en dessous.`,
  territories:
    'Les bassins de l’enquête ne sont pas les territoires de ce site. Quand un bassin est partagé, ses chiffres sont répartis selon la population\u00a0: c’est une estimation, et chaque page de territoire dit quelle part peut être mal placée. Un bassin à cheval sur deux régions compte pour la part de ses habitants qui vivent ici.',
  componentsHeading: 'Ce qui compte, et combien',
  components: {
    volume:
      'Le nombre de recrutements attendus. Un métier que personne ne recrute ici n’est pas une perspective ici.',
    durability: 'La part des recrutements qui ne sont pas saisonniers.',
    ease: 'La part que les employeurs jugent difficile. Cela donne plus de chances, mais peut aussi venir de conditions exigeantes\u00a0: ce critère pèse peu.',
    mediumTerm:
      'Les postes à pourvoir d’ici à 2030 dans la région, là où la correspondance entre les familles est sûre. Sinon, les autres critères prennent sa place.',
  } satisfies Readonly<Record<Component, string>>,
  columns: { component: 'Critère', weight: 'Poids', without: 'Classes qui changent sans lui' },
  componentNames: {
    volume: 'Nombre',
    durability: 'Durée',
    ease: 'Employeurs en recherche',
    mediumTerm: 'D’ici à 2030',
  } satisfies Readonly<Record<Component, string>>,
  notMeasured: 'non mesuré',
  classes:
    'Les familles de métiers d’un territoire sont rangées par ce score, puis coupées en cinq groupes égaux, de «\u00a0très élevé\u00a0» à «\u00a0faible\u00a0». Le potentiel compare donc les métiers d’un même territoire. Pour comparer deux territoires, regardez le nombre de recrutements attendus.',
  trustHeading: 'Ce que cela vaut',
  notBackTested:
    'Nous ne l’avons pas encore vérifié dans cette région. Le calcul est le même dans toute la France\u00a0; sa justesse peut changer d’une région à l’autre.',
  backTest: (basins: number, spearman: number, ceiling: number) =>
    `Nous l’avons vérifié\u00a0: avec ce qu’on savait en 2024, nous avons prédit 2025 dans les ${basins} bassins de la région, puis comparé. Le rangement prédit et le rangement réel concordent à ${formatCorrelation(spearman)} (1 serait parfait). Les chiffres de l’enquête sont eux-mêmes incertains\u00a0: même une prévision idéale ne dépasserait pas ${formatCorrelation(ceiling)} environ.`,
  stay: (calibration: number, classCalibration: number) =>
    `Parmi les familles que nous mettons dans le premier cinquième par le nombre, ${formatShare(calibration)} sont l’année suivante dans les deux premiers. Parmi celles au potentiel «\u00a0très élevé\u00a0», ${formatShare(classCalibration)} aussi.`,
  largePlaces: (was: number, region: number, department: number) =>
    `Pour la région et ses départements, nous tenons compte aussi de ce qui y a été déclaré en tout sur deux ans. Nous mesurons la part des recrutements prédits pour une famille et venus dans une autre. Pour la région, elle est de ${formatPercent(region)}, contre ${formatPercent(was)} si nous ajoutions seulement les bassins. Pour un département, elle est de ${formatPercent(department)}. Les familles de métiers des territoires ne s’ajoutent donc pas exactement à celles de la région.`,
  rates: (durability: number, durabilityRegion: number, ease: number, easeRegion: number) =>
    `La durée se prédit un peu mieux que par le chiffre de la région (concordance ${formatCorrelation(durability)} contre ${formatCorrelation(durabilityRegion)}). La difficulté se prédit mal (${formatCorrelation(ease)} contre ${formatCorrelation(easeRegion)})\u00a0: elle change beaucoup d’une année à l’autre.`,
  comparedCaption: 'Notre estimation et d’autres façons de faire, mesurées ensemble.',
  comparedColumns: {
    name: 'Façon de faire',
    spearman: 'Concordance',
    top: 'Vingt premières en commun',
    calibration: 'Restent dans les deux premiers cinquièmes',
  },
  baselines: {
    ours: 'Notre estimation',
    raw: 'Les chiffres de 2024 tels quels',
    region: 'Ceux de la région partout',
    half: 'Moitié bassin, moitié région',
    uniform: 'La moyenne des bassins de France',
    bob: 'La part de projets difficiles (formule publiée de Bob Emploi)',
  },
  limitsHeading: 'Ce qu’il ne dit pas',
  limits: [
    'Il parle de projets de recrutement, pas d’embauches faites, ni du nombre de personnes qui cherchent le même emploi.',
    'Il ne voit ni le travail indépendant, ni les concours, ni le télétravail pour un employeur d’ailleurs.',
    'Un potentiel faible ne ferme aucune porte\u00a0: une seule offre suffit à une personne.',
  ],
} as const;

/** The end of the method, after all that the site does. */
export const limitsCopy = {
  id: 'limites',
  heading: 'Ce que ce site ne fait pas encore',
  text: 'Il ne dit pas encore où se former, ni qui propose des stages. Ces rubriques apparaîtront quand leurs données seront prêtes, avec leur source et leur date. En attendant, les conseillères et conseillers en évolution professionnelle, les missions locales et les centres d’information et d’orientation peuvent vous répondre.',
} as const;
