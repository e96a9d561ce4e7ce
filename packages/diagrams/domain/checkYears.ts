import type {Content} from '@deskbook/content/checkContent';
import {loadParser} from '@deskbook/content/markdown/quizBlocks';
import type {WrittenFile} from '@deskbook/content/page';
import {isTooDeep} from '@deskbook/text/markdown/parseBody';
import {nearest} from '@deskbook/text/nearest';
import {type Diagnostic, type Problem, positionIn, problemAt} from '@deskbook/text/problems/problems';
import type {Nodes} from 'mdast';
import type {ContainerDirective} from 'mdast-util-directive';
import {visit} from 'unist-util-visit';
import {entriesOf, isYearBlock, listIn} from './yearBlock';
import {MONTHS, numberOf} from './yearDates';

/** Checks that each `:::year` block has something to draw, and that everything in it has its month. */
export async function checkYears({
  catalog,
  posts,
  docsPath,
}: Pick<Content, 'catalog' | 'posts' | 'docsPath'>): Promise<Problem[]> {
  const files = [
    ...catalog.pages.map((page) => ({file: `${docsPath}/${page.path}`, written: page as WrittenFile})),
    ...posts.map((post) => ({file: post.path, written: post as WrittenFile})),
  ].filter(({written: {body}}) => body.includes(':::year') && !isTooDeep(body));
  if (files.length === 0) return [];
  const {parseMarkdown} = await loadParser();
  return files.flatMap(({file, written: {body, bodyLine}}) => {
    const blocks: ContainerDirective[] = [];
    visit(parseMarkdown(body), isYearBlock, (node) => void blocks.push(node as ContainerDirective));
    return blocks
      .flatMap(diagnosticsOf)
      .map(({node, ...diagnostic}) =>
        problemAt({file, ...positionIn(body, node.position?.start.offset ?? 0, bodyLine)}, diagnostic),
      );
  });
}

function diagnosticsOf(block: ContainerDirective): (Diagnostic & {node: Nodes})[] {
  const list = listIn(block);
  if (!list) {
    const message = 'this :::year block has neither a list nor a table';
    return [{node: block, message, expected: 'a list with a month in each item', fix: '- October: replacement list'}];
  }
  const {from} = block.attributes ?? {};
  const first = !from || numberOf(from) ? [] : [{node: block as Nodes, ...unknownMonth(from)}];
  const entries = entriesOf(list).filter(({months}) => !months);
  return [
    ...first,
    ...entries.map(({node, when}) => ({
      node,
      message: 'this does not say in which month it is',
      found: when,
      expected: `a month ${list.type === 'list' ? 'before a colon' : 'in the first column'}, such as October or November 1 to 30`,
    })),
  ];
}

function unknownMonth(from: string): Diagnostic {
  const meant = nearest(from, MONTHS);
  return {
    message: 'this is not a month that a year can begin with',
    found: `from=${from}`,
    expected: 'the name of a month',
    fix: `from=${meant ?? 'July'}`,
  };
}
