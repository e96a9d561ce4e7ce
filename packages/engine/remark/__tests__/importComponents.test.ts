import {compile} from '@mdx-js/mdx';
import type {Root} from 'mdast';
import {describe, expect, it} from 'vitest';
import importComponents from '../importComponents';
import {jsxNode} from '../jsxNodes';

/** The imports of a page at whose end a transformer has put components. */
async function importsOf(text: string, components: readonly string[] = []): Promise<string[]> {
  const transform = () => (tree: Root) => {
    tree.children.push(...components.map((name) => jsxNode('mdxJsxFlowElement', name, {})));
  };
  const rehypePlugins = [[importComponents, ['Drawing', 'Quiz', 'StepTick']]] as never;
  const code = String(await compile(text, {jsx: true, remarkPlugins: [transform], rehypePlugins}));
  return code.match(/^import .*/gm) ?? [];
}

describe('a page', () => {
  it('imports each of its components once', async () => {
    expect(await importsOf('Text.', ['Quiz', 'StepTick', 'Quiz'])).toEqual([
      'import Quiz from "@theme/Quiz";',
      'import StepTick from "@theme/StepTick";',
    ]);
  });

  it("keeps its author's imports", async () => {
    expect(await importsOf("import Quiz from './Quiz';", ['Quiz'])).toEqual(["import Quiz from './Quiz';"]);
  });

  it('imports nothing else', async () => {
    expect(await importsOf('<Chart />')).toEqual([]);
  });
});
