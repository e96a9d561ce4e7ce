import type {Compilation} from 'webpack';
import {slashedPath} from '../../../shared/slashedPath';
import type {Failure} from '../domain/shownProblems';

interface ModuleError {
  message: string;
  module?: {resource?: string} | null;
}

/**
 * Takes the errors of pages and posts out of a compilation. With one error left, browsers hear of that error and not of
 * changes, and every page stays as it was.
 *
 * @param folders those of the content, relative to the site
 */
export function takeContentErrors(compilation: Compilation, siteDir: string, folders: readonly string[]): Failure[] {
  const failures: Failure[] = [];
  const errors: ModuleError[] = compilation.errors;
  for (let index = errors.length - 1; index >= 0; index--) {
    const error = errors[index] as ModuleError;
    const file = slashedPath(siteDir, error.module?.resource ?? '');
    const isContent = folders.some((folder) => file.startsWith(`${folder}/`));
    if (isContent) failures.unshift({file, message: error.message});
    if (isContent || isOfDeletedFile(error, folders)) errors.splice(index, 1);
  }
  return failures;
}

/** The bundler sees that a page is gone before Docusaurus has taken it out of its routes. */
function isOfDeletedFile({message}: ModuleError, folders: readonly string[]): boolean {
  return folders.some((folder) => message.includes(`Cannot find module '@site/${folder}/`));
}
