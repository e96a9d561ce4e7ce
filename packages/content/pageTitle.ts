import {posix} from 'node:path';
import {INDEX_PAGE} from '@deskbook/text/files/indexPage';
import {nameInWords} from '@deskbook/text/strings';
import {textAt} from '@deskbook/text/yaml/yamlSource';
import {docIdOf} from './docIds';
import type {readContentFile} from './readContentFile';

type ReadFile = ReturnType<typeof readContentFile>;

/**
 * Returns a page's title: from its front matter, its first level-one heading, its first heading, or its file name.
 * `packages/docs/remark/titleHeading.ts` makes that heading the page's title.
 */
export function titleOf({markdown, outline, beginsWithTitle}: ReadFile, path: string): string {
  const heading = outline.title ?? (beginsWithTitle ? outline.headings[0]?.text : undefined);
  return textAt(markdown.frontMatter, 'title') || heading || nameOf(path);
}

function nameOf(path: string): string {
  const folder = path.replace(INDEX_PAGE, '');
  return nameInWords(posix.basename(docIdOf(folder || path)));
}
