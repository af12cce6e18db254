// Words of the dated rules: what a value counts, whether it holds, where it comes from.
import type { DatedRule, RuleStatus } from '#domain/rules/rule-book.ts';
import type { Rule, RuleTopic, RuleUnit } from '#schemas/rule.ts';
import { formatCount, formatDate, formatDecimal, formatEuros } from './format.ts';

export const ruleStatuses: Readonly<Record<RuleStatus, string>> = {
  'in-force': 'En vigueur',
  'to-check': 'À vérifier',
  past: 'Date passée',
};

export const ruleTopics: Readonly<Record<RuleTopic, string>> = {
  smic: 'Le Smic',
  apprenticeship: 'Le contrat d’apprentissage',
  professionalisation: 'Le contrat de professionnalisation',
  contributions: 'Cotisations et impôt',
  'employer-aid': 'L’aide à l’employeur',
  'apprentice-aid': 'Les aides aux apprentis et apprenties',
  'vocational-school': 'Le lycée professionnel',
  internship: 'Les stages',
  minors: 'Les horaires des moins de 18 ans',
  immersion: 'L’immersion (PMSMP)',
};

export const ruleCopy = {
  unconfirmed: 'À confirmer.',
  undated: 'Une règle sans dates\u00a0: sa source ne dit pas quand elle commence ni quand elle finit.',
  checked: (day: string) => `Vérifié le ${formatDate(day)}.`,
} as const;

const counted: Readonly<Partial<Record<RuleUnit, readonly [string, string]>>> = {
  points: ['point', 'points'],
  'smic-months': ['Smic mensuel', 'Smic mensuels'],
  hours: ['heure', 'heures'],
  minutes: ['minute', 'minutes'],
  days: ['jour', 'jours'],
  weeks: ['semaine', 'semaines'],
  months: ['mois', 'mois'],
  'years-old': ['an', 'ans'],
  staff: ['salarié', 'salariés'],
  people: ['personne', 'personnes'],
  purposes: ['but', 'buts'],
};

/** "504,10 €", "27 % du Smic", "7 heures"; a principle says itself. */
export function writeRuleValue({ value, unit }: Pick<Rule, 'value' | 'unit'>): string {
  if (value === null) return 'Principe';
  if (typeof value === 'string') return formatDate(value);
  const number = formatDecimal(value);
  switch (unit) {
    case 'euro':
      return formatEuros(value);
    case 'euro-per-hour':
      return `${formatEuros(value)} par heure`;
    case 'euro-per-week':
      return `${formatEuros(value)} par semaine`;
    case 'euro-per-month':
      return `${formatEuros(value)} par mois`;
    case 'percent':
      return `${number}\u00a0%`;
    case 'percent-of-smic':
      return `${number}\u00a0% du Smic`;
    case 'hour-of-day':
      return `${number}\u00a0h`;
    case 'hour-of-presence':
      return `${number}e\u00a0heure`;
    case 'contract-year':
      return `${number}e\u00a0année`;
    default: {
      const [one, several] = counted[unit] ?? ['', ''];
      return Number.isInteger(value) ? formatCount(value, one, several) : `${number}\u00a0${several}`;
    }
  }
}

/** Empty when the source gives no day at all: `ruleCopy.undated` says once what that means. */
export function writeValidity({ validFrom, validUntil }: Pick<Rule, 'validFrom' | 'validUntil'>): string {
  if (validFrom === null) return validUntil === null ? '' : `Jusqu’au ${formatDate(validUntil)}.`;
  if (validUntil === null) return `Depuis le ${formatDate(validFrom)}, fin non connue.`;
  return `Du ${formatDate(validFrom)} au ${formatDate(validUntil)}.`;
}

/** "Règle : en vigueur. Du 8 mars 2026 au 31 décembre 2026." */
export function writeRuleLink(rule: DatedRule): string {
  return `Règle\u00a0: ${ruleStatuses[rule.status].toLowerCase()}. ${writeValidity(rule)}`.trimEnd();
}
