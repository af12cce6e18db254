// Reads a text of ours as the rules see it: its front matter, its paragraphs, its sentences and its words.
import { createHash } from 'node:crypto';
import { load } from 'js-yaml';
import { z } from 'zod';
import { type OccupationProse, occupationProseSchema } from '#schemas/occupation-prose.ts';

export interface Section {
  /** `null` before the first heading. */
  readonly heading: string | null;
  readonly paragraphs: readonly string[];
}

export interface ProseText extends Pick<OccupationProse, 'summary' | 'keywords' | 'reviewed'> {
  /** ROME code, after the name of the file. */
  readonly code: string;
  readonly sections: readonly Section[];
  /** Of the whole file: tells whether a saved measure is about this very text. */
  readonly hash: string;
}

const FRONT_MATTER = /^---\n([\s\S]*?)\n---\n/;

/** What can be held to the rules of a record that is not right yet. */
const unfinishedSchema = z.object({
  summary: z.string().catch(''),
  keywords: z.array(z.string()).catch([]),
  reviewed: z.null().catch(null),
});

/** The text, and what is wrong with its shape: a text is read even where its front matter is not that of a record. */
export function readText(code: string, source: string): { text: ProseText; faults: readonly string[] } {
  const matter = FRONT_MATTER.exec(source);
  const { summary, keywords, reviewed, faults } = readFrontMatter(code, matter?.[1] ?? '');
  return {
    text: {
      code,
      summary,
      keywords,
      reviewed,
      sections: readSections(source.slice(matter?.[0].length ?? 0)),
      hash: createHash('sha256').update(source).digest('hex').slice(0, 16),
    },
    faults,
  };
}

type FrontMatter = Pick<OccupationProse, 'summary' | 'keywords' | 'reviewed'> & {
  readonly faults: readonly string[];
};

function readFrontMatter(code: string, yaml: string): FrontMatter {
  let data: unknown = {};
  const faults: string[] = [];
  try {
    data = load(yaml) ?? {};
  } catch (error) {
    faults.push(`front matter: ${error instanceof Error ? error.message : error}`);
  }
  const { success, data: record, error } = occupationProseSchema.safeParse(data);
  if (!success) {
    faults.push(...error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`));
    return { ...unfinishedSchema.catch({ summary: '', keywords: [], reviewed: null }).parse(data), faults };
  }
  if (record.rome !== code) faults.push(`rome: ${record.rome}, expected ${code}`);
  return { ...record, faults };
}

export function readSections(body: string): readonly Section[] {
  const sections: { heading: string | null; paragraphs: string[] }[] = [{ heading: null, paragraphs: [] }];
  for (const block of body.split(/\n{2,}/).map((each) => each.trim())) {
    if (block === '') continue;
    const heading = /^#+ (.*)$/.exec(block)?.[1];
    if (heading === undefined) sections.at(-1)?.paragraphs.push(block.replaceAll('\n', ' '));
    else sections.push({ heading, paragraphs: [] });
  }
  return sections;
}

export function paragraphsOf({ sections }: ProseText): readonly string[] {
  return sections.flatMap(({ paragraphs }) => paragraphs);
}

/** As a reader counts them: "l’eau" is one, a lone colon is none. */
export function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/** A full stop, or what stands for one, ends a sentence where a space or nothing follows. */
export function splitSentences(paragraph: string): readonly string[] {
  return paragraph
    .split(/(?<=[.!?…][»)]?)\s+(?=[^:;!?»])/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => countWords(sentence) > 0);
}
