// Our own texts on an interest, a major domain or a sector of the regional dialogues: front matter of
// content/interests/<code>.md, content/domains/<letter>.md, content/sectors/<id>.md.
import { z } from 'zod';
import { majorDomainCodeSchema } from './codes.ts';
import { portraitCodeSchema } from './people.ts';

export const interestTextSchema = z.strictObject({
  /** Code of the interest, the same as the name of the file. */
  interest: z.string().regex(/^\d{1,2}$/, "the code of an interest between quotes, such as '17'"),
});

export const majorDomainTextSchema = z.strictObject({
  /** Letter of the major domain, the same as the name of the file. */
  domain: majorDomainCodeSchema,
});

/** What a figure of the people at work can set right. */
export const CLICHE_FIGURES = [
  'women',
  'men',
  'under30',
  'permanent',
  'selfEmployed',
  'fullTime',
  'bachelorOrMore',
] as const;
export type ClicheFigure = (typeof CLICHE_FIGURES)[number];

export const dialogueSectorTextSchema = z.strictObject({
  /** Id of the sector of the regional dialogues, the same as the name of the file. */
  sector: z.string().min(2),
  /** What is said of its trades, and what our figures say. */
  cliches: z
    .array(
      z.strictObject({
        said: z.string().min(10).max(120),
        /** Without a figure: those below it come from the facts. */
        answer: z.string().min(40).max(400),
        figures: z
          .array(z.strictObject({ family: portraitCodeSchema, what: z.enum(CLICHE_FIGURES) }))
          .min(1)
          .max(3),
      }),
    )
    .min(1)
    .max(3),
});
