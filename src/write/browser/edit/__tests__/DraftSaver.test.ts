import {afterEach, beforeEach, expect, test, vi} from 'vitest';
import type {Saved, SaveRequest} from '../../../api';
import {DraftSaver} from '../DraftSaver';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A server that answers when it is told to. */
function saverWith() {
  const requests: SaveRequest[] = [];
  const answers: {resolve(saved: Saved): void; reject(error: Error): void}[] = [];
  const heard: string[] = [];
  const saver = new DraftSaver(
    {path: 'docs/a.md', text: 'one', version: '1'},
    {
      save: (request) => {
        requests.push(request);
        return new Promise((resolve, reject) => void answers.push({resolve, reject}));
      },
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
  return {saver, requests, heard, answer, fail};
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

test('saves at once when the page is left', async () => {
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
