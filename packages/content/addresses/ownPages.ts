import {join, posix} from 'node:path';
import {readText} from '@deskbook/text/files/textFile';
import {startOf} from '@deskbook/text/problems/problems';
import {textAt} from '@deskbook/text/yaml/yamlSource';
import {namesIn} from '../docIds';
import {readContentFile} from '../readContentFile';
import type {Addressed} from './siteAddresses';

/** Docusaurus's folder for pages that are programs, or Markdown outside the docs. */
export const OWN_PAGES = 'src/pages';

/** What Docusaurus takes for a page there: names with `_` and tests are parts of pages. */
const IS_PAGE = /\.(?:mdx?|[jt]sx?)$/;
const IS_PART = /(?:^|\/)(?:_|__tests__\/)|\.test\.[jt]sx?$|\.d\.ts$/;

/** Returns the pages of `src/pages` by address, without a base URL. Those in Markdown have a text to check. */
export function ownPagesOf(siteDir: string): {written: Addressed[]; addresses: string[]} {
  const paths = namesIn(join(siteDir, OWN_PAGES), true).filter((path) => IS_PAGE.test(path) && !IS_PART.test(path));
  const written = paths.filter((path) => /\.mdx?$/.test(path)).map((path) => readOwnPage(siteDir, path));
  const programs = paths.filter((path) => !/\.mdx?$/.test(path)).map((path) => addressOf(path));
  return {written, addresses: [...programs, ...written.map(({address}) => address)]};
}

function readOwnPage(siteDir: string, path: string): Addressed {
  const file = `${OWN_PAGES}/${path}`;
  const {markdown, outline} = readContentFile(file, readText(join(siteDir, file), file).text);
  const {frontMatter: source, body, bodyLine} = markdown;
  return {
    ...{path: file, body, bodyLine, outline, source, isDraft: false},
    address: addressOf(path, textAt(source, 'slug')),
    id: null,
    place: startOf(file),
    isForeign: true,
    page: null,
  };
}

function addressOf(path: string, slug = path.replace(/(?:(?:^|\/)index)?\.\w+$/, '')): string {
  return posix.join('/', slug, '/');
}
