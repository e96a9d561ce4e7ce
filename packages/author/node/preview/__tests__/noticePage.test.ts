import {VFileMessage} from 'vfile-message';
import {describe, expect, it} from 'vitest';
import {explainFailure, noticePage} from '../noticePage';

const textOf = (html: string) => /<p>(.*)<\/p>/s.exec(html)?.[1];

describe('noticePage', () => {
  it('shows what an author wrote as it was written', () => {
    expect(noticePage('<b>', 'a & b')).toContain('<h1>&#60;b&#62;</h1>\n<p>a &#38; b</p>');
  });
});

describe('explainFailure', () => {
  it('says what MDX found, and where', () => {
    const cause = new VFileMessage('Could not parse expression', {line: 12, column: 4});
    const error = new Error('MDX compilation failed for file "/srv/site/docs/a.mdx"', {cause});
    expect(textOf(explainFailure(error, '/srv/site'))).toBe('Line 12: Could not parse expression');
  });

  it('says nothing of the folders of the server', () => {
    const error = new Error('ENOENT: no such file, open "/srv/site/docs/a.md"');
    expect(textOf(explainFailure(error, '/srv/site'))).toBe('ENOENT: no such file, open &#34;docs/a.md&#34;');
  });
});
