import {expect, it} from 'vitest';
import {seenLines} from '../seenLines';

it.each([
  ['all lines of a plain diagram', 'pie\n"a": 1\n\n"b": 2', [1, 2, 3, 4]],
  ['none of the front matter', '---\ntitle: A\n---\npie\n"a": 1', [4, 5]],
  ['no comment, and no blank line before one', 'pie\n\n%% a\n"a": 1', [1, 4]],
  ['the blank line that a directive leaves', 'pie\n%%{init: {\n}}%%\n"a": 1', [1, 2, 3, 4]],
  ['nothing before the first word', '%%{init: {}}%%\n\n%% a\npie', [4]],
  ['nothing of nothing', '', []],
])('Mermaid sees %s', (_what, text, lines) => {
  expect(seenLines(text)).toEqual(lines);
});
