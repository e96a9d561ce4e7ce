import {describe, expect, it} from 'vitest';
import {incompleteReasonOf} from '../domain/answer';
import {openParts} from '../domain/parts';
import type {Answer} from '../domain/question';

describe('what an answer lacks', () => {
  it.each<[Answer, ReturnType<typeof incompleteReasonOf>]>([
    [{type: 'single-choice', value: []}, 'empty'],
    [{type: 'single-choice', value: [0]}, null],
    [{type: 'order', value: []}, 'empty'],
    [{type: 'order', value: [1, 0]}, null],
    [{type: 'match', value: [null, null]}, 'empty'],
    [{type: 'match', value: [0, null]}, 'partial'],
    [{type: 'match', value: [0, 1]}, null],
    [{type: 'blanks', value: ['', ' ']}, 'empty'],
    [{type: 'blanks', value: ['heat', ' ']}, 'partial'],
    [{type: 'blanks', value: ['heat', 'ink']}, null],
    [{type: 'short-text', value: ' '}, 'empty'],
    [{type: 'short-text', value: 'three inches'}, null],
    [{type: 'number', value: ''}, 'empty'],
    [{type: 'number', value: 'three inches'}, 'unreadable'],
    [{type: 'number', value: '3 or 4'}, 'unreadable'],
    [{type: 'number', value: '3 inches'}, null],
    [{type: 'number', value: '3'}, null],
  ])('%j: %s', (answer, reason) => expect(incompleteReasonOf(answer)).toBe(reason));

  it('is counted in rows and blanks', () => {
    expect(openParts([0, null, null])).toEqual({open: 2, count: 3});
    expect(openParts(['', 'a'])).toEqual({open: 1, count: 2});
  });
});
