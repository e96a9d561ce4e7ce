import {slashedPath} from '@deskbook/text/slashedPath';
import type {Compilation} from 'webpack';
import type {Failure} from '../domain/shownProblems';

interface ModuleError {
  message: string;
  module?: {resource?: string} | null;
}

/**
 * Removes errors in pages and posts from a compilation. If any error is left, browsers hear about it instead of about
 * changes, and no page updates.
 *
 * @param folders the content folders, relative to the site
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

/** The bundler notices a deleted page before Docusaurus has removed it from its routes. */
function isOfDeletedFile({message}: ModuleError, folders: readonly string[]): boolean {
  return folders.some((folder) => message.includes(`Cannot find module '@site/${folder}/`));
}
