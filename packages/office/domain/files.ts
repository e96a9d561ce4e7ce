import {writeCalendar} from '@deskbook/content/icalendar/writeCalendar';
import {writeDeadline} from '@deskbook/content/icalendar/writeDeadline';
import {csvOf} from './csv';
import {csvPath, feedPath} from './filePaths';
import type {OfficeSource, Register} from './register';

/** Returns a register's CSV files, by path without the base URL. */
export function csvFiles(register: Register, source: OfficeSource): [string, string][] {
  return register
    .plan(source)
    .flatMap(({id, table}) =>
      table && table.rows.length > 0 ? [[csvPath(register.path, id), csvOf(table, source.buildDay)]] : [],
    );
}

/**
 * Returns a register's calendar file by its path, with the deadlines of pages that readers can open.
 *
 * @param changedOn returns the day on which a page last changed
 */
export function calendarFile(
  {title, path, deadlines}: Register,
  source: OfficeSource,
  changedOn: (path: string) => string,
): [string, string][] {
  if (!deadlines) return [];
  const {district} = source.catalog;
  const events = deadlines(source).flatMap((deadline) => {
    const url = source.addressOf(deadline.path);
    return url ? writeDeadline({...deadline, url, changedOn: changedOn(deadline.path)}, district) : [];
  });
  const text = writeCalendar({
    product: 'Office',
    name: `${district.name}: ${title}`,
    address: `${district.url}${district.base_url}${feedPath(path)}`,
    zones: [district.time_zone],
    events,
  });
  return [[feedPath(path), text]];
}
