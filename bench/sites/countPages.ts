import {join} from 'node:path';
import {readDocs} from '../../src/content/readDocs';

/** How many Markdown files the docs and the blog of a site hold. */
export function countPages(site: string): number {
  return ['docs', 'blog'].reduce((sum, folder) => sum + readDocs(join(site, folder), folder).files.length, 0);
}
