import {placeIn} from '../../../content/problems';
import type {LinkInfo} from '../../api';
import {resolveLink} from '../links/resolveLink';
import {type Place, siteMap} from '../links/siteMap';
import type {Workspace} from '../workspace/workspace';
import {deletedPages} from './publishedPages';
import {readSiteFiles} from './siteFiles';

/**
 * Everything that links to a page, in the order of its files: pages, posts, the home page and the menus. Links to a page
 * that the author has deleted still count.
 */
export async function linksTo(workspace: Pick<Workspace, 'top' | 'prefix' | 'dir'>, path: string): Promise<LinkInfo[]> {
  const gone = (await deletedPages(workspace)).filter((page) => page.path === path);
  return linksInto(workspace.dir, path, gone);
}

/** @param gone pages that links may lead to although they aren't in the folder any more */
export function linksInto(dir: string, path: string, gone: readonly Place[]): LinkInfo[] {
  const {files, places, facts} = readSiteFiles(dir);
  const map = siteMap([...places, ...gone], facts);
  return files
    .filter((file) => file.path !== path)
    .flatMap((file) =>
      file.links
        .filter((link) => resolveLink(link, file.path, map)?.file === path)
        .map(({from}) => ({path: file.path, title: file.title, line: placeIn(file.text, from).line})),
    );
}
