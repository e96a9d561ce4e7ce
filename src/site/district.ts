import {join} from 'node:path';
import {buildTime} from '../content/buildTime';
import type {ContentSource} from '../content/checkContent';
import {type DayClosed, nextDaysClosed as nextFrom} from '../content/closings';
import {readDistrict} from '../content/district';
import type {District} from '../content/schemas/district';

/** The facts of the district for the configuration; what is wrong in them is reported by the content check. */
export function readSite({siteDir, docsPath}: ContentSource): District {
  return readDistrict(join(siteDir, docsPath), siteDir, docsPath).district;
}

/** Whom to call. A time in its hours stays on one line. */
export function helpDesk({help_desk}: District): District['help_desk'] {
  const hours = help_desk.hours?.replace(/(?<=\d) (?=[ap]\.?m\b)/gi, '\u00a0');
  return {...help_desk, ...(hours && {hours})};
}

/** The next days on which nobody is at the help desk. */
export function nextDaysClosed(district: District): DayClosed[] {
  return nextFrom(district, buildTime().toISOString().slice(0, 10));
}
