// @vitest-environment jsdom
import type {EditorView} from '@codemirror/view';
import {afterEach, beforeEach, expect, it, vi} from 'vitest';
import {lineLooks} from '../look/lines';
import {open} from './caret';

let view: EditorView;

beforeEach(() => {
  vi.useFakeTimers();
  view = open('## What is ‸red? {#red}\n\n- [ ] A light', {kind: 'quiz'}, lineLooks);
  view.focus();
  vi.advanceTimersByTime(20);
});

afterEach(() => {
  view.destroy();
  vi.useRealTimers();
});

const heading = () => view.contentDOM.firstElementChild?.textContent;
const mouse = (type: 'mousedown' | 'mouseup') => view.contentDOM.dispatchEvent(new MouseEvent(type, {bubbles: true}));
const press = () => {
  mouse('mousedown');
  view.dispatch({selection: {anchor: view.state.doc.length}, userEvent: 'select.pointer'});
};

it('shows the marks of the line that the caret is on', () => {
  expect(heading()).toBe('## What is red?');
});

it('moves no line while the mouse may click again', () => {
  press();
  vi.advanceTimersByTime(5000);
  expect(heading()).toBe('## What is red?');
  mouse('mouseup');
  vi.advanceTimersByTime(400);
  press();
  mouse('mouseup');
  vi.advanceTimersByTime(400);
  expect(heading()).toBe('## What is red?');
  vi.advanceTimersByTime(400);
  expect(heading()).toBe('What is red?');
});

it('hides them at once where the author goes on by keyboard', () => {
  press();
  mouse('mouseup');
  view.contentDOM.dispatchEvent(new KeyboardEvent('keydown', {key: 'Shift', bubbles: true}));
  expect(heading()).toBe('What is red?');
});

it('keeps them where a click leaves the text, until the mouse is at rest', () => {
  mouse('mousedown');
  view.contentDOM.blur();
  vi.advanceTimersByTime(20);
  expect(heading()).toBe('## What is red?');
  mouse('mouseup');
  vi.advanceTimersByTime(700);
  expect(heading()).toBe('What is red?');
});
