import type {Kind} from '@deskbook/content/schemas/index';
import {kindLabel, kindsLabel} from '@deskbook/ui/components/kinds';
import {translate} from '@docusaurus/Translate';
import names from '@generated/deskbook-search/default/names.json';
import type {FailureReason} from '../../client/searcher';
import type {Facet, SearchAnswer} from '../../domain/searchBackend';

export function facetTitle(facet: Facet): string {
  return {
    kind: translate({id: 'search.facet.kind', message: 'Kind'}),
    branch: translate({id: 'search.facet.branch', message: 'Branch'}),
    system: translate({id: 'search.facet.system', message: 'System'}),
    audience: translate({id: 'search.facet.audience', message: 'For', description: 'Whom a page is for: a job group'}),
  }[facet];
}

/** The name of a facet's value. Addresses may contain any value, such as `constructor`. */
export function facetValue(facet: Facet, value: string): string {
  if (facet !== 'kind') return orAsItIs(names[facet][value], value);
  if (value === 'news') return translate({id: 'kinds.news', message: 'News'});
  if (value === 'place') {
    return translate({id: 'kinds.place', message: 'Site pages'});
  }
  if (value === 'page') return translate({id: 'kinds.page', message: 'Other pages'});
  return orAsItIs(kindsLabel(value as Kind), value);
}

function orAsItIs(name: unknown, value: string): string {
  return typeof name === 'string' ? name : value;
}

/** The small label next to a title. */
export function kindOfPage(kind: string): string {
  if (kind === 'news') return translate({id: 'kind.news', message: 'News'});
  if (kind === 'place') {
    return translate({id: 'kind.place', message: 'Site page'});
  }
  if (kind === 'page') return translate({id: 'kind.page', message: 'Page'});
  return orAsItIs(kindLabel(kind as Kind), kind);
}

export function failureWords(reason: FailureReason): string {
  return {
    offline: translate({
      id: 'search.failed.offline',
      message: 'You’re offline, and the search hasn’t been loaded yet. Check your connection and try again.',
    }),
    unavailable: translate({
      id: 'search.failed.unavailable',
      message: 'The search isn’t responding. Try again in a moment, or use the list of all pages.',
    }),
    missing: translate({
      id: 'search.failed.missing',
      message:
        'The search index can’t be found. The site may have been updated, or you may need to sign in again. Reload the page.',
    }),
    damaged: translate({
      id: 'search.failed.damaged',
      message:
        'The search index of this site is damaged. Please tell the help desk, and use the list of all pages until it’s fixed.',
    }),
  }[reason];
}

/** Why this site answers in place of the hosted search. */
export function fallbackWords(reason: NonNullable<SearchAnswer['fallback']>): string {
  return {
    offline: translate({
      id: 'search.fallback.offline',
      message: 'You’re offline. These results come from what was loaded earlier.',
    }),
    slow: translate({
      id: 'search.fallback.slow',
      message: 'The search service is slow. These results come from the site itself.',
    }),
    unavailable: translate({
      id: 'search.fallback.unavailable',
      message: 'The search service isn’t responding. These results come from the site itself.',
    }),
  }[reason];
}
