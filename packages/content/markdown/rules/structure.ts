import {HTML_ELEMENTS} from '@deskbook/text/markdown/html';
import type {SyntaxNode} from '@lezer/common';
import type {Body, Finding, Rule} from '../rule';

/** Screen readers announce heading levels, and a skipped one sounds like a missing part. The title is level one. */
export const skippedHeading: Rule = ({text, outline, beginsWithTitle}) => {
  const headings = beginsWithTitle ? outline.headings.slice(1) : outline.headings;
  // If the title has a lower level, the headings below it are raised with it.
  let above = beginsWithTitle ? Math.min(...headings.map(({depth}) => depth)) - 1 : 1;
  return headings.flatMap(({depth, offset}): Finding | [] => {
    const allowed = above + 1;
    above = depth;
    if (depth <= allowed) return [];
    const line = text.slice(offset).split('\n', 1)[0] ?? '';
    return {
      at: offset,
      severity: 'warning',
      message: `this heading skips a level: it goes from level ${allowed - 1} to level ${depth}`,
      found: line,
      expected: `a heading of level ${allowed}, ${'#'.repeat(allowed)}`,
      fix: line.replace(/^#+/, '#'.repeat(allowed)),
    };
  });
};

/** If two headings share an id, links only reach the first. Docusaurus keeps the ids it generates distinct. */
export const duplicateId: Rule = ({outline, placeOf, holdsQuestions}) => {
  if (holdsQuestions) return [];
  const first = new Map<string, {offset: number; hasOwnId: boolean}>();
  return outline.headings.flatMap(({id, offset, hasOwnId}): Finding | [] => {
    const earlier = first.get(id);
    if (!earlier) first.set(id, {offset, hasOwnId});
    if (!earlier || !(hasOwnId || earlier.hasOwnId)) return [];
    return {
      at: offset,
      severity: 'warning',
      message: `the id "${id}" already belongs to the heading on line ${placeOf(earlier.offset).line}`,
      found: `{#${id}}`,
      expected: 'an id that no other heading of the page has',
      fix: `{#${id}-2}`,
    };
  });
};

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

/** Tag names per CommonMark. Anything with an underscore is text. */
const TAG = /<(\/?)([a-z][a-z0-9-]*)(?=[\s/>])[^>]*>/gi;
const NO_TEXT = /<!--[\s\S]*?-->|<(script|style)\b[\s\S]*?(?:<\/\1\s*>|$)/gi;
/** SVG and MathML have their own elements. */
const OTHER_LANGUAGE = /^(?:svg|math)$/i;

/** `<barcode>` is meant as text but parsed as an unknown element, so the word disappears. */
export const unknownElement: Rule = ({text, isMdx, nodes}) => {
  if (isMdx) return [];
  const findings: Finding[] = [];
  let language: string | null = null;
  for (const {from, to} of nodes.filter(({name}) => name.startsWith('HTML'))) {
    for (const {0: tag, 1: slash, 2: name = '', index} of text.slice(from, to).replace(NO_TEXT, blank).matchAll(TAG)) {
      if (OTHER_LANGUAGE.test(name)) language = slash || tag.endsWith('/>') ? null : name;
      else if (!language && !slash && !isElement(name, text)) findings.push(notShown(tag, name, from + index));
    }
  }
  return findings;
};

function blank(text: string): string {
  return ' '.repeat(text.length);
}

/** A name with a hyphen and an end tag is a custom element. */
function isElement(name: string, text: string): boolean {
  return HTML_ELEMENTS.has(name.toLowerCase()) || (name.includes('-') && text.includes(`</${name}>`));
}

function notShown(tag: string, name: string, at: number): Finding {
  const isComponent = /^[A-Z][a-z]/.test(name);
  return {
    at,
    severity: 'warning',
    message: `readers cannot see ${tag}: HTML has no such element, so browsers show nothing`,
    found: tag,
    expected: isComponent
      ? `\`${tag}\` to show the word; components work in .mdx files only`
      : `\`${tag}\` to show the word`,
    fix: `\`${tag}\``,
  };
}
