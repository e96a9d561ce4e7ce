import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {docIdOf, hasPageIn, idBesideAnother} from '../docIds';
import {temporarySite} from './temporarySite';

describe("a page's id", () => {
  it.each([
    ['manuals/listen/index.md', 'manuals/listen/index'],
    ['01-first/03-c.md', 'first/c'],
    ['003 - my page.mdx', 'my page'],
    ['2026-11-post.md', '2026-11-post'],
    ['8.0-notes.md', '8.0-notes'],
    ['7.md', '7'],
  ])('for %s is %s, as in Docusaurus', (path, id) => {
    expect(docIdOf(path)).toBe(id);
  });
});

describe('looking up pages by id', () => {
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

  it('ignores number prefixes and drafts', () => {
    const hasPage = hasPageIn(docsDir());
    expect(['first/c', '01-first/03-c', 'planned', 'gone\0'].map(hasPage)).toEqual([true, false, false, false]);
  });

  it('numbers ids that an earlier page in the folder has', () => {
    const docs = docsDir();
    const ids = ['01-intro.md', '02-intro.md', 'intro.md', '01-first/03-c.md'].map((path) =>
      idBesideAnother(docs, path),
    );
    expect(ids).toEqual([undefined, 'intro-2', 'intro-3', undefined]);
  });

  it('finds nothing in a missing folder', () => {
    expect(hasPageIn(join(docsDir(), 'gone'))('a')).toBe(false);
    expect(idBesideAnother(join(docsDir(), 'gone'), 'a.md')).toBeUndefined();
  });
});
