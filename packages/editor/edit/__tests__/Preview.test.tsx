// @vitest-environment jsdom
import {act} from 'react';
import {createRoot, type Root} from 'react-dom/client';
import {afterEach, beforeEach, expect, it, vi} from 'vitest';
import {Preview} from '../Preview';

const pane = document.createElement('div');
let root: Root;

beforeEach(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  const host = document.createElement('div');
  document.body.replaceChildren(pane, host);
  root = createRoot(host);
});

afterEach(() => {
  act(() => root.unmount());
  vi.unstubAllGlobals();
});

const show = (version: string, follows: boolean) =>
  act(() => root.render(<Preview path="docs/a.md" version={version} beside={{current: pane}} follows={follows} />));

/** A page of 1500 pixels in a frame of 500, whose reader is at `scrollY`. */
function load(side: 'front' | 'back', scrollY = 0) {
  const frame = document.querySelector<HTMLIFrameElement>(`iframe.${side}`) as HTMLIFrameElement;
  const page = {scrollY, innerHeight: 500, scrollTo: vi.fn(), document: {documentElement: {scrollHeight: 1500}}};
  Object.defineProperty(frame, 'contentWindow', {value: page, configurable: true});
  act(() => frame.dispatchEvent(new Event('load')));
  return page;
}

function scrollPane(share: number) {
  Object.defineProperties(pane, {
    scrollHeight: {value: 2000, configurable: true},
    clientHeight: {value: 1000, configurable: true},
    scrollTop: {value: share * 1000, configurable: true},
  });
  act(() => pane.dispatchEvent(new Event('scroll')));
}

it('follows the text, also in the next version', () => {
  show('1', true);
  const first = load('front');
  scrollPane(0.5);
  expect(first.scrollTo).toHaveBeenLastCalledWith({top: 500, behavior: 'instant'});
  show('2', true);
  expect(load('back').scrollTo).toHaveBeenLastCalledWith({top: 500, behavior: 'instant'});
});

it('stays where it is while facts change', () => {
  show('1', false);
  const first = load('front', 300);
  first.scrollTo.mockClear();
  scrollPane(1);
  expect(first.scrollTo).not.toHaveBeenCalled();
  show('2', false);
  expect(load('back').scrollTo).toHaveBeenLastCalledWith({top: 300, behavior: 'instant'});
});
