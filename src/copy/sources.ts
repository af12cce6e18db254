// Words under figures: where they come from, and that they are old.
import { typographic } from './format.ts';

export const sourceCopy = {
  source: (publisher: string) => `Source\u00a0: ${typographic(publisher)}`,
  /** With the spaces that keep the marks on their line. */
  title: (title: string) =>
    typographic(title)
      .replaceAll('«\u00a0', '«\u202f')
      .replaceAll('\u00a0»', '\u202f»')
      .replaceAll('\u00a0:', '\u00a0:'),
  /** After the word « Version », which some publishers say again. */
  edition: (vintage: string) => typographic(vintage.replace(/^version /, '')),
  vintage: (vintage: string) => `(${typographic(vintage)}).`,
  old: 'Une édition plus récente a pu paraître\u00a0:',
  officialPage: 'voir la page officielle',
} as const;
