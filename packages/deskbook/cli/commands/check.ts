import {asWritten} from '@deskbook/author/node/links/retarget';
import {linksOfDistrict, linksOfPage, type WrittenLink} from '@deskbook/author/node/links/writtenLinks';
import {type CheckedContent, type ContentSource, checkContent, contentOf} from '@deskbook/content/checkContent';
import {writeEditorFiles} from '@deskbook/content/editors/writeEditorFiles';
import {rewriteFile} from '@deskbook/text/files/replaceFile';
import {groupBy} from '@deskbook/text/groupBy';
import {type Fix, type Fixes, fixProblems, formatFix} from '@deskbook/text/problems/fixProblems';
import {CHECKING, count, formatCheck} from '@deskbook/text/problems/formatProblems';
import {hasErrors, type Problem} from '@deskbook/text/problems/problems';
import {EXTENSIONS} from '../../plugins';

interface Options {
  json?: boolean;
  fix?: boolean;
  fixLinks?: boolean;
  dryRun?: boolean;
  all?: boolean;
  watch?: boolean;
}

/** Checks all content and prints every problem. The exit code is 1 if there is an error. */
export async function check({watch = false, ...options}: Options): Promise<number> {
  const source = contentOf(process.cwd());
  if (!watch) return checkOnce(source, options);

  const {watchContent} = await import('@deskbook/content/watchContent');
  const stop = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => stop.abort());
  const round = async () => {
    // Editors treat everything after this line as the current problems.
    if (!options.json) process.stdout.write(`${CHECKING}\n`);
    await checkOnce(source, {...options, watch});
  };
  await watchContent(source, round, stop.signal);
  return 0;
}

async function checkOnce(source: ContentSource, options: Options): Promise<number> {
  const {json = false, watch = false, all = watch} = options;
  const read = () => checkContent(source, new Date(), EXTENSIONS);
  const checked = await read();
  const {catalog, problems} = writeFixes(source, checked, options) ? await read() : checked;
  writeEditorFiles(source.siteDir, catalog);
  const formatted = () => formatCheck(problems, catalog.pages.length, {all});
  process.stdout.write(json ? `${JSON.stringify({problems})}\n` : `${formatted()}\n`);
  return hasErrors(problems) ? 1 : 0;
}

/** Fixes what it's asked to and what is certain, and lists it. Returns whether it changed anything. */
function writeFixes({siteDir}: ContentSource, {problems}: CheckedContent, options: Options): boolean {
  const {fix, fixLinks: areLinksFixed, dryRun = false, json} = options;
  const done = [
    ...(fix ? [fixProblems(siteDir, problems, {dryRun})] : []),
    ...(areLinksFixed ? [fixLinks(siteDir, problems, {dryRun})] : []),
  ];
  const fixed = done.flatMap((each) => each.fixed);
  const out = json ? process.stderr : process.stdout;
  for (const each of fixed) out.write(`${formatFix(each)}\n`);
  for (const failure of done.flatMap(({failures}) => failures)) process.stderr.write(`${failure}\n`);
  if (dryRun && done.length > 0) out.write(`Would change ${count(fixed.length, 'place')}. Nothing was written.\n`);
  return fixed.length > 0 && !dryRun;
}

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
