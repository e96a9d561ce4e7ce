import type {Program} from 'estree';
import type {Nodes} from 'mdast';

/** Returns the JavaScript of a node: of a statement, of braces in the text, or of the attributes of an element. */
export function programsOf(node: Nodes): Program[] {
  if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
    return node.attributes.flatMap((attribute) => {
      const holder = attribute.type === 'mdxJsxExpressionAttribute' ? attribute : attribute.value;
      return (typeof holder === 'object' && holder?.data?.estree) || [];
    });
  }
  const isCode = node.type === 'mdxjsEsm' || node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression';
  return isCode && node.data?.estree ? [node.data.estree] : [];
}
