import {addClass, isElement} from '@deskbook/engine/remark/hastNodes';
import type {Element, Root} from 'hast';
import type {VFile} from 'vfile';

/** Styles lists in equipment guides whose items all begin with bold words, which readers scan for. */
export default function leadLists() {
  return (tree: Root, file: VFile) => {
    const {kind} = (file.data.frontMatter ?? {}) as Record<string, unknown>;
    if (kind !== 'equipment') return;
    for (const list of tree.children) {
      if (!isElement(list, 'ul') || !list.children.every((item) => !isElement(item, 'li') || hasLead(item))) continue;
      addClass(list, 'lead-list');
    }
  };
}

function hasLead(item: Element): boolean {
  const [first] = item.children.filter((child) => child.type !== 'text' || child.value.trim() !== '');
  return isElement(first, 'strong') || (isElement(first, 'p') && hasLead(first));
}
