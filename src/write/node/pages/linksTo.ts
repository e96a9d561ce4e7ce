import {placeIn} from '../../../content/problems';
import type {LinkInfo} from '../../api';
import {resolveLink} from '../links/resolveLink';
import type {Workspace} from '../workspace/workspace';
import {readSiteFiles} from './siteFiles';

/** Everything that links to a page, in the order of its files: pages, posts, the home page and the menus. */
export function linksTo({dir}: Pick<Workspace, 'dir'>, path: string): LinkInfo[] {
  const {files, map} = readSiteFiles(dir);
  return files
    .filter((file) => file.path !== path)
    .flatMap((file) =>
      file.links
        .filter((link) => resolveLink(link, file.path, map)?.file === path)
        .map(({from}) => ({path: file.path, title: file.title, line: placeIn(file.text, from).line})),
    );
}
