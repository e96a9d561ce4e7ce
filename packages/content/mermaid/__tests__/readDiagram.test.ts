import {describe, expect, it} from 'vitest';
import {readOutline} from '../../markdown/outline';

const diagramsOf = (body: string, firstLine = 1) => readOutline(body, firstLine).diagrams;

describe("a body's diagrams", () => {
  it('are found with their positions in the file', () => {
    expect(diagramsOf('text\n\n```mermaid\nflowchart TD\n  A --> B\n```', 8)).toEqual([
      {text: 'flowchart TD\n  A --> B', line: 10, column: 1, columns: [1, 1]},
    ]);
  });

  it("are found in lists and quotes, without each line's prefix", () => {
    const body = '- a\n\n  ```mermaid\n  pie\n\n    "a": 1\n  ```\n\n> ~~~ mermaid title="b"\n> pie\n> ~~~';
    expect(diagramsOf(body)).toEqual([
      {text: 'pie\n\n  "a": 1', line: 3, column: 3, columns: [3, 1, 3]},
      {text: 'pie', line: 9, column: 3, columns: [3]},
    ]);
  });

  it('lose their common indent and Windows line ends', () => {
    expect(diagramsOf('  ```mermaid\r\n  pie\r\n    "a": 1\r\n  ```\r\n')).toEqual([
      {text: 'pie\n  "a": 1', line: 1, column: 3, columns: [3, 3]},
    ]);
  });

  it('may be empty', () => {
    expect(diagramsOf('```mermaid\n```')).toEqual([{text: '', line: 1, column: 1, columns: []}]);
  });

  it.each(['```text\npie\n```', '```mermaids\npie\n```', '    ```mermaid\n    pie', '<!--\n```mermaid\npie\n```\n-->'])(
    "aren't found in %j",
    (body) => {
      expect(diagramsOf(body)).toEqual([]);
    },
  );
});
