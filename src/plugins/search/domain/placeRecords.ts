import type {Place} from '../../../content/place';
import {recordsOfPage} from './recordsOfPage';
import type {SearchRecord} from './searchRecord';

/** The pages that the site itself makes. */
export function placeRecords(places: readonly Place[], baseUrl: string): SearchRecord[] {
  return places.flatMap(({path, title, description, keywords}) =>
    recordsOfPage(
      {
        url: baseUrl + path,
        title,
        breadcrumbs: [],
        about: [],
        kind: 'place',
        branches: [],
        systems: [],
        audience: [],
        description,
        keywords,
        codes: [],
        ranksLast: false,
        endsAt: null,
        dates: [],
      },
      [],
    ),
  );
}
