/** A start tag as it is in the HTML. */
export interface Tag {
  /** In small letters. */
  name: string;
  /** What is between its name and its `>`; `readAttributes` reads it. */
  attributes: string;
  /** Where what follows it begins. */
  end: number;
}

const NAME = /[a-z][^\s/>]*/iy;
const [QUOTE, APOSTROPHE, EQUALS, GREATER] = [0x22, 0x27, 0x3d, 0x3e];

/**
 * The next start tag, past comments and end tags. Follows HTML's own rules for where a tag ends, since the minifier
 * leaves out quotes and `>` may be in a value: a wrong guess would name a script's hash wrongly.
 */
export function nextTag(html: string, from: number): Tag | undefined {
  for (let open = html.indexOf('<', from); open >= 0; open = html.indexOf('<', open + 1)) {
    if (html.startsWith('!--', open + 1)) {
      // `<!-->` is a whole comment: the search begins at its own hyphens.
      const close = html.indexOf('-->', open + 2);
      if (close < 0) return undefined;
      open = close;
      continue;
    }
    NAME.lastIndex = open + 1;
    const name = NAME.exec(html)?.[0];
    if (!name) continue;
    const close = endOfTag(html, open + 1 + name.length);
    return {name: name.toLowerCase(), attributes: html.slice(open + 1 + name.length, close), end: close + 1};
  }
  return undefined;
}

/** The position of a tag's `>`; values are skipped. */
function endOfTag(html: string, from: number): number {
  let at = from;
  while (at < html.length) {
    const character = html.charCodeAt(at);
    if (character === GREATER) return at;
    at = character === EQUALS ? endOfValue(html, at + 1) : at + 1;
  }
  return html.length;
}

function endOfValue(html: string, from: number): number {
  let at = from;
  while (isSpace(html.charCodeAt(at))) at++;
  const first = html.charCodeAt(at);
  if (first === QUOTE || first === APOSTROPHE) {
    const close = html.indexOf(html.charAt(at), at + 1);
    return close < 0 ? html.length : close + 1;
  }
  while (at < html.length && html.charCodeAt(at) !== GREATER && !isSpace(html.charCodeAt(at))) at++;
  return at;
}

function isSpace(character: number): boolean {
  return character === 0x20 || (character >= 0x09 && character <= 0x0d);
}

const ATTRIBUTE = /([^\s=/]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s]*)))?/g;

/** Names in small letters with their values as written; of two with one name the first counts, as in a browser. */
export function readAttributes(text: string): Map<string, string> {
  const attributes = new Map<string, string>();
  for (const [, name = '', quoted, apostrophized, bare] of text.matchAll(ATTRIBUTE)) {
    const key = name.toLowerCase();
    if (!attributes.has(key)) attributes.set(key, quoted ?? apostrophized ?? bare ?? '');
  }
  return attributes;
}
