import type {Program} from 'estree';
import type {MdxjsEsm} from 'mdast-util-mdxjs-esm';

/** A statement of JavaScript at the top of a page. */
export function esmNode(statement: Program['body'][number]): MdxjsEsm {
  const estree: Program = {type: 'Program', sourceType: 'module', comments: [], body: [statement]};
  return {type: 'mdxjsEsm', value: '', data: {estree}};
}

/** `import Quiz from '@theme/Quiz'`: a page without it does not load a byte of it. */
export function importOfTheme(name: string): MdxjsEsm {
  return esmNode({
    type: 'ImportDeclaration',
    attributes: [],
    specifiers: [{type: 'ImportDefaultSpecifier', local: {type: 'Identifier', name}}],
    source: {type: 'Literal', value: `@theme/${name}`},
  });
}
