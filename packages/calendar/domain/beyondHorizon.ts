import type {Catalog} from '@deskbook/content/catalog';
import {expansionFor} from '@deskbook/content/occurrences';
import {placeOfField, scheduledIn} from '@deskbook/content/scheduled';
import {addToDate} from '@deskbook/text/dates/dates';
import {type Problem, problemAt} from '@deskbook/text/problems/problems';

/** Reports endless series that begin after the horizon: they have no date on any page, so nobody would notice them. */
export function checkHorizon({pages, district}: Catalog, buildDay: string): Problem[] {
  const horizon = addToDate(buildDay, expansionFor(district, buildDay).horizon);
  return scheduledIn(pages).flatMap((scheduled) => {
    const {start, repeats} = scheduled.data;
    if (!repeats || repeats.until || repeats.count || start.slice(0, 10) <= horizon) return [];
    return [
      problemAt(placeOfField(scheduled, ['start']), {
        severity: 'warning',
        message: 'the series starts so late that none of its dates are shown yet',
        found: start,
        expected: `a start up to ${horizon}, or an "until" or "count" under "repeats"`,
      }),
    ];
  });
}
