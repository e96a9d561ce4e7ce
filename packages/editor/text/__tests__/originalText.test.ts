import {history, redo, undo} from '@codemirror/commands';
import {EditorState} from '@codemirror/state';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {keepOriginal, originalText, replaceText, withPlainBreaks} from '../document/originalText';

const lineBreak = fc.constantFrom('\n', '\r\n', '\r');
const line = fc.oneof(
  fc.constantFrom(
    '## Steps',
    '1. Open the cover.',
    '   - Self-check:\tlower door  ',
    '| a \\| b | c |',
    ':::warning',
    '',
  ),
  fc.string({maxLength: 12}).map((text) => text.replace(/[\r\n]/g, ' ')),
);
/** Lines that end each in its own way; the last one may not end at all. */
const markdown = fc
  .tuple(fc.array(fc.tuple(line, lineBreak), {maxLength: 12}), line)
  .map(([lines, last]) => lines.flat().join('') + last);
const edits = fc.array(
  fc.record({at: fc.nat(), length: fc.nat({max: 20}), insert: fc.constantFrom('', 'x', '\n', 'a\nb', '\n\n')}),
  {minLength: 1, maxLength: 5},
);

function open(text: string): EditorState {
  return EditorState.create({doc: text, extensions: [history(), keepOriginal(text)]});
}

function change(state: EditorState, {at, length, insert}: {at: number; length: number; insert: string}): EditorState {
  const from = at % (state.doc.length + 1);
  const to = Math.min(state.doc.length, from + length);
  return state.update({changes: {from, to, insert}, annotations: [], userEvent: 'input'}).state;
}

function run(command: typeof undo, state: EditorState): EditorState {
  let next = state;
  while (
    command({
      state: next,
      dispatch: (transaction) => {
        next = transaction.state;
      },
    })
  );
  return next;
}

describe('the original text', () => {
  it('stays to the byte before and after an edit', () => {
    fc.assert(
      fc.property(markdown, edits, (text, [edit]) => {
        const state = open(text);
        const [from, to] = placesOf(text, state, edit);
        const changed = change(state, edit as never).field(originalText);
        const [start, end] = [text.slice(0, from), text.slice(to)];
        expect(changed.startsWith(start.replace(/\r+$/, '')) && changed.endsWith(end)).toBe(true);
      }),
      {numRuns: 1000},
    );
  });

  it('is always what the editor shows', () => {
    fc.assert(
      fc.property(markdown, edits, (text, all) => {
        const state = all.reduce(change, open(text));
        expect(withPlainBreaks(state.field(originalText))).toBe(state.doc.toString());
      }),
      {numRuns: 1000},
    );
  });

  it('comes back to the byte when everything is undone, and what was written when it is redone', () => {
    fc.assert(
      fc.property(markdown, edits, (text, all) => {
        const changed = all.reduce(change, open(text));
        const undone = run(undo, changed);
        expect(undone.doc.toString()).toBe(withPlainBreaks(text));
        if (!/\r(?!\n)/.test(text)) expect(undone.field(originalText)).toBe(text);
        expect(withPlainBreaks(run(redo, undone).field(originalText))).toBe(changed.doc.toString());
      }),
      {numRuns: 1000},
    );
  });

  it('ends new lines as the line before does', () => {
    const state = open('one\r\ntwo\nthree');
    expect(change(state, {at: 3, length: 0, insert: '\nnew'}).field(originalText)).toBe('one\r\nnew\r\ntwo\nthree');
    expect(change(state, {at: 13, length: 0, insert: '\nnew'}).field(originalText)).toBe('one\r\ntwo\nthree\nnew');
  });

  it('is replaced by a merged text, whose unchanged lines keep the caret', () => {
    fc.assert(
      fc.property(markdown, markdown, (before, after) => {
        const state = open(before);
        const next = state.update(replaceText(state, after)).state;
        expect([next.field(originalText), next.doc.toString()]).toEqual([after, withPlainBreaks(after)]);
      }),
    );
    const state = EditorState.create({
      doc: 'a\nb\nc\nd',
      selection: {anchor: 4},
      extensions: keepOriginal('a\nb\nc\nd'),
    });
    expect(state.update(replaceText(state, 'new\na\nb\nc\nother')).state.selection.main.head).toBe(8);
  });
});

function placesOf(text: string, state: EditorState, edit: {at: number; length: number} | undefined): [number, number] {
  const from = (edit?.at ?? 0) % (state.doc.length + 1);
  const to = Math.min(state.doc.length, from + (edit?.length ?? 0));
  // The line breaks before an offset, each counted as one character by the editor.
  const place = (offset: number) => {
    let at = 0;
    for (let count = 0; count < offset; count++) at += text.startsWith('\r\n', at) ? 2 : 1;
    return at;
  };
  return [place(from), place(to)];
}
