import {jsxNode} from '@deskbook/engine/remark/jsxNodes';
import {isPublicBuild} from '@deskbook/text/isPublicBuild';
import type {Root} from 'mdast';
import type {VFile} from 'vfile';

/** Appends the signing form to pages that readers sign, and the feedback form to sessions. */
export default function pageEnd() {
  return ({children}: Root, file: VFile) => {
    if (isPublicBuild()) return;
    const {kind, acknowledge, feedback} = (file.data.frontMatter ?? {}) as Record<string, unknown>;
    if (kind === 'session' && feedback !== undefined)
      children.push(jsxNode('mdxJsxFlowElement', 'SessionFeedback', {}));
    if (kind !== undefined && acknowledge !== undefined) children.push(jsxNode('mdxJsxFlowElement', 'ReadAndSign', {}));
  };
}
