/** Fields of a record as the index holds them. */
export const FIELDS = ['title', 'heading', 'keywords', 'codes', 'description', 'text'] as const;

/**
 * What decides the order of results. Measured with the link texts of several handbooks as queries (`npm run
 * bench:search`): a change that helps on one of them only is a change to leave out.
 */
export const SETTINGS = {
  /** A word in a title says more of a page than one in its text, and an asset tag is that of one machine. */
  boost: {title: 7, heading: 6, keywords: 4, codes: 12, description: 2, text: 1.2},
  /** Repetition counts for long, and a long section loses little. */
  bm25: {k: 3, b: 0.3, d: 0.1},
  /** How much of its idf a function word keeps where names are compared: "no internet" is not "internet". */
  functionWordInName: 0.5,
  /** What it adds to a record that has a word of the subject too. */
  functionWord: 0.5,
  /** Another word of the same stem. */
  sameStem: 0.7,
  /** `1206` for `01206`. */
  sameNumber: 0.9,
  /** A longer word that begins with what is typed; falls with the letters that are still missing. */
  prefix: 0.8,
  prefixFall: 0.3,
  /** One letter typed makes thousands of words. */
  mostPrefixes: 500,
  /** A word that occurs nowhere stands for those near it, over the distance. */
  misspelt: 0.8,
  /** There is one such word, and one letter is wrong. */
  surelyMisspelt: 0.95,
  /** Hardly anybody has the first letter wrong. */
  otherFirstLetter: 0.8,
  misspeltStem: 0.6,
  /** Words of the list of synonyms. */
  synonym: 0.6,
  /** `selfcheck` for `self check`, and the other way round. */
  joined: 0.9,
  /** The score of one word is log(1 + score / this), so that one word does not outweigh all others. */
  saturation: 20,
  /** Each further section of a page adds this share of what the one before it added. */
  nextSection: 0.5,
  sectionsCounted: 5,
  /** For a title, heading or keyword that is the query; less where they have only some words in common. */
  sameName: 1,
  /** A kind that the query asks for by name. */
  namedKind: 1.1,
  /** What is done at a desk comes before what is learned, planned or bought, and before pages of no kind. */
  kinds: {page: 0.85, session: 0.7, quiz: 0.7, path: 0.7, purchase: 0.7, contract: 0.7} as Readonly<
    Record<string, number>
  >,
  /** A page that has less than this share of what the best one has of the query's words does not answer it. */
  leastCover: 0.4,
  /** A page for a few people comes among the others where it has so much more of the query than any of them. */
  moreCover: 0.2,
  /** Where no record has more of the query than this, no page seems to answer it. */
  leastAnswer: 0.74,
  /** How sure a repaired or split word is. */
  guess: 0.6,
  /** And one that has only its stem in common with what occurs. */
  derived: 0.4,
  sectionsShown: 4,
  /** A section that is shown below the first has at least this share of its score. */
  leastSection: 0.3,
} as const;
