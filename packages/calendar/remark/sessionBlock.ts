import {jsxNode} from '@deskbook/engine/remark/jsxNodes';
import {isSection} from '@deskbook/engine/remark/sections';
import type {Root} from 'mdast';
import type {VFile} from 'vfile';
import {foldTrainerNotes} from './foldTrainerNotes';

/**
 * Adds what the front matter says about a session: how to take part above the text, the dates of a series before the
 * first section, and the agenda and materials after the learners' part. Folds the trainer's part at the end. A
 * committee's page starts with its next meetings.
 */
export default function sessionBlock() {
  return (tree: Root, file: VFile) => {
    const {kind, materials} = (file.data.frontMatter ?? {}) as Record<string, unknown>;
    if (kind === 'committee') tree.children.unshift(jsxNode('mdxJsxFlowElement', 'MeetingDates', {}));
    if (kind !== 'session') return;
    const trainersPart = foldTrainerNotes(tree);
    const firstSection = tree.children.slice(0, trainersPart).findIndex(isSection);
    // From last to first, so each insertion leaves the earlier indexes valid.
    const places = [
      ...(materials === undefined ? [] : [['SessionMaterials', trainersPart] as const]),
      ['SessionAgenda', trainersPart],
      ['SessionDates', firstSection < 0 ? trainersPart : firstSection],
      ['SessionBlock', 0],
    ] as const;
    for (const [name, place] of places) tree.children.splice(place, 0, jsxNode('mdxJsxFlowElement', name, {}));
  };
}
