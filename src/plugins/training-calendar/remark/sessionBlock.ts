import type {Root} from 'mdast';
import type {VFile} from 'vfile';
import {jsxNode} from '../../../remark/jsxNodes';
import {isSection} from '../../../remark/sections';
import {foldTrainerNotes} from './foldTrainerNotes';

/**
 * Puts what the front matter says of a session around its text: how to take part above it, the dates of a series
 * before its first section, the agenda and the materials after what learners read. The trainer's part is folded, at the end. On the page
 * of a committee, its next meetings come first.
 */
export default function sessionBlock() {
  return (tree: Root, file: VFile) => {
    const {kind, materials} = (file.data.frontMatter ?? {}) as Record<string, unknown>;
    if (kind === 'committee') tree.children.unshift(jsxNode('mdxJsxFlowElement', 'MeetingDates', {}));
    if (kind !== 'session') return;
    const trainersPart = foldTrainerNotes(tree);
    const firstSection = tree.children.slice(0, trainersPart).findIndex(isSection);
    // From the last place to the first: each leaves the places before it as they are.
    const places = [
      ...(materials === undefined ? [] : [['SessionMaterials', trainersPart] as const]),
      ['SessionAgenda', trainersPart],
      ['SessionDates', firstSection < 0 ? trainersPart : firstSection],
      ['SessionBlock', 0],
    ] as const;
    for (const [name, place] of places) tree.children.splice(place, 0, jsxNode('mdxJsxFlowElement', name, {}));
  };
}
