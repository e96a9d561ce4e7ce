export interface FileChange {
  /** The instant of the commit, `2027-03-03T15:30:00Z`. */
  at: string;
  path: string;
  /** What the file was called before; null where the name stayed. */
  oldPath: string | null;
  /** Names of the contents before: several where the commit joined branches. */
  before: readonly string[];
  /** Name of the content after; zeros where the file went away. */
  after: string;
}

const COMMIT = '\u001e';
const FIELD = '\u001f';

/** Reads `git log --raw -c -M -z --format=%x1e%ct%x1f`: the newest first, as git prints it. */
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
    // As many modes as there are contents, the contents, and a word that says what happened.
    const fields = facts.split(' ');
    const contents = fields.slice(colons.length + 1, -1);
    const isRename = colons.length === 1 && /^[RC]/.test(fields.at(-1) ?? '');
    const oldPath = isRename ? (words[++index] ?? null) : null;
    const path = words[++index] ?? '';
    changes.push({at, path, oldPath, before: contents.slice(0, -1), after: contents.at(-1) ?? ''});
  }
  return changes;
}
