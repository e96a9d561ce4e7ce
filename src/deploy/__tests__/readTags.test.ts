import {describe, expect, it} from 'vitest';
import {nextTag, readAttributes} from '../domain/readTags';

function tagsOf(html: string): string[] {
  const tags: string[] = [];
  for (let tag = nextTag(html, 0); tag; tag = nextTag(html, tag.end)) tags.push(`${tag.name}|${tag.attributes}`);
  return tags;
}

describe('the tags of a page', () => {
  it.each([
    ['past text and end tags', 'a < b <p>c</p> 1<2 <BR>', ['p|', 'br|']],
    ['past comments', '<!-- <a> --><!--><b><!---><i>', ['b|', 'i|']],
    ['to the end where a comment never ends', '<p><!-- <a>', ['p|']],
    ['with values in quotes that hold a >', `<a title="1 > 0" rel='a>b'>x`, [`a| title="1 > 0" rel='a>b'`]],
    ['with values without quotes', '<script data-rh=true type=module>', ['script| data-rh=true type=module']],
    ['with a quote inside of a value without quotes', `<a title=don't><b>`, [`a| title=don't`, 'b|']],
    ['with a slash before the end', '<link href=/a.css /><img src=b/>', ['link| href=/a.css /', 'img| src=b/']],
    ['that never end', '<p><a title="x', ['p|', 'a| title="x']],
  ])('are found %s', (_name, html, tags) => {
    expect(tagsOf(html)).toEqual(tags);
  });
});

describe('attributes', () => {
  it('are read with and without quotes, and without a value', () => {
    expect([...readAttributes(` SRC="/a b" alt='' async width = 3 data-x=a=b`)]).toEqual([
      ['src', '/a b'],
      ['alt', ''],
      ['async', ''],
      ['width', '3'],
      ['data-x', 'a=b'],
    ]);
  });

  it('count once, as in a browser', () => {
    expect(readAttributes('src=a src=b').get('src')).toBe('a');
  });
});
