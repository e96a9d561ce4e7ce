import {FACETS} from './searchBackend';

/** The language that pages are written in; a second one of the site goes here too. */
const LANGUAGES = ['en'] as const;

/** How the index searches. Sent with every push; what a district sets in Algolia's dashboard beyond it is kept. */
export const ALGOLIA_SETTINGS = {
  // Matches in the first ones rank first. Positions in a text say nothing; in a title they do.
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
  // Among equals: what is not for a handful of people, the title nearest to the query, and of one page what comes first.
  customRanking: ['asc(ranksLast)', 'asc(titleLength)', 'asc(position)'],
  attributeForDistinct: 'url',
  indexLanguages: LANGUAGES,
  queryLanguages: LANGUAGES,
  ignorePlurals: true,
  // "IT" and "who" are words that staff look for.
  removeStopWords: false,
  // Asset tags, error codes and models are meant as they are written.
  disableTypoToleranceOnAttributes: ['codes'],
  allowTyposOnNumericTokens: false,
  // Where nothing has all the words, pages with some of them, as the index of this site answers too.
  removeWordsIfNoResults: 'allOptional',
} as const;
