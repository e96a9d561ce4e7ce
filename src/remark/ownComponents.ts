import type {Root} from 'mdast';
import type {MdxjsEsm} from 'mdast-util-mdxjs-esm';
import {jsxNode} from './jsxNodes';

/** What needs no script: our own components work without the app, and the rest is text, pictures or data. */
const WITHOUT_APP = /^@theme\/|\.(?:mdx?|png|jpe?g|gif|svg|webp|avif|json|ya?ml|css|pdf)$/i;

/** A page with a component of the author's own loads the app right away: only the component knows what it needs. */
export default function ownComponents() {
  return (tree: Root) => {
    const scripts = tree.children.filter((node): node is MdxjsEsm => node.type === 'mdxjsEsm');
    if (scripts.flatMap(importsIn).every((source) => WITHOUT_APP.test(source))) return;
    tree.children.push(jsxNode('mdxJsxFlowElement', 'div', {hidden: true, 'data-wake': ''}));
  };
}

function importsIn({data}: MdxjsEsm): string[] {
  const statements = data?.estree?.body ?? [];
  return statements.flatMap((each) => (each.type === 'ImportDeclaration' ? [String(each.source.value)] : []));
}
