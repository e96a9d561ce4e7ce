import {describe, expect, it} from 'vitest';
import {propertiesInScript, wordsInScript} from '../domain/wordsInScript';

const wordsIn = (source: string) => [...wordsInScript(source)].sort();

describe('wordsInScript', () => {
  it.each([
    ['a single word', `i("button")`, ['button']],
    ['a list in double quotes', `{className:"menu__link menu__link--active"}`, ['menu__link', 'menu__link--active']],
    ['a list in single quotes', `clsx('col col--3')`, ['col', 'col--3']],
    ['a list in a template without holes', 'clsx(`navbar navbar--dark`)', ['navbar', 'navbar--dark']],
    [
      'the lists around a hole in a template',
      'x(`box_i0Jh $'.concat('{a.marks} needs-script`)'),
      ['box_i0Jh', 'needs-script'],
    ],
    ['the values of a CSS module', `{"toggle":"toggle_vylO"}`, ['toggle', 'toggle_vylO']],
    ['a list with spaces around it', `" theme-doc-footer "`, ['theme-doc-footer']],
  ])('finds %s', (_, source, expected) => {
    expect(wordsIn(source)).toEqual(expect.arrayContaining(expected));
  });

  it('finds keys without quotes', () => {
    expect(wordsIn('x({active:a,hero:b})')).toEqual(['active', 'hero']);
  });

  it('finds classes in HTML strings', () => {
    const html = JSON.stringify({html: '<b class="tok key">a</b><i class=lone>b</i>'});
    expect(wordsIn(html)).toEqual(expect.arrayContaining(['tok', 'key', 'lone']));
  });

  it('skips sentences, which would keep half of the style sheet', () => {
    expect(wordsIn(`t("Press the button, then hold the card.")`)).toEqual([]);
    expect(wordsIn(`t("the table of the library")`)).toEqual([]);
  });

  it('is not confused by a quote in a pattern', () => {
    expect(wordsIn(`t.replace(/"/g,""),clsx("navbar__inner","menu__list")`)).toEqual(['menu__list', 'navbar__inner']);
  });

  it('is not confused by an escaped quote', () => {
    expect(wordsIn(String.raw`t("say \"no\" to it.","alert alert--info")`)).toEqual(['alert', 'alert--info']);
  });
});

describe('propertiesInScript', () => {
  it('finds properties that are read or set', () => {
    expect([...propertiesInScript(`{style:{"--ifm-x":1}},get("var(--other)")`)]).toEqual(['--ifm-x', '--other']);
  });
});
