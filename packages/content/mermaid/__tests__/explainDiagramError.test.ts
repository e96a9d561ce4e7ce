import {describe, expect, it} from 'vitest';
import {explainDiagramError} from '../explainDiagramError';
import {parseDiagrams} from '../parseDiagrams';

/** A message about a text, with its position. */
async function explain(text: string) {
  const [refusal] = await parseDiagrams([text]);
  if (!refusal) throw new Error('Mermaid takes this text');
  const {line, column, ...diagnostic} = explainDiagramError(text, refusal);
  return {at: `${line}:${column}`, ...diagnostic};
}

describe('an author learns', () => {
  it.each([
    ['of an arrow too short', 'stateDiagram-v2\n  A -> B', '2:5', 'an arrow of two dashes, -->', 'A --> B'],
    ['of "end" as a name', 'flowchart TD\n  A --> end', '2:9', 'another name: "end" closes a block', 'A --> End'],
    [
      'of brackets in a text without quotes',
      'flowchart TD\n  A[Call {now}] --> B',
      '2:10',
      'the text in "double quotes" if it has brackets; #quot; for a quote in it',
      'A["Call {now}"] --> B',
    ],
    [
      'of a block without an end',
      'flowchart TD\n  subgraph x\n    A --> B',
      '3:5',
      'a line "end" for each block, such as subgraph, loop or alt',
      'end',
    ],
    ['of a message without a text', 'sequenceDiagram\n  A->>B\n', '2:8', 'a colon and a text', 'A->>B: what is said'],
    ['of a word that is not a number', 'pie\n  "a": many', '2:8', 'a number', undefined],
    ['of a relation that is none', 'erDiagram\n  A ||-o B', '2:7', 'an arrow such as -->', undefined],
    ['of a risk that is none', 'requirementDiagram\n  requirement a {\n    risk: hgh\n  }', '3:11', null, undefined],
  ])('%s', async (_what, text, at, expected, fix) => {
    expect(await explain(text)).toMatchObject({at, expected, found: text.split('\n')[Number(at[0]) - 1]?.trim()});
    expect((await explain(text)).fix).toBe(fix);
  });

  it('the unexpected text, as a whole word', async () => {
    expect(await explain('pie\n  "a": many')).toMatchObject({
      message: 'Mermaid cannot read this line of the diagram from "many" on',
    });
  });

  it('the line in the text, despite front matter, directives and comments before it', async () => {
    const text = '---\ntitle: A\n---\n%%{init: {"theme": "base"}}%%\nflowchart TD\n\n  %% a comment\n  A -> B';
    expect(await explain(text)).toMatchObject({at: '8:5', found: 'A -> B'});
  });

  it("that front matter isn't valid YAML", async () => {
    expect(await explain('---\ntitle: [A\n---\nflowchart TD\n  A --> B')).toEqual({
      at: '2:1',
      message: 'the front matter of this diagram is not valid YAML',
      found: 'title: [A',
      expected: 'key: value; every bracket and quote closed',
    });
  });

  it('the types of diagrams, the closest first', async () => {
    expect(await explain('%% a\nsequenceDiagrm\n  A->>B: c')).toEqual({
      at: '2:1',
      message: '"sequenceDiagrm" is not a kind of diagram that Mermaid knows',
      found: 'sequenceDiagrm',
      expected: expect.stringMatching(/^one of: sequenceDiagram, /),
      fix: 'sequenceDiagram',
    });
  });

  it("Mermaid's own sentence if the syntax is valid but makes no sense", async () => {
    expect(await explain('mindmap\n  A\n  B')).toEqual({
      at: '1:1',
      message: 'Mermaid cannot read this diagram',
      found: 'mindmap',
      expected: 'There can be only one root. No parent could be found for ("B")',
    });
  });
});
