/** `{#id}` at the end of a heading, and `{pin}` at the end of an option. */
const BRACES = /^(?<before>[ \t>]*(?:#{1,6}|[-*+])[ \t].*?(?<!\\))(?=\{(?:#[^{}]+|pin)\}[ \t]*\r?$)/;
const FENCE = /^[ \t>]*(?<marks>`{3,}|~{3,})/;

/**
 * Escapes ids in braces in `.mdx` files, where braces are JavaScript and the file would fail to compile. In `.md` files
 * they already are text.
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
