import {isForTrainer} from '@deskbook/content/markdown/trainersParts';
import {jsxNode} from '@deskbook/engine/remark/jsxNodes';
import type {Heading, Root, RootContent} from 'mdast';

/**
 * Folds each section "For the trainer" into a `<TrainerNotes>`, because most readers come to attend. A page without
 * one gets an empty one at its end, for the trainer's tools.
 *
 * @returns the index at which the trainer's part begins
 */
export function foldTrainerNotes({children}: Root): number {
  const start = children.findIndex(isTrainersHeading);
  if (start < 0) {
    children.push(notesOf([]));
    return children.length - 1;
  }
  // From the last to the first, so each leaves the earlier indexes valid.
  for (let index = children.length - 1; index >= start; index--) {
    const heading = children[index];
    if (heading && isTrainersHeading(heading)) fold(children, index + 1, heading.depth);
  }
  return start;
}

function isTrainersHeading(node: RootContent): node is Heading {
  return node.type === 'heading' && isForTrainer(node);
}

/** Folds what comes before the next heading of a level or above. */
function fold(children: RootContent[], start: number, level: number): void {
  const length = children.slice(start).findIndex((node) => node.type === 'heading' && node.depth <= level);
  const notes = children.slice(start, length < 0 ? undefined : start + length);
  children.splice(start, notes.length, notesOf(notes));
}

function notesOf(notes: readonly RootContent[]): RootContent {
  return {...jsxNode('mdxJsxFlowElement', 'TrainerNotes', {}), children: notes as never[]} as RootContent;
}
