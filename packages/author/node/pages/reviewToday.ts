import {readCatalog} from '@deskbook/content/catalog';
import {contentOf} from '@deskbook/content/checkContent';
import {pageAtPath} from '@deskbook/content/pageAtPath';
import {reviewPage} from '@deskbook/content/reviewPage';
import type {Changed} from '@deskbook/editor/api';
import {buildTime} from '@deskbook/text/dates/buildTime';
import {fileToRead} from '@deskbook/writing/files';
import {HttpError} from '@deskbook/writing/httpError';
import {enqueue} from '../taskQueue';
import type {Workspace} from '../workspace/workspace';

const DAY = new Intl.DateTimeFormat('en-US', {dateStyle: 'long', timeZone: 'UTC'});

/** Records that a page was reviewed today; changes nothing else. */
export function reviewToday({top, dir}: Workspace, path: string): Promise<Changed> {
  return enqueue(top, async () => {
    fileToRead(dir, path);
    const source = contentOf(dir);
    const site = {...source, ...readCatalog(source)};
    const page = pageAtPath(path, site);
    if (!page?.declaredKind) throw new HttpError('This page is of no kind that is reviewed, such as a procedure.');
    if (!page.source) throw new HttpError('The facts of this page have mistakes. Correct them first.');
    const {isWritten, next} = reviewPage(path, site, buildTime());
    if (!isWritten) throw new HttpError('The date of the review could not be written. Look at the facts of this page.');
    const due = next ? ` The next review is due on ${DAY.format(new Date(next))}.` : '';
    return {paths: [path], message: `Reviewed today.${due} Publish the page so that readers see it.`};
  });
}
