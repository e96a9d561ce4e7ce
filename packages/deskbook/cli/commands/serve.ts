import {join} from 'node:path';
import {runDocusaurus} from '../docusaurus';
import {type SiteFolderOptions, siteFoldersOf} from '../siteFolders';

export function serve(args: readonly string[], where: SiteFolderOptions): Promise<number> {
  const {siteDir, folder} = siteFoldersOf(where);
  return runDocusaurus(['serve', '--dir', join(folder, 'build'), ...args], {cwd: siteDir});
}
