import {element, isElement} from '@deskbook/engine/remark/hastNodes';
import type {ElementContent, Root} from 'hast';
import type {VFile} from 'vfile';
import {replaceNodes, sectionsOf, WORKED} from './pageSections';

/** The classes of framed sections, by page kind and heading id. Authors may translate the heading's words. */
const FRAMES = new Map([
  ['procedure', new Map([[WORKED, 'worked']])],
  ['equipment', new Map([['what-not-to-do', 'avoid']])],
]);

/** Frames the sections that readers look for. A callout has its own frame, so it comes after. */
export default function frameSections() {
  return (tree: Root, file: VFile) => {
    const {kind} = (file.data.frontMatter ?? {}) as Record<string, unknown>;
    const frames = FRAMES.get(String(kind));
    if (!frames) return;
    for (const {heading, nodes} of sectionsOf(tree)) {
      const name = frames.get(String(heading.properties.id));
      if (!name) continue;
      const callout = nodes.findIndex((node) => isElement(node, 'admonition'));
      const framed = callout < 0 ? nodes : nodes.slice(0, callout);
      const frame = element('div', name, framed as ElementContent[]);
      replaceNodes(tree, framed, [frame]);
    }
  };
}
