import type {Program} from 'estree';
import type {Root} from 'mdast';
import type {MdxJsxFlowElement, MdxJsxTextElement} from 'mdast-util-mdx-jsx';
import {visit} from 'unist-util-visit';

export type JsxElement = MdxJsxFlowElement | MdxJsxTextElement;

export interface FoundProgram {
  program: Program;
  start: {line: number; column: number};
  text: string;
  /** What it is part of: only text has to be something that a page can show. */
  place: 'statement' | 'text' | 'attribute';
}

/** Returns the JavaScript of statements, of braces in the text, and of the attributes of elements. */
export function programsIn(tree: Root): FoundProgram[] {
  const found: FoundProgram[] = [];
  visit(tree, (node) => {
    const start = node.position?.start ?? {line: 1, column: 1};
    if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
      for (const {data, value} of expressionsOf(node)) {
        if (data?.estree) found.push({program: data.estree, start, text: `{${value}}`, place: 'attribute'});
      }
    } else if (node.type === 'mdxjsEsm' || node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') {
      const place = node.type === 'mdxjsEsm' ? 'statement' : 'text';
      if (node.data?.estree) found.push({program: node.data.estree, start, text: `{${node.value}}`, place});
    }
  });
  return found;
}

export function expressionsOf({attributes}: JsxElement) {
  return attributes.flatMap((attribute) => {
    if (attribute.type === 'mdxJsxExpressionAttribute') return attribute;
    return typeof attribute.value === 'object' && attribute.value ? attribute.value : [];
  });
}
