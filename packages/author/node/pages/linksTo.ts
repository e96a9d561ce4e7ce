import type {LinkInfo} from '@deskbook/editor/api';
import {type Problem, positionIn} from '@deskbook/text/problems/problems';
import {mapIn} from '@deskbook/text/yaml/yamlSource';
import type {FileChange} from '../git/files';
import {resolveLink} from '../links/resolveLink';
import {type LinkablePage, siteMap} from '../links/siteMap';
import type {Workspace} from '../workspace/workspace';
import {deletedPages, type PublishedPage, publishedPages} from './publishedPages';
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

interface Plan {
  /** The repository, and the site's path in it. */
  top: string;
  prefix: string;
  /** The site's folder with the changes checked out. */
  tree: string;
  from: string;
  to: string;
  changes: readonly FileChange[];
}

interface StillLinked {
  /** The titles of the pages to be deleted. */
  titles: string[];
  /** The pages that link to them, each once. */
  linking: Pick<LinkInfo, 'path' | 'title'>[];
}

/** Returns the links to deleted pages if they explain all errors; null if there are others. */
export async function stillLinked(plan: Plan, errors: readonly Problem[]): Promise<StillLinked | null> {
  const gone = await deletedBy(plan);
  const paths = gone.map(({path}) => path);
  const links = paths.length > 0 ? linksInto(plan.tree, paths, gone) : [];
  const isLink = ({file, line}: Problem) => links.some((link) => link.path === file && link.line === line);
  if (!errors.every(isLink)) return null;
  const broken = links.filter((link) => errors.some(({file, line}) => link.path === file && link.line === line));
  const targets = new Set(broken.map(({to}) => to));
  const titles = new Map(broken.map(({path, title}) => [path, title]));
  return {
    titles: gone.filter(({path}) => targets.has(path)).map(({title}) => title),
    linking: [...titles].map(([path, title]) => ({path, title})),
  };
}

/** Returns the pages that the changes delete. Leaves out moved pages, whose old addresses redirect. */
async function deletedBy({top, prefix, tree, from, to, changes}: Plan): Promise<PublishedPage[]> {
  const pathsWhere = (isWanted: (change: FileChange) => boolean) =>
    changes.filter(isWanted).map(({path}) => path.slice(prefix.length));
  const site = {top, prefix, dir: tree};
  const gone = await publishedPages(
    site,
    from,
    pathsWhere((change) => change.to === null),
  );
  const added = await publishedPages(
    site,
    to,
    pathsWhere((change) => change.from === null),
  );
  const forwarded = new Set(added.flatMap(({page}) => mapIn(page?.source?.value).redirect_from ?? []));
  return gone.filter(({address}) => !forwarded.has(address));
}
