import {everyRole} from '../../../content/audience';
import type {Place} from '../../../content/place';
import type {District} from '../../../content/schemas/district';
import {plainPage} from './plainPage';
import {recordsOfPage} from './recordsOfPage';
import type {SearchRecord} from './searchRecord';

/** The pages that the site itself makes. */
export function placeRecords(places: readonly Place[], district: District): SearchRecord[] {
  const audience = everyRole(district);
  return places.flatMap(({path, title, description, keywords}) =>
    recordsOfPage(
      plainPage({url: district.base_url + path, title, kind: 'place', audience, description, keywords}),
      [],
    ),
  );
}
