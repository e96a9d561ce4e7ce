import type {Root} from 'mdast';
import type {VFile} from 'vfile';
import {importOfTheme} from './esmNodes';
import {foldTrainerNotes} from './foldTrainerNotes';
import {jsxNode} from './jsxNodes';

/**
 * Puts a `<SessionBlock>` above the text of a session, and folds what is for the trainer: only the pages of sessions
 * load what draws these.
 */
export default function sessionBlock() {
  return (tree: Root, file: VFile) => {
    const frontMatter = (file.data.frontMatter ?? {}) as Record<string, unknown>;
    if (frontMatter.kind !== 'session') return;
    if (foldTrainerNotes(tree)) tree.children.unshift(importOfTheme('TrainerNotes'));
    tree.children.unshift(importOfTheme('SessionBlock'), jsxNode('mdxJsxFlowElement', 'SessionBlock', {}));
  };
}
