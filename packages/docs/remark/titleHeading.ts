import {textOf} from '@deskbook/engine/remark/hastNodes';
import type {Heading, Root} from 'mdast';
import type {VFile} from 'vfile';

/**
 * Moves the heading that is the page's title (`packages/content/pageTitle.ts`) to the top, whatever its level and whatever
 * comes before it. Otherwise Docusaurus, which takes only a level-one heading at the top for the title, would show the
 * title twice. Also adjusts the levels of the headings below.
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

/** Compares letters and digits only, because the title lacks the heading's backticks, ids and tags. */
function wordsIn(text: string): string {
  return text.replace(/\{#[^}]*\}|<[^>]*>/g, '').replace(/[^\p{L}\p{N}]+/gu, '');
}
