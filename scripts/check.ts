/** `npm run check`: reads all content and prints every problem; exit code 1 if there is an error. `-- --json` for machines. */
import {checkContent, contentOf} from '../src/content/checkContent';
import {formatProblems} from '../src/content/formatProblems';
import {hasErrors} from '../src/content/problems';
import {EXTENSIONS} from '../src/extensions';

async function main() {
  const {catalog, problems} = await checkContent(contentOf(process.cwd()), new Date(), EXTENSIONS);
  if (process.argv.includes('--json')) {
    process.stdout.write(`${JSON.stringify({problems})}\n`);
  } else {
    process.stdout.write(
      `${problems.length > 0 ? `${formatProblems(problems)} in` : 'No problems in'} ${catalog.pages.length} pages\n`,
    );
  }
  process.exitCode = hasErrors(problems) ? 1 : 0;
}

main();
