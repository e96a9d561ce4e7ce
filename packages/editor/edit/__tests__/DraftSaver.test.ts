import {afterEach, beforeEach, expect, test, vi} from 'vitest';
import type {FileText, Saved, SaveOrigin, SaveRequest} from '../../api';
import {DraftSaver} from '../DraftSaver';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A server that answers when it is told to. */
function saverWith() {
  const requests: FileText[] = [];
  const origins: SaveOrigin[] = [];
  const kept = new Map<string, SaveRequest>();
  const answers: {resolve(saved: Saved): void; reject(error: Error): void}[] = [];
  const heard: string[] = [];
  const saver = new DraftSaver(
    {path: 'docs/a.md', text: 'one', version: '1'},
    {
      save: ({from, ...request}) => {
        requests.push(request);
        if (from) origins.push(from);
        return new Promise((resolve, reject) => void answers.push({resolve, reject}));
      },
      keep: (request) => kept.set(request.from?.window ?? '', request),
      forget: ({from}) => kept.delete(from?.window ?? ''),
      onState: (state) => heard.push(state),
      onConflict: ({text}) => heard.push(`conflict with ${text}`),
      onSaved: ({version}) => heard.push(`version ${version}`),
      onMerged: (text) => heard.push(`merged ${text}`),
    },
  );
  const answer = async (saved: Saved) => {
    answers.shift()?.resolve(saved);
    await vi.advanceTimersByTimeAsync(0);
  };
  const fail = async (error: Error & {status?: number}) => {
    answers.shift()?.reject(error);
    await vi.advanceTimersByTimeAsync(0);
  };
  const unsaved = () => [...kept.values()].map(({text}) => text);
  return {saver, requests, origins, unsaved, heard, answers, answer, fail};
}

test('saves once, a moment after the last key', async () => {
  const {saver, requests, heard, answer} = saverWith();
  saver.change('one t');
  await vi.advanceTimersByTimeAsync(200);
  saver.change('one two');
  await vi.advanceTimersByTimeAsync(299);
  expect(requests).toEqual([]);
  await vi.advanceTimersByTimeAsync(1);
  expect(requests).toEqual([{path: 'docs/a.md', text: 'one two', version: '1'}]);
  await answer({version: '2'});
  expect(heard).toEqual(['saving', 'saving', 'version 2', 'saved']);
  expect(saver.hasUnsaved).toBe(false);
});

test('what is typed while it saves goes with the next save, on the new version', async () => {
  const {saver, requests, heard, answer} = saverWith();
  saver.change('two');
  await vi.advanceTimersByTimeAsync(300);
  saver.change('three');
  await vi.advanceTimersByTimeAsync(1000);
  expect(requests).toHaveLength(1);
  await answer({version: '2'});
  await vi.advanceTimersByTimeAsync(300);
  expect(requests[1]).toEqual({path: 'docs/a.md', text: 'three', version: '2'});
  await answer({version: '3'});
  expect(heard.at(-1)).toBe('saved');
});

test('a merge is taken over', async () => {
  const {saver, heard, answer} = saverWith();
  saver.change('two');
  await vi.advanceTimersByTimeAsync(300);
  await answer({version: '3', text: 'two and theirs'});
  expect(heard).toEqual(['saving', 'merged two and theirs', 'version 3', 'saved']);
  expect(saver.text).toBe('two and theirs');
});

test('a merge that comes while one types is made again with what was typed', async () => {
  const {saver, requests, answer} = saverWith();
  saver.change('two');
  await vi.advanceTimersByTimeAsync(300);
  saver.change('two!');
  await answer({version: '3', text: 'two and theirs'});
  await vi.advanceTimersByTimeAsync(300);
  expect(requests[1]).toEqual({path: 'docs/a.md', text: 'two!', version: '1'});
});

test('tries again when the server cannot be reached, and not when it refuses', async () => {
  const {saver, requests, heard, fail} = saverWith();
  saver.change('two');
  await vi.advanceTimersByTimeAsync(300);
  await fail(Object.assign(new Error('gone'), {status: 0}));
  await vi.advanceTimersByTimeAsync(3000);
  expect(requests).toHaveLength(2);
  await fail(Object.assign(new Error('no scripts'), {status: 400}));
  await vi.advanceTimersByTimeAsync(60_000);
  expect(requests).toHaveLength(2);
  expect(heard).toEqual(['saving', 'failed', 'failed']);
  expect(saver.hasUnsaved).toBe(true);
});

test('saves at once before something that needs the saved page', async () => {
  const {saver, requests, answer} = saverWith();
  saver.change('two');
  const flushed = saver.flush();
  await vi.advanceTimersByTimeAsync(0);
  expect(requests).toHaveLength(1);
  await answer({version: '2'});
  await flushed;
  expect(saver.hasUnsaved).toBe(false);
});

test('what somebody else wrote in the same lines is shown, and mine goes on top when I say so', async () => {
  const {saver, requests, heard, answer, fail} = saverWith();
  saver.change('two');
  await vi.advanceTimersByTimeAsync(300);
  const theirs = {path: 'docs/a.md', text: 'theirs', version: '9'};
  await fail(Object.assign(new Error('changed'), {status: 409, theirs}));
  expect(heard).toEqual(['saving', 'conflict with theirs', 'conflict']);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(requests).toHaveLength(1);
  saver.keepMine(theirs);
  await vi.advanceTimersByTimeAsync(0);
  expect(requests[1]).toEqual({path: 'docs/a.md', text: 'two', version: '9'});
  await answer({version: '10'});
  expect(heard.at(-1)).toBe('saved');
});

test('sends everything when the page is left in the middle of a save, and says which is later', async () => {
  const {saver, requests, origins, answer} = saverWith();
  saver.change('wash yo');
  await vi.advanceTimersByTimeAsync(300);
  saver.change('wash your hands');
  saver.leave();
  saver.leave();
  expect(requests.map(({text, version}) => [text, version])).toEqual([
    ['wash yo', '1'],
    ['wash your hands', '1'],
  ]);
  expect(origins.map(({number}) => number)).toEqual([1, 2]);
  expect(new Set(origins.map(({window}) => window)).size).toBe(1);

  // The page is still there after all.
  await answer({version: '2'});
  await answer({version: '3'});
  expect([saver.hasUnsaved, saver.version]).toEqual([false, '3']);
});

test('keeps what the server may not have in the browser', async () => {
  const {saver, unsaved, answer, fail} = saverWith();
  saver.change('two');
  await vi.advanceTimersByTimeAsync(300);
  expect(unsaved()).toEqual(['two']);
  saver.change('three');
  await vi.advanceTimersByTimeAsync(300);
  expect(unsaved()).toEqual(['three']);
  await answer({version: '2'});
  await vi.advanceTimersByTimeAsync(300);
  await fail(Object.assign(new Error('gone'), {status: 0}));
  expect(unsaved()).toEqual(['three']);
  await vi.advanceTimersByTimeAsync(3000);
  await answer({version: '3'});
  expect(unsaved()).toEqual([]);

  saver.change('four');
  saver.leave();
  expect(unsaved()).toEqual(['four']);
  saver.discard();
  expect(unsaved()).toEqual([]);
});

test('an answer that comes after a later one changes nothing', async () => {
  const {saver, heard, answers} = saverWith();
  saver.change('two');
  await vi.advanceTimersByTimeAsync(300);
  saver.change('three');
  saver.leave();
  answers[1]?.resolve({version: '3'});
  await vi.advanceTimersByTimeAsync(0);
  answers[0]?.resolve({version: '3', text: 'three'});
  await vi.advanceTimersByTimeAsync(0);
  expect(heard).toEqual(['saving', 'saving', 'version 3', 'saved']);
  expect([saver.text, saver.version]).toEqual(['three', '3']);
});
