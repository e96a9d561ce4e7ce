import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {vi} from 'vitest';
import type {Author, PublishEvent} from '../../../api';
import {git, temporaryRepository} from '../../__tests__/temporaryRepository';
import {publish} from '../publish';
import type {Site} from '../putOut';

export const DESKBOOK = [process.execPath, join(import.meta.dirname, 'fakeDeskbook.mjs')];
export const LOCAL: Author = {name: 'local', role: 'editor'};
export const ANN: Author = {name: 'ann', role: 'editor', fullName: 'Ann Oakes', email: 'ann@example.org'};
export const BEN: Author = {name: 'ben', role: 'editor', fullName: 'Ben Ash', email: 'ben@example.org'};

/** Git finds no settings of whoever runs the tests. */
export function withoutGitSettings(): void {
  vi.stubEnv('GIT_CONFIG_GLOBAL', '/dev/null');
  vi.stubEnv('GIT_CONFIG_SYSTEM', '/dev/null');
}

export const PAGE = 'docs/load-paper.md';
export const OTHER = 'docs/clean-glass.md';
export const TEXT = ['# Load paper', '', 'Open the lid.', '', 'Put the roll in.', '', 'Close the lid.', ''].join('\n');

export function siteOf(files: Record<string, string> = {}): Site {
  const siteDir = temporaryRepository({
    [PAGE]: TEXT,
    [OTHER]: '# Clean the glass\n',
    '.gitignore': '/releases/\n',
    ...files,
  });
  return {siteDir, deskbook: DESKBOOK};
}

/** What readers see; null before the first release. */
export function readersSee({siteDir}: Site): string | null {
  const page = join(siteDir, 'releases/current/index.html');
  return existsSync(page) ? readFileSync(page, 'utf8') : null;
}

export async function publishPages(site: Site, author: Author, paths: readonly string[], message = 'New words') {
  const events: PublishEvent[] = [];
  const last = await publish(site, author, {paths, message}, (event) => events.push(event));
  return {last, steps: events.map(({step}) => step), events};
}

export const lastCommit = (siteDir: string) => git(siteDir, 'log', '-1', '--format=%an <%ae>|%cn|%s');
export const statusOf = (siteDir: string) => git(siteDir, 'status', '--porcelain');
