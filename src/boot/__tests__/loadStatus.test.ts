import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import {showLoadStatus} from '../loadStatus';
import {find, openPage} from './pageOfItsOwn';

const WORDS = `
  <p data-boot-says="slow" hidden>Loading</p>
  <p data-boot-says="failed" hidden>Did not load <button type="button" data-boot="retry"><b>Try again</b></button></p>`;

describe('the words about loading', () => {
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

  it('are not there on a page that loads quickly', () => {
    show('loading');
    vi.advanceTimersByTime(1199);
    show('ready');
    vi.advanceTimersByTime(10_000);
    expect(said()).toEqual([]);
  });

  it('say after a while that it is slow, and go when it is done', () => {
    show('loading');
    vi.advanceTimersByTime(1200);
    expect(said()).toEqual(['slow']);
    show('ready');
    expect(said()).toEqual([]);
  });

  it('say that it failed, in place of all else', () => {
    show('loading');
    vi.advanceTimersByTime(1200);
    show('failed');
    expect(said()).toEqual(['failed']);
    vi.advanceTimersByTime(10_000);
    expect(said()).toEqual(['failed']);
  });

  it('try again when asked to, and only then', () => {
    show('failed');
    find('p:last-child').click();
    expect(retry).not.toHaveBeenCalled();
    find('b').click();
    expect(retry).toHaveBeenCalledOnce();
    show('loading');
    expect(said()).toEqual([]);
  });

  it('stand beside the state, for the style sheet', () => {
    show('loading');
    expect(document.documentElement.dataset.boot).toBe('loading');
    show('ready');
    expect(document.documentElement.dataset.boot).toBe('ready');
  });
});
