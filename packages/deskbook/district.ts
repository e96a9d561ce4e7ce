import {join} from 'node:path';
import type {ContentSource} from '@deskbook/content/checkContent';
import {type DayClosed, nextDaysClosed as nextFrom} from '@deskbook/content/closedDays';
import {readDistrict} from '@deskbook/content/district';
import type {District} from '@deskbook/content/schemas/district';
import {buildTime} from '@deskbook/text/dates/buildTime';

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
