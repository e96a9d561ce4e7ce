import {statSync} from 'node:fs';
import {git} from '../../../content/git';
import type {HistoryGap} from './readScheduleHistory';

/**
 * When a page was last written, for what the commits don't say. In a shallow clone every file is as young as the
 * checkout, so the last commit counts, and builds of one commit stay alike.
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
