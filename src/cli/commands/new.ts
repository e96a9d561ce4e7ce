import {contentOf} from '../../content/checkContent';
import {writePage} from '../writePage';

/** Writes a new page. The exit code is 1 if it cannot. */
export async function newPage(template: string, title: string, options: {in?: string}): Promise<number> {
  const {isWritten, message} = writePage(template, title, options.in, contentOf(process.cwd()));
  (isWritten ? process.stdout : process.stderr).write(`${message}\n`);
  return isWritten ? 0 : 1;
}
