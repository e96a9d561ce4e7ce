export interface SvgElement {
  name: string;
  attributes: Map<string, string>;
  children: (SvgElement | string)[];
  /** Where it begins in the file. */
  offset: number;
}

/** The reason a file isn't well-formed XML, and where. */
export interface SvgMistake {
  offset: number;
  message: string;
}

const TOKEN =
  /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!DOCTYPE[^>[]*>|<\/([\w:.-]+)\s*>|<([\w:.-]+)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>|[^<]+/gy;
const ATTRIBUTE = /([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const STRAY_AMPERSAND = /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/i;

const MAX_DEPTH = 64;

/** Parses an SVG file strictly as XML: anything a browser would have to guess is a mistake. Keeps text unescaped. */
export function parseSvg(text: string): SvgElement | SvgMistake {
  const top: SvgElement = {name: '', attributes: new Map(), children: [], offset: 0};
  const open = [top];
  let at = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  while (at < text.length) {
    TOKEN.lastIndex = at;
    const match = TOKEN.exec(text);
    if (!match) return {offset: at, message: 'is not well-formed XML here'};
    const [token, closing, name, attributes = '', slash] = match;
    const parent = open.at(-1) ?? top;
    if (closing !== undefined) {
      if (parent === top) return {offset: at, message: `closes <${closing}> without opening it`};
      if (parent.name !== closing) return {offset: at, message: `closes <${closing}> before <${parent.name}>`};
      open.pop();
    } else if (name !== undefined) {
      const element = {name, attributes: readAttributes(attributes), children: [], offset: at};
      parent.children.push(element);
      if (!slash) open.push(element);
      if (open.length > MAX_DEPTH) return {offset: at, message: 'has too many groups inside of one another here'};
    } else if (!token.startsWith('<')) {
      parent.children.push(token);
    }
    if (!token.startsWith('<!') && STRAY_AMPERSAND.test(token)) return {offset: at, message: 'has a stray & here'};
    at += token.length;
  }
  const unclosed = open.at(-1);
  if (unclosed && unclosed !== top) return {offset: unclosed.offset, message: `never closes <${unclosed.name}>`};
  const roots = top.children.filter((child): child is SvgElement => typeof child !== 'string');
  const [root] = roots;
  if (!root || roots.length > 1 || root.name !== 'svg') return {offset: 0, message: 'has no <svg>, or more than one'};
  return root;
}

function readAttributes(text: string): Map<string, string> {
  return new Map([...text.matchAll(ATTRIBUTE)].map(([, name = '', quoted, other]) => [name, quoted ?? other ?? '']));
}
