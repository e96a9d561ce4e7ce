import {contentOf} from '../../../content/checkContent';
import {NoNewPage, planPage} from '../../../templates/planPage';
import type {Changed, NewRequest} from '../../api';
import {writeFileSafely} from '../files';
import {inTurn} from '../inTurn';
import {Refusal} from '../refused';
import type {Workspace} from '../workspace/workspace';

/** Creates a draft from a kind's template, in its usual folder. */
export function newPage({top, dir, author}: Workspace, {template, title}: NewRequest): Promise<Changed> {
  return inTurn(top, async () => {
    try {
      const {path, text} = planPage(template, title, undefined, contentOf(dir), 'form');
      writeFileSafely(dir, path, text, author.role);
      return {paths: [path], message: 'The new page is a draft. Replace the sample text with yours.'};
    } catch (error) {
      if (!(error instanceof NoNewPage)) throw error;
      throw new Refusal(error.isTaken ? 'There is already a page of this name. Choose another title.' : error.message);
    }
  });
}
