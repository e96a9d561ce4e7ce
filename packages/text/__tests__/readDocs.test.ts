import {symlinkSync} from 'node:fs';
import {join} from 'node:path';
import {temporarySite} from '@deskbook/content/__tests__/temporarySite';
import {describe, expect, it} from 'vitest';
import {readDocs} from '../files/readDocs';
import {formatProblem} from '../problems/formatProblems';

const pathsIn = (siteDir: string) => readDocs(siteDir, 'docs').files.map(({path}) => path);
const problemsIn = (siteDir: string) => readDocs(siteDir, 'docs').problems.map(formatProblem).join('\n');

describe('readDocs', () => {
  it('reads every Markdown file, sorted by path', () => {
    const siteDir = temporarySite({'b/c.md': 'C', 'b.md': 'B', 'a.mdx': 'A', 'picture.png': ''});
    expect(readDocs(siteDir, 'docs')).toEqual({
      files: [
        {path: 'a.mdx', text: 'A'},
        {path: 'b/c.md', text: 'C'},
        {path: 'b.md', text: 'B'},
      ],
      problems: [],
    });
  });

  it('reads files that begin with an underscore, and names with spaces and capitals', () => {
    expect(pathsIn(temporarySite({'_draft.md': '', 'My Folder/Read Me.md': ''}))).toEqual([
      'My Folder/Read Me.md',
      '_draft.md',
    ]);
  });

  it("skips packages and git's folder", () => {
    expect(pathsIn(temporarySite({'node_modules/a/readme.md': '', '.git/b.md': '', 'c.md': ''}))).toEqual(['c.md']);
  });

  it('treats a folder named like a page as a folder', () => {
    expect(pathsIn(temporarySite({'a.md/b.md': ''}))).toEqual(['a.md/b.md']);
  });

  it('finds nothing in a missing folder', () => {
    expect(readDocs('/nowhere/at/all', 'docs')).toEqual({files: [], problems: []});
  });

  it('follows links', () => {
    const siteDir = temporarySite({'docs/a.md': 'A', 'elsewhere/b.md': 'B'});
    symlinkSync('../elsewhere', join(siteDir, 'docs/linked'));
    expect(pathsIn(join(siteDir, 'docs'))).toEqual(['a.md', 'linked/b.md']);
  });

  it('reports a link to a parent folder', () => {
    const siteDir = temporarySite({'a/b.md': ''});
    symlinkSync('..', join(siteDir, 'a/loop'));
    expect(problemsIn(siteDir)).toBe(`docs/a/loop:1:1  error  this link leads back to a folder that contains it
    fix       remove the link`);
    expect(pathsIn(siteDir)).toEqual(['a/b.md']);
  });

  it('reports broken links, and links to themselves', () => {
    const siteDir = temporarySite({'b.md': ''});
    symlinkSync('gone.md', join(siteDir, 'a.md'));
    symlinkSync('self.md', join(siteDir, 'self.md'));
    expect(problemsIn(siteDir)).toBe(`docs/a.md:1:1  error  this cannot be read (ENOENT)
    fix       remove the link
docs/self.md:1:1  error  this cannot be read (ELOOP)
    fix       remove the link`);
    expect(pathsIn(siteDir)).toEqual(['b.md']);
  });
});
