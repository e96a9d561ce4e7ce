import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {EXTENSIONS} from '@deskbook/deskbook/plugins';
import type {Author, PublishEvent} from '@deskbook/editor/api';
import {vi} from 'vitest';
import {git, temporaryRepository} from '../../__tests__/temporaryRepository';
import type {PublishContext} from '../buildRelease';
import {publish} from '../publish';
import {DESKBOOK, OTHER, PAGE, TEXT} from './constants';

export * from './constants';

/** Git finds no settings of whoever runs the tests. */
export function withoutGitSettings(): void {
  vi.stubEnv('GIT_CONFIG_GLOBAL', '/dev/null');
  vi.stubEnv('GIT_CONFIG_SYSTEM', '/dev/null');
}

export function siteOf(files: Record<string, string> = {}): PublishContext {
  const siteDir = temporaryRepository({
    [PAGE]: TEXT,
    [OTHER]: '# Clean the glass\n',
    '.gitignore': '/releases/\n',
    ...files,
  });
  return {siteDir, deskbook: DESKBOOK, extensions: EXTENSIONS};
}

/** What readers see; null before the first release. */
export function readersSee({siteDir}: PublishContext): string | null {
  const page = join(siteDir, 'releases/current/index.html');
  return existsSync(page) ? readFileSync(page, 'utf8') : null;
}

export async function publishPages(
  site: PublishContext,
  author: Author,
  paths: readonly string[],
  message = 'New words',
) {
  const events: PublishEvent[] = [];
  const last = await publish(site, author, {paths, message}, (event) => events.push(event));
  return {last, steps: events.map(({step}) => step), events};
}

export const lastCommit = (siteDir: string) => git(siteDir, 'log', '-1', '--format=%an <%ae>|%cn|%s');
export const statusOf = (siteDir: string) => git(siteDir, 'status', '--porcelain');
