import {readMarkdown} from '@deskbook/content/frontMatter';
import {
  type FileChange,
  type FileHistory,
  type HistoryGap,
  readBlobs,
  readFileHistory,
} from '@deskbook/text/history/fileHistory';
import {historyStamp} from '@deskbook/text/history/git';
import {rememberLast} from '@deskbook/text/remember';
import type {ScheduleHistory} from '../domain/revisionOf';
import {scheduleOf} from '../domain/schedule';

export interface ScheduleHistories {
  /** By page path; empty if the history is incomplete */
  histories: ReadonlyMap<string, ScheduleHistory>;
  gap: HistoryGap | null;
}

/**
 * Reads from git how often each session's schedule has changed, across renames. Other changes of the page don't count.
 *
 * @param docsPath the docs folder, relative to the site
 * @param paths the sessions' paths in that folder
 */
export function readScheduleHistory(siteDir: string, docsPath: string, paths: readonly string[]): ScheduleHistories {
  return readSchedules(siteDir, docsPath, JSON.stringify(paths), historyStamp(siteDir));
}

const readSchedules = rememberLast(
  (siteDir: string, docsPath: string, listed: string, _stamp: number): ScheduleHistories => {
    const {changes, gap} = readFileHistory(siteDir, docsPath, JSON.parse(listed));
    try {
      return {histories: historiesIn(siteDir, changes), gap};
    } catch {
      return {histories: new Map(), gap: 'no-git'};
    }
  },
);

function historiesIn(siteDir: string, byPath: FileHistory['changes']): Map<string, ScheduleHistory> {
  const blobs = [...byPath.values()].flat().flatMap(({before, after}) => [...before, after]);
  const schedules = new Map(
    [...readBlobs(siteDir, blobs)].map(([blob, text]) => [blob, scheduleOf(readMarkdown(text, '').frontMatter?.value)]),
  );
  const scheduleIn = (blob: string) => schedules.get(blob) ?? null;
  const isChange = ({before, after}: FileChange) =>
    scheduleIn(after) !== null && before.every((blob) => scheduleIn(blob) !== scheduleIn(after));
  const historyOf = (changes: readonly FileChange[]): ScheduleHistory => ({
    changes: changes
      .filter(isChange)
      .map(({at}) => at)
      .toSorted()
      .toReversed(),
    committed: scheduleIn(changes[0]?.after ?? ''),
  });
  return new Map([...byPath].map(([path, changes]) => [path, historyOf(changes)]));
}
