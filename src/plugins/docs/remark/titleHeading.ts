import type {Heading, Root} from 'mdast';
import type {VFile} from 'vfile';
import {textOf} from '../../../remark/hastNodes';

/**
 * Puts the heading that is the title of its page (`src/content/pageTitle.ts`) on top, whatever its level and whatever
 * comes before it: Docusaurus takes only a heading of level one there for the title, and would show all others twice.
 * The headings below one that was no title follow it.
 */
export default function titleHeading() {
  return ({children}: Root, file: VFile) => {
    const {title} = (file.data.frontMatter ?? {}) as Record<string, unknown>;
    const headings = children.filter((node): node is Heading => node.type === 'heading');
    const heading = headings.find(({depth}) => depth === 1) ?? headings[0];
    if (!heading || wordsIn(textOf(heading)) !== wordsIn(String(title))) return;
    const others = headings.filter((other) => other !== heading);
    const raise = heading.depth === 1 ? 0 : Math.min(...others.map(({depth}) => depth)) - 2;
    for (const other of others) other.depth = (other.depth - raise) as Heading['depth'];
    heading.depth = 1;
    children.splice(children.indexOf(heading), 1);
    children.unshift(heading);
  };
}

/** Marks are left out: of those in a heading, the title has no code ticks, ids or tags. */
function wordsIn(text: string): string {
  return text.replace(/\{#[^}]*\}|<[^>]*>/g, '').replace(/[^\p{L}\p{N}]+/gu, '');
}
