import type {SearchedPage} from './recordsOfPage';

/** A page of which little is known: what is not given is empty. */
export function plainPage(given: Partial<SearchedPage> & Pick<SearchedPage, 'url' | 'title' | 'kind'>): SearchedPage {
  return {
    breadcrumbs: [],
    about: [],
    branches: [],
    systems: [],
    audience: [],
    description: '',
    keywords: [],
    codes: [],
    ranksLast: false,
    endsAt: null,
    dates: [],
    ...given,
  };
}
