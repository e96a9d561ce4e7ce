import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {Difference} from '../../api';
import {differences} from '../differences';

/** As a line: what is new in braces, what is gone in brackets. */
function shown({parts}: Difference): string {
  return parts
    .map(({text, change}) => (change === 'added' ? `{${text}}` : change === 'removed' ? `[${text}]` : text))
    .join('');
}

const changes = (before: string, after: string) => differences(before, after).map(shown);

describe('differences', () => {
  it('are the words of a paragraph that was changed', () => {
    expect(changes('Open the lid slowly.\n\nWait.\n', 'Open the front lid slowly.\n\nWait.\n')).toEqual([
      'Open the {front }lid slowly.',
    ]);
  });

  it('are whole paragraphs that came or went', () => {
    expect(changes('One.\n\nTwo.\n', 'One.\n\nThree is new.\n\nTwo.\n')).toEqual(['{Three is new.}']);
    expect(changes('One.\n\nThree is old.\n\nTwo.\n', 'One.\n\nTwo.\n')).toEqual(['[Three is old.]']);
  });

  it('are the steps and facts that changed, not the whole list', () => {
    const before = 'title: Load paper\nowner: ann\n\n1. Open the lid.\n2. Put the roll in.\n3. Close it.\n';
    const after = 'title: Load paper\nowner: ben\n\n1. Open the lid.\n2. Put the new roll in.\n3. Close it.\n';
    expect(changes(before, after)).toEqual(['owner: [ann]{ben}', '2. Put the {new }roll in.']);
  });

  it('are another paragraph where hardly a word is the same', () => {
    expect(changes('Call the help desk.\n', 'Nobody answers at night, so wait until eight.\n')).toEqual([
      '{Nobody answers at night, so wait until eight.}',
      '[Call the help desk.]',
    ]);
  });

  it('are none between a text and itself, whatever its line endings', () => {
    expect(changes('One\r\n\r\nTwo\r\n', 'One\n\nTwo\n')).toEqual([]);
  });

  it('have all the words of both texts that the two do not share', () => {
    const text = fc.array(fc.constantFrom('red', 'green', 'blue', '\n\n', '- ', '.')).map((words) => words.join(' '));
    fc.assert(
      fc.property(text, text, (before, after) => {
        const parts = differences(before, after).flatMap((each) => [...each.parts]);
        const words = (change: 'added' | 'removed') =>
          parts
            .filter((part) => part.change === change)
            .map((part) => part.text)
            .join(' ');
        for (const color of ['red', 'green', 'blue']) {
          if (!before.includes(color) && after.includes(color)) expect(words('added')).toContain(color);
          if (before.includes(color) && !after.includes(color)) expect(words('removed')).toContain(color);
        }
      }),
    );
  });
});
