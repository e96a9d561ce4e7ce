import {describe, expect, it} from 'vitest';
import {rememberPlace} from '../rememberPlace';
import {find, openPage} from './pageOfItsOwn';

describe('a control is found again', () => {
  const button = (label: string, more = '') => `<button type="button" aria-label="${label}" ${more}></button>`;

  /** Remembers `#it`, draws everything anew, and gives the id of what is found then. */
  function foundAfter(before: string, after: string): string | undefined {
    openPage(before);
    const findAgain = rememberPlace(find('#it'));
    document.body.innerHTML = after;
    return findAgain()?.id;
  }

  it('as itself while it is still there, whatever it is called by then', () => {
    openPage(button('light', 'id="it"') + button('dark'));
    const control = find('#it');
    const findAgain = rememberPlace(control);
    control.ariaLabel = 'dark';
    control.setAttribute('aria-label', 'dark');
    document.body.prepend(find('button:not(#it)'));
    expect(findAgain()).toBe(control);
  });

  it('by its label', () => {
    const [copy, wrap] = ['Copy', 'Wrap'];
    expect(foundAfter(button(copy) + button(wrap, 'id="it"'), button(copy) + button(wrap, 'id="new"'))).toBe('new');
    expect(foundAfter(button(copy) + button(wrap, 'id="it"'), button(wrap, 'id="new"') + button(copy))).toBe('new');
  });

  it('by its text where it has no label', () => {
    const tab = (text: string, more = '') => `<li role="tab" ${more}>${text}</li>`;
    expect(foundAfter(tab('Mac') + tab('Linux', 'id="it"'), tab('Linux', 'id="new"') + tab('Mac'))).toBe('new');
  });

  it('by its position among those with the same label', () => {
    const before = button('Copy') + button('Wrap') + button('Copy', 'id="it"') + button('Copy');
    const after = button('Copy') + button('Copy', 'id="new"') + button('Wrap') + button('Copy');
    expect(foundAfter(before, after)).toBe('new');
  });

  it('by its position where its label has changed', () => {
    const before = button('Menu') + button('light', 'id="it"');
    expect(foundAfter(before, button('Menu') + button('dark', 'id="new"'))).toBe('new');
  });

  it('among those of its role only', () => {
    const before = '<a role="button">One</a><a>One</a><a role="button" id="it">Two</a>';
    const after = '<a>Two</a><a role="button">1</a><a>Two</a><a role="button" id="new">2</a>';
    expect(foundAfter(before, after)).toBe('new');
  });

  it('nowhere when it is gone', () => {
    expect(foundAfter(button('Menu', 'id="it"'), '<p>Nothing</p>')).toBeUndefined();
  });
});
