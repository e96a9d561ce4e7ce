import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {docIdOf, hasPageIn, idBesideAnother} from '../docIds';
import {temporarySite} from './temporarySite';

describe('the id of a page', () => {
  it.each([
    ['manuals/listen/index.md', 'manuals/listen/index'],
    ['01-first/03-c.md', 'first/c'],
    ['003 - my page.mdx', 'my page'],
    ['2026-11-post.md', '2026-11-post'],
    ['8.0-notes.md', '8.0-notes'],
    ['7.md', '7'],
  ])('of %s is %s, as in Docusaurus', (path, id) => {
    expect(docIdOf(path)).toBe(id);
  });
});

describe('pages named by their ids', () => {
  const docsDir = () =>
    join(
      temporarySite({
        'docs/01-first/03-c.md': '# C',
        'docs/planned.md': '---\ndraft: yes\n---\n',
        'docs/01-intro.md': '# One',
        'docs/02-intro.md': '# Two',
        'docs/intro.md': '# Three',
      }),
      'docs',
    );

  it('are found without their number prefixes, drafts are not', () => {
    const hasPage = hasPageIn(docsDir());
    expect(['first/c', '01-first/03-c', 'planned', 'gone\0'].map(hasPage)).toEqual([true, false, false, false]);
  });

  it('get a number where an earlier page of the folder has their id', () => {
    const docs = docsDir();
    const ids = ['01-intro.md', '02-intro.md', 'intro.md', '01-first/03-c.md'].map((path) =>
      idBesideAnother(docs, path),
    );
    expect(ids).toEqual([undefined, 'intro-2', 'intro-3', undefined]);
  });

  it('are none in a folder that is not there', () => {
    expect(hasPageIn(join(docsDir(), 'gone'))('a')).toBe(false);
    expect(idBesideAnother(join(docsDir(), 'gone'), 'a.md')).toBeUndefined();
  });
});
