import {beforeEach, describe, expect, it, vi} from 'vitest';
import {watchSearchKeys} from '../searchKeys';
import {find, openPage, press} from './pageOfItsOwn';

const PAGE = '<input type="search" data-search-field id="find"><p id="text">Read me</p>';

describe('the search keys', () => {
  beforeEach(() => {
    openPage(`${PAGE}<input id="words"><textarea id="note"></textarea><select id="role"></select>`);
    watchSearchKeys();
  });

  const isFocused = () => document.activeElement?.id === 'find';

  it.each([
    ['/', {}],
    ['k', {ctrlKey: true}],
    ['k', {metaKey: true}],
  ])('are %s with %j, and have no other effect', (key, modifiers) => {
    expect(press(find('#text'), key, modifiers).defaultPrevented).toBe(true);
    expect(isFocused()).toBe(true);
  });

  it.each([
    ['k', {}],
    ['a', {ctrlKey: true}],
    ['?', {shiftKey: true}],
    ['Enter', {}],
  ])('are not %s with %j', (key, modifiers) => {
    expect(press(find('#text'), key, modifiers).defaultPrevented).toBe(false);
    expect(isFocused()).toBe(false);
  });

  it.each(['words', 'note', 'role'])('leave a slash typed in #%s alone', (id) => {
    expect(press(find(`#${id}`), '/').defaultPrevented).toBe(false);
    expect(isFocused()).toBe(false);
  });

  it('leave a slash typed in the search field alone', () => {
    find('#find').focus();
    expect(press(find('#find'), '/').defaultPrevented).toBe(false);
  });

  it('click the field, which opens the box', () => {
    const clicked = vi.fn();
    find('#find').addEventListener('click', clicked);
    press(find('#words'), 'k', {ctrlKey: true});
    expect(clicked).toHaveBeenCalledOnce();
  });

  it('also work from another field, with Ctrl-K', () => {
    press(find('#words'), 'k', {ctrlKey: true});
    expect(isFocused()).toBe(true);
  });

  it('do nothing on a page without a search field', () => {
    openPage('<p id="text">Read me</p>');
    watchSearchKeys();
    expect(press(find('#text'), '/').defaultPrevented).toBe(false);
  });
});
