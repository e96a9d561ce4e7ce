// @vitest-environment jsdom
import {deleteCharBackward} from '@codemirror/commands';
import {type EditorView, runScopeHandlers} from '@codemirror/view';
import {describe, expect, it} from 'vitest';
import {open} from './caret';

function press(view: EditorView, key: string) {
  return runScopeHandlers(view, new KeyboardEvent('keydown', {key}), 'editor');
}

function caret(view: EditorView): number {
  return view.state.selection.main.head;
}

describe('the edges of a box', () => {
  const box = ':::note\n\nText\n\n:::\nBelow';

  it('let the caret pass the line that ends it', () => {
    const view = open(box);
    view.dispatch({selection: {anchor: box.indexOf('\n:::')}});
    view.dispatch({selection: {anchor: box.indexOf('\n:::') + 2}});
    expect(caret(view)).toBe(box.indexOf('Below'));
    view.dispatch({selection: {anchor: box.indexOf('Below') - 1}});
    expect(caret(view)).toBe(box.indexOf('\n:::'));
  });

  it('are never joined to the text around', () => {
    const view = open(box);
    view.dispatch({selection: {anchor: box.indexOf('Below')}});
    expect(press(view, 'Backspace') || deleteCharBackward(view)).toBe(true);
    expect(view.state.doc.toString()).toBe(box);
  });

  it('leave room below the last one of a page', () => {
    const last = ':::note\n\nText\n:::';
    const view = open(last);
    view.dispatch({selection: {anchor: last.indexOf('Text')}});
    press(view, 'ArrowDown');
    expect(view.state.doc.toString()).toBe(`${last}\n\n`);
    expect(caret(view)).toBe(last.length + 2);
  });
});
