import {join, posix} from 'node:path';
import {type Problem, problemAt, startOf} from '@deskbook/text/problems/problems';
import {readDataFile} from './dataFile';
import {namesIn} from './docIds';
import {CATEGORY_FILE, categoryFile, TYPED_IN_CATEGORY} from './schemas/category';

const OF_A_FOLDER = {typed: TYPED_IN_CATEGORY, of: 'a folder'};

/** Checks Docusaurus's `_category_` files; it stops the build if it can't read one. */
export function checkCategories(siteDir: string, docsPath: string): Problem[] {
  return namesIn(join(siteDir, docsPath), true)
    .filter((path) => CATEGORY_FILE.test(path) && !path.includes('node_modules/'))
    .toSorted()
    .flatMap((path) => readDataFile(siteDir, posix.join(docsPath, path), categoryFile, OF_A_FOLDER).problems);
}

/** Files that authors may take for pages: a second extension, other Markdown extensions, word-processor files. */
const LOOKS_LIKE_A_PAGE = /\.mdx?\.[a-z]+$|\.(?:markdown|mdown|mkdn?|docx?|odt|rtf|pages)$/i;

/**
 * Reports files in the docs folder that look like pages but aren't. Files that a page links to are downloads.
 *
 * @param linked files that pages link to, with the docs folder's path
 */
export function checkStrayFiles(
  paths: readonly string[],
  docsPath: string,
  linked: () => ReadonlySet<string>,
): Problem[] {
  const strays = paths.filter((path) => LOOKS_LIKE_A_PAGE.test(path) && !/(?:^|\/)~\$/.test(path));
  if (strays.length === 0) return [];
  const downloads = linked();
  return strays
    .map((path) => `${docsPath}/${path}`)
    .filter((file) => !downloads.has(file))
    .map(explain);
}

function explain(file: string): Problem {
  const name = file.split('/').at(-1) ?? file;
  const markdownName = name.replace(/\.mdx?\.[a-z]+$|\.[a-z]+$/i, '.md');
  const isMarkdown = /\.mdx?\.(?!docx?$)[a-z]+$|\.(?:markdown|mdown|mkdn?)$/i.test(name);
  return problemAt(startOf(file), {
    severity: 'warning',
    message: 'this file is not a page, and no page links to it',
    found: name,
    expected: 'pages that end in .md',
    fix: isMarkdown
      ? `rename it to ${markdownName}`
      : `write the text in a file ${markdownName}, or link to this one from a page`,
  });
}
