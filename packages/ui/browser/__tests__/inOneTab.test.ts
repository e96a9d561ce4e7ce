// @vitest-environment jsdom
import {afterEach, beforeEach, expect, test, vi} from 'vitest';
import {inOneTab} from '../inOneTab';
import {createStorage} from '../storage';
import {FakeArea} from './fakeArea';

let area: FakeArea;

beforeEach(() => {
  vi.useFakeTimers();
  area = new FakeArea();
});
afterEach(() => {
  vi.useRealTimers();
});

const tab = () => createStorage(() => area);
const after = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

test('if two tabs start at once, only one does the work', async () => {
  const work = vi.fn(async () => 'done');
  const both = Promise.all([inOneTab(tab(), 'work', work), inOneTab(tab(), 'work', work)]);
  await vi.advanceTimersByTimeAsync(1_000);
  expect((await both).filter((outcome) => outcome === 'done')).toHaveLength(1);
  expect(work).toHaveBeenCalledTimes(1);
});

test('another tab is kept out during the work, and not afterward', async () => {
  const long = inOneTab(tab(), 'work', () => after(300_000));
  await vi.advanceTimersByTimeAsync(200_000);
  expect(await inOneTab(tab(), 'work', async () => 'done')).toBeNull();
  await vi.advanceTimersByTimeAsync(200_000);
  await long;
  const next = inOneTab(tab(), 'work', async () => 'done');
  await vi.advanceTimersByTimeAsync(1_000);
  expect(await next).toBe('done');
});

test("a crashed tab doesn't block others for long", async () => {
  area.texts.set('deskbook:lease:work', JSON.stringify({owner: 'dead', until: Date.now() + 60_000}));
  expect(await inOneTab(tab(), 'work', async () => 'done')).toBeNull();
  await vi.advanceTimersByTimeAsync(60_000);
  const next = inOneTab(tab(), 'work', async () => 'done');
  await vi.advanceTimersByTimeAsync(1_000);
  expect(await next).toBe('done');
});

test('failed work releases the lock', async () => {
  const failing = inOneTab(tab(), 'work', async () => {
    throw new Error('no');
  });
  const outcome = expect(failing).rejects.toThrow('no');
  await vi.advanceTimersByTimeAsync(1_000);
  await outcome;
  expect(area.texts.size).toBe(0);
});
