import {describe, expect, it} from 'vitest';
import {readOutline} from '../../outline';

const diagramsOf = (body: string, firstLine = 1) => readOutline(body, firstLine).diagrams;

describe('the diagrams of a body', () => {
  it('are found with their places in the file', () => {
    expect(diagramsOf('text\n\n```mermaid\nflowchart TD\n  A --> B\n```', 8)).toEqual([
      {text: 'flowchart TD\n  A --> B', line: 10, column: 1, columns: [1, 1]},
    ]);
  });

  it('are found in lists and quotes, without what stands before each line', () => {
    const body = '- a\n\n  ```mermaid\n  pie\n\n    "a": 1\n  ```\n\n> ~~~ mermaid title="b"\n> pie\n> ~~~';
    expect(diagramsOf(body)).toEqual([
      {text: 'pie\n\n  "a": 1', line: 3, column: 3, columns: [3, 1, 3]},
      {text: 'pie', line: 9, column: 3, columns: [3]},
    ]);
  });

  it('lose the margin that all of their lines have, and the line ends of Windows', () => {
    expect(diagramsOf('  ```mermaid\r\n  pie\r\n    "a": 1\r\n  ```\r\n')).toEqual([
      {text: 'pie\n  "a": 1', line: 1, column: 3, columns: [3, 3]},
    ]);
  });

  it('may be empty', () => {
    expect(diagramsOf('```mermaid\n```')).toEqual([{text: '', line: 1, column: 1, columns: []}]);
  });

  it.each(['```text\npie\n```', '```mermaids\npie\n```', '    ```mermaid\n    pie', '<!--\n```mermaid\npie\n```\n-->'])(
    'are not seen in %j',
    (body) => {
      expect(diagramsOf(body)).toEqual([]);
    },
  );
});
