import {rememberLast} from '../remember';
import {git, historyStamp} from './git';

/** Why git can't say what changed. */
export type HistoryGap = 'no-git' | 'shallow';

export interface FileHistory {
  /** Every change of each file, newest first, including those under earlier names; empty if the history is incomplete */
  changes: ReadonlyMap<string, readonly FileChange[]>;
  /** All paths that ever were in the folder */
  paths: ReadonlySet<string>;
  gap: HistoryGap | null;
}

/**
 * Reads from git how files have changed, across renames.
 *
 * @param folder relative to the site; `.` for the whole site
 * @param paths relative to that folder
 */
export function readFileHistory(siteDir: string, folder: string, paths: readonly string[]): FileHistory {
  const {log, gap} = readLog(siteDir, folder, historyStamp(siteDir));
  const inFolder = log.flatMap(({path, oldPath}) => [path, ...(oldPath ? [oldPath] : [])]);
  return {
    changes: gap ? new Map() : followPaths(log, folder, paths),
    paths: new Set(inFolder.map((path) => path.slice(prefixOf(folder).length))),
    gap,
  };
}

const readLog = rememberLast(
  (siteDir: string, folder: string, _stamp: number): {log: readonly FileChange[]; gap: HistoryGap | null} => {
    try {
      const isShallow = git(siteDir, ['rev-parse', '--is-shallow-repository']).toString().trim() === 'true';
      if (isShallow) return {log: [], gap: 'shallow'};
      const format = '--format=%x1e%ct%x1f';
      const raw = ['--raw', '-c', '-M', '-z', '--no-abbrev', '--relative'];
      // There is no HEAD before the first commit, and nothing has changed.
      const log = git(siteDir, ['log', '--ignore-missing', 'HEAD', ...raw, format, '--', folder]).toString();
      return {log: parseRawLog(log), gap: null};
    } catch {
      return {log: [], gap: 'no-git'};
    }
  },
);

const prefixOf = (folder: string) => (folder === '.' ? '' : `${folder}/`);

function followPaths(log: readonly FileChange[], folder: string, paths: readonly string[]): Map<string, FileChange[]> {
  const found = new Map<string, FileChange[]>(paths.map((path) => [path, []]));
  const pageAt = new Map(paths.map((path) => [prefixOf(folder) + path, path]));
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

const NO_BLOB = /^0+$/;

/** Returns the texts of blobs by their names, without those of deleted files. */
export function readBlobs(siteDir: string, names: Iterable<string>): Map<string, string> {
  const blobs = [...new Set(names)].filter((name) => !NO_BLOB.test(name));
  const texts = new Map<string, string>();
  if (blobs.length === 0) return texts;
  const output = git(siteDir, ['cat-file', '--batch'], `${blobs.join('\n')}\n`);
  let position = 0;
  for (const blob of blobs) {
    // `<name> blob <size>`, the bytes, a line break
    const headEnd = output.indexOf(0x0a, position);
    const size = Number(output.toString('latin1', position, headEnd).split(' ')[2]);
    texts.set(blob, output.toString('utf8', headEnd + 1, headEnd + 1 + size));
    position = headEnd + 1 + size + 1;
  }
  return texts;
}

export interface FileChange {
  /** The instant of the commit, `2027-03-03T15:30:00Z` */
  at: string;
  path: string;
  /** The path before a rename; null if it wasn't renamed */
  oldPath: string | null;
  /** Blob names before the commit; several if it's a merge */
  before: readonly string[];
  /** Blob name after the commit; zeros if the file was deleted */
  after: string;
}

const COMMIT = '\u001e';
const FIELD = '\u001f';

/** Parses `git log --raw -c -M -z --format=%x1e%ct%x1f`. Keeps git's order, newest first. */
function parseRawLog(log: string): FileChange[] {
  return log
    .split(COMMIT)
    .slice(1)
    .flatMap((entry) => {
      const [seconds = '', files = ''] = entry.split(FIELD);
      return parseFiles(files, new Date(Number(seconds) * 1000).toISOString().replace('.000', ''));
    });
}

function parseFiles(files: string, at: string): FileChange[] {
  const words = files.split('\0').map((word) => word.replace(/^\n/, ''));
  const changes: FileChange[] = [];
  for (let index = 0; index < words.length; index++) {
    const [, colons, facts] = /^(:+)(\d{6} .*)$/.exec(words[index] ?? '') ?? [];
    if (!colons || !facts) continue;
    // As many modes as there are blobs, the blobs, and a status word
    const fields = facts.split(' ');
    const contents = fields.slice(colons.length + 1, -1);
    const isRename = colons.length === 1 && /^[RC]/.test(fields.at(-1) ?? '');
    const oldPath = isRename ? (words[++index] ?? null) : null;
    const path = words[++index] ?? '';
    changes.push({at, path, oldPath, before: contents.slice(0, -1), after: contents.at(-1) ?? ''});
  }
  return changes;
}
