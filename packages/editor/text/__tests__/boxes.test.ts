import {EditorState} from '@codemirror/state';
import {describe, expect, it} from 'vitest';
import {boxesIn} from '../language/boxes';
import {pageLanguage, treeOf} from '../language/language';

function boxes(text: string) {
  const state = EditorState.create({doc: text, extensions: pageLanguage});
  return boxesIn(treeOf(state), state.doc).map(({type, title, opening, to}) => [
    type,
    title,
    text.slice(opening.from, to),
  ]);
}

describe('boxes', () => {
  it('are found with their titles, also within each other', () => {
    const inner = ':::tip\n\nA\n\n:::';
    expect(boxes(`::::note[Read this]\n${inner}\n::::\nB`)).toEqual([
      ['note', 'Read this', `::::note[Read this]\n${inner}\n::::`],
      ['tip', undefined, inner],
    ]);
  });

  it('are found in steps', () => {
    expect(boxes('1. Go.\n\n   :::warning\n\n   Hot.\n\n   :::\n2. Stop.')).toEqual([
      ['warning', undefined, ':::warning\n\n   Hot.\n\n   :::'],
    ]);
  });

  it('end with the page while they are not closed, and are no code', () => {
    expect(boxes('```\n:::note\n```\n:::tip\nText')).toEqual([['tip', undefined, ':::tip\nText']]);
  });
});
