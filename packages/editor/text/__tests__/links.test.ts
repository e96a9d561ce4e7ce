// @vitest-environment jsdom
import {describe, expect, it} from 'vitest';
import {linkAt, linkTip, removeLink, setLink} from '../links/askForLink';
import {relativeLink} from '../links/pageField';
import {edit, open} from './caret';

describe('a link', () => {
  it('leads from the folder of its page', () => {
    expect(relativeLink('docs/procedures/a.md', 'docs/procedures/b.md')).toBe('b.md');
    expect(relativeLink('docs/procedures/a.md', 'docs/equipment/b.md')).toBe('../equipment/b.md');
    expect(relativeLink('blog/2026-11-01-news.md', 'docs/procedures/b.md')).toBe('../docs/procedures/b.md');
    expect(relativeLink('docs/a.md', 'docs/manuals/listen/index.md')).toBe('manuals/listen/index.md');
    expect(relativeLink('docs/a.md', 'docs/two words (old).md')).toBe('two%20words%20%28old%29.md');
  });

  const set = (words: string, address: string) => (view: Parameters<Parameters<typeof edit>[1]>[0]) =>
    view.dispatch(setLink(linkAt(view.state), words, address));

  it('takes the place of the selected words', () => {
    expect(edit('See ‸the manual‸.', set('the manual', 'a.md'))).toBe('See [the manual](a.md)‸.');
    expect(edit('‸', set('A [b', 'a b.md'))).toBe('[A \\[b](<a b.md>)‸');
  });

  it('can be typed as people write addresses', () => {
    expect(edit('‸', set('us', 'example.org/desk'))).toBe('[us](https://example.org/desk)‸');
    expect(edit('‸', set('us', 'helpdesk@example.org'))).toBe('[us](mailto:helpdesk@example.org)‸');
  });

  it('has a tip below it while the caret is in it', () => {
    const view = open('See [the ma‸nual](a.md).', {}, linkTip);
    const tip = () => view.dom.querySelector('.text-link-tip');
    expect(tip()?.querySelector('span')?.textContent).toBe('a.md');
    view.dispatch({selection: {anchor: 0}});
    expect(tip()).toBeNull();
    view.dispatch({selection: {anchor: 6}});
    const buttons = Array.from(tip()?.querySelectorAll('button') ?? []);
    expect(buttons.map(({textContent}) => textContent)).toEqual(['Change link', 'Remove link']);
    buttons[1]?.click();
    expect(view.state.doc.toString()).toBe('See the manual.');
    expect(tip()).toBeNull();
    view.destroy();
  });

  it('is changed and removed where the caret is in it', () => {
    expect(edit('See [the ma‸nual](a.md).', set('the guide', 'b.md'))).toBe('See [the guide](b.md)‸.');
    expect(edit('See [the ma‸nual](a.md).', (view) => view.dispatch(removeLink(linkAt(view.state))))).toBe(
      'See the manual‸.',
    );
  });
});
