import {plainPage} from '../domain/recordsOfPage';
import type {SearchRecord} from '../domain/searchRecord';

/** A record with what a test needs of it. */
export function recordOf(url: string, facts: Partial<SearchRecord> = {}): SearchRecord {
  const {anchor = null} = facts;
  return {
    ...plainPage({url, title: url, kind: 'page'}),
    id: anchor === null ? url : `${url}#${anchor}`,
    anchor,
    heading: null,
    text: '',
    ...facts,
  };
}
