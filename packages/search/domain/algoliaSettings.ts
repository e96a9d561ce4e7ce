import {FACETS} from './searchBackend';

/** The language of the pages; add the site's second language here too. */
const LANGUAGES = ['en'] as const;

/** The index's search settings. Sent with every push; other settings made in Algolia's dashboard are kept. */
export const ALGOLIA_SETTINGS = {
  // Matches in earlier attributes rank higher. The position of a match matters in titles, but not in texts.
  searchableAttributes: [
    'title',
    'heading',
    'unordered(keywords)',
    'unordered(codes)',
    'unordered(description)',
    'unordered(text)',
  ],
  attributesForFaceting: FACETS.map((facet) => `afterDistinct(${facet})`),
  numericAttributesForFiltering: ['endsAt'],
  // Ties: pages for just a few people come last, then shorter titles first, then page order.
  customRanking: ['asc(ranksLast)', 'asc(titleLength)', 'asc(position)'],
  attributeForDistinct: 'url',
  indexLanguages: LANGUAGES,
  queryLanguages: LANGUAGES,
  ignorePlurals: true,
  // Staff search for words such as "IT" and "who".
  removeStopWords: false,
  // Asset tags, error codes and models must match exactly.
  disableTypoToleranceOnAttributes: ['codes'],
  allowTyposOnNumericTokens: false,
  // If no page has all words, finds pages with some of them, as the site's own index does.
  removeWordsIfNoResults: 'allOptional',
} as const;
