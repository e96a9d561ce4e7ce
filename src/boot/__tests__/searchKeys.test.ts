import {beforeEach, describe, expect, it, vi} from 'vitest';
import {watchSearchKeys} from '../searchKeys';
import {find, openPage, press} from './pageOfItsOwn';

const PAGE = '<input type="search" data-search-field id="find"><p id="text">Read me</p>';

describe('the keys that lead to the search field', () => {
  beforeEach(() => {
    openPage(`${PAGE}<input id="words"><textarea id="note"></textarea><select id="role"></select>`);
    watchSearchKeys();
  });

  const isFocused = () => document.activeElement?.id === 'find';

  it.each([
    ['/', {}],
    ['k', {ctrlKey: true}],
    ['k', {metaKey: true}],
  ])('are %s with %j; nothing else happens by them', (key, modifiers) => {
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

  it.each(['words', 'note', 'role'])('leave a slash to who writes in #%s', (id) => {
    expect(press(find(`#${id}`), '/').defaultPrevented).toBe(false);
    expect(isFocused()).toBe(false);
  });

  it('leave a slash to the field itself', () => {
    find('#find').focus();
    expect(press(find('#find'), '/').defaultPrevented).toBe(false);
  });

  it('click the field, which opens the box', () => {
    const clicked = vi.fn();
    find('#find').addEventListener('click', clicked);
    press(find('#words'), 'k', {ctrlKey: true});
    expect(clicked).toHaveBeenCalledOnce();
  });

  it('lead there with Ctrl-K out of another field too', () => {
    press(find('#words'), 'k', {ctrlKey: true});
    expect(isFocused()).toBe(true);
  });

  it('are left alone on a page without a search field', () => {
    openPage('<p id="text">Read me</p>');
    watchSearchKeys();
    expect(press(find('#text'), '/').defaultPrevented).toBe(false);
  });
});
