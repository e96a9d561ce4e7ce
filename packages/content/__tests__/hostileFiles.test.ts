import {chmodSync, mkdirSync, symlinkSync} from 'node:fs';
import {join} from 'node:path';
import {EXTENSIONS} from '@deskbook/deskbook/plugins';
import {describe, expect, it} from 'vitest';
import {checkContent, contentOf} from '../checkContent';
import {checkSoundly} from './soundness';
import {temporarySite} from './temporarySite';

const DISTRICT = 'name: A\nurl: https://a.example.org\ntime_zone: UTC\nhelp_desk: {name: A, email: a@example.org}\n';

async function messagesOf(siteDir: string): Promise<string[]> {
  return (await checkSoundly(siteDir)).map(({file, message}) => `${file} ${message}`);
}

describe('checking a folder with odd files', () => {
  it('survives links that are circular or broken', async () => {
    const siteDir = temporarySite({'docs/district.yml': DISTRICT, 'docs/a/page.md': '# A'});
    symlinkSync('..', join(siteDir, 'docs/a/loop'));
    symlinkSync('self.md', join(siteDir, 'docs/self.md'));
    symlinkSync('gone.md', join(siteDir, 'docs/dangling.md'));
    expect(await messagesOf(siteDir)).toEqual([
      'docs/a/loop this link leads back to a folder that contains it',
      'docs/dangling.md this cannot be read (ENOENT)',
      'docs/self.md this cannot be read (ELOOP)',
    ]);
  });

  it("survives a link to the site's folder", async () => {
    const siteDir = temporarySite({'docs/district.yml': DISTRICT, 'docs/page.md': '# A', 'README.md': '# B'});
    symlinkSync('..', join(siteDir, 'docs/site'));
    expect(await messagesOf(siteDir)).toEqual(['docs/site/docs this link leads back to a folder that contains it']);
  });

  it('survives unreadable files', async () => {
    const siteDir = temporarySite({'docs/district.yml': DISTRICT, 'docs/page.md': '# A', 'docs/locked.md': ''});
    mkdirSync(join(siteDir, 'docs/locked'));
    chmodSync(join(siteDir, 'docs/locked'), 0);
    chmodSync(join(siteDir, 'docs/locked.md'), 0);
    const isSuperuser = process.getuid?.() === 0;
    expect(await messagesOf(siteDir)).toEqual(
      isSuperuser ? [] : ['docs/locked this cannot be read (EACCES)', 'docs/locked.md this cannot be read (EACCES)'],
    );
  });

  it('treats a folder named like a page, or like district.yml, as a folder', async () => {
    expect(await messagesOf(temporarySite({'docs/a.md/b.md': '# B', 'docs/district.yml/c.md': '# C'}))).toEqual([
      'docs/district.yml docs/district.yml is missing',
    ]);
  });

  it('reads names with spaces, capitals and non-ASCII letters, and links to them', async () => {
    const siteDir = temporarySite({
      'docs/district.yml': DISTRICT,
      'docs/My Folder/Größe & Maß.md': '# Größe',
      'docs/index.md': '[a](<My Folder/Größe & Maß.md#größe>) [b](My%20Folder/Gr%C3%B6%C3%9Fe%20&%20Ma%C3%9F.md)',
    });
    expect(await messagesOf(siteDir)).toEqual([]);
  });

  it('reads empty and binary files', async () => {
    const bytes = String.fromCharCode(...Array.from({length: 256}, (_, at) => at)).repeat(50);
    const siteDir = temporarySite({'docs/district.yml': DISTRICT, 'docs/empty.md': '', 'docs/bytes.md': bytes});
    expect(await messagesOf(siteDir)).toEqual([]);
  });

  it('survives a body that exhausts the parser', async () => {
    const deep = `${'>'.repeat(20_000)} deep`;
    expect(await messagesOf(temporarySite({'docs/district.yml': DISTRICT, 'docs/deep.md': deep}))).toEqual([]);
  });

  it('survives a post that exhausts the parser', async () => {
    const deep = `${'>'.repeat(20_000)} deep`;
    expect(await messagesOf(temporarySite({'docs/district.yml': DISTRICT, 'blog/2026-01-01-deep.md': deep}))).toEqual(
      [],
    );
  });

  it('reports an unreadable file in the blog', async () => {
    const siteDir = temporarySite({'docs/district.yml': DISTRICT, 'blog/2026-01-01-post.md': '# A'});
    symlinkSync('gone.md', join(siteDir, 'blog/dangling.md'));
    expect(await messagesOf(siteDir)).toEqual(['blog/dangling.md this cannot be read (ENOENT)']);
  });

  it('returns for a missing site', async () => {
    const {catalog, problems} = await checkContent(
      contentOf('/nowhere/at/all'),
      new Date('2026-11-01T12:00:00Z'),
      EXTENSIONS,
    );
    expect(catalog.pages).toEqual([]);
    expect(problems).toHaveLength(1);
  });
});
