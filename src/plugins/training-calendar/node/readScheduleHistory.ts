import {readMarkdown} from '../../../content/frontMatter';
import {git, historyStamp} from '../../../content/git';
import {rememberLast} from '../../../shared/rememberLast';
import type {ScheduleHistory} from '../domain/revisionOf';
import {scheduleOf} from '../domain/schedule';
import {type FileChange, parseRawLog} from './parseRawLog';

/** Why a build can't count the changes of a schedule. */
export type HistoryGap = 'no-git' | 'shallow';

export interface ScheduleHistories {
  /** By page path; empty if the history is incomplete */
  histories: ReadonlyMap<string, ScheduleHistory>;
  gap: HistoryGap | null;
}

const NO_BLOB = /^0+$/;

/**
 * Reads from git how often each session's schedule has changed, across renames. Other changes of the page don't count.
 *
 * @param docsPath the docs folder, relative to the site
 * @param paths the sessions' paths in that folder
 */
export function readScheduleHistory(siteDir: string, docsPath: string, paths: readonly string[]): ScheduleHistories {
  return readLog(siteDir, docsPath, JSON.stringify(paths), historyStamp(siteDir));
}

const readLog = rememberLast((siteDir: string, docsPath: string, listed: string, _stamp: number): ScheduleHistories => {
  const paths: string[] = JSON.parse(listed);
  try {
    const isShallow = git(siteDir, ['rev-parse', '--is-shallow-repository']).toString().trim() === 'true';
    if (isShallow) return {histories: new Map(), gap: 'shallow'};
    const format = '--format=%x1e%ct%x1f';
    const raw = ['--raw', '-c', '-M', '-z', '--no-abbrev', '--relative'];
    // There is no HEAD before the first commit, and nothing has changed.
    const log = git(siteDir, ['log', '--ignore-missing', 'HEAD', ...raw, format, '--', docsPath]).toString();
    return {histories: readHistories(siteDir, parseRawLog(log), docsPath, paths), gap: null};
  } catch {
    return {histories: new Map(), gap: 'no-git'};
  }
});

function readHistories(
  siteDir: string,
  log: readonly FileChange[],
  docsPath: string,
  paths: readonly string[],
): Map<string, ScheduleHistory> {
  const byPath = followPaths(log, docsPath, paths);
  const blobs = [...byPath.values()].flat().flatMap(({before, after}) => [...before, after]);
  const schedules = readSchedules(siteDir, new Set(blobs.filter((blob) => !NO_BLOB.test(blob))));
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
  return new Map(paths.map((path) => [path, historyOf(byPath.get(path) ?? [])]));
}

/** Returns the changes of each page, newest first, including those under earlier names. */
function followPaths(
  log: readonly FileChange[],
  docsPath: string,
  paths: readonly string[],
): Map<string, FileChange[]> {
  const found = new Map<string, FileChange[]>(paths.map((path) => [path, []]));
  const pageAt = new Map(paths.map((path) => [`${docsPath}/${path}`, path]));
  for (const change of log) {
    const page = pageAt.get(change.path);
    if (page === undefined) continue;
    found.get(page)?.push(change);
    if (!change.oldPath) continue;
    pageAt.delete(change.path);
    pageAt.set(change.oldPath, page);
  }
  return found;
}

function readSchedules(siteDir: string, blobs: ReadonlySet<string>): Map<string, string | null> {
  const schedules = new Map<string, string | null>();
  if (blobs.size === 0) return schedules;
  const output = git(siteDir, ['cat-file', '--batch'], `${[...blobs].join('\n')}\n`);
  let position = 0;
  for (const blob of blobs) {
    // `<name> blob <size>`, the bytes, a line break
    const headEnd = output.indexOf(0x0a, position);
    const size = Number(output.toString('latin1', position, headEnd).split(' ')[2]);
    const text = output.toString('utf8', headEnd + 1, headEnd + 1 + size);
    schedules.set(blob, scheduleOf(readMarkdown(text, '').frontMatter?.value));
    position = headEnd + 1 + size + 1;
  }
  return schedules;
}
