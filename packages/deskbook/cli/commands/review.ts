import {readCatalog} from '@deskbook/content/catalog';
import {contentOf} from '@deskbook/content/checkContent';
import {reviewPage} from '@deskbook/content/reviewPage';
import {tellOutcome} from '@deskbook/text/tellOutcome';

/** Marks pages as reviewed today. The exit code is 1 if one of them can't be. */
export async function review(paths: readonly string[]): Promise<number> {
  const source = contentOf(process.cwd());
  const site = {...source, ...readCatalog(source)};
  return Math.max(...paths.map((path) => tellOutcome(reviewPage(path, site, new Date()))));
}
