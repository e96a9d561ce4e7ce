import {describe, expect, it} from 'vitest';
import {buttonAt, fieldAt, islandAt} from '../controls';
import {find, openPage} from './pageOfItsOwn';

const IN_FORM = (inner: string) => `<form action="/pages/">${inner}</form>`;

describe('a button that needs React', () => {
  it.each([
    ['a button', '<button type="button" id="at">Menu</button>'],
    ['what lies in a button', '<button type="button"><svg id="at"></svg></button>'],
    ['a link that acts as a button', '<a role="button" href="#" id="at">Circulation</a>'],
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
    ['a tab', '<div data-island="tabs"><button type="button" role="tab" id="at">Windows</button></div>'],
    ['the button that tries again', '<button type="button" data-boot="retry" id="at">Try again</button>'],
    ['text', '<p id="at">Read me</p>'],
    ['a button of an island', '<div data-island="quiz"><button type="button" id="at">Check</button></div>'],
    ['a tool', '<button type="button" data-tool="print" id="at">Print</button>'],
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

describe('an island', () => {
  it.each([
    ['a part of the page', '<div data-island="quiz"><button type="button" id="at">Check</button></div>', 'div'],
    ['a control by itself', '<input data-island="search" id="at">', 'input'],
    ['a tool', '<button type="button" data-tool="print" id="at">Print</button>', 'button'],
  ])('is %s', (_, html, selector) => {
    openPage(html);
    expect(islandAt(document.getElementById('at'))).toBe(find(selector));
  });

  it('is not what needs the app', () => {
    openPage('<button type="button">Menu</button>');
    expect(islandAt(find('button'))).toBeNull();
  });

  it('has fields of its own', () => {
    openPage('<div data-island="quiz"><form><input></form></div>');
    expect(fieldAt(find('input'))).toBeNull();
  });
});
