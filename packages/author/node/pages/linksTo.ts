import type {LinkInfo} from '@deskbook/editor/api';
import {positionIn} from '@deskbook/text/problems/problems';
import {resolveLink} from '../links/resolveLink';
import {type LinkablePage, siteMap} from '../links/siteMap';
import type {Workspace} from '../workspace/workspace';
import {deletedPages} from './publishedPages';
import {readSiteFiles} from './siteFiles';

/**
 * Lists all links to a page, in file order, from pages, posts, the home page and the menus. Includes links to a page
 * the author has deleted.
 */
export async function linksTo(workspace: Pick<Workspace, 'top' | 'prefix' | 'dir'>, path: string): Promise<LinkInfo[]> {
  const gone = (await deletedPages(workspace)).filter((page) => page.path === path);
  return linksInto(workspace.dir, [path], gone).map(({to: _, ...link}) => link);
}

/**
 * Lists all links to some pages from other pages.
 *
 * @param gone pages no longer in the folder that links may still lead to
 */
export function linksInto(
  dir: string,
  paths: readonly string[],
  gone: readonly LinkablePage[],
): (LinkInfo & {to: string})[] {
  const {files, places, facts} = readSiteFiles(dir);
  const map = siteMap([...places, ...gone], facts);
  return files
    .filter((file) => !paths.includes(file.path))
    .flatMap((file) =>
      file.links.flatMap((link) => {
        const to = resolveLink(link, file.path, map)?.file;
        if (!to || !paths.includes(to)) return [];
        return [{path: file.path, title: file.title, line: positionIn(file.text, link.from).line, to}];
      }),
    );
}
