import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {temporarySite} from '@deskbook/content/__tests__/temporarySite';
import {mdxJsxToMarkdown} from 'mdast-util-mdx-jsx';
import type {MdxjsEsm} from 'mdast-util-mdxjs-esm';
import remarkParse from 'remark-parse';
import remarkStringify from 'remark-stringify';
import {unified} from 'unified';
import {describe, expect, it} from 'vitest';
import {openDrawings} from '../node/drawings';
import showDiagrams from '../remark/showDiagrams';

const FIXTURES = join(import.meta.dirname, '__fixtures__/showDiagrams');

/** A site in which one diagram has been drawn. */
function siteWithDrawing(version?: string): string {
  const siteDir = temporarySite({'node_modules/@docusaurus/core/package.json': '{}'});
  openDrawings(siteDir, version).write('flowchart LR\n  A --> B', {width: 120, svg: '<svg></svg>'});
  return siteDir;
}

/** What `importOfTheme` makes, as text. */
function showImport({data}: MdxjsEsm): string {
  const statement = data?.estree?.body[0];
  if (statement?.type !== 'ImportDeclaration') throw new Error('Not an import');
  return `import ${statement.specifiers.map(({local}) => local.name)} from '${statement.source.value}';`;
}

const publish = async (siteDir: string, page: string) =>
  String(
    await unified()
      .use(remarkParse)
      .use(showDiagrams, {siteDir})
      .use(remarkStringify)
      .data('toMarkdownExtensions', [mdxJsxToMarkdown(), {handlers: {mdxjsEsm: showImport}}])
      .process(page),
  );

describe('showDiagrams', () => {
  it.each(readdirSync(FIXTURES))('%s', async (name) => {
    const [input = '', output] = ['input.md', 'output.mdx'].map((file) =>
      readFileSync(join(FIXTURES, name, file), 'utf8'),
    );
    expect(await publish(siteWithDrawing(), input)).toBe(output);
  });

  it('shows the text of a diagram after Mermaid’s version has changed', async () => {
    const page = '```mermaid\nflowchart LR\n  A --> B\n```\n';
    expect(await publish(siteWithDrawing(), page)).toContain('svg=');
    expect(await publish(siteWithDrawing('11.0.0'), page)).toContain('value=');
  });
});
