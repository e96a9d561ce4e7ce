import type {Root} from 'mdast';
import type {VFile} from 'vfile';
import {importOfTheme} from './esmNodes';
import {jsxNode} from './jsxNodes';

/** Puts a `<SessionBlock>` above the text of a session: only the pages of sessions load what draws it. */
export default function sessionBlock() {
  return (tree: Root, file: VFile) => {
    const frontMatter = (file.data.frontMatter ?? {}) as Record<string, unknown>;
    if (frontMatter.kind !== 'session') return;
    tree.children.unshift(importOfTheme('SessionBlock'), jsxNode('mdxJsxFlowElement', 'SessionBlock', {}));
  };
}
