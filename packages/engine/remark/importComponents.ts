import type {Root, RootContent} from 'hast';
import type {MdxJsxFlowElement, MdxJsxTextElement} from 'mdast-util-mdx-jsx';
import type {MdxjsEsm} from 'mdast-util-mdxjs-esm';
import {visit} from 'unist-util-visit';
import {importOfTheme} from './esmNodes';

/** Imports theme components that transformers added to a page, unless its author imports them. */
export default function importComponents(names: readonly string[]) {
  return (tree: Root) => {
    const missing = new Set<string>();
    visit(tree, ['mdxJsxFlowElement', 'mdxJsxTextElement'], (node) => {
      const {name} = node as unknown as MdxJsxFlowElement | MdxJsxTextElement;
      if (name && names.includes(name)) missing.add(name);
    });
    visit(tree, 'mdxjsEsm', (node) => {
      for (const name of importedBy(node as unknown as MdxjsEsm)) missing.delete(name);
    });
    tree.children.unshift(...([...missing].map(importOfTheme) as unknown as RootContent[]));
  };
}

function importedBy({data}: MdxjsEsm): string[] {
  const statements = data?.estree?.body ?? [];
  return statements.flatMap((each) =>
    each.type === 'ImportDeclaration' ? each.specifiers.map(({local}) => local.name) : [],
  );
}
