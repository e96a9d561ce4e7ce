import {join} from 'node:path';
import {runDocusaurus} from '../docusaurus';

export function serve(args: readonly string[], {outDir = '.'}: {outDir?: string}): Promise<number> {
  return runDocusaurus(['serve', '--dir', join(outDir, 'build'), ...args]);
}
