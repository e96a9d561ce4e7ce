import {join} from 'node:path';
import {type ContentSource, contentOf} from '@deskbook/content/checkContent';
import {readDistrict} from '@deskbook/content/district';
import {NoNewPage, planPage} from '@deskbook/content/templates/planPage';
import type {Changed, NewRequest} from '@deskbook/editor/api';
import {setFact} from '@deskbook/editor/domain/facts/changeFacts';
import {writeFileSafely} from '@deskbook/writing/files';
import {HttpError} from '@deskbook/writing/httpError';
import {enqueue} from '../taskQueue';
import type {Workspace} from '../workspace/workspace';

/** Sets the owner of a new page, whom the template can only guess. */
export function withOwner(text: string, owner: string | undefined, {siteDir, docsPath}: ContentSource): string {
  if (!owner) return text;
  const {people} = readDistrict(join(siteDir, docsPath), siteDir, docsPath).district;
  if (!Object.hasOwn(people, owner)) throw new HttpError('This owner is not one of the people of the district.');
  return setFact(text, ['owner'], owner, ['description', 'title']);
}

/** Creates a draft from a kind's template, in its usual folder. */
export function newPage({top, dir, author}: Workspace, {template, title, owner}: NewRequest): Promise<Changed> {
  return enqueue(top, async () => {
    try {
      const {path, text} = planPage(template, title, undefined, contentOf(dir), 'form');
      writeFileSafely(dir, path, withOwner(text, owner, contentOf(dir)), author.role);
      return {paths: [path], message: 'The new page is a draft. Replace the sample text with yours.'};
    } catch (error) {
      if (!(error instanceof NoNewPage)) throw error;
      throw new HttpError(
        error.isTaken ? 'There is already a page of this name. Choose another title.' : error.message,
      );
    }
  });
}
