import {checkContent, contentOf} from '../../content/checkContent';
import {formatProblems} from '../../content/formatProblems';
import {hasErrors} from '../../content/problems';
import {EXTENSIONS} from '../../extensions';

/** Reads all content and prints every problem. The exit code is 1 if there is an error. */
export async function check({json = false}: {json?: boolean}): Promise<number> {
  const {catalog, problems} = await checkContent(contentOf(process.cwd()), new Date(), EXTENSIONS);
  const summary = problems.length > 0 ? `${formatProblems(problems)} in` : 'No problems in';
  process.stdout.write(json ? `${JSON.stringify({problems})}\n` : `${summary} ${catalog.pages.length} pages\n`);
  return hasErrors(problems) ? 1 : 0;
}
