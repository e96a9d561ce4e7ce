// @vitest-environment jsdom
import {describe, expect, it} from 'vitest';
import {insertBlock} from '../commands/insertBlock';
import {toggleBold, toggleItalic} from '../commands/marks';
import {liftItems, nestItems} from '../commands/nesting';
import {removeMark, startParagraph, toggleHeading} from '../commands/paragraphs';
import {addItem, addSubstep} from '../commands/toggleItems';
import {edit, type} from './caret';

describe('bold and italic', () => {
  it('mark the selection, or the word at the caret, and unmark it', () => {
    expect(edit('Press ‸Feed ‸once.', toggleBold)).toBe('Press **‸Feed‸** once.');
    expect(edit('Press Fe‸ed.', toggleBold)).toBe('Press **Fe‸ed**.');
    expect(edit('Press **Fe‸ed**.', toggleBold)).toBe('Press Fe‸ed.');
    expect(edit('a ‸b‸', toggleItalic)).toBe('a *‸b‸*');
    expect(edit('‸', toggleBold, type('Feed'))).toBe('**Feed‸**');
    expect(edit('‸', toggleBold, type('Feed'), toggleBold, type(' once'))).toBe('**Feed** once‸');
    expect(edit('‸', toggleBold, type('Feed'), startParagraph)).toBe('**Feed**\n\n‸');
  });

  it('mark each paragraph by itself', () => {
    expect(edit('‸One\n\n- two‸', toggleBold)).toBe('**‸One**\n\n- **two‸**');
  });
});

describe('typing where there is a mark', () => {
  it('over a whole step or heading keeps its mark', () => {
    expect(edit('‸1. One‸\n2. Two', type('New'))).toBe('1. New‸\n2. Two');
    expect(edit('‸1. One\n‸2. Two', type('New'))).toBe('1. New‸\n2. Two');
    expect(edit('1. One\n‸2. Two\n3. Three‸', type('New'))).toBe('1. One\n2. New‸');
    expect(edit('‸   - One‸', type('New'))).toBe('   - New‸');
    expect(edit('‸- [x] One‸', type('New'))).toBe('- [x] New‸');
    expect(edit('‸## Steps‸\n\nText', type('New'))).toBe('## New‸\n\nText');
    expect(edit('‸## Steps\n‸\nText', type('New'))).toBe('## New‸\n\nText');
  });

  it('before the mark of a heading goes after it, unless it is one more mark', () => {
    expect(edit('‸## Old {#old}', type('And '))).toBe('## And ‸Old {#old}');
    expect(edit('#‸# Old', type('And '))).toBe('## And ‸Old');
    expect(edit('##‸ Old', type('#'))).toBe('###‸ Old');
    expect(edit('‸Old', type('#'))).toBe('#‸Old');
  });

  it('over a heading keeps its address', () => {
    expect(edit('‸## Old {#old}‸\n\nText', type('New'))).toBe('## New‸ {#old}\n\nText');
    expect(edit('‸## Old {#old}\n‸\nText', type('New'))).toBe('## New‸ {#old}\n\nText');
    expect(edit('## ‸Old {#old}‸', type('New'))).toBe('## New‸ {#old}');
    expect(edit('## Old {#old}‸', type('er'))).toBe('## Older‸ {#old}');
  });

  it('over whole feedback or a whole explanation keeps it one', () => {
    const answer = '- [x] A\n';
    expect(edit(`${answer}‸  > Why‸\n- [ ] B`, type('New'))).toBe(`${answer}  > New‸\n- [ ] B`);
    expect(edit(`${answer}‸  > Why\n‸- [ ] B`, type('New'))).toBe(`${answer}  > New‸\n- [ ] B`);
    expect(edit(`${answer}  ‸> Why‸`, type('New'))).toBe(`${answer}  > New‸`);
    expect(edit(`${answer}  ‸> Why`, type('That is '))).toBe(`${answer}  > That is ‸Why`);
    expect(edit(`${answer}\n‸> Why\n‸\n## B`, type('New'))).toBe(`${answer}\n> New‸\n\n## B`);
  });

  it('over a whole typed answer or hint keeps it one', () => {
    const quiz = (line: string) => `:::quiz\n\n${line}\n\n:::`;
    expect(edit(quiz('‸Answer: red‸'), type('New'))).toBe(quiz('Answer: New‸'));
    expect(edit(quiz('‸Hint: Look\n‸'), type('New'))).toBe(quiz('Hint: New‸\n'));
    expect(edit(quiz('Answer: ‸red‸'), type('New'))).toBe(quiz('Answer: New‸'));
    expect(edit('‸Answer: red‸', type('New'))).toBe('New‸');
  });

  it('over a whole paragraph of a step keeps it there', () => {
    expect(edit('1. One\n\n‸   Why\n‸\n2. Two', type('New'))).toBe('1. One\n\n   New‸\n\n2. Two');
  });

  it('over a whole paragraph keeps it apart from the next one', () => {
    expect(edit('‸One\n‸\nTwo', type('New'))).toBe('New‸\n\nTwo');
    expect(edit('```\n‸a\n‸b\n```', type('c'))).toBe('```\nc‸b\n```');
  });

  it('in front of a number goes behind it', () => {
    expect(edit('‸1. One', type('Then '))).toBe('1. Then ‸One');
  });

  it('over words changes nothing else', () => {
    expect(edit('1. ‸One‸', type('New'))).toBe('1. New‸');
    expect(edit('‸One‸\n\nTwo', type('New'))).toBe('New‸\n\nTwo');
    expect(edit('‸#', type('#'))).toBe('#‸#');
  });
});

describe('Enter', () => {
  it('begins a new paragraph', () => {
    expect(edit('One two‸', startParagraph)).toBe('One two\n\n‸');
    expect(edit('One ‸two\n\nThree', startParagraph)).toBe('One\n\n‸two\n\nThree');
    expect(edit('## Steps‸\n\nText', startParagraph)).toBe('## Steps\n\n‸\n\nText');
    expect(edit('```\na‸\n```', startParagraph)).toBe('```\na\n‸\n```');
  });

  it('goes on with a list, and counts on', () => {
    expect(edit('1. One‸\n2. Two', startParagraph)).toBe('1. One\n2. ‸\n3. Two');
    expect(edit('- [x] One‸', startParagraph)).toBe('- [x] One\n- [ ] ‸');
    expect(edit('1. One‸\n1. Two', startParagraph)).toBe('1. One\n1. ‸\n1. Two');
    expect(edit('1. One\n\n2. Two‸', startParagraph)).toBe('1. One\n\n2. Two\n\n3. ‸');
    expect(edit('   - a‸', startParagraph)).toBe('   - a\n   - ‸');
  });

  it('keeps what belongs to a step with it when its number gets longer', () => {
    const steps = Array.from({length: 9}, (_, index) => `${index + 1}. x`).join('\n');
    expect(edit(`${steps.replace('1. x', '1. x‸')}\n   - y\n\n   z`, startParagraph)).toContain(
      '1. x\n2. ‸\n3. x\n4. x\n5. x\n6. x\n7. x\n8. x\n9. x\n10. x\n    - y\n\n    z',
    );
  });

  it('ends a list at an item without words', () => {
    expect(edit('1. One\n2. ‸', startParagraph, type('Text'))).toBe('1. One\n\nText‸');
    expect(edit('1. One\n   - ‸', startParagraph)).toBe('1. One\n2. ‸');
  });

  it('goes on with a quote, and after it with the next answer', () => {
    expect(edit('- [ ] A\n  > Why‸', startParagraph)).toBe('- [ ] A\n  > Why\n  > ‸');
    expect(edit('- [ ] A\n  > Why\n  > ‸', startParagraph)).toBe('- [ ] A\n  > Why\n- [ ] ‸');
    expect(edit('> Why\n> ‸', startParagraph, type('Text'))).toBe('> Why\n\nText‸');
  });
});

describe('Backspace', () => {
  it('takes away the mark of a line', () => {
    expect(edit('1. One\n2. ‸Two\n3. Three', removeMark)).toBe('1. One\n\n‸Two\n\n3. Three');
    expect(edit('1. One\n   - ‸Two', removeMark)).toBe('1. One\n2. ‸Two');
    expect(edit('## ‸Steps', removeMark)).toBe('‸Steps');
    expect(edit('> ‸Why', removeMark)).toBe('‸Why');
  });

  it('joins paragraphs', () => {
    expect(edit('One\n\n‸two', removeMark)).toBe('One‸two');
    expect(edit('|a|\n|-|\n\n‸two', removeMark)).toBe('|a|\n|-|\n\n‸two');
  });
});

describe('Tab in a list', () => {
  it('nests items with what belongs to them', () => {
    expect(edit('1. One\n2. Tw‸o\n   - a\n3. Three', nestItems)).toBe('1. One\n   1. Tw‸o\n      - a\n2. Three');
    expect(edit('- a\n- b‸', nestItems)).toBe('- a\n  - b‸');
    expect(edit('1. One\n   - a\n2. Two‸', nestItems)).toBe('1. One\n   - a\n   1. Two‸');
    expect(edit('1. One\n‸2. Two\n3. Three‸', nestItems)).toBe('1. One\n   ‸1. Two\n   2. Three‸');
    expect(edit('1. One‸', nestItems)).toBe('1. One‸');
  });

  it('lifts them out again', () => {
    expect(edit('1. One\n   1. Tw‸o\n      - a\n2. Three', liftItems)).toBe('1. One\n2. Tw‸o\n   - a\n3. Three');
  });

  it('does nothing elsewhere, so that Tab goes on', () => {
    expect(edit('Text‸', (view) => expect(nestItems(view)).toBe(false))).toBe('Text‸');
  });
});

describe('steps, bullets and checklists', () => {
  it('begin on an empty line, and go on with the list above', () => {
    expect(edit('‸', (view) => addItem(view, 'step'))).toBe('1. ‸');
    expect(edit('1. One\n\n‸', (view) => addItem(view, 'step'))).toBe('1. One\n2. ‸');
    expect(edit('Text\n\n‸', (view) => addItem(view, 'check'))).toBe('Text\n\n- [ ] ‸');
  });

  it('are made of paragraphs', () => {
    expect(edit('Open‸ it.', (view) => addItem(view, 'step'))).toBe('1. Open‸ it.');
    expect(edit('‸One\n\nTwo\n\nThree‸', (view) => addItem(view, 'step'))).toBe('1. One\n2. Two\n3. Three‸');
  });

  it('come after the one at the caret, and what belongs to it', () => {
    expect(edit('1. O‸ne\n   - a\n2. Two', (view) => addItem(view, 'step'))).toBe('1. One\n   - a\n2. ‸\n3. Two');
  });

  it('change their kind', () => {
    expect(edit('- a\n- b‸', (view) => addItem(view, 'check'))).toBe('- a\n- [ ] b‸');
    expect(edit('- a‸', (view) => addItem(view, 'step'))).toBe('1. a‸');
  });

  it('have steps within', () => {
    expect(edit('1. One‸\n2. Two', addSubstep)).toBe('1. One\n   - ‸\n2. Two');
    expect(edit('1. O‸ne\n   - a\n2. Two', addSubstep)).toBe('1. One\n   - a\n   - ‸\n2. Two');
  });
});

describe('headings', () => {
  it('are made and unmade', () => {
    expect(edit('Ste‸ps', (view) => toggleHeading(view, 2))).toBe('## Ste‸ps');
    expect(edit('‸', (view) => toggleHeading(view, 2))).toBe('## ‸');
    expect(edit('‸## Steps', (view) => addItem(view, 'step'))).toBe('1. ‸Steps');
    expect(edit('## Ste‸ps', (view) => toggleHeading(view, 3))).toBe('### Ste‸ps');
    expect(edit('## Ste‸ps', (view) => toggleHeading(view, 2))).toBe('Ste‸ps');
  });
});

describe('a block', () => {
  const note = ':::note\n\n‸\n\n:::';
  const insert = (block: string) => (view: Parameters<typeof insertBlock>[0]) => insertBlock(view, block);

  it('is put between paragraphs', () => {
    expect(edit('One‸\n\nTwo', insert(note))).toBe('One\n\n:::note\n\n‸\n\n:::\n\nTwo');
    expect(edit('One\n\n‸\n\nTwo', insert(note))).toBe('One\n\n:::note\n\n‸\n\n:::\n\nTwo');
    expect(edit('On‸e\ntwo\nthree', insert(note))).toBe('One\ntwo\nthree\n\n:::note\n\n‸\n\n:::\n');
    expect(edit('‸', insert('## ‸Q‸'))).toBe('## ‸Q‸\n');
  });

  it('belongs to the step at the caret', () => {
    expect(edit('1. One‸\n2. Two', insert(note))).toBe('1. One\n\n   :::note\n\n   ‸\n\n   :::\n\n2. Two');
    expect(edit('1. One\n2. ‸', insert('![](a.png)'))).toBe('1. One\n\n   ![](a.png)‸\n');
  });
});

describe('typing', () => {
  it('keeps paragraphs apart', () => {
    expect(edit('One\n‸\nTwo', type('x'))).toBe('One\n\nx‸\n\nTwo');
    expect(edit('|a|\n|-|\n‸', type('x'))).toBe('|a|\n|-|\n\nx‸');
    expect(edit('```\n‸\n```', type('x'))).toBe('```\nx‸\n```');
  });

  it('stays in the step and the box that the caret is in', () => {
    expect(edit('1. One\n\n   :::tip\n‸\n   :::', type('x'))).toBe('1. One\n\n   :::tip\n\n   x‸\n\n   :::');
    expect(edit('1. One\n\n‸\n\n2. Two', type('x'))).toBe('1. One\n\nx‸\n\n2. Two');
  });
});
