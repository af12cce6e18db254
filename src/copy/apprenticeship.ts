// Words of the simulator of pay: its form, its answer, what it leaves open.
import type { AidDoubt, EmployerAid, KnownAid } from '#domain/apprenticeship/employer-aid.ts';
import type { CrossedLimit, Limit } from '#domain/apprenticeship/limits.ts';
import type { PayAnswer, PayPeriod } from '#domain/apprenticeship/simulate.ts';
import type { Contract, DiplomaLevel, Employer, Simulation } from '#domain/apprenticeship/simulation.ts';
import type { DatedRule } from '#domain/rules/rule-book.ts';
import {
  formatDate,
  formatDecimal,
  formatEuros,
  formatMonth,
  formatOfMonth,
  lowerFirst,
  upperFirst,
} from './format.ts';

export const payCopy = {
  title: 'Simulateur de paie en apprentissage',
  short: 'Paie en apprentissage',
  lead: 'Combien gagne-t-on en apprentissage\u00a0? Donnez votre âge et la durée du contrat\u00a0: voici la paie minimale, mois après mois, et la règle qui la fixe.',
  description:
    'La paie minimale en apprentissage ou en contrat de professionnalisation, par âge et par année, avec les règles et leurs dates.',
  withoutScript:
    'Le calcul a besoin de JavaScript, qui est désactivé ici. Les tableaux ci-dessous donnent la paie par âge et par année.',
  garbled: 'Cette adresse n’est pas complète\u00a0: nous avons gardé ce qui se lit.',
  beyond: {
    age: (asked: number, min: number, max: number, shown: number) =>
      `Cette adresse donne l’âge de ${asked}\u00a0ans. Nous calculons de ${min} à ${max}\u00a0ans. Voici la réponse pour ${shown}\u00a0ans.`,
    months: (asked: number, min: number, max: number, shown: number) =>
      `Cette adresse demande un contrat de ${asked}\u00a0mois. Nous calculons de ${min} à ${max}\u00a0mois. Voici la réponse pour ${shown}\u00a0mois.`,
  },
  unknownStart: (asked: string, first: string, last: string, shown: string) =>
    `Cette adresse demande un contrat qui commence en ${formatMonth(asked)}. Nous pouvons calculer la paie ${formatOfMonth(first)} à ${formatMonth(last)}. Voici la réponse pour ${formatMonth(shown)}.`,
  /** On a page of training. */
  fromTraining: 'Combien gagne-t-on en apprentissage\u00a0?',

  form: 'Votre contrat',
  contract: 'Type de contrat',
  age: 'Âge le premier jour du contrat',
  ageError: (min: number, max: number) => `Donnez un âge entier, de ${min} à ${max}\u00a0ans.`,
  required:
    'L’âge et la durée sont obligatoires. Le reste est facultatif, ou déjà choisi\u00a0: changez ce qui ne va pas.',
  birthMonth: 'Mois de votre anniversaire (facultatif)',
  noBirthMonth: 'Je préfère ne pas le dire',
  start: 'Premier mois du contrat',
  months: 'Durée, en mois',
  monthsHint: 'Un CAP ou un BTS dure souvent 24\u00a0mois.',
  monthsError: (min: number, max: number) => `Donnez un nombre de mois entier, de ${min} à ${max}.`,
  special: 'Cas particuliers',
  yearsBefore: 'Années de la formation déjà faites',
  yearsBeforeHint: 'Elles comptent quand le contrat est raccourci.',
  noYearBefore: 'Aucune',
  yearsBeforeOption: (years: number) => (years === 1 ? 'Une année' : 'Deux années'),
  sameLevel: 'Un diplôme de même niveau que vous avez déjà, dans le même domaine',
  sameLevelHint: 'Par exemple un CAP, avant une mention complémentaire en un an.',
  noSameLevel: 'Aucun',
  sameLevelOption: (years: number) => `Oui, préparé en ${years === 1 ? 'un an' : `${years}\u00a0ans`}`,
  licencePro: 'Je prépare une licence professionnelle',
  licenceProHint: 'Compte pour le contrat d’apprentissage.',
  licenceLevel: 'Une licence professionnelle est de niveau 6.',
  vocationalBac: 'J’ai un bac professionnel, un titre de même niveau ou un diplôme du supérieur',
  vocationalBacHint: 'Compte pour le contrat de professionnalisation. Le bac général seul ne compte pas.',
  lastPay: 'Dernier salaire brut par mois, si vous sortez d’un contrat d’apprentissage',
  branchMinimum: 'Salaire minimum de la branche par mois',
  branchMinimumHint:
    'Compte à partir de 21\u00a0ans en apprentissage, de 26\u00a0ans en contrat de professionnalisation. Il est écrit dans la convention collective. L’employeur la connaît.',
  eurosError: 'Donnez un montant en euros, par exemple 950 ou 950,50.',
  employerHeading: 'L’employeur',
  employer: 'Taille de l’employeur',
  level: 'Diplôme préparé',
  disabled: 'L’apprenti ou l’apprentie a une reconnaissance de handicap (RQTH)',
  signed: 'Jour de la signature (facultatif)',
  signedHint: 'L’aide à l’employeur en dépend. Sans réponse\u00a0: le premier mois du contrat.',
  signedError: 'Donnez un jour qui existe, à partir de 2020.',
  submit: 'Voir la paie',

  result: 'Votre paie',
  total: ({ total, keptSmic }: PayAnswer) =>
    `Sur tout le contrat\u00a0: ${formatEuros(total)} brut${writeKept(keptSmic)}.`,
  tableCaption: 'La paie brute minimale par mois. L’employeur peut payer plus.',
  columns: { period: 'Période', rule: 'Règle', pay: 'Brut par mois' },
  smicToCheck: 'Smic à vérifier',
  chartTitle: 'La paie mois après mois',
  employerResult: 'Pour l’employeur',
  employerNote: 'L’aide de l’État et la part sans cotisations.',
  changeEmployer: 'Changer l’employeur ou le diplôme',
  aid: 'Aide de l’État, première année',
  aidPart: 'Contrat de moins d’un an, ou rompu la première année',
  exempt: 'Part sans cotisations salariales',
  comparison: 'Et au lycée, ou en stage\u00a0?',
  comparisonNote: 'Par semaine, pour comparer.',
  unknown: 'Ce que ce calcul ne sait pas',

  rates: 'Tous les taux, par âge et par année',
  ratesNote: (smic: number, day: string) =>
    `Brut par mois à temps plein, au Smic en vigueur le ${formatDate(day)}\u00a0: ${formatEuros(smic)}.`,
  apprenticeshipCaption:
    'Contrat d’apprentissage. À partir de 21\u00a0ans, le minimum de la branche remplace le Smic s’il est plus élevé.',
  professionalisationCaption: (branch: number) =>
    `Contrat de professionnalisation. À partir de 26\u00a0ans, ${formatDecimal(branch)}\u00a0% du minimum de la branche remplacent le Smic s’ils sont plus élevés.`,
  ageHeading: 'Âge',
  yearColumns: ['1re année', '2e année', '3e année'],
  bacColumns: ['Sans bac professionnel', 'Bac professionnel ou plus'],
  rateCell: (rate: number, pay: number) => `${formatEuros(pay)} (${formatDecimal(rate)}\u00a0%)`,
  bands: ['Avant 18\u00a0ans', 'De 18 à 20\u00a0ans', 'De 21 à 25\u00a0ans', '26\u00a0ans et plus'],
  professionalisationBands: ['Avant 21\u00a0ans', 'De 21 à 25\u00a0ans', '26\u00a0ans et plus'],

  gross: 'Pourquoi le brut, et pas le net\u00a0?',
  grossWhy: (exempt: string) =>
    `Le brut est fixé par la loi. Le net est ce qui arrive sur votre compte, après les cotisations. Pour un contrat d’apprentissage, la paie est sans cotisations salariales jusqu’à ${exempt}\u00a0: en dessous, le net est très proche du brut. Au-dessus, nos sources ne disent pas la même chose. Nous préférons donc ne pas afficher un net qui pourrait être faux.`,
  tax: (amount: string) =>
    `La paie d’un contrat d’apprentissage est sans impôt sur le revenu jusqu’à un Smic annuel, soit ${amount} au Smic d’aujourd’hui.`,
  grossPublic: 'Chez un employeur public, le net est égal au brut.',
  aids: 'Les aides en plus de la paie',
  aidsNote: 'Pour les apprentis et les apprenties. Chaque aide a ses conditions.',
  rules: 'Les règles et leurs dates',
  rulesNote:
    'Une règle change par un texte. Quand sa fin n’est pas connue, nous affichons la dernière valeur lue et le jour où nous l’avons vérifiée.',
  allSources: 'Toutes les sources du site',
  rulesLink: 'Les règles de paie, d’aides et de stages, avec leurs sources et leurs dates',
} as const;

export const contractNames: Readonly<Record<Contract, string>> = {
  apprenticeship: 'Contrat d’apprentissage',
  professionalisation: 'Contrat de professionnalisation',
};

/** `staff`: the number of employees from which the aid changes. */
export const nameEmployers = (staff: number): Readonly<Record<Employer, string>> => ({
  small: `Privé, moins de ${staff} salariés`,
  large: `Privé, ${staff} salariés et plus`,
  public: 'Public (mairie, hôpital, État…)',
});

export const levelNames: Readonly<Record<DiplomaLevel, string>> = {
  3: 'CAP (niveau 3)',
  4: 'Bac professionnel, BP (niveau 4)',
  5: 'BTS (niveau 5)',
  6: 'Licence, BUT (niveau 6)',
  7: 'Master, école d’ingénieurs (niveau 7)',
};

const employerNames: Readonly<Record<Employer, (staff: number) => string>> = {
  small: (staff) => `privé de moins de ${staff} salariés`,
  large: (staff) => `privé de ${staff} salariés ou plus`,
  public: () => 'public',
};

/** On what the aid rests, which one may not have said: "… privé de moins de 250 salariés et un diplôme de niveau 3 (CAP)". */
export function writeEmployerCase(
  { employer, licencePro }: Simulation,
  { level }: PayAnswer,
  staff: number,
): string {
  const diploma = licencePro ? 'licence professionnelle' : levelNames[level].split(' (')[0];
  return `Pour un employeur ${employerNames[employer](staff)} et un diplôme de niveau ${level} (${lowerFirst(diploma ?? '')}).`;
}

/** A line of the answer: each names the rule from which it follows. */
export interface AnswerLine {
  readonly name: string;
  readonly text: string;
  readonly rule: DatedRule | null;
}

/** Of a pay that is counted, for some months, by a SMIC of which one does not know whether it still holds. */
function writeKept(smic: DatedRule | null): string {
  const year = smic?.validFrom?.slice(0, 4);
  return year === undefined ? '' : `, au Smic de ${year}`;
}

export function writeSummary(
  { contract, age, start, months }: Simulation,
  { periods, keptSmic }: PayAnswer,
): string {
  const [first, last] = [periods[0]?.pay ?? 0, periods.at(-1)?.pay ?? 0];
  const pay =
    first === last
      ? `${formatEuros(first)} brut par mois, au moins`
      : `${formatEuros(first)} brut par mois au début, ${formatEuros(last)} à la fin, au moins`;
  return `${contractNames[contract]} de ${months}\u00a0mois à partir ${formatOfMonth(start)}, à ${age}\u00a0ans\u00a0: ${pay}${writeKept(keptSmic)}.`;
}

/** "Septembre 2026 à août 2027 (12 mois)". */
export function writeSpan({ month, lastMonth, months }: PayPeriod): string {
  const span = month === lastMonth ? formatMonth(month) : `${formatMonth(month)} à ${formatMonth(lastMonth)}`;
  return `${upperFirst(span)} (${months}\u00a0mois)`;
}

export function writeYear(year: number): string {
  return `${year}${year === 1 ? 're' : 'e'}\u00a0année`;
}

export function writeReason({ age, rate, bonus, ratedYear, basis }: PayPeriod, contract: Contract): string {
  if (basis === 'last-pay') return 'Dernier salaire gardé';
  const of = basis === 'branch' ? 'du minimum de la branche' : 'du Smic';
  const year = contract === 'apprenticeship' ? `, taux de ${writeYear(ratedYear)}` : '';
  const points =
    bonus === null ? '' : ` (${formatDecimal(rate.value)} + ${formatDecimal(bonus.value)}\u00a0points)`;
  return `${formatDecimal(rate.value + (bonus?.value ?? 0))}\u00a0%${points} ${of}, ${age}\u00a0ans${year}`;
}

/** The chart in words. */
export function describeChart({ steps }: PayAnswer): string {
  return steps
    .map(({ month, pay }, index) =>
      index === 0
        ? `${formatEuros(pay)} en ${formatMonth(month)}`
        : `${formatEuros(pay)} à partir ${formatOfMonth(month)}`,
    )
    .join(', puis ')
    .concat('.');
}

const aidDoubts: Readonly<Record<AidDoubt, string>> = {
  contract: 'À vérifier\u00a0: les textes que nous avons lus ne parlent que du contrat d’apprentissage.',
  public: 'À vérifier\u00a0: les textes que nous avons lus ne parlent que des employeurs privés.',
  earlier: 'Nous ne connaissons pas l’aide d’un contrat signé à cette date.',
  later: 'À vérifier\u00a0: l’aide n’est pas connue pour ces dates. Demandez à l’Opco de l’employeur.',
  disabled:
    'À vérifier\u00a0: le texte de cette période ne prévoit rien pour les autres contrats de ce type, et ne dit pas s’il y a une aide en cas de handicap.',
};

function writeAidDoubt(reason: AidDoubt, lastDay: string): string {
  const last = ` Dernier jour connu pour commencer un contrat avec aide\u00a0: le ${formatDate(lastDay)}.`;
  return `${aidDoubts[reason]}${reason === 'later' ? last : ''}`;
}

function writeKnownAid(aid: KnownAid, months: number): string {
  switch (aid.kind) {
    case 'amount': {
      const { rule, most } = aid;
      const part =
        most === rule.value
          ? ''
          : `, pour ${months}\u00a0mois de contrat. Pour un an, ce serait ${formatEuros(rule.value)}`;
      const quota =
        aid.quota === null
          ? ''
          : ` Seulement si l’entreprise a assez d’alternants et d’alternantes\u00a0: ${formatDecimal(aid.quota.usual)}\u00a0% de l’effectif, ou ${formatDecimal(aid.quota.low)}\u00a0% sous conditions.`;
      return `Au plus ${formatEuros(most)}${part}.${quota}`;
    }
    case 'none':
      return 'Aucune pour un contrat signé à cette date.';
    case 'to-check':
      return writeAidDoubt(aid.reason, aid.lastDay);
  }
}

function writeAidLines(aid: EmployerAid, months: number): readonly AnswerLine[] {
  const known: readonly (readonly [string, KnownAid])[] =
    aid.kind === 'by-day'
      ? [
          [`${payCopy.aid}, contrat signé avant le ${formatDate(aid.day)}`, aid.before],
          [`${payCopy.aid}, contrat signé à partir du ${formatDate(aid.day)}`, aid.after],
        ]
      : [[payCopy.aid, aid]];
  const whole = known.flatMap(([, each]) => (each.kind === 'amount' ? (each.whole ?? []) : [])).at(-1);
  return [
    ...known.map(([name, each]) => ({
      name,
      text: writeKnownAid(each, months),
      rule: each.kind === 'to-check' ? null : each.rule,
    })),
    ...(whole === undefined
      ? []
      : [
          {
            name: payCopy.aidPart,
            text: 'L’aide est comptée selon le nombre de jours du contrat.',
            rule: whole,
          },
        ]),
  ];
}

export function writeEmployerLines(
  { employer, months }: Simulation,
  answer: PayAnswer,
): readonly AnswerLine[] {
  const { exempt, periods } = answer;
  const lines: AnswerLine[] = [...writeAidLines(answer.aid, months)];
  if (exempt === null) {
    lines.push({
      name: payCopy.exempt,
      text: 'À vérifier\u00a0: la règle que nous connaissons ne vaut que pour le contrat d’apprentissage.',
      rule: null,
    });
    return lines;
  }
  const first = periods[0]?.pay ?? 0;
  const part =
    exempt.amount === first
      ? `Toute la paie du premier mois, ${formatEuros(first)}.`
      : `${formatEuros(exempt.amount)} sur les ${formatEuros(first)} du premier mois.`;
  const limit = `La limite est de ${formatDecimal(exempt.rule.value)}\u00a0% du Smic.`;
  lines.push({
    name: payCopy.exempt,
    text: employer === 'public' ? payCopy.grossPublic : `${part} ${limit}`,
    rule: employer === 'public' ? null : exempt.rule,
  });
  return lines;
}

/** Of an amount that has ended, and of which the next is not known. */
function writeLastYear({ status, validUntil }: DatedRule): string {
  return status === 'in-force' || validUntil === null
    ? ''
    : ` Montant de ${validUntil.slice(0, 4)}\u00a0: à vérifier.`;
}

export function writeComparisonLines({ comparison }: PayAnswer): readonly AnswerLine[] {
  const { week, vocationalSchool, internshipHour, internshipWeek, weekHours } = comparison;
  const [first = null] = vocationalSchool;
  return [
    {
      name: 'Avec ce contrat',
      text: `Environ ${formatEuros(week)} brut par semaine au début, toute l’année, congés compris.`,
      rule: null,
    },
    {
      name: 'Au lycée professionnel',
      text: `${vocationalSchool.map(({ value }) => formatEuros(value)).join(', puis ')} par semaine de stage, selon l’année. Les semaines de cours ne sont pas payées.`,
      rule: first,
    },
    {
      name: 'En stage de plus de deux mois',
      text: `${formatEuros(internshipHour.value)} par heure de présence, soit ${formatEuros(internshipWeek)} pour ${weekHours}\u00a0heures. C’est un minimum.${writeLastYear(internshipHour)}`,
      rule: internshipHour,
    },
  ];
}

const limitTexts: Readonly<Record<Limit, (value: string, exception: string) => string>> = {
  'apprentice-age': (oldest, following) =>
    `On peut commencer un contrat d’apprentissage jusqu’à ${oldest}\u00a0ans. Après, il faut être dans un cas prévu par la loi\u00a0: handicap reconnu, création ou reprise d’entreprise, sport de haut niveau, ou suite d’un autre contrat d’apprentissage (jusqu’à ${following}\u00a0ans). À vérifier avec le centre de formation.`,
  'apprentice-length': (longest, disabled) =>
    `Un contrat d’apprentissage dure au plus ${longest}\u00a0mois, ou ${disabled}\u00a0mois avec une reconnaissance de handicap. Il peut être prolongé, par exemple après un échec à l’examen. À vérifier avec le centre de formation.`,
  'pro-age': (youngest) =>
    `Un contrat de professionnalisation commence à partir de ${youngest}\u00a0ans. Avant, regardez l’apprentissage.`,
  'pro-length': (longest) =>
    `Un contrat de professionnalisation dure le plus souvent un an ou moins, et au plus ${longest}\u00a0mois pour certaines personnes. À vérifier avec l’employeur.`,
};

function writeLimit({ limit, rule, exception }: CrossedLimit): string {
  return limitTexts[limit](
    formatDecimal(rule.value),
    exception === null ? '' : formatDecimal(exception.value),
  );
}

function writeSameLevel({ sameLevelYears, contract }: Simulation, { months }: PayAnswer) {
  if (sameLevelYears === 0) return [];
  if (months.some(({ bonus }) => bonus !== null)) {
    return [
      'Les points en plus demandent un nouveau diplôme de même niveau, en rapport direct avec le premier\u00a0: à vérifier avec le centre de formation.',
    ];
  }
  return [
    contract === 'apprenticeship' && months.every(({ age }) => age >= 26)
      ? 'À partir de 26\u00a0ans, nous n’ajoutons pas de points pour un diplôme de même niveau\u00a0: à vérifier avec le centre de formation.'
      : 'Les points en plus pour un diplôme de même niveau ne valent qu’en apprentissage, pour un contrat d’un an au plus\u00a0: nous ne les avons pas comptés.',
  ];
}

function writeLicence({ contract, licencePro }: Simulation): readonly string[] {
  return licencePro && contract === 'professionalisation'
    ? [
        'La règle de la licence professionnelle ne vaut que pour le contrat d’apprentissage\u00a0: nous ne l’avons pas comptée.',
      ]
    : [];
}

function writeBranch(
  { contract, branchMinimum }: Simulation,
  { months, branchAge }: PayAnswer,
): readonly string[] {
  const counts = months.some(({ age }) => age >= branchAge);
  const unused =
    branchMinimum === null || counts
      ? []
      : [
          `Avant ${branchAge}\u00a0ans, la loi compte le taux sur le Smic\u00a0: nous n’avons pas compté le minimum de la branche que vous donnez.`,
        ];
  if (contract === 'professionalisation' && !counts) {
    return [
      ...unused,
      'La convention collective de l’employeur peut prévoir une paie plus élevée\u00a0: demandez-la.',
    ];
  }
  return counts && branchMinimum === null
    ? ['La convention collective de l’employeur peut prévoir un minimum plus élevé que le Smic.']
    : unused;
}

/** What the reader must know of this very contract; the rest holds for all. */
export function writeUnknowns(simulation: Simulation, answer: PayAnswer): readonly string[] {
  const { contract, birthMonth, lastPay } = simulation;
  const { crossed, firstToCheck, isBeyondRates, keptSmic } = answer;
  return [
    ...crossed.map(writeLimit),
    ...(firstToCheck === null || keptSmic === null
      ? []
      : [
          `À partir ${formatOfMonth(firstToCheck)}, le Smic n’est pas connu\u00a0: à vérifier. Nous gardons le dernier, ${formatEuros(keptSmic.value)} par mois. S’il monte, la paie monte aussi.`,
        ]),
    ...(isBeyondRates
      ? [
          'Les taux ne sont écrits que pour trois années. Après, nous gardons celui de la troisième\u00a0: à vérifier.',
        ]
      : []),
    ...(birthMonth === null
      ? [
          'Vous n’avez pas dit le mois de votre anniversaire\u00a0: nous vous comptons un an de plus à chaque nouvelle année du contrat.',
        ]
      : [
          'Le nouveau taux d’âge commence le 1er du mois qui suit l’anniversaire. Si votre anniversaire tombe le premier mois du contrat, nous le comptons comme passé.',
        ]),
    ...(contract === 'professionalisation'
      ? [
          'En contrat de professionnalisation, nous changeons le taux à 21\u00a0ans, mais pas à 26\u00a0ans. Cette règle vient d’un accord de branche\u00a0: à vérifier dans la vôtre.',
        ]
      : []),
    ...writeBranch(simulation, answer),
    ...writeLicence(simulation),
    ...writeSameLevel(simulation, answer),
    ...(lastPay === null
      ? []
      : [
          'Garder son dernier salaire dépend du diplôme obtenu et de l’employeur\u00a0: à vérifier avec le centre de formation.',
        ]),
    'Le premier mois est compté en entier. Heures supplémentaires, primes, logement et repas fournis ne sont pas comptés.',
  ];
}
