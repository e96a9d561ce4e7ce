import {join} from 'node:path';
import {readDocs} from '../../packages/text/files/readDocs';

/** Returns the number of Markdown files in a site's docs and blog. */
export function countPages(site: string): number {
  return ['docs', 'blog'].reduce((sum, folder) => sum + readDocs(join(site, folder), folder).files.length, 0);
}
