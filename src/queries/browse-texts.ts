// Our own texts on interests, major domains and sectors of the regional dialogues.
import { getCollection, getEntry } from 'astro:content';
import { unbroken } from '#copy/format.ts';
import type { ClicheFigure } from '#schemas/browse-text.ts';
import type { People } from '#schemas/people.ts';

/** HTML; `null`: none is written. @throws Error naming the file that is about another interest than its name says. */
export async function loadInterestText(code: string): Promise<string | null> {
  const entry = await getEntry('interestTexts', code);
  if (entry === undefined) return null;
  if (entry.data.interest !== code) {
    throw new Error(`content/interests/${code}.md: interest is ${entry.data.interest}, expected ${code}`);
  }
  return entry.rendered?.html ?? null;
}

/** HTML; `null`: none is written. @throws Error naming the file that is about another domain than its name says. */
export async function loadMajorDomainText(code: string): Promise<string | null> {
  const entry = await getEntry('majorDomainTexts', code);
  if (entry === undefined) return null;
  if (entry.data.domain !== code) {
    throw new Error(`content/domains/${code}.md: domain is ${entry.data.domain}, expected ${code}`);
  }
  return entry.rendered?.html ?? null;
}

export interface Cliche {
  readonly said: string;
  readonly answer: string;
  /** Name of a family of FAP-2009 in the plural; a share of its people, 0 to 1. */
  readonly figures: readonly {
    readonly family: string;
    readonly what: ClicheFigure;
    readonly share: number;
  }[];
}

/**
 * `null`: none is written.
 * @throws Error naming the file that is about another sector than its name says, or asks for a figure that there is not.
 */
export async function loadDialogueSectorText(
  id: string,
): Promise<{ readonly html: string; readonly cliches: readonly Cliche[] } | null> {
  const entry = await getEntry('dialogueSectorTexts', id);
  if (entry === undefined) return null;
  const file = `content/sectors/${id}.md`;
  if (entry.data.sector !== id) throw new Error(`${file}: sector is ${entry.data.sector}, expected ${id}`);
  const people = new Map((await getCollection('people')).map(({ data }) => [data.id, data]));
  const figureOf = (family: string, what: ClicheFigure) => {
    const record = people.get(family);
    const share = record === undefined ? null : shareOf(record, what);
    if (record === undefined || share === null) throw new Error(`${file}: no figure ${what} of ${family}`);
    return { family: record.label, what, share };
  };
  return {
    html: entry.rendered?.html ?? '',
    cliches: entry.data.cliches.map(({ said, answer, figures }) => ({
      said: unbroken(said),
      answer: unbroken(answer),
      figures: figures.map(({ family, what }) => figureOf(family, what)),
    })),
  };
}

/** Age bands under 30: 15 to 24, 25 to 29. */
const YOUNG_BANDS = 2;

function shareOf(people: People, what: ClicheFigure): number | null {
  switch (what) {
    case 'women':
      return people.women;
    case 'men':
      return 1 - people.women;
    case 'under30':
      return people.ages.slice(0, YOUNG_BANDS).reduce<number>((sum, share) => sum + (share ?? 0), 0);
    case 'fullTime':
      return 1 - people.partTime;
    case 'bachelorOrMore':
      return people.diplomas.bachelorOrMore;
    default:
      return people.contracts[what];
  }
}
