import {translate} from '@docusaurus/Translate';
import type {ShownProblem} from '../../domain/shownProblems';

// These are rendered outside the site, where the plural hook has no context.

/** `3 errors in docs/page.md`, or in how many files */
export function errorsInFiles(problems: readonly ShownProblem[]): string {
  const files = [...new Set(problems.map(({file}) => file))];
  const count = problems.length;
  if (files.length > 1) {
    return translate(
      {id: 'devServer.errorsInFiles', message: '{count} errors in {files} files'},
      {
        count,
        files: files.length,
      },
    );
  }
  const file = files[0] ?? '';
  return count === 1
    ? translate({id: 'devServer.errorInFile', message: '1 error in {file}'}, {file})
    : translate({id: 'devServer.errorsInFile', message: '{count} errors in {file}'}, {count, file});
}

export function errorsOnThisPage(count: number): string {
  return count === 1
    ? translate({id: 'devServer.errorOnThisPage', message: '1 error on this page'})
    : translate({id: 'devServer.errorsOnThisPage', message: '{count} errors on this page'}, {count});
}
