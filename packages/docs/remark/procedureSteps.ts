import {createHash} from 'node:crypto';
import {addClass, element, isElement, textOf} from '@deskbook/engine/remark/hastNodes';
import {jsxNode} from '@deskbook/engine/remark/jsxNodes';
import type {Element, ElementContent, Root} from 'hast';
import type {VFile} from 'vfile';
import {replaceNodes, type Section, sectionsOf, WORKED} from './pageSections';
import {markChoices, splitLead} from './stepLead';

/** Id of the heading above the steps. Authors may translate its words. */
export const STEPS = 'steps';

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

/** Draws the number as a tile, with the text next to it and the first sentence on its own line. */
function drawStep(item: Element, number: number, names: Set<string>): void {
  const name = nameOf(item, names);
  markChoices(item);
  splitLead(item);
  item.children = [jsx('StepTick', {name, number}), element('div', 'tick-text', item.children)];
}

/** Identifies a step by a hash of its text, so a rewritten step doesn't count as checked. */
function nameOf(item: Element, names: Set<string>): string {
  const hash = createHash('sha256').update(textOf(item).replace(/\s+/g, ' ').trim()).digest('hex').slice(0, 6);
  let name = hash;
  for (let count = 2; names.has(name); count++) name = `${hash}-${count}`;
  names.add(name);
  return name;
}

// MDX's JSX nodes are the same in Markdown and HTML; only their types differ.
const jsx = (name: string, props: Record<string, string | number>) =>
  jsxNode('mdxJsxFlowElement', name, props) as ElementContent;
