import type {Root} from 'mdast';
import type {MdxjsEsm} from 'mdast-util-mdxjs-esm';
import type {VFile} from 'vfile';
import {jsxNode} from './jsxNodes';

/** What needs no script: our own components work without the app, and the rest is text, pictures or data. */
const WITHOUT_APP = /^@theme\/|\.(?:mdx?|png|jpe?g|gif|svg|webp|avif|json|ya?ml|css|pdf)$/i;

/** `onClick={`, also in a component that the page defines itself. */
const HANDLER = /\son[A-Z]\w*=\{/;

/** A page that its author has programmed has the app: only its components know what they need. */
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
