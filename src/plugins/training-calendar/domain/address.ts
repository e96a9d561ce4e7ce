import type {District} from '../../../content/schemas/district';
import {fileName} from '../../../shared/fileName';
import type {SessionOfPage} from './trainingSession';

/** Where a file of the calendar is published. */
export function addressOf(path: string, {url, base_url}: District): string {
  return `${url}${pathOf(path, base_url)}`;
}

export function pathOf(path: string, baseUrl: string): string {
  return `${baseUrl}calendar/${path.split('/').map(encodeURIComponent).join('/')}`;
}

type Named = Pick<SessionOfPage, 'kind' | 'slug'>;

/** The path of the file of one date of a series, named by the date that the series gave it. */
export function dateFilePath({kind, slug}: Named, originalDate: string): string {
  return `${kind}/${fileName(slug)}/${originalDate}.ics`;
}

/** The path of a session's own file under `calendar/`. */
export function sessionFilePath({kind, slug}: Named): string {
  return `${kind}/${fileName(slug)}.ics`;
}
