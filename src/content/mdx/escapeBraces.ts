/** `{#id}` at the end of a heading, and `{pin}` at the end of an option. */
const BRACES = /^(?<before>[ \t>]*(?:#{1,6}|[-*+])[ \t].*?(?<!\\))(?=\{(?:#[^{}]+|pin)\}[ \t]*\r?$)/;
const FENCE = /^[ \t>]*(?<marks>`{3,}|~{3,})/;

/**
 * In `.mdx` files braces hold JavaScript, and an id in braces would fail to compile: they get the backslash that makes
 * them text. In `.md` files they are text already.
 */
export function escapeBraces(path: string, markdown: string): string {
  if (!path.endsWith('.mdx')) return markdown;
  let fence: string | null = null;
  const lines = markdown.split('\n').map((line) => {
    const marks = FENCE.exec(line)?.groups?.marks;
    if (fence === null && marks) fence = marks;
    else if (fence !== null && marks?.startsWith(fence)) fence = null;
    return fence === null ? line.replace(BRACES, '$<before>\\') : line;
  });
  return lines.join('\n');
}
