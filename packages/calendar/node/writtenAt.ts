import {statSync} from 'node:fs';
import type {HistoryGap} from '@deskbook/text/history/fileHistory';
import {git} from '@deskbook/text/history/git';

/**
 * Returns when a page was last written, for what the commits don't say. In a shallow clone every file has the time of
 * the checkout, so this uses the last commit instead, which keeps builds of one commit alike.
 *
 * @returns an instant, `2027-03-03T15:30:00Z`
 */
export function writtenAt(siteDir: string, file: string, gap: HistoryGap | null): string {
  const written = gap === 'shallow' ? lastCommit(siteDir) : statSync(file).mtime;
  return `${written.toISOString().slice(0, 19)}Z`;
}

function lastCommit(siteDir: string): Date {
  return new Date(git(siteDir, ['log', '-1', '--format=%cI']).toString().trim());
}
