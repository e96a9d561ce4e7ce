import {groupBy} from '../shared/groupBy';
import {type Problem, sortProblems} from './problems';
import {replaceFound} from './replaceFound';
import {rewriteFile} from './rewriteFile';

export interface Fixes {
  fixed: Problem[];
  /** Why files couldn't be written, one sentence each. */
  failures: string[];
}

/** Applies every problem's replacement to its file. */
export function fixProblems(siteDir: string, problems: readonly Problem[]): Fixes {
  const fixable = groupBy(sortProblems(problems), ({file, replacement}) => (replacement ? [file] : []));
  const fixes: Fixes = {fixed: [], failures: []};
  for (const [file, inFile] of fixable) {
    let written = inFile;
    const failure = rewriteFile(siteDir, file, (text) => {
      written = inFile.filter((problem) => replaceFound(text, problem) !== text);
      // From the end, so earlier positions stay valid.
      return written.reduceRight(replaceFound, text);
    });
    if (failure) fixes.failures.push(failure);
    else fixes.fixed.push(...written);
  }
  return fixes;
}

/** Formats one change for the author. */
export function formatFix({file, line, found, replacement}: Problem): string {
  return `${file}:${line}  ${found} → ${replacement}`;
}
