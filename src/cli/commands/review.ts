import {readCatalog} from '../../content/catalog';
import {contentOf} from '../../content/checkContent';
import {reviewPage} from '../../content/reviewPage';

/** Writes into pages that they were reviewed today. The exit code is 1 if it could not for one of them. */
export async function review(paths: readonly string[]): Promise<number> {
  const source = contentOf(process.cwd());
  const site = {...source, ...readCatalog(source)};
  const reviews = paths.map((path) => reviewPage(path, site, new Date()));
  for (const {isWritten, message} of reviews) (isWritten ? process.stdout : process.stderr).write(`${message}\n`);
  return reviews.every(({isWritten}) => isWritten) ? 0 : 1;
}
