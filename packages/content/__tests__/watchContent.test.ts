import {renameSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {describe, expect, it, onTestFinished, vi} from 'vitest';
import {contentOf} from '../checkContent';
import {isWatched, watchContent} from '../watchContent';
import {temporarySite, writeIn} from './temporarySite';

/** Watches a site and counts the rounds. */
async function watchSite(files: Record<string, string>) {
  const siteDir = temporarySite(files);
  const stop = new AbortController();
  let rounds = 0;
  const end = watchContent(contentOf(siteDir), async () => void rounds++, stop.signal);
  onTestFinished(async () => {
    stop.abort();
    await end;
  });
  /** Waits for a round after `before` of them, and returns how many there were. */
  const nextRound = async (before: number) => {
    await vi.waitFor(() => expect(rounds).toBeGreaterThan(before), 5000);
    return rounds;
  };
  await nextRound(0);
  return {siteDir, stop, end, nextRound};
}

describe('watchContent', () => {
  it.each([
    ['a page that is saved', (siteDir: string) => writeFileSync(join(siteDir, 'docs/a.md'), '# B\n')],
    ['district.yml', (siteDir: string) => writeFileSync(join(siteDir, 'docs/district.yml'), 'name: B\n')],
    ['a new page in a new folder', (siteDir: string) => writeIn(siteDir, 'docs/b/c.md', '# C\n')],
    ['a page that is deleted', (siteDir: string) => rmSync(join(siteDir, 'docs/a.md'))],
    [
      'an editor that saves under another name and then renames',
      (siteDir: string) => {
        writeFileSync(join(siteDir, 'docs/a.md~'), '# B\n');
        renameSync(join(siteDir, 'docs/a.md~'), join(siteDir, 'docs/a.md'));
      },
    ],
    ['the first picture', (siteDir: string) => writeIn(siteDir, 'static/img/a.svg', '<svg/>')],
    ['the first post', (siteDir: string) => writeIn(siteDir, 'blog/2026-11-28-a.md', '# A\n')],
  ])('runs again after %s', async (_, change) => {
    const {siteDir, nextRound} = await watchSite({'docs/a.md': '# A\n', 'docs/district.yml': 'name: A\n'});
    change(siteDir);
    await nextRound(1);
  });

  it('runs again each time a page is saved by renaming', async () => {
    const {siteDir, nextRound} = await watchSite({'docs/a.md': '# A\n'});
    for (let round = 1; round < 4; ) {
      writeFileSync(join(siteDir, 'docs/.a.swp'), `# ${round}\n`);
      renameSync(join(siteDir, 'docs/.a.swp'), join(siteDir, 'docs/a.md'));
      round = await nextRound(round);
    }
  });

  it('combines many changes into few runs', async () => {
    const {siteDir, nextRound} = await watchSite({'docs/a.md': '# A\n'});
    for (let page = 0; page < 50; page++) writeIn(siteDir, `docs/b/${page}.md`, '# B\n');
    expect(await nextRound(1)).toBeLessThan(10);
  });

  it('ends when told to, even during a round', async () => {
    const {stop, end} = await watchSite({'docs/a.md': '# A\n'});
    stop.abort();
    await expect(end).resolves.toBeUndefined();

    const inRound = new AbortController();
    const siteDir = temporarySite({'docs/a.md': '# A\n'});
    await expect(
      watchContent(contentOf(siteDir), async () => inRound.abort(), inRound.signal),
    ).resolves.toBeUndefined();
  });

  it("ends with a round's error", async () => {
    const round = async () => {
      throw new Error('no');
    };
    const siteDir = temporarySite({'docs/a.md': '# A\n'});
    await expect(watchContent(contentOf(siteDir), round, new AbortController().signal)).rejects.toThrow('no');
  });
});

describe('isWatched', () => {
  const SITE = contentOf(join(tmpdir(), '.hidden/a site'));

  it.each(['', 'docs', 'docs/district.yml', 'blog/2026-11-28-a.md', 'static/img/a.svg', 'docs/a[1]/{b}.md'])(
    '%j',
    (path) => {
      expect(isWatched(path, SITE)).toBe(true);
      expect(isWatched(join(SITE.siteDir, path), SITE)).toBe(true);
    },
  );

  it.each(['docs/.a.md.swp', 'docs/.git/a', 'docs/node_modules/a.md', 'build', 'README.md', 'node_modules', '../docs'])(
    'not %j',
    (path) => {
      expect(isWatched(path, SITE)).toBe(false);
      expect(isWatched(join(SITE.siteDir, path), SITE)).toBe(false);
    },
  );
});
