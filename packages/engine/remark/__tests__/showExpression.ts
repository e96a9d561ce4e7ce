import {basename} from 'node:path';
import type {Expression} from 'estree';

/** An expression that a transformer has made, as a person reads it: a required file as `{name.png}`. */
export function showExpression(value: unknown): string | number | boolean {
  if (typeof value !== 'object' || value === null) return value as string | number | boolean;
  const expression = value as Expression;
  switch (expression.type) {
    case 'Literal':
      return String(expression.value);
    case 'BinaryExpression':
      return `${showExpression(expression.left)}${showExpression(expression.right)}`;
    case 'MemberExpression': {
      const [request] = expression.object.type === 'CallExpression' ? expression.object.arguments : [];
      return `{${basename(String(showExpression(request)))}}`;
    }
    case 'ObjectExpression':
      return expression.properties
        .map((property) =>
          property.type === 'Property' ? `${showExpression(property.key)}=${showExpression(property.value)}` : '',
        )
        .join(' ');
    default:
      throw new Error(`nothing makes ${expression.type}`);
  }
}
