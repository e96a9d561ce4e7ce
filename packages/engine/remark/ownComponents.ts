import {hasOwnComponent, ownThemeFile} from '@deskbook/content/mdx/ownTheme';
import type {Root} from 'mdast';
import type {MdxjsEsm} from 'mdast-util-mdxjs-esm';
import {visit} from 'unist-util-visit';
import type {VFile} from 'vfile';
import {jsxNode} from './jsxNodes';

/** Imports that need no script: our own components work without the app, and the rest is text, images or data. */
const WITHOUT_APP = /^@theme\/|\.(?:mdx?|png|jpe?g|gif|svg|webp|avif|json|ya?ml|css|pdf)$/i;

/** `onClick={` and `useState(`, also in a component that the page defines. */
const FOR_BROWSERS = /\son[A-Z]\w*=\{|\buse[A-Z]\w*\(/;

/** Pages with code by their author get the app, since only those components know what they need. */
export default function ownComponents({siteDir}: {siteDir: string}) {
  return (tree: Root, file: VFile) => {
    if (file.extname !== '.mdx') return;
    const scripts = tree.children.filter((node): node is MdxjsEsm => node.type === 'mdxjsEsm');
    const isOwn = (source: string) => !WITHOUT_APP.test(source) || isOwnTheme(source, siteDir);
    if (scripts.flatMap(importsIn).some(isOwn) || FOR_BROWSERS.test(String(file)) || usesOwnTheme(tree, siteDir))
      tree.children.push(jsxNode('mdxJsxFlowElement', 'div', {hidden: true, 'data-app': ''}));
  };
}

function importsIn({data}: MdxjsEsm): string[] {
  const statements = data?.estree?.body ?? [];
  return statements.flatMap((each) => (each.type === 'ImportDeclaration' ? [String(each.source.value)] : []));
}

/** `@theme/Counter`, if the district has a `src/theme/Counter`. */
function isOwnTheme(source: string, siteDir: string): boolean {
  const [, name] = /^@theme\/(.+)$/.exec(source) ?? [];
  return name !== undefined && ownThemeFile(siteDir, name) !== undefined;
}

function usesOwnTheme(tree: Root, siteDir: string): boolean {
  if (!ownThemeFile(siteDir, 'MDXComponents')) return false;
  let uses = false;
  visit(tree, ['mdxJsxFlowElement', 'mdxJsxTextElement'], (node) => {
    const [name = ''] = ('name' in node && node.name?.split('.')) || [];
    uses ||= /^\p{Lu}/u.test(name) && hasOwnComponent(siteDir, name);
  });
  return uses;
}
