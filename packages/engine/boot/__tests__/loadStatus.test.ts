import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import {showLoadStatus} from '../loadStatus';
import {find, openPage} from './pageOfItsOwn';

const WORDS = `
  <p data-boot-says="slow" hidden>Loading</p>
  <p data-boot-says="failed" hidden>Did not load <button type="button" data-boot="retry"><b>Try again</b></button></p>`;

describe('the message about loading', () => {
  const retry = vi.fn();
  let show: ReturnType<typeof showLoadStatus>;

  beforeEach(() => {
    vi.useFakeTimers({toFake: ['setTimeout', 'clearTimeout']});
    openPage(WORDS);
    retry.mockReset();
    show = showLoadStatus(retry);
  });

  afterEach(() => vi.useRealTimers());

  const said = () =>
    [...document.querySelectorAll<HTMLElement>('[data-boot-says]:not([hidden])')].map(({dataset}) => dataset.bootSays);

  it('is hidden on a page that loads quickly', () => {
    show('loading');
    vi.advanceTimersByTime(1199);
    show('ready');
    vi.advanceTimersByTime(10_000);
    expect(said()).toEqual([]);
  });

  it('says after a while that loading is slow, and disappears when done', () => {
    show('loading');
    vi.advanceTimersByTime(1200);
    expect(said()).toEqual(['slow']);
    show('ready');
    expect(said()).toEqual([]);
  });

  it('says that loading failed, and nothing else', () => {
    show('loading');
    vi.advanceTimersByTime(1200);
    show('failed');
    expect(said()).toEqual(['failed']);
    vi.advanceTimersByTime(10_000);
    expect(said()).toEqual(['failed']);
  });

  it('retries on request only', () => {
    show('failed');
    find('p:last-child').click();
    expect(retry).not.toHaveBeenCalled();
    find('b').click();
    expect(retry).toHaveBeenCalledOnce();
    show('loading');
    expect(said()).toEqual([]);
  });

  it('comes with the state, for the style sheet', () => {
    show('loading');
    expect(document.documentElement.dataset.boot).toBe('loading');
    show('ready');
    expect(document.documentElement.dataset.boot).toBe('ready');
  });
});
