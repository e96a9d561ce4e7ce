export interface AlgoliaSynonym {
  readonly objectID: string;
  readonly type: 'synonym' | 'onewaysynonym';
  readonly synonyms: readonly string[];
  /** For a one-way synonym: the word the reader types */
  readonly input?: string;
}

/** Algolia's limits */
const MOST_BOTH_WAYS = 20;
const MOST_ONE_WAY = 100;

/** @param groups lists of words that mean the same */
export function planSynonyms(groups: readonly (readonly string[])[]): AlgoliaSynonym[] {
  return groups.flatMap((words, index): AlgoliaSynonym[] =>
    words.length <= MOST_BOTH_WAYS
      ? [{objectID: `synonyms-${index + 1}`, type: 'synonym', synonyms: words}]
      : words.map((word, nth) => ({
          objectID: `synonyms-${index + 1}-${nth + 1}`,
          type: 'onewaysynonym',
          input: word,
          synonyms: words.filter((other) => other !== word).slice(0, MOST_ONE_WAY),
        })),
  );
}
