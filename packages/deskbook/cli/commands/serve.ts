import {join} from 'node:path';
import {runDocusaurus} from '../docusaurus';
import {placeOf, type Where} from '../place';

export function serve(args: readonly string[], where: Where): Promise<number> {
  const {siteDir, folder} = placeOf(where);
  return runDocusaurus(['serve', '--dir', join(folder, 'build'), ...args], {cwd: siteDir});
}
