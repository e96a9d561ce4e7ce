import {esmNode} from '@deskbook/engine/remark/esmNodes';
import importComponents from '@deskbook/engine/remark/importComponents';
import {jsxNode} from '@deskbook/engine/remark/jsxNodes';
import type {Root, RootContent} from 'mdast';
import type {VFile} from 'vfile';
import {addSessionBlocks} from '../remark/sessionBlock';
import upcomingSessions from '../remark/upcomingSessions';
import {pageDataOf} from './node/pageData';

const COMPONENTS = ['SessionBlock', 'SessionDates', 'SessionAgenda', 'SessionMaterials', 'UpcomingSessions'];

/** For `remarkPlugins` of the docs: the blocks around the text of sessions, and `:::upcoming-sessions`. */
export default function calendarBlocks() {
  const showUpcoming = upcomingSessions();
  const importUsed = importComponents(COMPONENTS);
  return (tree: Root, file: VFile): void => {
    showUpcoming(tree);
    const {kind} = (file.data.frontMatter ?? {}) as Record<string, unknown>;
    if (kind === 'session') {
      addSessionBlocks(tree, file, {from: afterTitle(tree), to: tree.children.length}, blockOf);
      tree.children.unshift(importOf(pageDataOf(file.path)));
    }
    importUsed(tree as never);
  };
}

/** The name that the data of the page has in the page. */
const PART = 'sessionPart';

function blockOf(name: string): RootContent {
  return jsxNode('mdxJsxFlowElement', name, {part: {type: 'Identifier', name: PART}});
}

function importOf(module: string) {
  return esmNode({
    type: 'ImportDeclaration',
    attributes: [],
    specifiers: [{type: 'ImportDefaultSpecifier', local: {type: 'Identifier', name: PART}}],
    source: {type: 'Literal', value: module},
  });
}

/** Docusaurus puts the title of a text into a `<header>`. */
function afterTitle({children}: Root): number {
  return children.findIndex((node) => node.type === 'mdxJsxFlowElement' && node.name === 'header') + 1;
}
