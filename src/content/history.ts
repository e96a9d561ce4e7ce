import {execFileSync} from 'node:child_process';

/** One commit that touched a page. */
export interface Change {
  /** Short hash. */
  commit: string;
  /** `YYYY-MM-DD`, in the committer's own zone. */
  date: string;
  /** The subject, without a prefix such as `docs(printers):`. */
  subject: string;
}

export interface History {
  /** The commits that touched each file, the newest first. Paths are relative to the site, with forward slashes. */
  changes: ReadonlyMap<string, readonly Change[]>;
  /** The day of the last commit of all; null without git. */
  lastDay: string | null;
}

const NO_HISTORY: History = {changes: new Map(), lastDay: null};
const COMMIT = '\u001e';
const FIELD = '\u001f';
const MOST_CHANGES = 5;

/** Reads git's log once for everything under some folders; empty without git. */
export function readHistory(siteDir: string, folders: readonly string[]): History {
  try {
    const log = git(siteDir, [
      'log',
      '--no-renames',
      '--name-only',
      '--relative',
      '-z',
      `--format=${COMMIT}%h${FIELD}%cs${FIELD}%s${FIELD}`,
      '--',
      ...folders,
    ]);
    const lastDay = git(siteDir, ['log', '-1', '--format=%cs']).trim();
    return {changes: parseLog(log), lastDay: lastDay || null};
  } catch {
    return NO_HISTORY;
  }
}

/**
 * The day that a build counts as its own, so that two builds of one commit are alike: `SOURCE_DATE_EPOCH` if set,
 * else the day of the last commit, and only without git the day on which it is built.
 */
export function buildDayOf({lastDay}: History, now: Date): string {
  const epoch = process.env.SOURCE_DATE_EPOCH;
  if (epoch && /^\d{1,11}$/.test(epoch)) return new Date(Number(epoch) * 1000).toISOString().slice(0, 10);
  return lastDay ?? now.toISOString().slice(0, 10);
}

function git(siteDir: string, args: readonly string[]): string {
  return execFileSync('git', args, {
    cwd: siteDir,
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
}

/** @internal Exported for its test. */
export function parseLog(log: string): Map<string, Change[]> {
  const changes = new Map<string, Change[]>();
  for (const entry of log.split(COMMIT).slice(1)) {
    const [commit = '', date = '', subject = '', files = ''] = entry.split(FIELD);
    for (const file of files
      .split('\0')
      .map((name) => name.replace(/^\n/, ''))
      .filter(Boolean)) {
      const known = changes.get(file) ?? [];
      if (known.length < MOST_CHANGES) known.push({commit, date, subject: plainSubject(subject)});
      changes.set(file, known);
    }
  }
  return changes;
}

function plainSubject(subject: string): string {
  const [, text = subject] = /^\w+(?:\([^)]*\))?!?: (.+)$/.exec(subject) ?? [];
  return text.charAt(0).toUpperCase() + text.slice(1);
}
