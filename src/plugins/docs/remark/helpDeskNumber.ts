import type {Root} from 'mdast';
import type {VFile} from 'vfile';
import {jsxNode} from '../../../remark/jsxNodes';
import {isSection, titleOf} from '../../../remark/sections';

/** As the guide for authors names these sections. The number comes first where the section says when to call, else last. */
const PLACES: Readonly<Record<string, 'first' | 'last'>> = {
  'when to call': 'first',
  "if it didn't work": 'last',
};

/** Puts the number of the help desk into the sections of pages that send readers there, so that no page has to repeat it. */
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
