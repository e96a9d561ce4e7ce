import {describe, expect, it} from 'vitest';
import {buttonAt, fieldAt, isKeyOf, rememberPlace} from '../controls';
import {find, openPage} from './pageOfItsOwn';

const IN_FORM = (inner: string) => `<form action="/pages/">${inner}</form>`;

describe('a button that needs React', () => {
  it.each([
    ['a button', '<button type="button" id="at">Menu</button>'],
    ['what lies in a button', '<button type="button"><svg id="at"></svg></button>'],
    ['a link that acts as a button', '<a role="button" href="#" id="at">Circulation</a>'],
    ['a tab', '<li role="tab" id="at">Windows</li>'],
    ['a search field, which opens a box', '<form action="/search/"><input data-search-field role id="at"></form>'],
    ['a button in a form without an address', '<form><button type="button" id="at">Show all</button></form>'],
  ])('is %s', (_, html) => {
    openPage(html);
    expect(buttonAt(document.getElementById('at'))).toBe(document.body.querySelector('button,[role]'));
  });

  it.each([
    ['a plain link', '<a href="/docs/" id="at">Docs</a>'],
    ['what lies in a plain link', '<a href="/docs/"><b id="at">Docs</b></a>'],
    ['a link to a place on the page', '<a href="#steps" id="at">Steps</a>'],
    ['the button that sends a form', IN_FORM('<button type="submit" id="at">Find</button>')],
    ['a field', IN_FORM('<input id="at" name="text">')],
    ['a summary', '<details><summary id="at">Machines</summary>Four</details>'],
    ['what lies in details', '<details open><summary>Machines</summary><p id="at">Four</p></details>'],
    ['a list of tabs', '<ul role="tablist" id="at"><li role="tab">Windows</li></ul>'],
    ['the button that tries again', '<button type="button" data-boot="retry" id="at">Try again</button>'],
    ['text', '<p id="at">Read me</p>'],
  ])('is not %s', (_, html) => {
    openPage(html);
    expect(buttonAt(document.getElementById('at'))).toBeNull();
  });

  it('is not where an event has no element', () => {
    openPage('<button type="button">Menu</button>');
    expect(buttonAt(null)).toBeNull();
    expect(buttonAt(document)).toBeNull();
    expect(buttonAt(document.querySelector('button')?.firstChild ?? null)).toBeNull();
  });
});

describe('a field that needs React', () => {
  it.each(['<input id="at">', '<select id="at"></select>', '<textarea id="at"></textarea>'])(
    'is %s in a form without an address, and not in one that the browser can send',
    (field) => {
      openPage(`<form>${field}</form>`);
      expect(fieldAt(document.getElementById('at'))).toBe(find('#at'));
      openPage(IN_FORM(field));
      expect(fieldAt(document.getElementById('at'))).toBeNull();
    },
  );

  it('is not the label, nor a field outside a form', () => {
    openPage('<form><label id="label">Words</label></form><input id="loose">');
    expect(fieldAt(find('#label'))).toBeNull();
    expect(fieldAt(find('#loose'))).toBeNull();
  });
});

describe('a key of a control', () => {
  it.each([
    ['Enter', true],
    ['ArrowRight', true],
    ['ArrowLeft', true],
    ['Tab', false],
    ['a', false],
    ['Escape', false],
  ])('on a tab is %s: %s', (key, isKey) => {
    openPage('<li role="tab">Windows</li>');
    expect(isKeyOf(find('li'), key)).toBe(isKey);
  });

  it('is none on a button: the browser makes a click of it', () => {
    openPage('<button type="button">Menu</button>');
    expect(isKeyOf(find('button'), 'Enter')).toBe(false);
  });
});

describe('a control is found again', () => {
  const button = (label: string, more = '') => `<button type="button" aria-label="${label}" ${more}></button>`;

  /** Remembers `#it`, renders everything again, and returns the id of what is found then. */
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
