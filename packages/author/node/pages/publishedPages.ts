import {join} from 'node:path';
import {addressOfPost} from '@deskbook/content/addresses/pageAddress';
import {addressesOf} from '@deskbook/content/addresses/siteAddresses';
import {contentOf} from '@deskbook/content/checkContent';
import {namesOf, readDistrict} from '@deskbook/content/district';
import {readMarkdown} from '@deskbook/content/frontMatter';
import {readPage} from '@deskbook/content/readPage';
import {schemasFor} from '@deskbook/content/schemas/index';
import type {PageInfo} from '@deskbook/editor/api';
import {textAt} from '@deskbook/text/yaml/yamlSource';
import {entriesIn, readAsFile} from '../git/files';
import {headOf} from '../git/repository';
import type {LinkablePage} from '../links/siteMap';
import {draftsOf} from '../workspace/draftsOf';
import type {Workspace} from '../workspace/workspace';
import {isPage} from './siteFiles';

type Folders = Pick<Workspace, 'top' | 'prefix' | 'dir'>;

/** A page or post as published. */
export interface PublishedPage extends LinkablePage, Pick<PageInfo, 'title' | 'kind'> {}

/** Returns the pages an author deleted that are still published. */
export async function deletedPages(workspace: Folders): Promise<PublishedPage[]> {
  const deleted = (await draftsOf(workspace)).filter(({state}) => state === 'deleted').map(({path}) => path);
  return deleted.length > 0 ? publishedPages(workspace, await headOf(workspace.top), deleted) : [];
}

/** Reads pages and posts from a commit; ignores other paths. */
export async function publishedPages(
  {top, prefix, dir}: Folders,
  commit: string,
  paths: readonly string[],
): Promise<PublishedPage[]> {
  const pages = paths.filter(isPage).map((path) => prefix + path);
  const entries = [...(await entriesIn(top, commit, pages))];
  const texts = await Promise.all(entries.map(([path, {id}]) => readAsFile(top, path, id)));
  return entries.map(([path], index) => asPublished(path.slice(prefix.length), `${texts[index]}`, dir));
}

function asPublished(path: string, text: string, siteDir: string): PublishedPage {
  const source = contentOf(siteDir);
  const {docsPath, blogPath} = source;
  if (path.startsWith(`${blogPath}/`)) {
    const {frontMatter} = readMarkdown(text, path);
    const address = addressOfPost(path.slice(blogPath.length + 1), textAt(frontMatter, 'slug'), '/');
    return {path, address, page: null, kind: 'post', title: textAt(frontMatter, 'title') ?? path};
  }
  const {district} = readDistrict(join(siteDir, docsPath), siteDir, docsPath);
  const context = {docsPath, schemas: schemasFor(namesOf(district)), hasPage: () => true};
  const {page} = readPage({path: path.slice(docsPath.length + 1), text}, context);
  const [{address} = {address: '/'}] = addressesOf({pages: [page]}, [], source);
  return {path, address, page, kind: page.declaredKind, title: page.title};
}
