// Collects what is wrong with the imported files, so that one run tells an operator everything there is to mend.

export interface Problem {
  /** File as the operator knows it, relative to the raw folder (or to data/). */
  readonly file: string;
  /** 1-based line in that file, where the fault can be tied to one. */
  readonly line?: number;
  readonly column?: string;
  /** The value found, as read. */
  readonly found?: string;
  /** What was expected, as a noun phrase: "a ROME code such as J1506". */
  readonly expected: string;
}

/** Thrown once the run knows all the problems of a stage; nothing has been written. */
export class ImportError extends Error {
  override readonly name = 'ImportError';
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(describeProblems(problems));
    this.problems = problems;
  }
}

const MAX_SHOWN_OF_A_KIND = 5;
const MAX_KINDS_SHOWN = 20;
const MAX_VALUE_LENGTH = 80;

/** One line for each problem: `file:12, column "code_rome": found "X", expected …`. */
export function describeProblem({ file, line, column, found, expected }: Problem): string {
  const place = line === undefined ? file : `${file}:${line}`;
  const where = column === undefined ? place : `${place}, column "${column}"`;
  const what = found === undefined ? '' : `found ${quote(found)}, `;
  return `${where}: ${what}expected ${expected}`.replace(/[\p{Cc}\p{Cf}]/gu, showHidden);
}

/** Names in a file, and the words of a parser that quotes it, may hold what acts on a terminal. */
function showHidden(character: string): string {
  return `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`;
}

/** The first of each kind, in the order in which the kinds were met: one broken file can break thousands of rows. */
export function describeProblems(problems: readonly Problem[]): string {
  const kinds = [...Map.groupBy(problems, kindOf).values()];
  const hidden = kinds.slice(MAX_KINDS_SHOWN);
  const lines = kinds.slice(0, MAX_KINDS_SHOWN).flatMap((kind) => {
    const rest = kind.length - MAX_SHOWN_OF_A_KIND;
    return [
      ...kind.slice(0, MAX_SHOWN_OF_A_KIND).map((problem) => `  ${describeProblem(problem)}`),
      ...(rest > 0 ? [`    … and ${rest} more of the same kind`] : []),
    ];
  });
  if (hidden.length > 0) {
    lines.push(`  … and ${hidden.flat().length} more, of ${hidden.length} other kinds`);
  }
  return `${problems.length} problem${problems.length > 1 ? 's' : ''} in the imported files:\n${lines.join('\n')}`;
}

/** Same column of the same file, and same expectation, but for the codes, numbers and names that they hold. */
function kindOf({ file, column = '', expected }: Problem): string {
  const rule = `${column}: ${expected}`.replace(/"[^"]*"|[\w-]*\d[\w-]*/g, '');
  return `${file}, ${rule}`;
}

function quote(value: string): string {
  const short = value.length > MAX_VALUE_LENGTH ? `${value.slice(0, MAX_VALUE_LENGTH)}…` : value;
  return JSON.stringify(short);
}

/** Throws when there is at least one problem. Called at the end of each stage. */
export function failOn(problems: readonly Problem[]): void {
  if (problems.length > 0) throw new ImportError(problems);
}
