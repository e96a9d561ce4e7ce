import type {Expression} from 'estree';
import type {Element} from 'hast';

/** The author's attributes as React wants them. */
export function reactProps({properties}: Element): Record<string, string | number | boolean | Expression> {
  const {style, ...rest} = properties;
  const plain = Object.entries(rest).flatMap(([name, value]) =>
    value === null || value === undefined ? [] : [[name, Array.isArray(value) ? value.join(' ') : value] as const],
  );
  return {...Object.fromEntries(plain), ...(typeof style === 'string' ? {style: styleOf(style)} : {})};
}

function styleOf(style: string): Expression {
  const declarations = style.split(';').flatMap((declaration) => {
    const [, name, value] = /^\s*([\w-]+)\s*:\s*(.+?)\s*$/s.exec(declaration) ?? [];
    return name && value ? [{name: camelCase(name), value}] : [];
  });
  return {
    type: 'ObjectExpression',
    properties: declarations.map(({name, value}) => ({
      type: 'Property',
      kind: 'init',
      method: false,
      shorthand: false,
      computed: false,
      key: {type: 'Literal', value: name},
      value: {type: 'Literal', value},
    })),
  };
}

function camelCase(name: string): string {
  return name.startsWith('--') ? name : name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
}
