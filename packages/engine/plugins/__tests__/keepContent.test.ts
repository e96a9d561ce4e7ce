import {afterEach, describe, expect, it, vi} from 'vitest';
import {keepContent} from '../keepContent';

const EMPTY = {posts: [] as string[]};

afterEach(() => {
  vi.unstubAllEnvs();
});

describe('content that can’t be loaded', () => {
  it('stays as it was, with the first cause of the failure', async () => {
    const load = vi
      .fn<() => Promise<typeof EMPTY>>()
      .mockResolvedValueOnce({posts: ['a']})
      .mockRejectedValueOnce(new Error('Processing failed', {cause: new Error('No such author')}))
      .mockResolvedValueOnce({posts: ['a', 'b']});
    const loadContent = keepContent(load, EMPTY);
    expect(await loadContent()).toEqual({posts: ['a']});
    expect(await loadContent()).toEqual({posts: ['a'], failure: 'No such author'});
    expect(await loadContent()).toEqual({posts: ['a', 'b']});
  });

  it('is empty if nothing has been loaded before', async () => {
    const loadContent = keepContent(() => Promise.reject(new Error('Bad')), EMPTY);
    expect(await loadContent()).toEqual({posts: [], failure: 'Bad'});
  });

  it('stops a build', async () => {
    vi.stubEnv('NODE_ENV', 'production');
    await expect(keepContent(() => Promise.reject(new Error('Bad')), EMPTY)()).rejects.toThrow('Bad');
  });
});
