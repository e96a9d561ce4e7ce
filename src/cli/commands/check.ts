import {type CheckedContent, type ContentSource, checkContent, contentOf} from '../../content/checkContent';
import {fixProblems, formatFix} from '../../content/fixProblems';
import {CHECKING, formatCheck} from '../../content/formatProblems';
import {hasErrors} from '../../content/problems';
import {writeEditorFiles} from '../../editors/writeEditorFiles';
import {EXTENSIONS} from '../../extensions';

interface Options {
  json?: boolean;
  fix?: boolean;
  watch?: boolean;
}

/** Checks all content and prints every problem. The exit code is 1 if there is an error. */
export async function check({watch = false, ...options}: Options): Promise<number> {
  const source = contentOf(process.cwd());
  if (!watch) return checkOnce(source, options);

  const {watchContent} = await import('../../content/watchContent');
  const stop = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => stop.abort());
  const round = async () => {
    // Editors treat everything after this line as the current problems.
    if (!options.json) process.stdout.write(`${CHECKING}\n`);
    await checkOnce(source, options);
  };
  await watchContent(source, round, stop.signal);
  return 0;
}

async function checkOnce(source: ContentSource, {json = false, fix = false}: Options): Promise<number> {
  const read = () => checkContent(source, new Date(), EXTENSIONS);
  const checked = await read();
  const {catalog, problems} = fix && writeFixes(source, checked, json) ? await read() : checked;
  writeEditorFiles(source.siteDir, catalog);
  process.stdout.write(json ? `${JSON.stringify({problems})}\n` : `${formatCheck(problems, catalog.pages.length)}\n`);
  return hasErrors(problems) ? 1 : 0;
}

/** Fixes what it can and reports the fixes. Returns whether it fixed anything. */
function writeFixes({siteDir}: ContentSource, {problems}: CheckedContent, json: boolean): boolean {
  const {fixed, failures} = fixProblems(siteDir, problems);
  for (const problem of fixed) (json ? process.stderr : process.stdout).write(`${formatFix(problem)}\n`);
  for (const failure of failures) process.stderr.write(`${failure}\n`);
  return fixed.length > 0;
}
