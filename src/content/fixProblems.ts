import {groupBy} from '../shared/groupBy';
import {type Problem, sortProblems} from './problems';
import {replaceFound} from './replaceFound';
import {rewriteFile} from './rewriteFile';

export interface Fixes {
  /** The problems that are gone. */
  fixed: Problem[];
  /** Why a file stays as it is, each as a sentence. */
  failures: string[];
}

/** Writes every replacement that problems know into its file. */
export function fixProblems(siteDir: string, problems: readonly Problem[]): Fixes {
  const fixable = groupBy(sortProblems(problems), ({file, replacement}) => (replacement ? [file] : []));
  const fixes: Fixes = {fixed: [], failures: []};
  for (const [file, inFile] of fixable) {
    let written = inFile;
    const failure = rewriteFile(siteDir, file, (text) => {
      written = inFile.filter((problem) => replaceFound(text, problem) !== text);
      // From the end, so that the places before stay what they are.
      return written.reduceRight(replaceFound, text);
    });
    if (failure) fixes.failures.push(failure);
    else fixes.fixed.push(...written);
  }
  return fixes;
}

/** What was changed, as an author reads it. */
export function formatFix({file, line, found, replacement}: Problem): string {
  return `${file}:${line}  ${found} → ${replacement}`;
}
