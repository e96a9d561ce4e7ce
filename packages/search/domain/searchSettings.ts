export const FIELDS = ['title', 'heading', 'keywords', 'codes', 'description', 'text'] as const;

/**
 * Settings for the order of results. Measured with the link texts of several handbooks as queries (`npm run
 * bench:search`). Don't make a change that helps with only one of them.
 */
export const SETTINGS = {
  /** A word in a title says more about a page than one in its text, and an asset tag belongs to a single machine. */
  boost: {title: 7, heading: 6, keywords: 4, codes: 12, description: 2, text: 1.2},
  /** Repetition keeps counting for long, and long sections lose little. */
  bm25: {k: 3, b: 0.3, d: 0.1},
  /** The share it adds to a record that also has a word of the subject */
  functionWord: 0.5,
  /** Another word with the same stem */
  sameStem: 0.7,
  /** `1206` for `01206` */
  sameNumber: 0.9,
  /** A longer word that begins with what was typed. Decreases with each missing letter. */
  prefix: 0.8,
  prefixFall: 0.3,
  /** A single letter matches thousands of words. */
  mostPrefixes: 500,
  /** Similar words for a word that occurs nowhere, divided by the edit distance */
  misspelled: 0.8,
  /** If there's only one such word, and only one letter is wrong */
  surelyMisspelled: 0.95,
  misspelledStem: 0.6,
  /** Words from the list of synonyms */
  synonym: 0.6,
  /** `selfcheck` for `self check`, and vice versa */
  joined: 0.9,
  /** The score of a word is log(1 + score / saturation), so no single word outweighs all others. */
  saturation: 20,
  /** Each further section of a page adds this share of what the previous one added. */
  nextSection: 0.5,
  /** What a page's words say wherever they are, compared with its sections */
  wholePage: 0.3,
  /** For a title, heading or keyword equal to the query; less if they share only some words */
  sameName: 1,
  /** A kind that the query names */
  namedKind: 1.1,
  /** Tasks at a desk rank above what is learned, planned or bought, and above pages without a kind. */
  kinds: {page: 0.75, session: 0.7, quiz: 0.7, path: 0.7, purchase: 0.5, contract: 0.8} as Readonly<
    Record<string, number>
  >,
  /** A page needs at least this share of the best page's words of the query. */
  leastCover: 0.2,
  /** A page for a few people ranks among the others if it has this much more of the query than they do. */
  moreCover: 0.2,
  /**
   * What each sign that a page answers (`answerSigns.ts`) is worth: a logistic regression over the desk queries to learn
   * from. `npm run bench:search -- --fit` fits it again.
   */
  answerSigns: {strength: 1.88, mentions: 0.63, unknown: -2.2},
  /**
   * Below this, no page seems to answer. At most one in eight of the queries without an answer gets a list without a
   * word of warning, in the hardest of the sets.
   */
  leastAnswer: 0.14,
  /** Certainty of a corrected or split word */
  guess: 0.6,
  /** Certainty of a word that shares only its stem with a term */
  derived: 0.4,
  sectionsShown: 4,
  /** A further section is shown if it has at least this share of the first one's score. */
  leastSection: 0.3,
} as const;
