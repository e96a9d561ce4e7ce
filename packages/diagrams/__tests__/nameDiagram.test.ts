import {describe, expect, it} from 'vitest';
import {estimateHeight} from '../domain/estimateHeight';
import {nameDiagram} from '../domain/nameDiagram';

describe('nameDiagram', () => {
  it.each([
    ['flowchart TD\n  accTitle: The way of a call\n  A --> B', 'The way of a call', null],
    ['flowchart TD\n  accTitle : A\n  accDescr: What is seen.\n  A --> B', 'A', 'What is seen.'],
    ['pie\n  accDescr {\n    Two parts,\n    one large.\n  }\n  "a": 1', null, 'Two parts, one large.'],
    ['pie title Calls in May\n  "a": 1', 'Calls in May', null],
    ['gantt\n  title The move\n  section A', 'The move', null],
    ['---\ntitle: The move\n---\nflowchart TD\n  A', 'The move', null],
    ['gantt\n  title Seen\n  accTitle: Read out', 'Read out', null],
    ['flowchart TD\n  A["accTitle of it"] --> B', null, null],
    ['', null, null],
  ])('reads %j', (text, title, description) => {
    expect(nameDiagram(text)).toEqual({title, description});
  });
});

describe('estimateHeight', () => {
  const steps = (count: number) => Array.from({length: count}, (_, step) => `  S${step} --> S${step + 1}`).join('\n');

  it('grows with a diagram that goes down, and hardly with one that goes across', () => {
    expect(estimateHeight(`flowchart TD\n${steps(6)}`)).toBe(580);
    expect(estimateHeight(`flowchart LR\n${steps(6)}`)).toBe(118);
  });

  it('ignores lines that draw nothing', () => {
    expect(estimateHeight(`flowchart TD\n  accTitle: A\n  %% b\n\n${steps(6)}`)).toBe(580);
  });

  it('stays within about a screen', () => {
    expect(estimateHeight('pie')).toBe(80);
    expect(estimateHeight(`flowchart TD\n${steps(500)}`)).toBe(1200);
  });
});
