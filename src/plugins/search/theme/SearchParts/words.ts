import {translate} from '@docusaurus/Translate';
import names from '@generated/deskbook-search/default/names.json';
import {kindLabel, kindsLabel} from '../../../../components/kinds';
import type {Kind} from '../../../../content/schemas/index';
import type {FailureReason} from '../../client/searcher';
import type {Facet, SearchAnswer} from '../../domain/searchBackend';

export function facetTitle(facet: Facet): string {
  return {
    kind: translate({id: 'search.facet.kind', message: 'Kind', description: 'What a search is narrowed down by'}),
    branch: translate({id: 'search.facet.branch', message: 'Branch', description: 'What a search is narrowed down by'}),
    system: translate({id: 'search.facet.system', message: 'System', description: 'What a search is narrowed down by'}),
    audience: translate({id: 'search.facet.audience', message: 'For', description: 'Whom a page is for: a job group'}),
  }[facet];
}

/** What a value of a facet is called; addresses may hold any, such as `constructor`. */
export function facetValue(facet: Facet, value: string): string {
  if (facet !== 'kind') return orAsItIs(names[facet][value], value);
  if (value === 'news') return translate({id: 'kinds.news', message: 'News', description: 'A kind of pages'});
  if (value === 'place') {
    return translate({
      id: 'kinds.place',
      message: 'Site pages',
      description: 'A kind of pages: those that the site makes itself, such as the calendar and lists of pages',
    });
  }
  if (value === 'page') return translate({id: 'kinds.page', message: 'Other pages', description: 'A kind of pages'});
  return orAsItIs(kindsLabel(value as Kind), value);
}

function orAsItIs(name: unknown, value: string): string {
  return typeof name === 'string' ? name : value;
}

/** The small label beside a title. */
export function kindOfPage(kind: string): string {
  if (kind === 'news') return translate({id: 'kind.news', message: 'News', description: 'A kind of page'});
  if (kind === 'place') {
    return translate({
      id: 'kind.place',
      message: 'Site page',
      description: 'A kind of page: one that the site makes itself, such as the calendar',
    });
  }
  if (kind === 'page') return translate({id: 'kind.page', message: 'Page'});
  return orAsItIs(kindLabel(kind as Kind), kind);
}

/** Why there is no answer, and what to do. */
export function failureWords(reason: FailureReason): string {
  return {
    offline: translate({
      id: 'search.failed.offline',
      message: 'You’re offline, and the search hasn’t been loaded yet. Check your connection and try again.',
      description: 'In place of results',
    }),
    unavailable: translate({
      id: 'search.failed.unavailable',
      message: 'The search isn’t responding. Try again in a moment, or use the list of all pages.',
      description: 'In place of results',
    }),
    missing: translate({
      id: 'search.failed.missing',
      message:
        'The search index can’t be found. The site may have been updated, or you may need to sign in again. Reload the page.',
      description: 'In place of results, above a link that reloads the page',
    }),
    damaged: translate({
      id: 'search.failed.damaged',
      message:
        'The search index of this site is damaged. Please tell the help desk, and use the list of all pages until it’s fixed.',
      description: 'In place of results',
    }),
  }[reason];
}

/** Why this site answers in place of the hosted search. */
export function fallbackWords(reason: NonNullable<SearchAnswer['fallback']>): string {
  return {
    offline: translate({
      id: 'search.fallback.offline',
      message: 'You’re offline. These results come from what was loaded earlier.',
      description: 'Above results of the local index in place of the hosted search',
    }),
    slow: translate({
      id: 'search.fallback.slow',
      message: 'The search service is slow. These results come from the site itself.',
      description: 'Above results of the local index in place of the hosted search',
    }),
    unavailable: translate({
      id: 'search.fallback.unavailable',
      message: 'The search service isn’t responding. These results come from the site itself.',
      description: 'Above results of the local index in place of the hosted search',
    }),
  }[reason];
}
