import {HTML_ELEMENTS} from '@deskbook/text/markdown/html';
import type {Finding, Rule} from '../rule';

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
