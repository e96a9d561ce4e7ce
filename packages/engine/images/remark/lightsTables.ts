import {type Light, readLights} from '@deskbook/drawings/readLights';
import type {Part} from '@deskbook/drawings/readParts';
import type {Element, ElementContent, Root} from 'hast';
import {visit} from 'unist-util-visit';
import type {VFile} from 'vfile';
import {element, textOf} from '../../remark/hastNodes';
import {jsxNode} from '../../remark/jsxNodes';
import {keepRole} from '../../remark/tableRoles';

/**
 * Shows a table's first column as numbered lights that are on, off or blinking, if its header is "Lights" and its cells say
 * so: `1 green, 2 off, 3 blinking`. The key above it has the lights' names from the drawings.
 */
export default function lightsTables() {
  return (tree: Root, file: VFile) => {
    if (!/^\s*\|\s*Lights\s*\|/m.test(String(file))) return;
    visit(tree, 'element', (table, index, parent) => {
      if (table.tagName !== 'table' || index === undefined || !parent || !isOfLights(table)) return;
      const lights = showLights(table);
      if (lights.length === 0) return;
      const key = jsxNode('mdxJsxFlowElement', 'LightsKey', {
        on: lights.some(({color, isBlinking}) => color !== 'off' && !isBlinking),
        off: lights.some(({color}) => color === 'off'),
        blinking: lights.some(({isBlinking}) => isBlinking),
        names: namesOf(lights, file.data.parts),
      });
      parent.children.splice(index, 0, key as unknown as ElementContent);
      return index + 2;
    });
  };
}

function isOfLights(table: Element): boolean {
  let first: Element | undefined;
  visit(table, {tagName: 'th'}, (node) => {
    first ??= node;
  });
  return first !== undefined && textOf(first).trim() === 'Lights';
}

/** `1 Power, 2 Paper`. The content check reports lights without a name. */
function namesOf(lights: readonly Light[], parts: readonly Part[] = []): string {
  const numbers = new Set(lights.map(({number}) => number));
  return parts
    .filter(({number}) => numbers.delete(number))
    .toSorted((a, b) => Number(a.number) - Number(b.number))
    .map(({number, name}) => `${number} ${name}`)
    .join(', ');
}

function showLights(table: Element): Light[] {
  const all: Light[] = [];
  visit(table, 'element', (node) => {
    keepRole(node);
    if (node.tagName !== 'tr') return;
    const cell = node.children.find((child): child is Element => child.type === 'element' && child.tagName === 'td');
    const lights = cell && readLights(textOf(cell).trim());
    if (!cell || !lights) return;
    all.push(...lights);
    cell.properties.className = ['lights'];
    // Keeps the words for people who can't see the discs, and for copying.
    cell.children = [...lights.map(disc), element('span', 'unseen', [{type: 'text', value: textOf(cell).trim()}])];
  });
  if (all.length > 0) table.properties.className = ['lights-table'];
  return all;
}

function disc({number, color, isBlinking}: Light): Element {
  const className = ['light-disc', `light-${color}`, ...(isBlinking ? ['light-blinking'] : [])];
  return {
    type: 'element',
    tagName: 'span',
    properties: {className, ariaHidden: 'true'},
    children: [{type: 'text', value: number}],
  };
}
