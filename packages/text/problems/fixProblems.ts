import {rewriteFile} from '../files/replaceFile';
import {groupBy} from '../groupBy';
import {type Problem, replaceFound, sortProblems} from './problems';

export type Fix = Pick<Problem, 'file' | 'line' | 'found' | 'replacement'>;

export interface Fixes {
  fixed: Fix[];
  /** Why files couldn't be written, one sentence each. */
  failures: string[];
}

/** Applies every problem's replacement to its file, or only says what it would do. */
export function fixProblems(siteDir: string, problems: readonly Problem[], {dryRun = false} = {}): Fixes {
  const fixable = groupBy(sortProblems(problems), ({file, replacement}) => (replacement ? [file] : []));
  const fixes: Fixes = {fixed: [], failures: []};
  for (const [file, inFile] of fixable) {
    let written = inFile;
    const failure = rewriteFile(siteDir, file, (text) => {
      written = inFile.filter((problem) => replaceFound(text, problem) !== text);
      // From the end, so earlier positions stay valid.
      return dryRun ? text : written.reduceRight(replaceFound, text);
    });
    if (failure) fixes.failures.push(failure);
    else fixes.fixed.push(...written);
  }
  return fixes;
}

export function formatFix({file, line, found, replacement}: Fix): string {
  return `${file}:${line}  ${found} → ${replacement}`;
}
