export interface AlgoliaSynonym {
  readonly objectID: string;
  readonly type: 'synonym' | 'onewaysynonym';
  readonly synonyms: readonly string[];
  /** For a one-way synonym: the word the reader types */
  readonly input?: string;
}

/** Algolia's limits */
const MAX_TWO_WAY = 20;
const MAX_ONE_WAY = 100;

/** @param groups lists of words that mean the same */
export function planSynonyms(groups: readonly (readonly string[])[]): AlgoliaSynonym[] {
  return groups.flatMap((words, index): AlgoliaSynonym[] =>
    words.length <= MAX_TWO_WAY
      ? [{objectID: `synonyms-${index + 1}`, type: 'synonym', synonyms: words}]
      : words.map((word, nth) => ({
          objectID: `synonyms-${index + 1}-${nth + 1}`,
          type: 'onewaysynonym',
          input: word,
          synonyms: words.filter((other) => other !== word).slice(0, MAX_ONE_WAY),
        })),
  );
}
