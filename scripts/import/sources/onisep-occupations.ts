// Reads the occupation sheets of Onisep (XML in a zip archive) as typed rows. Nothing is derived here.
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { z } from 'zod';
import type { Problem } from '../problems.ts';
import { readZippedXml } from '../read/zipped-xml.ts';

const ONISEP_OCCUPATIONS_FILE = 'trainings/5fe0808a2da6f.zip';

const text = z.string().trim().min(1, 'a text');

const sheetSchema = z.object({
  identifiant: z.string().regex(/^MET\.\d+$/, 'an Onisep identifier such as MET.323'),
  nom_metier: text,
  libelle_feminin: text,
  libelle_masculin: text,
  niveau_acces_min: z.object({ libelle: text }, 'a lowest level of access'),
  // An empty element is read as an empty text. Codes are kept as found: the builder says which are none.
  romesV3: z.union(
    [z.literal('').transform(() => ({ romeV3: [] })), z.object({ romeV3: z.array(text) })],
    'ROME V3 codes',
  ),
});

// Each sheet is kept as the very object that the parser made: its position hangs on it, a copy would lose it.
const nodeSchema = z.custom<object>((value) => typeof value === 'object' && value !== null);
const fileSchema = z.object({ metiers: z.object({ metier: z.array(nodeSchema) }) });

interface OnisepOccupation {
  readonly id: string;
  /** Both genders at once, as Onisep writes it: "auxiliaire spécialisé/e vétérinaire". */
  readonly name: string;
  readonly feminine: string;
  readonly masculine: string;
  /** Lowest level of access, in Onisep's words: "Bac + 2". */
  readonly level: string;
  readonly romeV3: readonly string[];
  /** Line of the sheet in the XML file. */
  readonly line: number;
}

interface OnisepOccupations {
  /** The archive and the XML file in it: what the messages name. */
  readonly file: string;
  readonly sha256: string;
  readonly rows: readonly OnisepOccupation[];
}

/** Faults go to `problems`; the sheets returned are the good ones. */
export function readOnisepOccupations(rawDir: string, problems: Problem[]): OnisepOccupations {
  const archive = ONISEP_OCCUPATIONS_FILE;
  const entry = readZippedXml(rawDir, archive, problems);
  if (entry === null) return { file: archive, sha256: '', rows: [] };
  const file = `${archive}/${entry.name}`;
  return { file, sha256: entry.sha256, rows: readSheets(entry.xml, file, problems) };
}

function readSheets(xml: string, file: string, problems: Problem[]): OnisepOccupation[] {
  // The parser is lenient (it closes what was left open), hence the validation first, which gives the line.
  const validity = XMLValidator.validate(xml);
  if (validity !== true) {
    problems.push({ file, line: validity.err.line, expected: `well-formed XML (${validity.err.msg})` });
    return [];
  }
  const parser = new XMLParser({
    parseTagValue: false,
    isArray: (name) => name === 'metier' || name === 'romeV3',
    captureMetaData: true,
  });
  let parsed: ReturnType<typeof fileSchema.safeParse>;
  try {
    parsed = fileSchema.safeParse(parser.parse(xml));
  } catch (error) {
    problems.push({ file, expected: `well-formed XML (${messageOf(error)})` });
    return [];
  }
  if (!parsed.success) {
    problems.push({ file, expected: 'a list <metiers> of <metier>' });
    return [];
  }
  const lineAt = lineCounter(xml);
  return parsed.data.metiers.metier.flatMap((node): OnisepOccupation[] => {
    const line = lineAt(startIndexOf(node));
    const sheet = sheetSchema.safeParse(node);
    if (!sheet.success) {
      for (const issue of sheet.error.issues) {
        problems.push({ file, line, column: issue.path.join('.'), expected: issue.message });
      }
      return [];
    }
    const { identifiant, nom_metier, libelle_feminin, libelle_masculin, niveau_acces_min, romesV3 } =
      sheet.data;
    return [
      {
        id: identifiant,
        name: nom_metier,
        feminine: libelle_feminin,
        masculine: libelle_masculin,
        level: niveau_acces_min.libelle,
        romeV3: romesV3.romeV3,
        line,
      },
    ];
  });
}

const metaDataSchema = z.object({ startIndex: z.int().min(0) });

function startIndexOf(node: object): number {
  const symbol: unknown = XMLParser.getMetaDataSymbol();
  const metaData = typeof symbol === 'symbol' ? Reflect.get(node, symbol) : undefined;
  return metaDataSchema.safeParse(metaData).data?.startIndex ?? 0;
}

/** Line of a position. The positions asked must ascend: the text is read once. */
function lineCounter(xml: string): (position: number) => number {
  let line = 1;
  let read = 0;
  return (position) => {
    for (; read < position; read += 1) if (xml.charCodeAt(read) === 10) line += 1;
    return line;
  };
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
