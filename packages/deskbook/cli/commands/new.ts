import {contentOf} from '@deskbook/content/checkContent';
import {tellOutcome} from '../tellOutcome';
import {writePage} from '../writePage';

/** Writes a new page. The exit code is 1 on failure. */
export async function newPage(template: string, title: string, options: {in?: string}): Promise<number> {
  return tellOutcome(writePage(template, title, options.in, contentOf(process.cwd())));
}
