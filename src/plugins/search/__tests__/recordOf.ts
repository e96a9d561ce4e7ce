import type {SearchRecord} from '../domain/searchRecord';

/** A record with what a test needs of it. */
export function recordOf(url: string, facts: Partial<SearchRecord> = {}): SearchRecord {
  const {anchor = null} = facts;
  return {
    id: anchor === null ? url : `${url}#${anchor}`,
    url,
    anchor,
    title: url,
    heading: null,
    breadcrumbs: [],
    about: [],
    kind: 'page',
    branches: [],
    systems: [],
    audience: [],
    description: '',
    keywords: [],
    codes: [],
    text: '',
    ranksLast: false,
    endsAt: null,
    dates: [],
    ...facts,
  };
}
