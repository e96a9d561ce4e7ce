import type {Root, RootContent} from 'mdast';
import {jsxNode} from '../../../remark/jsxNodes';
import {isSection, titleOf} from '../../../remark/sections';
import {isPublicBuild} from '../../../shared/isPublicBuild';
import {TRAINERS_SECTION} from '../../../shared/sessionSections';

/**
 * Folds the section "For the trainer" into a `<TrainerNotes>`, because most readers come to attend. A page without the
 * section gets an empty one at its end, for the trainer's tools. The public site has neither.
 *
 * @returns the index at which the trainer's part begins
 */
export function foldTrainerNotes({children}: Root): number {
  if (isPublicBuild()) return children.length;
  const heading = children.findIndex((node) => isSection(node) && titleOf(node) === TRAINERS_SECTION);
  const start = heading < 0 ? children.length : heading + 1;
  const length = children.slice(start).findIndex(isSection);
  const notes = children.slice(start, length < 0 ? undefined : start + length);
  children.splice(start, notes.length, {
    ...jsxNode('mdxJsxFlowElement', 'TrainerNotes', {}),
    children: notes as never[],
  } as RootContent);
  return heading < 0 ? start : heading;
}
