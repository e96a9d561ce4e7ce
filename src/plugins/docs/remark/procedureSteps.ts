import {createHash} from 'node:crypto';
import type {Element, ElementContent, Root} from 'hast';
import type {VFile} from 'vfile';
import {addClass, element, isElement, textOf} from '../../../remark/hastNodes';
import {jsxNode} from '../../../remark/jsxNodes';
import {replaceNodes, type Section, sectionsOf, WORKED} from './pageSections';
import {markChoices} from './stepChoices';
import {splitLead} from './stepLead';

/** The id of the heading above the steps: an author may translate the words. */
const STEPS = 'steps';

/** Makes the steps of a procedure a checklist. */
export default function procedureSteps() {
  return (tree: Root, file: VFile) => {
    const frontMatter = (file.data.frontMatter ?? {}) as Record<string, unknown>;
    if (frontMatter.kind !== 'procedure') return;
    const sections = sectionsOf(tree);
    const withId = (id: string) => sections.find(({heading}) => heading.properties.id === id);
    const steps = withId(STEPS);
    if (steps) makeTickable(tree, steps, withId(WORKED) && WORKED);
  };
}

function makeTickable(tree: Root, {heading, nodes}: Section, worked?: string): void {
  const lists = nodes.filter((node) => isElement(node, 'ol'));
  const last = lists.at(-1);
  if (!last) return;
  const names = new Set<string>();
  for (const list of lists) {
    addClass(list, 'tick-list');
    const first = Number(list.properties.start ?? 1);
    const items = list.children.filter((child) => isElement(child, 'li'));
    for (const [index, item] of items.entries()) drawStep(item, first + index, names);
  }
  replaceNodes(tree, [heading], [element('div', 'steps-heading', [heading, jsx('StepHint', {})])]);
  replaceNodes(tree, [last], [last, jsx('StepSummary', {total: names.size, ...(worked && {worked})})]);
}

/** The number as a tile, and the words beside it, the first sentence on a line of its own. */
function drawStep(item: Element, number: number, names: Set<string>): void {
  const name = nameOf(item, names);
  markChoices(item);
  splitLead(item);
  item.children = [jsx('StepTick', {name, number}), element('div', 'tick-text', item.children)];
}

/** A step is known by its words: one that was rewritten is not taken for the one that was ticked. */
function nameOf(item: Element, names: Set<string>): string {
  const hash = createHash('sha256').update(textOf(item).replace(/\s+/g, ' ').trim()).digest('hex').slice(0, 6);
  let name = hash;
  for (let count = 2; names.has(name); count++) name = `${hash}-${count}`;
  names.add(name);
  return name;
}

// What MDX makes of JSX is the same in Markdown and in HTML; its types differ in what may be inside.
const jsx = (name: string, props: Record<string, string | number>) =>
  jsxNode('mdxJsxFlowElement', name, props) as ElementContent;
