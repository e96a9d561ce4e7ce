import {join} from 'node:path';
import {buildTime} from '../content/buildTime';
import type {ContentSource} from '../content/checkContent';
import {type DayClosed, nextDaysClosed as nextFrom} from '../content/closings';
import {readDistrict} from '../content/district';
import type {District} from '../content/schemas/district';

/** Returns the district's facts for the configuration. The content check reports mistakes in them. */
export function readSite({siteDir, docsPath}: ContentSource): District {
  return readDistrict(join(siteDir, docsPath), siteDir, docsPath).district;
}

/** Keeps times in the help desk's hours on one line. */
export function helpDesk({help_desk}: District): District['help_desk'] {
  const hours = help_desk.hours?.replace(/(?<=\d) (?=[ap]\.?m\b)/gi, '\u00a0');
  return {...help_desk, ...(hours && {hours})};
}

export function nextDaysClosed(district: District): DayClosed[] {
  return nextFrom(district, buildTime().toISOString().slice(0, 10));
}
