import type {Content} from '@deskbook/content/checkContent';
import type {Page} from '@deskbook/content/page';
import {isElement} from '@deskbook/engine/remark/hastNodes';
import {parseMarkdown} from '@deskbook/text/markdown/parseMarkdown';
import {type Diagnostic, type Problem, problemAt} from '@deskbook/text/problems/problems';
import type {Element} from 'hast';
import type {List, ListItem, RootContent} from 'mdast';
import {toHast} from 'mdast-util-to-hast';
import {visit} from 'unist-util-visit';
import {STEPS} from './procedureSteps';
import {GLANCE, splitLead} from './stepLead';

/** Finds steps with a picture whose first sentence is too long to be read at a glance beside it. */
export function untitledSteps({catalog, docsPath}: Pick<Content, 'catalog' | 'docsPath'>): Problem[] {
  return catalog.pages.flatMap((page) => {
    if (page.kind !== 'procedure' || !page.outline.links.some(({type}) => type === 'image')) return [];
    return stepsOf(page).flatMap((list) => problemsIn(list, page, `${docsPath}/${page.path}`));
  });
}

/** Returns the lists of steps: those between the heading of the steps and the next one. */
function stepsOf({body, outline}: Page): List[] {
  const start = outline.headings.find(({id}) => id === STEPS)?.offset;
  if (start === undefined) return [];
  const end = outline.headings.find(({offset, depth}) => offset > start && depth <= 2)?.offset ?? body.length;
  const isStep = (node: RootContent): node is List => {
    const at = node.position?.start.offset ?? 0;
    return node.type === 'list' && node.ordered === true && at > start && at < end;
  };
  return parseMarkdown(body).children.filter(isStep);
}

function problemsIn(list: List, {bodyLine}: Page, file: string): Problem[] {
  const drawn = (toHast(list) as Element).children.filter((child) => isElement(child, 'li'));
  return list.children.flatMap((item, index) => {
    const shown = drawn[index];
    const sentence = shown && hasPicture(item) && splitLead(shown);
    const at = (item.children[0] ?? item).position?.start;
    if (!sentence || !at) return [];
    const number = (list.start ?? 1) + index;
    return [problemAt({file, line: at.line + bodyLine - 1, column: at.column}, tooLong(number, sentence))];
  });
}

function hasPicture(item: ListItem): boolean {
  let found = false;
  visit(item, 'image', () => {
    found = true;
  });
  return found;
}

/** Where a sentence could end, unless it begins with a condition: before what else is to be done */
const PART = /^(?!If |When )(.{12,}?),? (?:and|or|but|then|so) /;

function tooLong(number: number, sentence: string): Diagnostic {
  const [, part] = PART.exec(sentence) ?? [];
  return {
    severity: 'warning',
    message: `step ${number} has a picture, but its first sentence is too long for a title`,
    found: `${sentence.length} characters: ${sentence.slice(0, GLANCE)}…`,
    expected: `at most ${GLANCE} characters, to a period or a colon`,
    fix: part && part.length < GLANCE ? `${part}.` : 'begin with a short sentence: which part, and what to do with it',
  };
}
