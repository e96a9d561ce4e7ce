import type {SyntaxNode} from '@lezer/common';
import type {Body, Finding, Rule} from '../rule';

/** What follows the text of `[text](my page.md)`, `[text](form (2).pdf "Form")` and `[text] (page.md)`. */
const TARGET = /^( ?)\(((?:[^()<>\n"]|\([^()<>\n"]*\))+?)(?:\s+"[^"\n]*")?\)/;
const LOOKS_LIKE_ADDRESS = /^(?:https?:\/\/|mailto:|\.{0,2}\/)|\.[a-z0-9]{2,5}(?:#\S*)?$/i;

/** A space ends a link's address, so readers see brackets instead of a link. */
export const linkWithSpace: Rule = (body) =>
  body.nodes.filter(({name}) => name === 'Link' || name === 'Image').flatMap((node) => checkLink(body, node));

function checkLink({text}: Body, node: SyntaxNode): Finding | [] {
  if (node.getChild('URL') || node.getChild('LinkLabel') || text.startsWith('[^', node.from)) return [];
  const [, gap = '', target = ''] = TARGET.exec(text.slice(node.to, node.to + 500)) ?? [];
  const isAddress = LOOKS_LIKE_ADDRESS.test(target.trim());
  const hasSpace = /\s/.test(target);
  if (!isAddress || hasSpace === (gap !== '')) return [];
  const label = text.slice(node.from, node.to);
  const what = node.name === 'Image' ? 'an image' : 'a link';
  return {
    at: node.from,
    message: gap
      ? `this is not ${what}: there is a space between the brackets and the address`
      : `this is not ${what}: there is a space in its address`,
    found: `${label}${gap}(${target})`,
    expected: gap ? 'the parenthesis right after the bracket' : 'an address without spaces, or in angle brackets',
    fix: hasSpace ? `${label}(<${target.trim()}>)` : `${label}(${target})`,
  };
}
