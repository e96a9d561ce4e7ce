import {jsxNode} from '@deskbook/engine/remark/jsxNodes';
import {isSection} from '@deskbook/engine/remark/sections';
import type {Root} from 'mdast';
import type {VFile} from 'vfile';

/** Adds a committee's decisions below the text of its page, and open follow-ups before its first section. */
export default function committeeRecord() {
  return ({children}: Root, file: VFile) => {
    const {kind} = (file.data.frontMatter ?? {}) as Record<string, unknown>;
    if (kind !== 'committee') return;
    const first = children.findIndex(isSection);
    children.splice(first < 0 ? children.length : first, 0, jsxNode('mdxJsxFlowElement', 'CommitteeFollowUps', {}));
    children.push(jsxNode('mdxJsxFlowElement', 'CommitteeDecisions', {}));
  };
}
