import {posix} from 'node:path';
import {nameInWords} from '@deskbook/text/strings';

export const CATEGORY = /(?:^|\/)_category_\.(?:json|ya?ml)$/;

/** Returns the name authors see for a file that isn't a page. */
export function titleOfSettings(path: string): string {
  if (CATEGORY.test(path)) return 'A folder of the menu';
  return path.endsWith('/district.yml') ? 'The home page and the menu' : nameInWords(posix.parse(path).name);
}
