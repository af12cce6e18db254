// The rules that a text is held to by itself. Each gives what is wrong, in words that tell where.

import { fold } from '#domain/text/fold.ts';
import { splitTitle } from '#domain/titles/split-title.ts';
import type { ProseRules } from '#schemas/prose-rules.ts';
import { countWords, type ProseText, paragraphsOf, splitSentences } from './read-text.ts';

/** Words of the body, headings left out. */
export const LENGTHS = { short: [60, 110], long: [180, 260] } as const;
export const LONGEST_MEAN_SENTENCE = 18;

export function checkStructure(
  text: ProseText,
  isLong: boolean,
  { headings }: ProseRules,
): readonly string[] {
  const found = text.sections.flatMap(({ heading }) => heading ?? []);
  const unknown = found.filter((heading) => !headings.includes(heading));
  const ordered = headings.filter((heading) => found.includes(heading));
  const markup = paragraphsOf(text).filter((paragraph) => /^([-*+>|]|\d+[.)]) |[[\]<>`*_|]/.test(paragraph));
  return [
    ...(!isLong && found.length > 0 ? ['a short text has no heading'] : []),
    ...unknown.map((heading) => `unknown heading "${heading}"`),
    ...(unknown.length === 0 && ordered.join() !== found.join() ? ['headings repeated or out of order'] : []),
    ...(found.length > 0 && text.sections[0]?.paragraphs.length === 0
      ? ['a heading before any paragraph']
      : []),
    ...text.sections
      .filter(({ heading, paragraphs }) => heading !== null && paragraphs.length === 0)
      .map(({ heading }) => `nothing under "${heading}"`),
    ...markup.map((paragraph) => `list, link or mark-up: "${paragraph.slice(0, 40)}"`),
  ];
}

/** The schema bounds its length. */
export function checkSummary({ summary }: ProseText): readonly string[] {
  const isSentence = /^[\p{Lu}\d«].*[.!?]$/u.test(summary) && splitSentences(summary).length === 1;
  return summary === '' || isSentence ? [] : ['not one sentence with a capital and a full stop'];
}

export function checkKeywords({ keywords }: ProseText, title: string): readonly string[] {
  const { masculine, feminine, complement } = splitTitle(title);
  const names = [masculine, feminine ?? masculine]
    .flatMap((form) => [form, `${form} ${complement}`])
    .concat(title)
    .map((name) => fold(name).trim());
  const folded = keywords.map((keyword) => fold(keyword).trim());
  return [
    ...keywords.filter((_, at) => names.includes(folded[at] ?? '')).map((word) => `"${word}" is the title`),
    ...keywords.filter((_, at) => folded.indexOf(folded[at] ?? '') < at).map((word) => `"${word}" twice`),
  ];
}

export function checkLength(text: ProseText, isLong: boolean): readonly string[] {
  const words = countWords(paragraphsOf(text).join(' '));
  const [fewest, most] = LENGTHS[isLong ? 'long' : 'short'];
  return words >= fewest && words <= most ? [] : [`${words} words, expected ${fewest} to ${most}`];
}

export function checkSentences(text: ProseText): readonly string[] {
  const sentences = paragraphsOf(text).flatMap(splitSentences);
  if (sentences.length === 0) return [];
  const mean = countWords(sentences.join(' ')) / sentences.length;
  return mean <= LONGEST_MEAN_SENTENCE ? [] : [`${mean.toFixed(1)} words per sentence`];
}

export function checkForbidden(text: ProseText, { forbidden }: ProseRules): readonly string[] {
  const said = ` ${plain(wholeOf(text).join(' '))} `;
  return forbidden
    .filter(({ words }) => {
      const wanted = plain(words.replace(/\*$/, ''));
      return said.includes(words.endsWith('*') ? ` ${wanted}` : ` ${wanted} `);
    })
    .map(({ words, reason }) => `"${words}": ${reason}`);
}

/** Letters and figures, one space between words. */
function plain(text: string): string {
  return fold(text)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

export function checkFigures(text: ProseText, { figures }: ProseRules): readonly string[] {
  const allowed = figures.map(({ pattern }) => new RegExp(pattern, 'gu'));
  return wholeOf(text).flatMap((part) => {
    const rest = allowed.reduce((left, pattern) => left.replace(pattern, ' '), part);
    return (rest.match(/\S*\d\S*/g) ?? []).map((figure) => `figure "${figure}"`);
  });
}

const TYPOGRAPHY: readonly (readonly [fault: RegExp, name: string])[] = [
  [/['"]/, 'straight quote'],
  [/[“”‘]/, 'foreign quote'],
  [/ {2}/, 'double space'],
  [/\.\.\./, 'three full stops'],
  [/[\u00a0\u202f]/, 'no-break space, which the build puts in'],
  [/[^\s:;!?»][:;!?»]|«\S/u, 'no space beside a double mark'],
  [/ [.,…)]|\( /, 'space beside a single mark'],
  [/ - | — /, 'a dash other than –'],
  [/·|\p{L}\((e|ne|se|trice|euse|ère)\)/u, 'two genders in one word'],
];

export function checkTypography(text: ProseText): readonly string[] {
  return [...wholeOf(text), ...text.keywords].flatMap((part) =>
    TYPOGRAPHY.flatMap(([fault, name]) => {
      const found = fault.exec(part);
      if (found === null) return [];
      return [`${name}: "${part.slice(Math.max(0, found.index - 12), found.index + 12)}"`];
    }),
  );
}

/** What is read on a page: the summary, then the body. */
export function wholeOf(text: ProseText): readonly string[] {
  return [text.summary, ...paragraphsOf(text)];
}
