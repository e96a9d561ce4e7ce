// @vitest-environment jsdom
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import {revealWords, showAnchor} from '../client/revealWords';

const scrolled = vi.fn();

beforeEach(() => {
  scrolled.mockClear();
  Element.prototype.scrollIntoView = scrolled;
  // jsdom lays nothing out: no word is in view.
  Range.prototype.getBoundingClientRect = () => ({top: 0, bottom: 0, height: 0}) as DOMRect;
  document.body.innerHTML = `<main>
    <details id="machines"><summary>Machines</summary><p>01206</p></details>
    <h2 id="steps">Steps</h2>
    <details id="more"><summary>More</summary><details id="inner"><summary>Inner</summary><h3 id="deep">01206</h3></details></details>
    <h2 id="tabbed">Tabs</h2>
    <div>
      <ul role="tablist"><li role="tab">Windows</li><li role="tab">Mac</li></ul>
      <div><div role="tabpanel">Press Start.</div><div role="tabpanel" hidden><p id="mac">Press Option.</p></div></div>
    </div>
  </main>`;
  for (const tab of tabs()) tab.addEventListener('click', () => tab.setAttribute('aria-selected', 'true'));
});

afterEach(() => {
  document.body.innerHTML = '';
});

const tabs = () => [...document.querySelectorAll('[role=tab]')];
const openParts = () => [...document.querySelectorAll('details[open]')].map(({id}) => id);
const chosenTabs = () => tabs().filter((tab) => tab.hasAttribute('aria-selected'));

function rangesOf(...words: string[]): Range[] {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const ranges: Range[] = [];
  while (walker.nextNode()) {
    if (!words.some((word) => walker.currentNode.textContent?.includes(word))) continue;
    const range = document.createRange();
    range.selectNodeContents(walker.currentNode);
    ranges.push(range);
  }
  return ranges;
}

function reveal(hash: string, ...words: string[]) {
  revealWords(document.querySelector('main') as Element, rangesOf(...words), hash);
}

describe('a page opened from a search', () => {
  it('opens what hides the words in the reader’s section, and nothing else', () => {
    reveal('', '01206');
    expect(openParts()).toEqual(['machines']);
    expect(scrolled).toHaveBeenCalledOnce();
  });

  it('opens nested folds', () => {
    reveal('#deep', '01206');
    expect(openParts()).toEqual(['more', 'inner']);
    expect(scrolled).not.toHaveBeenCalled();
  });

  it('switches tabs only if no visible one has the words', () => {
    reveal('#tabbed', 'Press');
    expect(chosenTabs()).toEqual([]);
    reveal('#tabbed', 'Option');
    expect(chosenTabs()).toEqual([tabs()[1]]);
  });

  it.each(['#%', '#nowhere', '#'])('accepts the anchor %s', (hash) => {
    reveal(hash, '01206');
    showAnchor(hash, false);
    expect(document.activeElement).toBe(document.body);
  });
});

describe('a page opened from a search for an asset tag', () => {
  beforeEach(() => {
    const fold = (id: string, ...rows: string[]) =>
      `<details id="${id}"><summary>${id}</summary><table>${rows.join('')}</table></details>`;
    const row = (tag: string, place: string) => `<tr><th scope="row" data-asset-tag>${tag}</th><td>${place}</td></tr>`;
    document.querySelector('main')?.insertAdjacentHTML(
      'beforeend',
      `<h2 id="where-they-are">Where they are</h2><div data-front-matter>
        ${fold('downtown', row('01201', 'Lobby'))}${fold('riverside', row('NC 01204', 'Attic'), row('NC 01205', 'Lobby'))}
      </div>`,
    );
  });

  it('scrolls to and focuses the machine’s row, and opens no other list', () => {
    reveal('', '01205', 'Lobby');
    expect(openParts()).toEqual(['riverside']);
    expect(document.activeElement?.textContent).toBe('NC 01205');
    expect(scrolled).toHaveBeenCalledOnce();
  });

  it('stays at the section that answers, if it is a different one', () => {
    reveal('#steps', '01205');
    expect(openParts()).toEqual([]);
    expect(scrolled).not.toHaveBeenCalled();
  });

  it('opens the list with a word of its introduction', () => {
    reveal('', 'Attic');
    expect(openParts()).toEqual(['riverside']);
    expect(document.activeElement).toBe(document.body);
  });
});

describe('the section in an address', () => {
  it('gets the focus', () => {
    showAnchor('#steps', false);
    expect(document.activeElement?.id).toBe('steps');
    expect(scrolled).toHaveBeenCalledOnce();
  });

  it('is left to the browser if it has already scrolled there', () => {
    showAnchor('#steps', true);
    expect(document.activeElement).toBe(document.body);
    expect(scrolled).not.toHaveBeenCalled();
  });

  it('is opened if the browser could not do that', () => {
    showAnchor('#deep', true);
    showAnchor('#mac', true);
    expect(openParts()).toEqual(['more', 'inner']);
    expect(chosenTabs()).toEqual([tabs()[1]]);
    expect(scrolled).toHaveBeenCalledTimes(2);
  });
});
