import {join} from 'node:path';
import {type SiteFolderOptions, siteFoldersOf} from '../changeReleases';
import {runDocusaurus} from '../docusaurus';

export function serve(args: readonly string[], where: SiteFolderOptions): Promise<number> {
  const {siteDir, folder} = siteFoldersOf(where);
  return runDocusaurus(['serve', '--dir', join(folder, 'build'), ...args], {cwd: siteDir});
}
