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

/** The commits that touched each file, the newest first. Paths are relative to the site, with forward slashes. */
export type History = ReadonlyMap<string, readonly Change[]>;

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
    return parseLog(log);
  } catch {
    return new Map();
  }
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
