import {readdirSync} from 'node:fs';
import {join, posix} from 'node:path';
import {readDataFile} from './dataFile';
import type {Problem} from './problems';
import {categoryFile, TYPED_IN_CATEGORY} from './schemas/category';

const CATEGORY = /(?:^|\/)_category_\.(?:json|ya?ml)$/;

/** What Docusaurus reads about folders, each in a file of its own; it stops at one that it does not understand. */
export function checkCategories(siteDir: string, docsPath: string): Problem[] {
  return pathsIn(join(siteDir, docsPath))
    .filter((path) => CATEGORY.test(path) && !path.includes('node_modules/'))
    .toSorted()
    .flatMap((path) => readDataFile(siteDir, posix.join(docsPath, path), categoryFile, TYPED_IN_CATEGORY).problems)
    .map((problem) => ({...problem, message: problem.message.replace('of this kind of page', 'of a folder')}));
}

function pathsIn(folder: string): string[] {
  try {
    return readdirSync(folder, {recursive: true, encoding: 'utf8'}).map((path) => path.replaceAll('\\', '/'));
  } catch {
    return [];
  }
}
