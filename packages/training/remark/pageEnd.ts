import type {CatalogSource} from '@deskbook/content/catalog';
import {jsxNode} from '@deskbook/engine/remark/jsxNodes';
import type {Root} from 'mdast';
import type {VFile} from 'vfile';

/** Appends the signing form to pages that readers sign, and the feedback form to sessions. The public site has neither. */
export default function pageEnd({audience}: Pick<CatalogSource, 'audience'>) {
  return ({children}: Root, file: VFile) => {
    if (audience === 'public') return;
    const {kind, acknowledge, feedback} = (file.data.frontMatter ?? {}) as Record<string, unknown>;
    if (kind === 'session' && feedback !== undefined)
      children.push(jsxNode('mdxJsxFlowElement', 'SessionFeedback', {}));
    if (kind !== undefined && acknowledge !== undefined) children.push(jsxNode('mdxJsxFlowElement', 'ReadAndSign', {}));
  };
}
