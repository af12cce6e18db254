// Reads the training sheets of Onisep (XML in a zip archive): to which occupations each leads, and what is studied
// after it. Their texts are not read. Nothing is derived here.
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { z } from 'zod';
import type { Problem } from '../problems.ts';
import { readZippedXml } from '../read/zipped-xml.ts';

const ONISEP_TRAININGS_FILE = 'trainings/5fe07a9ecc960.zip';

const text = z.string().trim().min(1, 'a text');
/** An empty element is read as an empty text. */
const orEmpty = <Schema extends z.ZodType>(schema: Schema) =>
  z.union([z.literal('').transform(() => null), schema]);

const occupationSchema = z.object({
  id: z.string().regex(/^MET\.\d+$/, 'an Onisep identifier such as MET.323'),
  libelle_masculin: z.string().trim(),
  synonymes: orEmpty(
    z.object({ synonyme: z.array(z.object({ libelle_masculin: z.string().trim() })) }),
  ).optional(),
});
const sheetSchema = z.object({
  identifiant: z.string().regex(/^FOR\.\d+$/, 'an Onisep identifier such as FOR.4660'),
  libelle_complet: text,
  nsf_discipline: orEmpty(
    z.object({ NSF_discipline_code: z.string().trim(), NSF_discipline_libelle: z.string().trim() }),
  ),
  poursuites_etudes: orEmpty(
    z.object({
      poursuite_etudes: z.array(orEmpty(z.object({ formation_poursuite_Etudes: z.array(text).optional() }))),
    }),
  ),
  metiers_formation: orEmpty(z.object({ metier: z.array(occupationSchema) })),
});
const fileSchema = z.object({ formations: z.object({ formation: z.array(z.unknown()) }) });

export interface OnisepTrainingSheet {
  /** "FOR.4660" */
  readonly id: string;
  readonly title: string;
  readonly nsf: { readonly code: string; readonly label: string } | null;
  /** Titles of what is usually studied after it. */
  readonly after: readonly string[];
  readonly occupations: readonly {
    /** "MET.323" */
    readonly id: string;
    /** Its name and its synonyms, in the masculine, as the appellations of ROME start. */
    readonly names: readonly string[];
  }[];
}

export interface OnisepTrainings {
  readonly file: string;
  readonly sha256: string;
  readonly rows: readonly OnisepTrainingSheet[];
}

const LISTS = new Set(['formation', 'poursuite_etudes', 'formation_poursuite_Etudes', 'synonyme']);

/** Faults go to `problems`; the sheets returned are the good ones. */
export function readOnisepTrainings(rawDir: string, problems: Problem[]): OnisepTrainings {
  const archive = ONISEP_TRAININGS_FILE;
  const entry = readZippedXml(rawDir, archive, problems);
  if (entry === null) return { file: archive, sha256: '', rows: [] };
  const file = `${archive}/${entry.name}`;
  return { file, sha256: entry.sha256, rows: readSheets(entry.xml, file, problems) };
}

function readSheets(xml: string, file: string, problems: Problem[]): OnisepTrainingSheet[] {
  // The parser is lenient (it closes what was left open), hence the validation first, which gives the line.
  const validity = XMLValidator.validate(xml);
  if (validity !== true) {
    problems.push({ file, line: validity.err.line, expected: `well-formed XML (${validity.err.msg})` });
    return [];
  }
  const parser = new XMLParser({
    parseTagValue: false,
    isArray: (name, path) => LISTS.has(name) || String(path).endsWith('metiers_formation.metier'),
  });
  const parsed = fileSchema.safeParse(parser.parse(xml));
  if (!parsed.success) {
    problems.push({ file, expected: 'a list <formations> of <formation>' });
    return [];
  }
  return parsed.data.formations.formation.flatMap((node, index): OnisepTrainingSheet[] => {
    const sheet = sheetSchema.safeParse(node);
    if (!sheet.success) {
      for (const issue of sheet.error.issues) {
        const column = issue.path.join('.');
        problems.push({ file, column, expected: `${issue.message}, in sheet number ${index + 1}` });
      }
      return [];
    }
    const { identifiant, libelle_complet, nsf_discipline, poursuites_etudes, metiers_formation } = sheet.data;
    return [
      {
        id: identifiant,
        title: libelle_complet,
        nsf:
          nsf_discipline === null
            ? null
            : { code: nsf_discipline.NSF_discipline_code, label: nsf_discipline.NSF_discipline_libelle },
        after: (poursuites_etudes?.poursuite_etudes ?? []).flatMap(
          (each) => each?.formation_poursuite_Etudes ?? [],
        ),
        occupations: (metiers_formation?.metier ?? []).map(({ id, libelle_masculin, synonymes }) => ({
          id,
          names: [
            libelle_masculin,
            ...(synonymes?.synonyme ?? []).map((synonym) => synonym.libelle_masculin),
          ].filter((name) => name !== ''),
        })),
      },
    ];
  });
}
