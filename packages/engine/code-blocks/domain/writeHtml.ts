import type {CodeMeta} from './readMeta';
import {splitLines, type Token} from './tokens';

interface Lines extends Pick<CodeMeta, 'firstNumber'> {
  marked: ReadonlySet<number>;
}

/** Writes code as HTML. Lines have their own elements only if some are highlighted or numbered. */
export function writeHtml(tokens: readonly Token[], {marked, firstNumber}: Lines): string {
  if (marked.size === 0 && firstNumber === null) return writeTokens(tokens);
  return splitLines(tokens)
    .map((line, index) => {
      const name = marked.has(index + 1) ? 'mark' : 'span';
      const number = firstNumber === null ? '' : ` data-line="${firstNumber + index}"`;
      return `<${name} class="code-line"${number}>${writeTokens(line)}</${name}>`;
    })
    .join('');
}

function writeTokens(tokens: readonly Token[]): string {
  return tokens
    .map(({text, role}) => (role ? `<span class="code-${role}">${escapeHtml(text)}</span>` : escapeHtml(text)))
    .join('');
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
