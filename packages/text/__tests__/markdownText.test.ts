import {describe, expect, it} from 'vitest';
import {markdown} from '../markdown/markdownText';

/** What the parser finds in a text, each with its words. */
function partsOf(text: string): string[] {
  const parts: string[] = [];
  markdown.parse(text).iterate({
    enter({name, from, to}) {
      const words = text.slice(from, to).replace(/[ \t\r\\]+$/gm, '');
      parts.push(`${name} ${words.trimEnd()}`);
    },
  });
  return parts;
}

const TABLE = '| Light | Means |\n|---|:-:|\n| red | stop |\n';

describe('a table', () => {
  it.each([
    ['with line endings of Windows', TABLE.replaceAll('\n', '\r\n')],
    ['with blanks behind its lines', TABLE.replaceAll('\n', ' \t\n')],
    ['with both', TABLE.replaceAll('\n', ' \r\n')],
  ])('is found in %s', (_, text) => {
    expect(partsOf(TABLE)).toContain('TableCell stop');
    expect(partsOf(text)).toEqual(partsOf(TABLE));
  });

  it.each(['- | a |  \n', '> | --- |  \n', 'a |  \nb |  \n'])('is not found in %j', (text) => {
    expect(partsOf(text).filter((part) => part.startsWith('Table'))).toEqual([]);
  });
});

it('is the same with Windows line ends', () => {
  const text = `# A title #\n\n- [x] *done*\n\n\`\`\`js\ncode\n\`\`\`\n\n[a]: b.md\n\nA [a] line\\\nand ![one](c.png)\n\nTitle\n===\n\n${TABLE}`;
  expect(partsOf(text.replaceAll('\n', '\r\n'))).toEqual(partsOf(text));
});
