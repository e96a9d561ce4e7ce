import type {Heading, Root} from 'mdast';
import type {VFile} from 'vfile';
import {textOf} from '../../../remark/hastNodes';

/**
 * Puts the heading that is the title of its page (`src/content/pageTitle.ts`) on top, whatever its level and whatever
 * comes before it: Docusaurus takes only a heading of level one there for the title, and would show all others twice.
 */
export default function titleHeading() {
  return ({children}: Root, file: VFile) => {
    const {title} = (file.data.frontMatter ?? {}) as Record<string, unknown>;
    const headings = children.filter((node): node is Heading => node.type === 'heading');
    const heading = headings.find(({depth}) => depth === 1) ?? headings[0];
    if (!heading || wordsIn(textOf(heading)) !== wordsIn(String(title))) return;
    children.splice(children.indexOf(heading), 1);
    children.unshift({...heading, depth: 1});
  };
}

/** Marks are left out: of those in a heading, the title has no code ticks, ids or tags. */
function wordsIn(text: string): string {
  return text.replace(/\{#[^}]*\}|<[^>]*>/g, '').replace(/[^\p{L}\p{N}]+/gu, '');
}
