import {type Dirent, readdirSync, realpathSync, statSync} from 'node:fs';
import {join} from 'node:path';
import {type Problem, problemAt, startOf} from '../problems/problems';
import {readText, type TextFile} from './textFile';

export interface DocFile extends TextFile {
  /** Relative to the folder, with forward slashes. */
  path: string;
}

const MARKDOWN = /\.mdx?$/;

/**
 * Reads every Markdown file below a folder, including those that begin with `_`, sorted by path. Like Docusaurus, it
 * skips names that begin with a dot. Unreadable files and circular links become problems.
 *
 * @param folderPath the folder's name in messages, such as `docs`
 */
export function readDocs(folder: string, folderPath: string): {files: DocFile[]; problems: Problem[]} {
  const files: DocFile[] = [];
  const problems: Problem[] = [];
  const report = (path: string, message: string, fix: string) =>
    problems.push(problemAt(startOf(`${folderPath}/${path}`), {message, fix}));

  const warnOfCapitals = (path: string) =>
    problems.push(
      problemAt(startOf(`${folderPath}/${path}`), {
        severity: 'warning',
        message: 'this file is not read as a page: its extension is in capital letters',
        expected: 'the extension .md',
        fix: 'rename the file',
      }),
    );

  const visit = (path: string, ancestors: readonly string[]) => {
    for (const entry of readdirSync(join(folder, path), {withFileTypes: true}).toSorted(byName)) {
      const inner = path ? `${path}/${entry.name}` : entry.name;
      if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
      try {
        visitEntry(entry, inner, ancestors);
      } catch (error) {
        const {code = 'unknown'} = error as NodeJS.ErrnoException;
        report(
          inner,
          `this cannot be read (${code})`,
          code === 'ELOOP' || code === 'ENOENT' ? 'remove the link' : 'check its permissions',
        );
      }
    }
  };

  const visitEntry = (entry: Dirent, path: string, ancestors: readonly string[]) => {
    const absolute = join(folder, path);
    const kind = entry.isSymbolicLink() ? statSync(absolute) : entry;
    if (!kind.isDirectory()) {
      if (kind.isFile() && MARKDOWN.test(entry.name.toLowerCase()) && !MARKDOWN.test(entry.name)) warnOfCapitals(path);
      if (kind.isFile() && MARKDOWN.test(entry.name))
        files.push({path, ...readText(absolute, `${folderPath}/${path}`)});
      return;
    }
    const real = realpathSync(absolute);
    if (ancestors.includes(real)) report(path, 'this link leads back to a folder that contains it', 'remove the link');
    else visit(path, [...ancestors, real]);
  };

  try {
    visit('', [realpathSync(folder)]);
  } catch {
    return {files: [], problems: []};
  }
  return {files, problems};
}

function byName(a: Dirent, b: Dirent): number {
  return a.name < b.name ? -1 : 1;
}
