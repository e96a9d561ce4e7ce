import type {Program} from 'estree';
import type {MdxjsEsm} from 'mdast-util-mdxjs-esm';

/** A JavaScript statement at the top of a page. */
export function esmNode(statement: Program['body'][number]): MdxjsEsm {
  const estree: Program = {type: 'Program', sourceType: 'module', comments: [], body: [statement]};
  return {type: 'mdxjsEsm', value: '', data: {estree}};
}

/** `import Quiz from '@theme/Quiz'`. Pages without it don't load the component. */
export function importOfTheme(name: string): MdxjsEsm {
  return esmNode({
    type: 'ImportDeclaration',
    attributes: [],
    specifiers: [{type: 'ImportDefaultSpecifier', local: {type: 'Identifier', name}}],
    source: {type: 'Literal', value: `@theme/${name}`},
  });
}
