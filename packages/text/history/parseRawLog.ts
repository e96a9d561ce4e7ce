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
export function parseRawLog(log: string): FileChange[] {
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
