import {join, posix} from 'node:path';
import type {Problem} from '@deskbook/text/problems/problems';
import {readDataFile} from './dataFile';
import {namesIn} from './docIds';
import {categoryFile, TYPED_IN_CATEGORY} from './schemas/category';

const OF_A_FOLDER = {typed: TYPED_IN_CATEGORY, of: 'a folder'};
const CATEGORY = /(?:^|\/)_category_\.(?:json|ya?ml)$/;

/** Checks Docusaurus's `_category_` files; it stops the build if it can't read one. */
export function checkCategories(siteDir: string, docsPath: string): Problem[] {
  return namesIn(join(siteDir, docsPath), true)
    .filter((path) => CATEGORY.test(path) && !path.includes('node_modules/'))
    .toSorted()
    .flatMap((path) => readDataFile(siteDir, posix.join(docsPath, path), categoryFile, OF_A_FOLDER).problems);
}
