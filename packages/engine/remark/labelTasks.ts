import type {Element, Root} from 'hast';
import {visit} from 'unist-util-visit';
import type {VFile} from 'vfile';

/** Labels a task's checkbox with the task's text, for screen readers. */
export default function labelTasks() {
  return (tree: Root, file: VFile) => {
    if (!/\[[\sxX]\]|<input/i.test(String(file))) return;
    visit(tree, 'element', (item) => {
      if (item.tagName !== 'li') return;
      const box = boxOf(item);
      if (box) box.properties.ariaLabel = ownTextOf(item).trim();
    });
  };
}

function boxOf(item: Element): Element | undefined {
  const holders = [
    item,
    ...item.children.filter((child): child is Element => child.type === 'element' && child.tagName === 'p'),
  ];
  return holders
    .flatMap(({children}) => children)
    .find((child): child is Element => child.type === 'element' && child.tagName === 'input');
}

/** Returns an item's text without nested quotes and lists. */
function ownTextOf(item: Element): string {
  let text = '';
  for (const child of item.children) {
    if (child.type === 'text') text += child.value;
    if (child.type === 'element' && !['blockquote', 'ul', 'ol', 'input'].includes(child.tagName))
      text += ownTextOf(child);
  }
  return text;
}
