import {describe, expect, it} from 'vitest';
import {type AskedPage, type Drawer, renderQueue} from '../renderQueue';

const INSTEAD = {late: 'too late', failed: 'it failed'};
const SITE = '/desk';
const pageAt = (path: string): AskedPage => ({siteDir: SITE, path});

/** A queue whose drawers do what a test says, with what they have been asked. */
function queueOf(draw: (page: AskedPage) => Promise<string>, draws = 20) {
  const drawn: string[] = [];
  const drawers: {isEnded: boolean}[] = [];
  const start = (): Drawer => {
    const state = {isEnded: false};
    drawers.push(state);
    return {
      prepare: async () => undefined,
      draw: (page) => {
        drawn.push(page.path);
        return draw(page);
      },
      end: () => {
        state.isEnded = true;
      },
    };
  };
  return {queue: renderQueue({start, longest: {prepare: 1000, draw: draws}, instead: INSTEAD}), drawn, drawers};
}

const never = () => new Promise<string>(() => undefined);
const echo = async ({path}: AskedPage) => path;

describe('renderQueue', () => {
  it('draws one page after the other', async () => {
    let isDrawing = false;
    const {queue} = queueOf(async ({path}) => {
      expect(isDrawing).toBe(false);
      isDrawing = true;
      await null;
      isDrawing = false;
      return path;
    });
    expect(await Promise.all(['a', 'b', 'c'].map((path) => queue.render(pageAt(path))))).toEqual(['a', 'b', 'c']);
  });

  it('draws a page once for all who wait for it, and again for whoever asks later', async () => {
    const {queue, drawn} = queueOf(echo);
    const first = queue.render(pageAt('a'));
    const waiting = [queue.render(pageAt('b')), queue.render(pageAt('b'))];
    await Promise.all([first, ...waiting]);
    expect(drawn).toEqual(['a', 'b']);
    await queue.render(pageAt('b'));
    expect(drawn).toEqual(['a', 'b', 'b']);
  });

  it('draws the same page of each author', async () => {
    const {queue} = queueOf(async ({siteDir}) => siteDir);
    const folders = ['/ana', '/ben'];
    expect(await Promise.all(folders.map((siteDir) => queue.render({siteDir, path: 'a'})))).toEqual(folders);
  });

  it('answers in words when a page takes too long, and draws the next one with another drawer', async () => {
    const {queue, drawers} = queueOf((page) => (page.path === 'endless' ? never() : echo(page)));
    const both = [queue.render(pageAt('endless')), queue.render(pageAt('next'))];
    expect(await Promise.all(both)).toEqual([INSTEAD.late, 'next']);
    expect(drawers).toEqual([{isEnded: true}, {isEnded: false}]);
  });

  it('gives a folder its own time to be read', async () => {
    const drawer: Drawer = {
      prepare: () => new Promise((done) => setTimeout(done, 50)),
      draw: echo,
      end: () => undefined,
    };
    const queue = renderQueue({start: () => drawer, longest: {prepare: 5000, draw: 20}, instead: INSTEAD});
    expect(await queue.render(pageAt('a'))).toBe('a');
  });

  it('replaces a drawer that ended', async () => {
    const {queue, drawers} = queueOf(async ({path}) => {
      if (path === 'deadly') throw new Error('it ended');
      return path;
    });
    expect(await queue.render(pageAt('deadly'))).toBe(INSTEAD.failed);
    expect(await queue.render(pageAt('next'))).toBe('next');
    expect(drawers).toHaveLength(2);
  });

  it('draws nothing once it is closed', async () => {
    const {queue, drawn, drawers} = queueOf(echo);
    await queue.render(pageAt('a'));
    const waiting = queue.render(pageAt('b'));
    queue.close();
    expect(await waiting).toBe(INSTEAD.failed);
    expect(drawn).toEqual(['a']);
    expect(drawers).toEqual([{isEnded: true}]);
  });
});
