// Every number that decides the order of the results, each with its reason. They were chosen by measuring on
// one half of tests/relevance while watching the other (docs/search.md tells what each component brings).

/** The kinds of text searched, and how far a match in one of them is to be believed. */
export const FIELD_WEIGHT = {
  /** What the occupation is called: nothing says more. */
  title: 1.05,
  /** Another name of it: as true, but less central. */
  appellation: 0.96,
  /** Our own table: written on purpose for that expression. */
  synonym: 0.95,
  /** An everyday word of our text on the occupation. */
  keyword: 0.7,
  /** A macro-skill is shared by many occupations. */
  skill: 0.62,
  interest: 0.85,
  domain: 0.74,
  majorDomain: 0.68,
  sector: 0.8,
} as const;
export type Field = keyof typeof FIELD_WEIGHT;

/** The same, halved towards 1: what a lesser kind of text says counts nearly as much as part of the evidence. */
export const FIELD_TRUST: Readonly<Record<Field, number>> = {
  title: (1 + FIELD_WEIGHT.title) / 2,
  appellation: (1 + FIELD_WEIGHT.appellation) / 2,
  synonym: (1 + FIELD_WEIGHT.synonym) / 2,
  keyword: (1 + FIELD_WEIGHT.keyword) / 2,
  skill: (1 + FIELD_WEIGHT.skill) / 2,
  interest: (1 + FIELD_WEIGHT.interest) / 2,
  domain: (1 + FIELD_WEIGHT.domain) / 2,
  majorDomain: (1 + FIELD_WEIGHT.majorDomain) / 2,
  sector: (1 + FIELD_WEIGHT.sector) / 2,
};

/** How like the typed word a word of the dictionary must be thought, by the way it was found. */
export const LIKENESS = {
  /** Same word, accents and case aside. */
  same: 1,
  /** Same word in another number or gender. */
  sameStem: 0.98,
  /** Stands for it in our table of words. */
  synonym: 0.93,
  /** Same family: "souder" for "soudeur". */
  sameFamily: 0.8,
  /** Same sound. */
  sameSound: 0.9,
  /** Begins with what is typed: the share of the word already typed adds up to `completionGain`. */
  completion: 0.62,
  completionGain: 0.33,
  /** A start typed with a slip is worth this less. */
  misspeltStart: 0.2,
  /** Each slip of the finger costs this share of the word. */
  perSlip: 1.35,
  /** A slip on the first letter is rare: it counts for this many more. */
  firstLetter: 1,
  /** Two words written as one, or one as two. */
  joined: 0.92,
  /** A misspelt word this near is read as the right one: one slip in seven letters, or the same sound. */
  certain: 0.8,
  /** Two words are as likely to be meant when no more than this sets them apart. */
  asLikely: 0.05,
  /** Capitals that are the first letters of a whole name, or of its start or end. */
  initials: 0.9,
  initialsOfPart: 0.7,
} as const;

/**
 * How like a typed word a word of the dictionary must be, by slips of the finger, to be taken for it. `ofProminent` is
 * for words that begin the name of an occupation, which people type alone and misspell; `ofOthers` for the rest, which
 * the name of a town or of a person resembles by chance. `npm run evaluate:search` measures both sides.
 */
export const DEMAND = {
  /** A known word beside it holds the answer in place: anything goes. */
  besideKnown: { ofProminent: 0, ofOthers: 0 },
  /** No word is known: two slips in eight letters for a name, one in six for the rest. */
  guessed: { ofProminent: 0.65, ofOthers: 0.77 },
  /** To be proposed, not given: names only, two slips in seven letters. */
  suggestion: { ofProminent: 0.6, ofOthers: 1 },
  /** The same for one word among others, which understood nothing: one slip in seven letters. */
  suggestionForPart: { ofProminent: 0.8, ofOthers: 1 },
} as const;

export const SCORE = {
  /** Share of the text score that depends on how much of the label is covered: short labels are exact ones. */
  labelCoverage: 0.4,
  /** The same for an expression of our table: half of it means something else. */
  phraseCoverage: 0.45,
  /** All of the query is all of the label. */
  exact: 0.2,
  /** The first word of a French name is what it is: "boulanger" is not "vendeur en boulangerie". */
  head: 0.06,
  /** And the first word of the query too. */
  headFirst: 0.08,
  /** The words of the query found anywhere in the occupation: "technicien éolien" over two names. */
  occupationCoverage: 0.45,
  /** The general occupation of its family is more often the one meant. */
  general: 0.025,
  /** Opinion of fuse.js, when some word was not found as it is. */
  fuse: 0.15,
  /** A wish ("j'aime…") is answered by an interest first. */
  wishInterest: 0.35,
  /** Having that interest as the principal one. */
  wishOccupation: 0.15,
  /** Second, third… occupation of an expression of our table: the order is the editor's. */
  synonymRank: 0.03,
  /** Of the pages of such an expression: they come after its first occupations, unless it is a wish. */
  synonymPage: 0.06,
  /** Among those pages too, the order is the editor's. */
  synonymPageRank: 0.005,
  /** Below this share of the query found, an occupation is no answer. */
  leastCoverage: 0.33,
  /** The same when none of its words is known as it is. */
  leastGuessed: 0.5,
  /** Below this score, the first result is no name that was typed. */
  sure: 1.3,
  /** From this score on, the first result is what several words asked for, whole. */
  whole: 1.75,
  /** Beside it, a title with less than this share of its score shares a common word with it, and no more. */
  titleBesideWhole: 0.36,
  /** The same for what was found by another text than the title: "photographe generaliste". */
  otherBesideWhole: 0.52,
  /** Weight of a word found nowhere, against the rarest word of the dictionary. */
  unknownWord: 0.7,
  /** Beyond this, a rarer word does not matter more. */
  rarest: 0.85,
  /** Weight of a number next to words: "iphone 15". */
  number: 0.15,
  /** Weight of a word that says little ("métier", "faire"). */
  weakWord: 0.2,
} as const;

/** What an occupation gains when all that is typed begins one of its names. */
export const START = {
  /** Fewer letters begin too much. */
  shortest: 2,
  title: 0.6,
  appellation: 0.2,
  /** What is left to type is the end of one word: "boul" is rather "boulanger" than "boulanger industriel". */
  alone: 0.15,
  /** The general occupation of its family, and the one with the most names: the common trades. */
  general: 0.2,
  names: 0.3,
  /** Its first word begins many names: "méd" is rather "médecin" than "médailleur". */
  head: 0.2,
  /** Share of this that is left when the last word is probably whole. */
  whenFinished: 0.3,
} as const;

/** How many labels fuse.js reads. */
export const CANDIDATES = 60;
