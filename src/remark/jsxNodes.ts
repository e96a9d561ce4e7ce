import type {Expression, Program} from 'estree';
import type {MdxJsxAttribute, MdxJsxFlowElement, MdxJsxTextElement} from 'mdast-util-mdx-jsx';

type Prop = string | number | boolean | null | undefined | Expression;

/** An element of MDX with real values as its props; those that are null, undefined or false are left out. */
export function jsxNode<Type extends MdxJsxFlowElement['type'] | MdxJsxTextElement['type']>(
  type: Type,
  name: string,
  props: Readonly<Record<string, Prop>>,
  children: MdxJsxTextElement[] = [],
): Extract<MdxJsxFlowElement | MdxJsxTextElement, {type: Type}> {
  const attributes = Object.entries(props).flatMap(([key, value]) => {
    if (value === null || value === undefined || value === false) return [];
    return [jsxProp(key, typeof value === 'object' ? value : {type: 'Literal', value})];
  });
  return {type, name, attributes, children} as never;
}

// As an expression, always: in a plain attribute MDX would read character references such as `&amp;`.
export function jsxProp(name: string, expression: Expression): MdxJsxAttribute {
  const estree: Program = {
    type: 'Program',
    sourceType: 'module',
    comments: [],
    body: [{type: 'ExpressionStatement', expression}],
  };
  return {
    type: 'mdxJsxAttribute',
    name,
    value: {type: 'mdxJsxAttributeValueExpression', value: '', data: {estree}},
  };
}
