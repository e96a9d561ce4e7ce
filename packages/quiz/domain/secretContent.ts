import type {BlockContent, Node} from 'mdast';
import type {MdxJsxTextElement} from 'mdast-util-mdx-jsx';
import {visit} from 'unist-util-visit';
import type {ParseContext} from './authoring';
import {firstLine, sliceOf} from './sourceText';

const IS_FILE = /^(?![a-z][a-z0-9+.-]*:|\/\/)[^?#]*\.(?!mdx?(?:[?#]|$)|html?(?:[?#]|$))[a-z0-9]{2,5}(?:[?#]|$)/i;
const EMBEDDED = /<(?:img|picture|svg|video|audio|iframe|object|embed|script)\b/i;
const HTML_FILE = /\shref\s*=\s*["']?([^"'\s>]+)/i;

/** Reports what feedback and explanations can't contain, because they're published as sealed text. */
export function reportSecrets(nodes: readonly BlockContent[], {source, report}: ParseContext): void {
  for (const root of nodes) {
    visit(root, (node: Node) => {
      const what = unsealable(node);
      if (!what) return;
      // What Docusaurus has made of an image has no position.
      const place = node.position ? node : root;
      report(place, {
        message: `feedback and explanations cannot contain ${what}`,
        found: firstLine(sliceOf(place, source)),
        expected: 'words and links to pages, which stay hidden until the question is answered',
        fix: what === 'an image' ? 'put the image above the answers' : 'put it on a page, and link to that page',
      });
    });
  }
}

const UNSEALABLE: Readonly<Record<string, string>> = {
  image: 'an image',
  imageReference: 'an image',
  footnoteReference: 'a footnote',
  heading: 'a heading',
  containerDirective: 'a box',
  leafDirective: 'a box',
};

function unsealable(node: Node & {lang?: string; url?: string; value?: string}): string | undefined {
  if (node.type.startsWith('mdxJsx')) return inElement(node as MdxJsxTextElement);
  if (node.type.endsWith('Expression')) return 'code in braces';
  if (node.type === 'code' && /^mermaid\b/.test(node.lang ?? '')) return 'a diagram';
  if (node.type === 'html') return inHtml(node.value ?? '');
  return UNSEALABLE[node.type] ?? (IS_FILE.test(node.url ?? '') ? 'a link to a file' : undefined);
}

function inElement({name, attributes}: MdxJsxTextElement): string | undefined {
  if (name && EMBEDDED.test(`<${name}>`)) return name === 'img' ? 'an image' : 'something embedded';
  if (name && /^[a-z]+$/.test(name) && attributes.every(({value}) => typeof value === 'string')) return undefined;
  return name === 'a' ? 'a link to a file' : 'a component';
}

function inHtml(html: string): string | undefined {
  if (EMBEDDED.test(html)) return /<img/i.test(html) ? 'an image' : 'something embedded';
  return IS_FILE.test(HTML_FILE.exec(html)?.[1] ?? '') ? 'a link to a file' : undefined;
}
