import type {Root} from 'mdast';
import type {MdxjsEsm} from 'mdast-util-mdxjs-esm';
import type {VFile} from 'vfile';
import {jsxNode} from './jsxNodes';

/** What needs no script: our own components work without the app, and the rest is text, pictures or data. */
const WITHOUT_APP = /^@theme\/|\.(?:mdx?|png|jpe?g|gif|svg|webp|avif|json|ya?ml|css|pdf)$/i;

/**
 * A page in MDX may load the app, for its controls. With a component of the author's own it does so right away: only the
 * component knows what it needs.
 */
export default function ownComponents() {
  return (tree: Root, file: VFile) => {
    if (file.extname !== '.mdx') return;
    const scripts = tree.children.filter((node): node is MdxjsEsm => node.type === 'mdxjsEsm');
    const isOwn = scripts.flatMap(importsIn).some((source) => !WITHOUT_APP.test(source));
    const marks = {hidden: true, 'data-app': '', 'data-wake': isOwn ? '' : null};
    tree.children.push(jsxNode('mdxJsxFlowElement', 'div', marks));
  };
}

function importsIn({data}: MdxjsEsm): string[] {
  const statements = data?.estree?.body ?? [];
  return statements.flatMap((each) => (each.type === 'ImportDeclaration' ? [String(each.source.value)] : []));
}
