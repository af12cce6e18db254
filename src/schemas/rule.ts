// curated/rules.json: what the law or an official service fixes for a time: pay, aids, internships, hours. No figure of
// these stands in code. A rule that changes gets a new row under the same key; the old one keeps its end.
import { z } from 'zod';

const isoDateSchema = z.iso.date();
const idSchema = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'lower-case words joined by hyphens');

/** What the value counts. `principle`: a rule without a number, whose value is null. */
export const ruleUnitSchema = z.enum([
  'euro',
  'euro-per-hour',
  'euro-per-week',
  'euro-per-month',
  'percent',
  'points',
  'percent-of-smic',
  'smic-months',
  'hours',
  'hour-of-day',
  'hour-of-presence',
  'minutes',
  'days',
  'weeks',
  'months',
  'years-old',
  'contract-year',
  'staff',
  'people',
  'purposes',
  'date',
  'principle',
]);
export type RuleUnit = z.output<typeof ruleUnitSchema>;

export const ruleTopicSchema = z.enum([
  'smic',
  'apprenticeship',
  'professionalisation',
  'contributions',
  'employer-aid',
  'apprentice-aid',
  'vocational-school',
  'internship',
  'minors',
  'immersion',
]);
export type RuleTopic = z.output<typeof ruleTopicSchema>;

export const ruleSourceSchema = z.strictObject({
  id: idSchema,
  publisher: z.string().min(2),
  title: z.string().min(2),
  /** Null where no address is known: the title says what to look for. */
  url: z.url({ protocol: /^https$/ }).nullable(),
});
export type RuleSource = z.output<typeof ruleSourceSchema>;

export const ruleSchema = z
  .strictObject({
    /** Unique: the anchor of the rule on pages. */
    id: idSchema,
    /** What is asked for: the rows of one key say its values over time. */
    key: idSchema,
    topic: ruleTopicSchema,
    /** What the value is, in a few words of French. */
    name: z.string().min(3),
    value: z.union([z.number().min(0), isoDateSchema, z.null()]),
    unit: ruleUnitSchema,
    /** Id of a source. */
    source: idSchema,
    /** The day on which a person last compared the row with its source. */
    checked: isoDateSchema,
    /** First day. Null: the source does not say it. */
    validFrom: isoDateSchema.nullable(),
    /** Last day. Null: not known, to be checked. */
    validUntil: isoDateSchema.nullable(),
    /** False where the official text was not read, or where sources disagree: the note says which. */
    confirmed: z.boolean(),
    /** What one must know besides, in French. */
    note: z.string().min(5).optional(),
  })
  .refine(({ value, unit }) => (value === null) === (unit === 'principle'), {
    error: 'the value is null for a principle, and for nothing else',
    path: ['value'],
  })
  .refine(({ value, unit }) => (typeof value === 'string') === (unit === 'date'), {
    error: 'the value is a date where the unit is, and nowhere else',
    path: ['value'],
  })
  .refine(({ unit, confirmed, note }) => unit === 'principle' || confirmed || note !== undefined, {
    error: 'a value that is not confirmed says why in its note',
    path: ['note'],
  });
export type Rule = z.output<typeof ruleSchema>;

export const ruleTableSchema = z
  .strictObject({ sources: z.array(ruleSourceSchema), rules: z.array(ruleSchema) })
  .superRefine(({ sources, rules }, context) => {
    const known = new Set(sources.map(({ id }) => id));
    const ids = new Set<string>();
    for (const [index, { id, source }] of rules.entries()) {
      if (!known.has(source)) {
        context.addIssue({
          code: 'custom',
          message: `no source "${source}"`,
          path: ['rules', index, 'source'],
        });
      }
      if (ids.has(id)) {
        context.addIssue({ code: 'custom', message: `"${id}" stands twice`, path: ['rules', index, 'id'] });
      }
      ids.add(id);
    }
    for (const [key, rows] of Map.groupBy(rules, (rule) => rule.key)) {
      const inOrder = rows.toSorted((a, b) => (a.validFrom ?? '').localeCompare(b.validFrom ?? ''));
      for (const [index, row] of inOrder.slice(1).entries()) {
        const before = inOrder[index]?.validUntil ?? null;
        if (before === null || row.validFrom === null || before >= row.validFrom) {
          context.addIssue({
            code: 'custom',
            message: `two rows of "${key}" hold on the same day`,
            path: ['rules'],
          });
        }
      }
    }
  });
