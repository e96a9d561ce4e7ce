import {everyRole} from '../../../content/audience';
import type {Place} from '../../../content/place';
import type {District} from '../../../content/schemas/district';
import {recordsOfPage} from './recordsOfPage';
import type {SearchRecord} from './searchRecord';

/** The pages that the site itself makes. */
export function placeRecords(places: readonly Place[], district: District): SearchRecord[] {
  return places.flatMap(({path, title, description, keywords}) =>
    recordsOfPage(
      {
        url: district.base_url + path,
        title,
        breadcrumbs: [],
        about: [],
        kind: 'place',
        branches: [],
        systems: [],
        audience: everyRole(district),
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
