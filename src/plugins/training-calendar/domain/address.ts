import type {District} from '../../../content/schemas/district';
import {fileName} from '../../../shared/fileName';

/** Where a file of the calendar is published. */
export function addressOf(path: string, {url, base_url}: District): string {
  return `${url}${pathOf(path, base_url)}`;
}

export function pathOf(path: string, baseUrl: string): string {
  return `${baseUrl}calendar/${path.split('/').map(encodeURIComponent).join('/')}`;
}

/** The path of the file of one date of a series, named by the date that the series gave it. */
export function dateFilePath({slug}: {slug: string}, originalDate: string): string {
  return `session/${fileName(slug)}/${originalDate}.ics`;
}

/** The path of a session's own file under `calendar/`. */
export function sessionFilePath({slug}: {slug: string}): string {
  return `session/${fileName(slug)}.ics`;
}
