import type {Root} from 'mdast';
import type {MdxjsEsm} from 'mdast-util-mdxjs-esm';
import type {VFile} from 'vfile';
import {jsxNode} from './jsxNodes';

/** Imports that need no script: our own components work without the app, and the rest is text, images or data. */
const WITHOUT_APP = /^@theme\/|\.(?:mdx?|png|jpe?g|gif|svg|webp|avif|json|ya?ml|css|pdf)$/i;

/** `onClick={`, also in a component that the page defines. */
const HANDLER = /\son[A-Z]\w*=\{/;

/** Pages with code by their author get the app, since only those components know what they need. */
export default function ownComponents() {
  return (tree: Root, file: VFile) => {
    if (file.extname !== '.mdx') return;
    const scripts = tree.children.filter((node): node is MdxjsEsm => node.type === 'mdxjsEsm');
    const isOwn = scripts.flatMap(importsIn).some((source) => !WITHOUT_APP.test(source));
    if (isOwn || HANDLER.test(String(file)))
      tree.children.push(jsxNode('mdxJsxFlowElement', 'div', {hidden: true, 'data-app': ''}));
  };
}

function importsIn({data}: MdxjsEsm): string[] {
  const statements = data?.estree?.body ?? [];
  return statements.flatMap((each) => (each.type === 'ImportDeclaration' ? [String(each.source.value)] : []));
}
