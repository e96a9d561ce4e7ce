import type {Expression, ExpressionStatement} from 'estree';
import type {MdxJsxFlowElement, MdxJsxTextElement} from 'mdast-util-mdx-jsx';

/** The props of an element that a transformer has made; what is not a plain value is given as its expression. */
export function propsOf({attributes}: MdxJsxFlowElement | MdxJsxTextElement): Record<string, unknown> {
  return Object.fromEntries(
    attributes.map((attribute) => {
      if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'object' || !attribute.value)
        throw new Error(`not made by a transformer: ${JSON.stringify(attribute)}`);
      const statement = attribute.value.data?.estree?.body[0] as ExpressionStatement;
      return [attribute.name, plainValueOf(statement.expression)];
    }),
  );
}

function plainValueOf(expression: Expression): unknown {
  return expression.type === 'Literal' ? expression.value : expression;
}
