import type {District} from '@deskbook/content/schemas/district';
import {fileName} from '@deskbook/text/strings';
import type {SessionOfPage} from './trainingSession';

export function addressOf(path: string, {url, base_url}: District): string {
  return `${url}${pathOf(path, base_url)}`;
}

export function pathOf(path: string, baseUrl: string): string {
  return `${baseUrl}calendar/${path.split('/').map(encodeURIComponent).join('/')}`;
}

type Named = Pick<SessionOfPage, 'kind' | 'slug'>;

/** Path of the file for one date of a series, named after its original date. */
export function dateFilePath({kind, slug}: Named, originalDate: string): string {
  return `${kind}/${fileName(slug)}/${originalDate}.ics`;
}

/** Path of a session's own file under `calendar/`. */
export function sessionFilePath({kind, slug}: Named): string {
  return `${kind}/${fileName(slug)}.ics`;
}
