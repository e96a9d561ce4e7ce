import {rememberLast} from '../remember';
import {capitalized} from '../strings';
import {git, historyStamp} from './git';

/** One commit that touched a page. */
export interface Change {
  commit: string;
  /** `YYYY-MM-DD` in the committer's time zone. */
  date: string;
  /**
   * The subject, without a prefix such as `docs(printers):`. null if it tells readers of the page nothing, because the
   * commit is about code or about many pages.
   */
  subject: string | null;
}

/** Each file's last commit, then those worth showing, newest first. Keys are paths relative to the site. */
export type History = ReadonlyMap<string, readonly Change[]>;

const COMMIT = '\u001e';
const FIELD = '\u001f';
const MAX_CHANGES = 5;
/** A commit that touches more files than this isn't about one page. */
const MAX_FILES = 5;
/** Conventional prefixes of commits that aren't about content. */
const OF_CODE = /^(?:build|chore|ci|feat|perf|refactor|revert|style|test)(?:\([^)]*\))?!?: /;

/** Reads git's log once for all files in some folders; empty without git. */
export function readHistory(siteDir: string, folders: readonly string[]): History {
  return readLog(siteDir, JSON.stringify(folders), historyStamp(siteDir));
}

const readLog = rememberLast((siteDir: string, listed: string, _stamp: number): History => {
  const folders: string[] = JSON.parse(listed);
  try {
    const log = git(siteDir, [
      'log',
      '--no-renames',
      '--name-only',
      '--full-diff',
      '--relative',
      '-z',
      `--format=${COMMIT}%h${FIELD}%cs${FIELD}%s${FIELD}`,
      '--',
      ...folders,
    ]);
    return parseLog(log.toString(), folders);
  } catch {
    return new Map();
  }
});

/**
 * Returns the day each file in a folder was committed first, `YYYY-MM-DD` in the committer's time zone, by its path in the
 * folder. Empty without git, or if older commits are missing.
 */
export function readFirstDays(siteDir: string, folder: string): ReadonlyMap<string, string> {
  return readAdditions(siteDir, folder, historyStamp(siteDir));
}

const readAdditions = rememberLast((siteDir: string, folder: string, _stamp: number): ReadonlyMap<string, string> => {
  const days = new Map<string, string>();
  try {
    if (git(siteDir, ['rev-parse', '--is-shallow-repository']).toString().trim() === 'true') return days;
    const options = [
      '--no-renames',
      '--diff-filter=A',
      '--name-only',
      '--relative',
      '-z',
      `--format=${COMMIT}%cs${FIELD}`,
    ];
    for (const entry of git(siteDir, ['log', ...options, '--', folder])
      .toString()
      .split(COMMIT)
      .slice(1)) {
      const [day = '', files = ''] = entry.split(FIELD);
      const names = files.split('\0').map((name) => name.replace(/^\n/, ''));
      // The oldest commit comes last.
      for (const name of names) if (name.startsWith(`${folder}/`)) days.set(name.slice(folder.length + 1), day);
    }
    return days;
  } catch {
    return days;
  }
});

/** @internal Exported for its test. */
export function parseLog(log: string, folders: readonly string[]): Map<string, Change[]> {
  const changes = new Map<string, Change[]>();
  for (const entry of log.split(COMMIT).slice(1)) {
    const [commit = '', date = '', subject = '', files = ''] = entry.split(FIELD);
    const names = files
      .split('\0')
      .map((name) => name.replace(/^\n/, ''))
      .filter(Boolean);
    const isAboutPage = names.length <= MAX_FILES && !OF_CODE.test(subject);
    for (const file of names.filter((name) => folders.some((folder) => name.startsWith(`${folder}/`)))) {
      const known = changes.get(file) ?? [];
      const isKept = known.length === 0 || (isAboutPage && known.length < MAX_CHANGES);
      if (isKept) known.push({commit, date, subject: isAboutPage ? plainSubject(subject) : null});
      changes.set(file, known);
    }
  }
  return changes;
}

function plainSubject(subject: string): string {
  const [, text = subject] = /^\w+(?:\([^)]*\))?!?: (.+)$/.exec(subject) ?? [];
  return capitalized(text);
}
