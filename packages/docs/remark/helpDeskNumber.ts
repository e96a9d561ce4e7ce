import {jsxNode} from '@deskbook/engine/remark/jsxNodes';
import {isSection, titleOf} from '@deskbook/engine/remark/sections';
import type {Root} from 'mdast';
import type {VFile} from 'vfile';

/** Section titles from the authors' guide. The number comes first if the section says when to call, otherwise last. */
const PLACES: Readonly<Record<string, 'first' | 'last'>> = {
  'when to call': 'first',
  "if it didn't work": 'last',
};

/** Adds the help desk's number to sections that send readers there, so pages don't have to repeat it. */
export default function helpDeskNumber() {
  return (tree: Root, file: VFile) => {
    const {kind} = (file.data.frontMatter ?? {}) as Record<string, unknown>;
    if (!kind) return;
    const places = tree.children.flatMap((node, index) => {
      const place = isSection(node) ? PLACES[titleOf(node)] : undefined;
      return place ? [place === 'first' ? index + 1 : endOfSection(tree, index)] : [];
    });
    for (const place of places.toReversed()) {
      tree.children.splice(place, 0, jsxNode('mdxJsxFlowElement', 'HelpDeskNumber', {}));
    }
  };
}

function endOfSection({children}: Root, start: number): number {
  const length = children.slice(start + 1).findIndex(isSection);
  return length < 0 ? children.length : start + 1 + length;
}
