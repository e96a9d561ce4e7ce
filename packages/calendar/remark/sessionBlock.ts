import type {CatalogSource} from '@deskbook/content/catalog';
import {jsxNode} from '@deskbook/engine/remark/jsxNodes';
import {isSection} from '@deskbook/engine/remark/sections';
import type {Root, RootContent} from 'mdast';
import type {VFile} from 'vfile';
import {foldTrainerNotes} from './foldTrainerNotes';

/**
 * Adds what the front matter says about a session. Folds the trainer's part at the end, which the public site doesn't have.
 * A committee's page starts with its next meetings.
 */
export default function sessionBlock({audience}: Pick<CatalogSource, 'audience'>) {
  return (tree: Root, file: VFile) => {
    const {kind} = (file.data.frontMatter ?? {}) as Record<string, unknown>;
    if (kind === 'committee') tree.children.unshift(blockOf('MeetingDates'));
    if (kind !== 'session') return;
    const to = audience === 'public' ? tree.children.length : foldTrainerNotes(tree);
    addSessionBlocks(tree, file, {from: 0, to}, blockOf);
  };
}

const blockOf = (name: string): RootContent => jsxNode('mdxJsxFlowElement', name, {});

/**
 * Adds how to take part above the learners' text, the dates of a series before the first section, and the agenda and
 * materials after the text.
 */
export function addSessionBlocks(
  {children}: Root,
  {data: {frontMatter}}: VFile,
  {from, to}: {from: number; to: number},
  blockOf: (name: string) => RootContent,
): void {
  const {materials} = frontMatter as Record<string, unknown>;
  const firstSection = children.slice(from, to).findIndex(isSection);
  // From last to first, so each insertion leaves the earlier indexes valid.
  const places = [
    ...(materials === undefined ? [] : [['SessionMaterials', to] as const]),
    ['SessionAgenda', to],
    ['SessionDates', firstSection < 0 ? to : from + firstSection],
    ['SessionBlock', from],
  ] as const;
  for (const [name, place] of places) children.splice(place, 0, blockOf(name));
}
