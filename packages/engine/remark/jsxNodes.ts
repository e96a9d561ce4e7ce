import type {Expression, Program} from 'estree';
import type {MdxJsxAttribute, MdxJsxFlowElement, MdxJsxTextElement} from 'mdast-util-mdx-jsx';

type Prop = string | number | boolean | null | undefined | Expression;

/** An MDX element with props of any type. Skips props that are null, undefined or false. */
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

// Always an expression: in a plain attribute, MDX would decode character references such as `&amp;`.
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
