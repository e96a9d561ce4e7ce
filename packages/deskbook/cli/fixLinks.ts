import {asWritten} from '@deskbook/author/node/links/retarget';
import {linksOfDistrict, linksOfPage, type WrittenLink} from '@deskbook/author/node/links/writtenLinks';
import {rewriteFile} from '@deskbook/text/files/replaceFile';
import {groupBy} from '@deskbook/text/groupBy';
import type {Fix, Fixes} from '@deskbook/text/problems/fixProblems';
import type {Problem} from '@deskbook/text/problems/problems';

/** Rewrites broken links whose address can only mean one thing, and nothing else. */
export function fixLinks(siteDir: string, problems: readonly Problem[], {dryRun}: {dryRun: boolean}): Fixes {
  const byFile = groupBy(problems, ({file, rewrite}) => (rewrite ? [file] : []));
  const fixes: Fixes = {fixed: [], failures: []};
  for (const [file, inFile] of byFile) {
    let fixed: Fix[] = [];
    const failure = rewriteFile(siteDir, file, (text) => {
      const planned = planFixes(text, file, inFile);
      fixed = planned.map(({link, to}) => ({file, line: lineAt(text, link.from), found: link.url, replacement: to}));
      return dryRun ? text : planned.reduceRight(writeFix, text);
    });
    if (failure) fixes.failures.push(failure);
    else fixes.fixed.push(...fixed);
  }
  return fixes;
}

interface PlannedFix {
  link: WrittenLink;
  to: string;
}

/** Matches each problem to its links: those with its address, from its line up to that of the next such problem. */
function planFixes(text: string, file: string, problems: readonly Problem[]): PlannedFix[] {
  const links = file.endsWith('.yml') ? linksOfDistrict(text) : linksOfPage(text);
  return links.flatMap((link) => {
    const line = lineAt(text, link.from);
    const problem = problems.findLast(({rewrite, line: start}) => rewrite?.from === link.url && start <= line);
    return problem?.rewrite ? [{link, to: problem.rewrite.to}] : [];
  });
}

function writeFix(text: string, {link, to}: PlannedFix): string {
  const [, path = '', tail = ''] = /^([^#]*)(#.*)?$/s.exec(to) ?? [];
  const isWhole = /^[a-z]+:/.test(path);
  const url = isWhole ? to : asWritten({path, tail}, link, text);
  return text.slice(0, link.from) + url + text.slice(link.to);
}

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}
