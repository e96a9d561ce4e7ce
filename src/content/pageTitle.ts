import {posix} from 'node:path';
import {INDEX_PAGE} from '../shared/indexPage';
import {nameInWords} from '../shared/nameInWords';
import {docIdOf} from './docIds';
import type {readContentFile} from './readContentFile';
import {textAt} from './yamlSource';

type ReadFile = ReturnType<typeof readContentFile>;

/**
 * The title of a page, for everything that shows one: what its front matter says, its first heading of level one, its
 * first heading, or its name. `src/plugins/docs/remark/titleHeading.ts` puts that heading on top.
 */
export function titleOf({markdown, outline, beginsWithTitle}: ReadFile, path: string): string {
  const heading = outline.title ?? (beginsWithTitle ? outline.headings[0]?.text : undefined);
  return textAt(markdown.frontMatter, 'title') || heading || nameOf(path);
}

function nameOf(path: string): string {
  const folder = path.replace(INDEX_PAGE, '');
  return nameInWords(posix.basename(docIdOf(folder || path)));
}
